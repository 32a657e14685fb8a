import Foundation

/// The project's own pages, from which hostile input is made.
enum CorpusSeeds {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "corpus")

  /// Every page of the corpus by its path.
  static let pages: [(name: String, bytes: [UInt8])] = {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    return paths.sorted().compactMap { path in
      guard path.hasSuffix(".html") || path.hasSuffix(".txt"),
        let data = try? Data(contentsOf: folder.appending(path: path))
      else { return nil }
      return (path, Array(data))
    }
  }()

  /// The pages without what stands in angle brackets, as three articles with form feeds between.
  static let texts: [[UInt8]] = pages.map { page in
    var text: [UInt8] = []
    var isTag = false
    for byte in page.bytes.suffix(7000) {
      if byte == UInt8(ascii: "<") { isTag = true }
      if !isTag { text.append(byte) }
      if byte == UInt8(ascii: ">") { isTag = false }
    }
    let third = text.count / 3
    text.insert(0x0C, at: third)
    text.insert(0x0C, at: third * 2)
    return text
  }

  /// Pieces that parsers trip over.
  static let words: [[UInt8]] =
    [
      "<div>", "</div>", "<p>", "<script>", "</script", "<!--", "<![CDATA[", "&#0;", "&#x110000;",
      "&nbsp;", "$1.5 billion", "999999999999999999999999999999", "0.0000000000000000000001", "%",
      "1,2,3,4", "from 5 to 3", "-1", "1/0", "half of", "\u{FEFF}", "\u{202E}", "e\u{301}", "|",
      "```", "::error::", "]]>", "\u{1B}[31m", "\u{0C}", "\u{0}", "\\u0000", "{\"text\":",
    ].map { Array($0.utf8) } + [[0xFF, 0xFE], [0xC3], [0x1F, 0x8B, 8], [0xED, 0xA0, 0x80]]
}
