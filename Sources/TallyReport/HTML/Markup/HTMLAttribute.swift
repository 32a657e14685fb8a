import TallyModel
import TallyText

/// An attribute whose name is fixed in the program and whose value fits its place.
///
/// Addresses come in as `WebLink` and `Anchor` only, so no `javascript:` and no event handler can.
struct HTMLAttribute: Sendable {
  /// What the attribute says.
  enum Value: Sendable {
    /// Text, escaped when written.
    case text(String)
    /// A place in the report, on this page or another.
    case place(Anchor)
    /// Present without a value.
    case present
  }

  let name: StaticString
  let value: Value

  private init(_ name: StaticString, _ value: Value) {
    self.name = name
    self.value = value
  }

  /// One or more class names, parted by spaces.
  static func `class`(_ names: StaticString) -> Self { Self("class", .text("\(names)")) }

  /// A class name and a second one.
  static func `class`(_ name: StaticString, _ more: StaticString) -> Self {
    Self("class", .text("\(name) \(more)"))
  }

  /// The element's own place.
  static func id(_ anchor: Anchor) -> Self { Self("id", .text(anchor.name)) }

  /// A link to a place in the report.
  static func to(_ anchor: Anchor) -> Self { Self("href", .place(anchor)) }

  /// A link out of the report.
  static func href(_ link: WebLink) -> Self { Self("href", .text(link.address)) }

  /// A link to a file beside this one.
  static func file(_ name: ReportFileName) -> Self { Self("href", .text(name.text)) }

  /// The time in a form that programs read.
  static func datetime(_ time: Timestamp) -> Self { Self("datetime", .text(time.description)) }

  /// What the element is called for those who hear the page.
  static func label(_ text: String) -> Self { Self("aria-label", .text(text)) }

  /// What shows when the pointer rests on the element.
  static func title(_ text: String) -> Self { Self("title", .text(text)) }

  /// The elements that name this one.
  static func labelled(by anchor: Anchor) -> Self { Self("aria-labelledby", .text(anchor.name)) }

  /// An attribute for the page's script.
  static func data(_ name: StaticString, _ value: String) -> Self { Self(name, .text(value)) }

  /// An attribute whose value is fixed in the program.
  static func fixed(_ name: StaticString, _ value: StaticString) -> Self {
    Self(name, .text("\(value)"))
  }

  /// An attribute that is there or not.
  static func flag(_ name: StaticString) -> Self { Self(name, .present) }

  /// A whole number.
  static func number(_ name: StaticString, _ value: Int) -> Self { Self(name, .text("\(value)")) }

  /// A share of the width, from 0 to 1, with one digit behind the point.
  static func share(_ name: StaticString, _ value: Double) -> Self {
    let tenths = value.isFinite ? Int((min(max(value, -1), 2) * 1000).rounded()) : 0
    let sign = tenths < 0 ? "-" : ""
    return Self(name, .text("\(sign)\(abs(tenths) / 10).\(abs(tenths) % 10)%"))
  }
}

/// An address on the web: `http` or `https` and nothing else.
struct WebLink: Sendable, Hashable {
  let address: String

  /// Bytes of an address at most.
  ///
  /// - Source: the limit that Microsoft's browsers had, the lowest of any in use.
  static let limit = 2083

  /// The address, if it is one of the web without white space or control characters.
  init?(_ text: String) {
    let bytes = Array(text.utf8.prefix(Self.limit + 1))
    guard bytes.count <= Self.limit else { return nil }
    let start = bytes.prefix(8).map { $0 | 0x20 }
    guard
      ["http://", "https://"].contains(where: { prefix in
        bytes.count > prefix.utf8.count && start.starts(with: prefix.utf8.map { $0 | 0x20 })
      }), bytes.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }),
      !text.unicodeScalars.contains(where: { VisibleText.isHidden($0.value) })
    else { return nil }
    address = text
  }
}

/// A place in a report that keeps its name from run to run.
struct Anchor: Sendable, Hashable {
  let name: String

  /// A place of one sort named by a fingerprint; other than plain names are hashed.
  init(_ sort: StaticString, _ id: String) {
    let isPlain =
      (1...64).contains(id.utf8.count)
      && id.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
          true
        default: false
        }
      }
    name = "\(sort)-\(isPlain ? id : StableHash.hexadecimal(StableHash.of(id)))"
  }

  /// A place that the program names.
  init(_ name: StaticString) { self.name = "\(name)" }
}

/// The name of a file of a report: letters, digits, `-`, `_` and one `.html`.
struct ReportFileName: Sendable, Hashable {
  let text: String

  /// The file of a story, or of a further page of it.
  ///
  /// No stem has a point in it, so that no page meets another story's file.
  init(stem: String, part: String? = nil) {
    text = stem + (part.map { ".\($0)" } ?? "") + ".html"
  }
}
