/// What sort of file the bytes are.
enum PageForm {
  /// Whether the bytes are no text: zeros among them that no encoding explains.
  static func isBinary(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(4096)
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) { return false }
    if signatures.contains(where: { head.starts(with: $0) }) { return true }
    var odd = 0
    for byte in head where byte < 0x20 && byte != 9 && byte != 10 && byte != 13 && byte != 12 {
      odd += 1
    }
    return odd * 10 > head.count
  }

  private static let signatures: [[UInt8]] = [
    [0x25, 0x50, 0x44, 0x46, 0x2D], [0x50, 0x4B, 3, 4], [0x89, 0x50, 0x4E, 0x47],
    [0xFF, 0xD8, 0xFF], [0x47, 0x49, 0x46, 0x38], [0x1F, 0x8B], [0x7F, 0x45, 0x4C, 0x46],
  ]

  /// Whether a text is HTML: it has tags near its start that pages have.
  static func isHTML(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(65_536)
    guard head.contains(0x3C) else { return false }
    let tags: [StaticString] = [
      "<!doctype", "<html", "<head", "<body", "<div", "<p>", "<p ", "<article", "<meta",
    ]
    return tags.contains { head.containsFolded($0) }
  }
}
