/// The bytes of a line of Markdown that a reader sees, each with its place.
///
/// Emphasis and code marks, link targets, images and tags are passed over; every byte is looked
/// at a bounded number of times.
struct MarkdownInline {
  private let bytes: [UInt8]
  private var index: Int
  private let end: Int
  /// The closing bracket of each open link's text, to be passed over with what follows it.
  private var targets: [Int: Int] = [:]

  /// The visible bytes of `line`.
  init(_ bytes: [UInt8], _ line: Range<Int>) {
    self.bytes = bytes
    index = line.lowerBound
    end = line.upperBound
    findLinks()
  }

  /// The next visible byte and its place.
  mutating func next() -> (byte: UInt8, offset: Int)? {
    while index < end {
      if let behind = targets[index] {
        index = behind
        continue
      }
      let byte = bytes[index]
      if byte == UInt8(ascii: "\\"), index + 1 < end, isPunctuation(bytes[index + 1]) {
        index += 2
        return (bytes[index - 1], index - 1)
      }
      if isMarkup(byte) {
        index += 1
        continue
      }
      index += 1
      return (byte == 0x09 ? 0x20 : byte, index - 1)
    }
    return nil
  }

  /// Whether a byte of its own is markup: stars, code marks, and underscores at a word's edge.
  private func isMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "`"): return true
    case UInt8(ascii: "_"): return !isWord(at: index - 1) || !isWord(at: index + 1)
    default: return false
    }
  }

  private func isWord(at index: Int) -> Bool {
    guard index >= 0, index < end else { return false }
    let byte = bytes[index]
    return byte >= 0x80 || 0x30...0x39 ~= byte || 0x41...0x5A ~= byte || 0x61...0x7A ~= byte
  }

  private func isPunctuation(_ byte: UInt8) -> Bool {
    0x21...0x2F ~= byte || 0x3A...0x40 ~= byte || 0x5B...0x60 ~= byte || 0x7B...0x7E ~= byte
  }

  /// Notes which bytes to pass over: brackets of links, their targets, whole images and tags.
  private mutating func findLinks() {
    var open: [Int] = []
    var position = index
    while position < end {
      switch bytes[position] {
      case UInt8(ascii: "\\"): position += 1
      case UInt8(ascii: "["): open.append(position)
      case UInt8(ascii: "]"):
        if let start = open.popLast(), let behind = target(after: position) {
          let isImage = start > index && bytes[start - 1] == UInt8(ascii: "!")
          if isImage {
            targets[start - 1] = behind
          } else {
            targets[start] = start + 1
            targets[position] = behind
          }
          position = behind - 1
        }
      case UInt8(ascii: "<"):
        if let behind = tag(at: position) {
          targets[position] = behind
          position = behind - 1
        }
      default: break
      }
      position += 1
    }
  }

  /// The byte behind `(address)` or `[name]` that follows a closing bracket.
  private func target(after bracket: Int) -> Int? {
    guard bracket + 1 < end else { return nil }
    let close: UInt8
    switch bytes[bracket + 1] {
    case UInt8(ascii: "("): close = UInt8(ascii: ")")
    case UInt8(ascii: "["): close = UInt8(ascii: "]")
    default: return nil
    }
    return bytes[bracket + 1..<min(end, bracket + Self.reach)].firstIndex(of: close).map { $0 + 1 }
  }

  /// The byte behind a tag or an address in angle brackets.
  private func tag(at start: Int) -> Int? {
    guard start + 1 < end, isWord(at: start + 1) || bytes[start + 1] == UInt8(ascii: "/") else {
      return nil
    }
    return bytes[start..<min(end, start + Self.reach)].firstIndex(of: UInt8(ascii: ">"))
      .map { $0 + 1 }
  }

  /// Addresses and tags are shorter than this; the bound keeps the work linear.
  private static let reach = 2048
}
