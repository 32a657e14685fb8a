import TallyModel

/// An attribute of the start tag that the sieve reads.
struct SiftedAttribute {
  var attribute: AttributeName
  /// Its name in the page.
  var name: Range<Int>
  /// Its value in the page.
  var value: Range<Int>
}

/// The attributes of start tags.
extension Sieve {
  /// What the attributes of a start tag say to the sieve.
  struct AttributeReading {
    var end: Int
    var isEmptyElement = false
    var isLinkedData = false
    var isShadowRoot = false
  }

  mutating func readAttributes(at start: Int, of tag: Tag, keeping: Bool)
    -> AttributeReading
  {
    var cursor = start
    var reading = AttributeReading(end: page.count)
    attributes.removeAll(keepingCapacity: true)
    var seen: UInt32 = 0
    while cursor < page.count {
      let first = page[cursor]
      if first == 0x3E {
        reading.end = cursor + 1
        return reading
      }
      if first == 0x2F {
        reading.isEmptyElement = byte(at: cursor + 1) == 0x3E
        cursor += 1
      } else if first <= 0x20 {
        cursor += 1
      } else {
        readAttribute(&cursor, of: tag, keeping: keeping, seen: &seen, into: &reading)
      }
    }
    return reading
  }

  private mutating func readAttribute(
    _ cursor: inout Int, of tag: Tag, keeping: Bool, seen: inout UInt32,
    into reading: inout AttributeReading
  ) {
    let nameStart = cursor
    let hash = attributeHash(&cursor)
    let name = nameStart..<cursor
    while byte(at: cursor) <= 0x20, cursor < page.count { cursor += 1 }
    var value = cursor..<cursor
    if byte(at: cursor) == 0x3D {
      cursor += 1
      while byte(at: cursor) <= 0x20, cursor < page.count { cursor += 1 }
      value = readValue(&cursor)
    }
    if name.count > 12, hash == Self.shadowRootMode { reading.isShadowRoot = true }
    guard let attribute = AttributeName(hash: hash) else { return }
    if tag == .script, attribute == .type { reading.isLinkedData = isLinkedData(value) }
    let bit = UInt32(1) << UInt32(attribute.rawValue)
    guard keeping, seen & bit == 0, isRead(attribute, of: tag, value) else { return }
    guard value.count <= longestValue else {
      result.cuts.insert(.tagBytes)
      return
    }
    seen |= bit
    attributes.append(SiftedAttribute(attribute: attribute, name: name, value: value))
  }

  private static let shadowRootMode: UInt64 = "shadowrootmode".utf8.reduce(TagNames.seed) {
    TagNames.adding($1, to: $0)
  }

  /// Whether anything reads this attribute on this tag.
  private func isRead(_ name: AttributeName, of tag: Tag, _ value: Range<Int>) -> Bool {
    switch name {
    case .href: return tag == .link
    case .style: return value.count < 400 && contains("none", in: value)
    case .content, .name, .httpequiv: return tag == .meta || name == .content
    case .type: return false
    default: return true
    }
  }

  /// Keeps the attributes for the arena, past the parser, which has more to do with each of them
  /// than with the rest of a tag; where one has an entity, it is the parser that knows its value.
  mutating func writeAttributes(of tag: Tag) {
    guard !attributes.isEmpty else { return }
    if attributes.contains(where: { next(0x26, in: $0.value) != nil }) {
      for attribute in attributes { write(attribute) }
      return
    }
    let first = result.attributes.count
    for attribute in attributes {
      result.attributes.append(
        Attribute(
          name: attribute.attribute, start: Int32(result.values.count),
          count: Int32(attribute.value.count)))
      result.values.append(contentsOf: UnsafeBufferPointer(rebasing: page[attribute.value]))
    }
    result.tags.append(
      SiftedTag(
        tag: tag, end: Int32(result.bytes.count), first: Int32(first),
        count: Int32(attributes.count)))
  }

  private mutating func write(_ attribute: SiftedAttribute) {
    let quote: UInt8 = next(0x22, in: attribute.value) != nil ? 0x27 : 0x22
    result.bytes.append(0x20)
    copy(attribute.name)
    result.bytes.append(0x3D)
    result.bytes.append(quote)
    copy(attribute.value)
    result.bytes.append(quote)
  }

  private func readValue(_ cursor: inout Int) -> Range<Int> {
    let quote = byte(at: cursor)
    if quote == 0x22 || quote == 0x27 {
      let start = cursor + 1
      guard let end = next(quote, from: start) else {
        // An unclosed quote: give up the value at the end of the tag.
        let end = next(0x3E, from: start) ?? page.count
        cursor = end
        return start..<end
      }
      cursor = end + 1
      return start..<end
    }
    let start = cursor
    while cursor < page.count, page[cursor] > 0x20, page[cursor] != 0x3E { cursor += 1 }
    return start..<cursor
  }

  private func isLinkedData(_ value: Range<Int>) -> Bool { contains("ld+json", in: value) }

  /// Hash of an attribute name without dashes and in lower case; the cursor goes behind it.
  private func attributeHash(_ cursor: inout Int) -> UInt64 {
    var hash = TagNames.seed
    let start = cursor
    while cursor < page.count {
      let byte = page[cursor]
      if byte <= 0x20 || byte == 0x3E || byte == 0x3D || (byte == 0x2F && cursor > start) { break }
      if byte != 0x2D {
        hash = TagNames.adding(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte, to: hash)
      }
      cursor += 1
    }
    if cursor == start { cursor += 1 }
    return hash
  }
}
