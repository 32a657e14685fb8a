public import TallyModel

/// The blocks that a source's pages repeat, and that are therefore no article's.
///
/// A profile is a file that someone keeps and may edit. It is text: a line `[NAME]` for each
/// source, and under it a line `- TEXT` for each repeated block; lines beginning with `#` and empty
/// ones say nothing. Runs of figures in a text stand for any figures.
public struct SourceProfile: Sendable, Hashable {
  /// Repeated texts by the source's name.
  public private(set) var texts: [String: [String]] = [:]
  /// The texts with figures folded, to look blocks up in.
  private var folded: [String: Set<[UInt8]>] = [:]

  /// Pages of a source that are needed to tell a repeated block from a repeated fact.
  public static let fewestPages = 3

  /// Reads a profile; bytes that are no UTF-8 become U+FFFD.
  ///
  /// - Throws: `TallyError.unreadable` for a line of no known kind.
  public init(_ bytes: [UInt8], path: String) throws(TallyError) {
    var source: String?
    let text = Array(String(decoding: bytes, as: UTF8.self).utf8)
    for (number, line) in text.split(separator: 0x0A, omittingEmptySubsequences: false)
      .enumerated()
    {
      var line = line
      while line.last == 0x0D { line.removeLast() }
      guard let first = line.first, first != 0x23 else { continue }
      if first == 0x5B, line.last == 0x5D {
        source = String(decoding: line.dropFirst().dropLast(), as: UTF8.self)
      } else if let source, line.starts(with: [0x2D, 0x20]) {
        add(line.dropFirst(2), of: source)
      } else {
        throw .unreadable(
          path: path, reason: "line \(number + 1) is no line of a profile: [SOURCE] or - TEXT")
      }
    }
  }

  /// Reads a profile from a file.
  public init(at path: String) throws(TallyError) {
    self = try SourceProfile(TallyKit.bytes(at: path), path: path)
  }

  /// Learns the blocks that stand in at least three pages of a source, and in half of them.
  ///
  /// A page counts once however often it repeats a text, and pages with the same title are one.
  public init(learnedFrom articles: [Article]) {
    var seen: [String: [[UInt8]: (count: Int, order: Int, text: ArraySlice<UInt8>)]] = [:]
    var titles: [String: Set<String>] = [:]
    for article in articles {
      let source = article.header.source
      // A name that ends a line could not be read again.
      if source.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) { continue }
      let title = article.header.title.isEmpty ? article.header.path : article.header.title
      guard titles[source, default: []].insert(title).inserted else { continue }
      var own: Set<[UInt8]> = []
      for block in article.blocks where block.kind != .headline {
        let text = article.text[block.range]
        let key = Self.folded(text)
        guard own.insert(key).inserted else { continue }
        let order = seen[source]?.count ?? 0
        seen[source, default: [:]][key, default: (0, order, text)].count += 1
      }
    }
    for (source, blocks) in seen {
      let pages = titles[source]?.count ?? 0
      let repeated = blocks.values.filter {
        $0.count >= Self.fewestPages && $0.count * 2 >= pages
      }
      for block in repeated.sorted(by: { $0.order < $1.order }) { add(block.text, of: source) }
    }
  }

  private mutating func add(_ text: ArraySlice<UInt8>, of source: String) {
    guard folded[source, default: []].insert(Self.folded(text)).inserted else { return }
    texts[source, default: []].append(String(decoding: text, as: UTF8.self))
  }

  /// The profile as a file holds it; sources by name.
  public var bytes: [UInt8] {
    var text = "# Blocks that a source's pages repeat; `tally clean --learn` wrote them.\n"
    for source in texts.keys.sorted() {
      text += "[\(source)]\n"
      for block in texts[source] ?? [] { text += "- \(block)\n" }
    }
    return Array(text.utf8)
  }

  /// How many texts it holds.
  public var count: Int { texts.values.reduce(0) { $0 + $1.count } }

  /// Whether a block of a source's article is one that its pages repeat.
  func repeats(_ text: ArraySlice<UInt8>, of source: String) -> Bool {
    guard let known = folded[source] else { return false }
    return known.contains(Self.folded(text))
  }

  /// A text with each run of figures as one `0`.
  private static func folded(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.count)
    for byte in text {
      let isDigit = byte >= 0x30 && byte <= 0x39
      if !isDigit {
        folded.append(byte)
      } else if folded.last != 0x30 {
        folded.append(0x30)
      }
    }
    return folded
  }
}
