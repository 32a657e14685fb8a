/// The bytes of a page as they are written.
struct PageText {
  private(set) var bytes: [UInt8] = []
  /// Whether figures stand in elements of their own here and there.
  private let marksFigures: Bool

  init(marksFigures: Bool) {
    self.marksFigures = marksFigures
    bytes.reserveCapacity(16_384)
  }

  /// Adds markup as it is.
  mutating func add(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

  /// Adds text, with what would be markup written as entities.
  mutating func add(text: String) { add(escaped: text.utf8) }

  /// Adds an element that holds text.
  mutating func add(_ tag: StaticString, _ attributes: String = "", text: String) {
    add("<\(tag)\(attributes.isEmpty ? "" : " " + attributes)>")
    add(text: text)
    add("</\(tag)>\n")
  }

  /// Adds a sentence.
  mutating func add(_ statement: Statement) {
    guard marksFigures else { return add(text: statement.text) }
    let text = Array(statement.text.utf8)
    var done = 0
    for mention in statement.mentions {
      add(escaped: text[done..<mention.range.lowerBound])
      add("<b>")
      add(escaped: text[mention.range])
      add("</b>")
      done = mention.range.upperBound
    }
    add(escaped: text[done...])
  }

  /// Adds a paragraph's sentences with spaces between.
  mutating func add(_ paragraph: [Statement]) {
    for (index, statement) in paragraph.enumerated() {
      if index > 0 { add(" ") }
      add(statement)
    }
  }

  private mutating func add(escaped text: some Sequence<UInt8>) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
      default: bytes.append(byte)
      }
    }
  }
}
