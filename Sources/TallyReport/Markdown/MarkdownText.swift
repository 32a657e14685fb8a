/// Markdown in which every text that is not the program's own is escaped.
///
/// Literals are markup; strings that are interpolated are not: `"- **\(figure)**\n"` prints
/// whatever `figure` holds in bold, and nothing in it can end the bold, the line or the list.
public struct MarkdownText: Sendable, Hashable {
  /// The Markdown.
  public private(set) var markup: String

  /// Text of unknown origin, escaped.
  ///
  /// - Parameter keepingEdges: whether space at both ends stays, as one space.
  public init(escaping text: String, keepingEdges: Bool = false) {
    markup = Self.escaped(VisibleText(text, keepingEdges: keepingEdges).description)
  }

  /// Appends more Markdown.
  public static func += (left: inout MarkdownText, right: MarkdownText) {
    left.markup += right.markup
  }

  /// One piece of Markdown behind another.
  public static func + (left: MarkdownText, right: MarkdownText) -> MarkdownText {
    var joined = left
    joined += right
    return joined
  }
}

extension MarkdownText: ExpressibleByStringInterpolation {
  /// The program's own markup.
  public init(stringLiteral markup: String) { self.markup = markup }

  /// The program's own markup with escaped text in it.
  public init(stringInterpolation: Interpolation) { markup = stringInterpolation.markup }

  /// Builds Markdown out of literals and what stands between them.
  public struct Interpolation: StringInterpolationProtocol {
    fileprivate var markup = ""

    /// Nothing yet.
    public init(literalCapacity: Int, interpolationCount: Int) {
      markup.reserveCapacity(literalCapacity + 32 * interpolationCount)
    }

    /// Appends markup.
    public mutating func appendLiteral(_ literal: String) { markup += literal }

    /// Appends text, escaped.
    public mutating func appendInterpolation(_ text: String) {
      markup += MarkdownText(escaping: text).markup
    }

    /// Appends Markdown as it is.
    public mutating func appendInterpolation(_ text: MarkdownText) { markup += text.markup }

    /// Appends digits.
    public mutating func appendInterpolation(_ number: Int) { markup += String(number) }
  }
}

extension MarkdownText {
  /// A link to a path, perhaps to a line of the file.
  public static func link(_ text: MarkdownText, to path: String, line: Int? = nil) -> MarkdownText {
    let anchor = line.map { "#L\($0)" } ?? ""
    return MarkdownText(stringLiteral: "[\(text.markup)](\(encoded(path))\(anchor))")
  }

  /// Text in bold between two neighbours on its line.
  ///
  /// Stars beside a letter would be shown as stars, so that a tag takes their place there.
  ///
  /// - Source: CommonMark 0.31, section 6.2, left- and right-flanking delimiter runs.
  static func bold(
    _ text: MarkdownText, after before: Unicode.Scalar?, before after: Unicode.Scalar?
  ) -> MarkdownText {
    if text.markup.isEmpty { return text }
    if isApart(before), isApart(after) { return "**\(text)**" }
    return "<b>\(text)</b>"
  }

  private static func isApart(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return true }
    switch scalar.value {
    case 0x20...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E, 0x2010...0x2027, 0x2030...0x205E:
      return true
    default: return false
    }
  }

  /// A path as the target of a link: letters, digits and the marks that mean nothing there.
  ///
  /// The colon and a second stroke at the start are encoded too, so that no path is an address of
  /// its own.
  private static func encoded(_ path: String) -> String {
    let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/".utf8)
    let digits = Array("0123456789ABCDEF".utf8)
    var encoded: [UInt8] = []
    for byte in path.utf8 {
      let isSecondStroke = byte == UInt8(ascii: "/") && encoded == [byte]
      if plain.contains(byte), !isSecondStroke {
        encoded.append(byte)
      } else {
        encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  /// One line of text with a backslash before all that Markdown would act on.
  ///
  /// - Source: CommonMark 0.31 and GitHub Flavored Markdown 0.29: inline markup, tables, strike-
  ///   through and automatic links; block markers at the start of a line. A dollar sign that no
  ///   digit follows could end a formula.
  private static func escaped(_ line: String) -> String {
    let bytes = Array(line.utf8)
    var escaped: [UInt8] = []
    escaped.reserveCapacity(bytes.count + 8)
    let marker = blockMarker(of: bytes)
    for (index, byte) in bytes.enumerated() {
      if index == marker || needsEscape(bytes, index) { escaped.append(UInt8(ascii: "\\")) }
      escaped.append(byte)
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  private static func needsEscape(_ bytes: [UInt8], _ index: Int) -> Bool {
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    switch bytes[index] {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "|"), UInt8(ascii: "~"):
      return true
    case UInt8(ascii: "&"): return next == UInt8(ascii: "#") || isLetter(next)
    case UInt8(ascii: "$"): return !isDigit(next)
    case UInt8(ascii: ":"):
      return next == UInt8(ascii: "/") && index + 2 < bytes.count
        && bytes[index + 2] == UInt8(ascii: "/")
    case UInt8(ascii: "."): return index >= 3 && isWWW(bytes[index - 3..<index])
    default: return false
    }
  }

  /// The byte that would make the line a heading, list, rule or underline; `nil` when none would.
  private static func blockMarker(of bytes: [UInt8]) -> Int? {
    guard let first = bytes.first else { return nil }
    switch first {
    case UInt8(ascii: "#"), UInt8(ascii: "="): return 0
    case UInt8(ascii: "-"), UInt8(ascii: "+"):
      return bytes.count == 1 || bytes[1] == first || bytes[1] == 0x20 ? 0 : nil
    default:
      guard let end = bytes.firstIndex(where: { !isDigit($0) }), end > 0,
        bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")"),
        end + 1 == bytes.count || bytes[end + 1] == 0x20
      else { return nil }
      return end
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }
  private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }
  private static func isWWW(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy { $0 | 0x20 == UInt8(ascii: "w") }
  }
}

extension [MarkdownText] {
  /// The pieces with a separator between them.
  func joined(_ separator: MarkdownText) -> MarkdownText {
    var joined: MarkdownText = ""
    for (index, piece) in enumerated() {
      if index > 0 { joined += separator }
      joined += piece
    }
    return joined
  }
}
