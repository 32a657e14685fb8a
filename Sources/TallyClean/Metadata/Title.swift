/// The title as the reader sees it.
///
/// Mostly the page's `h1`; where there are several, the one most like what the page calls itself
/// in OpenGraph, JSON-LD and `title`.
struct Title {
  var text: String
  /// The `h1` or `title` element it was read from; `nil` when it is only in an attribute.
  var node: Int?

  init(_ data: LinkedData, _ tags: MetaTags, _ texts: NodeTexts) {
    let stated = tags[["og:title", "twitter:title"]] ?? data.headline
    let documentTitle = tags.title.map { texts.text(of: $0) } ?? ""
    var best: (score: Int, node: Int, text: String)?
    for node in tags.headings.prefix(20) {
      let text = texts.text(of: node)
      guard text.utf8.count >= 3 else { continue }
      let likeness = max(
        Self.likeness(text, stated ?? ""), Self.likeness(text, data.headline ?? ""),
        Self.likeness(text, documentTitle))
      if best == nil || likeness > (best?.score ?? 0) + 10 { best = (likeness, node, text) }
    }
    if let best, best.score >= 30 || tags.headings.count == 1 {
      (text, node) = (best.text, best.node)
    } else if let stated {
      (text, node) = (Self.folded(stated), nil)
    } else if let best {
      (text, node) = (best.text, best.node)
    } else {
      (text, node) = (Self.withoutSite(documentTitle), tags.title)
    }
    if node != nil { text = Self.withoutLabel(text, stated: [data.headline, stated]) }
  }

  /// A heading without the label before it: the site's name or the section's, where what the page
  /// calls itself is the rest of the heading to the letter.
  private static func withoutLabel(_ heading: String, stated: [String?]) -> String {
    for case let name? in stated.map({ $0.map(folded) }) {
      let (whole, rest) = (Array(heading.utf8), Array(name.utf8))
      guard words(name).count >= 4, rest.count < whole.count, whole.suffix(rest.count) == rest[...]
      else { continue }
      let label = whole.dropLast(rest.count)
      guard label.last == 0x20, words(String(decoding: label, as: UTF8.self)).count <= 2 else {
        continue
      }
      return name
    }
    return heading
  }

  /// Shared words in percent of the words of the shorter text that is at least three long.
  private static func likeness(_ left: String, _ right: String) -> Int {
    let a = Set(words(left))
    let b = Set(words(right))
    guard !a.isEmpty, !b.isEmpty else { return 0 }
    let shared = a.intersection(b).count
    return shared * 100 / max(1, a.count)
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().utf8.split { $0 < 0x80 && !isWordByte($0) }
      .map { String(decoding: $0, as: UTF8.self) }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (byte >= 0x30 && byte <= 0x39) || (byte >= 0x61 && byte <= 0x7A)
  }

  static func folded(_ text: String) -> String {
    var bytes = FoldedText()
    var copy = text
    copy.withUTF8 { bytes.append($0, at: 0) }
    return String(decoding: bytes.bytes, as: UTF8.self)
  }

  /// A document title without the site's name behind its last bar or dash.
  private static func withoutSite(_ title: String) -> String {
    let separators = [" | ", " - ", " – ", " — ", " · ", " « ", " » "]
    var best = title
    for separator in separators {
      guard let cut = lastRange(of: separator, in: title) else { continue }
      let head = String(decoding: Array(title.utf8)[..<cut], as: UTF8.self)
      if head.utf8.count >= 15, head.utf8.count < best.utf8.count { best = head }
    }
    return best
  }

  private static func lastRange(of part: String, in text: String) -> Int? {
    let bytes = Array(text.utf8)
    let wanted = Array(part.utf8)
    guard bytes.count > wanted.count else { return nil }
    for start in stride(from: bytes.count - wanted.count, through: 0, by: -1)
    where bytes[start..<start + wanted.count].elementsEqual(wanted) {
      return start
    }
    return nil
  }
}
