/// The tags of a page or of Markdown: those that the program itself does not write are a problem.
struct MarkupScan {
  /// The first tag or attribute that no report has.
  private(set) var problem: String?

  /// Names of elements that reports hold.
  private static let elements: Set<String> = [
    "!doctype", "html", "head", "body", "meta", "title", "style", "script", "a", "abbr", "article",
    "b", "blockquote", "br", "button", "caption", "cite", "code", "dd", "details", "div", "dl",
    "dt", "em", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "header", "input",
    "label", "li", "link", "main", "mark", "nav", "ol", "option", "p", "section", "select", "small",
    "span", "strong", "summary", "sub", "sup", "table", "tbody", "td", "th", "thead", "time", "tr",
    "ul", "svg", "g", "line", "rect", "circle", "path", "tspan", "text",
  ]

  /// Reads every tag.
  ///
  /// - Parameter escapes: whether a backslash takes the meaning from what follows, as in Markdown.
  init(_ bytes: [UInt8], escapes: Bool) {
    var index = 0
    while index < bytes.count, problem == nil {
      switch bytes[index] {
      case UInt8(ascii: "\\") where escapes: index += 2
      case UInt8(ascii: "<"): readTag(bytes, at: &index)
      default: index += 1
      }
    }
  }

  private mutating func readTag(_ bytes: [UInt8], at index: inout Int) {
    index += 1
    if index < bytes.count, bytes[index] == UInt8(ascii: "/") { index += 1 }
    let name = word(bytes, at: &index)
    guard Self.elements.contains(name) else {
      problem = "holds the tag <\(name)>"
      return
    }
    readAttributes(bytes, at: &index, of: name)
    if name == "script" || name == "style" { passOver(bytes, at: &index, upTo: "</" + name) }
  }

  private mutating func readAttributes(_ bytes: [UInt8], at index: inout Int, of tag: String) {
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: ">") {
        index += 1
        return
      }
      if byte <= 0x20 || byte == UInt8(ascii: "/") {
        index += 1
        continue
      }
      let name = word(bytes, at: &index)
      if name.isEmpty || name.hasPrefix("on") {
        problem = "holds the attribute \(name) of <\(tag)>"
      }
      guard problem == nil else { return }
      guard index + 1 < bytes.count, bytes[index] == UInt8(ascii: "=") else { continue }
      guard bytes[index + 1] == UInt8(ascii: "\"") else {
        problem = "holds an attribute of <\(tag)> without quotes"
        return
      }
      let start = index + 2
      index = bytes[start...].firstIndex(of: UInt8(ascii: "\"")) ?? bytes.count
      check(String(decoding: bytes[start..<index], as: UTF8.self), name)
      index += 1
    }
  }

  /// Addresses may lead to the web, to files beside the report and to places in it.
  private mutating func check(_ value: String, _ name: String) {
    guard name == "href" || name == "src" else { return }
    let scheme = value.lowercased().prefix { $0 != ":" && $0 != "/" && $0 != "#" && $0 != "?" }
    let hasScheme = value.dropFirst(scheme.count).first == ":"
    if hasScheme, !["http", "https", "data"].contains(String(scheme)) {
      problem = "holds an address of \(scheme):"
    }
  }

  private func word(_ bytes: [UInt8], at index: inout Int) -> String {
    let start = index
    while index < bytes.count, bytes[index] > 0x20,
      !["=", ">", "/", "\"", "<"].contains(Unicode.Scalar(bytes[index]))
    {
      index += 1
    }
    return String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
  }

  private func passOver(_ bytes: [UInt8], at index: inout Int, upTo end: String) {
    let end = Array(end.utf8)
    while index < bytes.count, !bytes[index...].starts(with: end) { index += 1 }
  }
}
