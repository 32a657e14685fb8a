/// Writes nodes as HTML bytes, escaping every text and attribute value.
struct HTMLWriter {
  /// What was written so far.
  private(set) var bytes: [UInt8] = []
  /// The file that is written, to tell links within it from links to others.
  private let file: ReportFileName?
  /// The file of each place of the report.
  private let places: [Anchor: ReportFileName]

  init(file: ReportFileName? = nil, places: [Anchor: ReportFileName] = [:]) {
    self.file = file
    self.places = places
  }

  /// Writes nodes one after the other.
  mutating func write(_ nodes: [HTMLNode]) {
    for node in nodes { write(node) }
  }

  /// Writes a node with all it holds.
  mutating func write(_ node: HTMLNode) {
    switch node {
    case .text(let text): escape(text)
    case .element(let tag, let attributes, let content):
      write("<")
      bytes.append(contentsOf: tag.rawValue.utf8)
      for attribute in attributes { write(attribute) }
      write(">")
      if tag.isVoid { return }
      write(content)
      write("</")
      bytes.append(contentsOf: tag.rawValue.utf8)
      write(">")
      if tag.endsLine { write("\n") }
    }
  }

  /// Writes markup of the program itself.
  mutating func write(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func write(_ attribute: HTMLAttribute) {
    // A link to what the report does not show is no link.
    if case .place(let anchor) = attribute.value, places[anchor] == nil { return }
    write(" ")
    write(attribute.name)
    switch attribute.value {
    case .present: return
    case .text(let text): quote { $0.escape(text) }
    case .place(let anchor):
      quote { writer in
        if let place = writer.places[anchor], place != writer.file { writer.escape(place.text) }
        writer.write("#")
        writer.escape(anchor.name)
      }
    }
  }

  private mutating func quote(_ body: (inout HTMLWriter) -> Void) {
    write("=\"")
    body(&self)
    write("\"")
  }

  /// Writes text so that it is text in element content and in quoted attribute values.
  ///
  /// What acts on the page or hides in it is spelled out, as `VisibleText` does; edges keep their
  /// spaces, since a sentence is written in pieces around its figures.
  private mutating func escape(_ text: String) {
    let utf8 = text.utf8.span
    var index = 0
    while index < utf8.count {
      let (length, replacement) = Self.replacement(in: utf8, at: index)
      if let replacement {
        bytes.append(contentsOf: replacement.utf8)
      } else {
        for kept in index..<index + length { bytes.append(utf8[kept]) }
      }
      index += length
    }
  }

  /// The bytes of the scalar at `index`, and what is written in its place, if anything.
  private static func replacement(
    in utf8: borrowing Span<UInt8>, at index: Int
  ) -> (length: Int, text: String?) {
    switch utf8[index] {
    case UInt8(ascii: "&"): return (1, "&amp;")
    case UInt8(ascii: "<"): return (1, "&lt;")
    case UInt8(ascii: ">"): return (1, "&gt;")
    case UInt8(ascii: "\""): return (1, "&quot;")
    case UInt8(ascii: "'"): return (1, "&#39;")
    case 0x20..<0x7F: return (1, nil)
    case 0x09, 0x0A, 0x0D: return (1, " ")
    case 0x80...: break
    case let control: return (1, VisibleText.name(of: UInt32(control)))
    }
    let length = utf8[index] >= 0xF0 ? 4 : utf8[index] >= 0xE0 ? 3 : 2
    guard index + length <= utf8.count else { return (1, "\u{FFFD}") }
    var scalar = UInt32(utf8[index]) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for next in 1..<length { scalar = scalar << 6 | UInt32(utf8[index + next] & 0x3F) }
    let isHidden = VisibleText.isHidden(scalar) || VisibleText.isTag(scalar)
    return (length, isHidden ? VisibleText.name(of: scalar) : nil)
  }
}

extension HTMLTag {
  /// Whether a line ends behind the element: pages are compared line by line.
  fileprivate var endsLine: Bool {
    switch self {
    case .article, .blockquote, .dd, .details, .div, .dl, .figure, .figcaption, .footer, .h1, .h2,
      .h3, .h4, .header, .li, .main, .nav, .ol, .p, .section, .summary, .svg, .table, .tbody, .td,
      .thead, .tr, .ul, .caption:
      true
    default: false
    }
  }
}
