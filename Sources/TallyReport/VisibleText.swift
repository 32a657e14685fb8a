/// Text of an article made safe to print: one line, nothing hidden, nothing that acts.
///
/// White space and line ends become one space. Control characters and those that turn the
/// direction of writing are spelled out (`[U+202E]`), so that no article can move the cursor,
/// colour the screen or show its words in another order.
public struct VisibleText: Sendable, Hashable, CustomStringConvertible {
  /// The text that may be printed.
  public let description: String

  /// Makes text of unknown origin safe to print.
  ///
  /// - Parameter keepingEdges: whether space at both ends stays, as one space, because the text
  ///   is a piece of a longer one.
  public init(_ text: String, keepingEdges: Bool = false) {
    var shown = String.UnicodeScalarView()
    var pendingSpace = false
    for scalar in text.unicodeScalars {
      if Self.isSpace(scalar.value) {
        pendingSpace = keepingEdges || !shown.isEmpty
        continue
      }
      if pendingSpace { shown.append(" ") }
      pendingSpace = false
      if Self.isHidden(scalar.value) || Self.isTag(scalar.value) {
        shown.append(contentsOf: Self.name(of: scalar.value).unicodeScalars)
      } else {
        shown.append(scalar)
      }
    }
    if pendingSpace, keepingEdges { shown.append(" ") }
    description = String(shown)
  }

  /// Whether a scalar acts on a terminal, ends a line or turns the direction of writing.
  ///
  /// - Source: C0 and C1 of ECMA-48; the bidirectional formatting characters of Unicode
  ///   Standard Annex 9, section 2; U+2028 and U+2029; the byte order mark.
  static func isHidden(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
      true
    default: false
    }
  }

  /// Whether a scalar is one of the invisible tag characters.
  static func isTag(_ scalar: UInt32) -> Bool { 0xE0000...0xE007F ~= scalar }

  private static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }

  static func name(of scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return "[U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "]"
  }
}
