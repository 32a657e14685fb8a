/// Reads HTML the way a strict parser does, and says what is wrong with it.
///
/// Only what the reports write is known: quoted attributes, balanced tags, the five entities.
/// Anything else is a fault, so text that got out of its place shows.
struct StrictHTML {
  private(set) var faults: [String] = []
  /// All text outside of script and style, entities resolved.
  private(set) var text = ""
  /// All attribute values by name.
  private(set) var attributes: [String: [String]] = [:]
  /// The names of all elements.
  private(set) var elements: Set<String> = []
  /// What stands in script and style elements.
  private(set) var raw: [String] = []

  private var open: [String] = []
  private var bytes: ArraySlice<UInt8>

  static let void: Set<String> = ["meta", "input"]

  init(_ page: [UInt8]) {
    bytes = page[...]
    take("<!DOCTYPE html>\n")
    while !bytes.isEmpty, faults.count < 20 {
      if bytes.first == UInt8(ascii: "<") { readTag() } else { readText() }
    }
    if !open.isEmpty { faults.append("never closed: \(open)") }
  }

  private mutating func take(_ expected: String) {
    if bytes.starts(with: expected.utf8) {
      bytes = bytes.dropFirst(expected.utf8.count)
    } else {
      faults.append("no \(expected) at \(String(decoding: bytes.prefix(30), as: UTF8.self))")
      bytes = bytes.dropFirst()
    }
  }

  private mutating func readText() {
    let end = bytes.firstIndex(of: UInt8(ascii: "<")) ?? bytes.endIndex
    text += resolved(bytes[bytes.startIndex..<end])
    bytes = bytes[end...]
  }

  private mutating func readTag() {
    let isEnd = bytes.dropFirst().first == UInt8(ascii: "/")
    bytes = bytes.dropFirst(isEnd ? 2 : 1)
    let name = word()
    if name.isEmpty { faults.append("a tag without a name") }
    if isEnd {
      if open.popLast() != name { faults.append("</\(name)> closes another element") }
      take(">")
      return
    }
    elements.insert(name)
    while bytes.first == UInt8(ascii: " ") { readAttribute() }
    take(">")
    if Self.void.contains(name) { return }
    open.append(name)
    if name == "script" || name == "style" { readRaw(name) }
  }

  private mutating func readAttribute() {
    bytes = bytes.dropFirst()
    let name = word()
    guard bytes.first == UInt8(ascii: "=") else {
      attributes[name, default: []].append("")
      return
    }
    take("=\"")
    let end = bytes.firstIndex(of: UInt8(ascii: "\"")) ?? bytes.endIndex
    attributes[name, default: []].append(resolved(bytes[bytes.startIndex..<end]))
    bytes = bytes[end...]
    take("\"")
  }

  private mutating func readRaw(_ name: String) {
    let close = Array("</\(name)".utf8)
    var end = bytes.startIndex
    while end < bytes.endIndex, !bytes[end...].starts(with: close) { end += 1 }
    raw.append(String(decoding: bytes[bytes.startIndex..<end], as: UTF8.self))
    bytes = bytes[end...]
  }

  private mutating func word() -> String {
    let end =
      bytes.firstIndex { byte in
        let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        return !isLetter && !isDigit && byte != UInt8(ascii: "-")
      } ?? bytes.endIndex
    defer { bytes = bytes[end...] }
    return String(decoding: bytes[bytes.startIndex..<end], as: UTF8.self)
  }

  /// Text with its entities resolved; raw signs and hidden characters are faults.
  private mutating func resolved(_ slice: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    var rest = slice
    let entities: [(String, UInt8)] = [
      ("&amp;", UInt8(ascii: "&")), ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")),
      ("&quot;", UInt8(ascii: "\"")), ("&#39;", UInt8(ascii: "'")),
    ]
    while let byte = rest.first {
      switch byte {
      case UInt8(ascii: "&"):
        guard let (name, sign) = entities.first(where: { rest.starts(with: $0.0.utf8) }) else {
          faults.append("a bare & at \(String(decoding: rest.prefix(20), as: UTF8.self))")
          return ""
        }
        result.append(sign)
        rest = rest.dropFirst(name.utf8.count)
        continue
      case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"), 0..<0x0A,
        0x0B..<0x20, 0x7F:
        faults.append("a raw \(byte)")
      default: break
      }
      result.append(byte)
      rest = rest.dropFirst()
    }
    let text = String(decoding: result, as: UTF8.self)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x80...0x9F, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xE0000...0xE007F:
        faults.append("a hidden character")
      default: break
      }
    }
    return text
  }
}
