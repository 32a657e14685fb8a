/// Writes XML elements; every value is escaped on its way, and there is no way around it.
struct XMLWriter {
  private(set) var bytes: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
  private var depth = 0

  /// Writes an element with its attributes and what `body` writes inside.
  mutating func element(
    _ name: StaticString, _ attributes: [(StaticString, String)] = [],
    _ body: ((inout XMLWriter) -> Void)? = nil
  ) {
    open(name, attributes)
    guard let body else {
      raw("/>\n")
      return
    }
    raw(">\n")
    depth += 1
    body(&self)
    depth -= 1
    indent()
    close(name)
  }

  /// Writes an element that holds text.
  mutating func element(
    _ name: StaticString, _ attributes: [(StaticString, String)] = [], text: String
  ) {
    open(name, attributes)
    raw(">")
    escape(text)
    close(name)
  }

  private mutating func open(_ name: StaticString, _ attributes: [(StaticString, String)]) {
    indent()
    raw("<")
    raw(name.description)
    for (key, value) in attributes {
      raw(" \(key)=\"")
      escape(value)
      raw("\"")
    }
  }

  private mutating func close(_ name: StaticString) { raw("</\(name)>\n") }

  private mutating func indent() { raw(String(repeating: "  ", count: depth)) }

  private mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func escape(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": raw("&lt;")
      case ">": raw("&gt;")
      case "&": raw("&amp;")
      case "\"": raw("&quot;")
      case "'": raw("&#39;")
      case "\n", "\t", "\r": raw("&#\(scalar.value);")
      default: raw(Self.isAllowed(scalar.value) ? String(scalar) : "\u{FFFD}")
      }
    }
  }

  /// Whether a scalar may stand in a document, even as a reference, and is not hidden.
  ///
  /// - Source: XML 1.0, fifth edition, production 2 (`Char`).
  private static func isAllowed(_ scalar: UInt32) -> Bool {
    scalar >= 0x20 && scalar != 0xFFFE && scalar != 0xFFFF && !VisibleText.isHidden(scalar)
  }
}
