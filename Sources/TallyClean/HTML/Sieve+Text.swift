/// What stands between tags.
extension Sieve {
  /// Stands for text: no white space, and nothing that the name of an entity could go on with.
  private static let standIn = UInt8(ascii: "*")

  /// Gives the parser what it needs of a text: its entities, and one byte for what stands between
  /// them, a space if that is white space.
  mutating func write(text: Range<Int>) {
    var start = text.lowerBound
    while start < text.upperBound {
      let entity = next(0x26, in: start..<text.upperBound) ?? text.upperBound
      if entity > start { writeStandIn(for: start..<entity) }
      start = endOfEntity(at: entity, before: text.upperBound)
      if entity < start { writeEntity(entity..<start) }
    }
  }

  private mutating func writeStandIn(for text: Range<Int>) {
    let place = result.bytes.count
    if let last = result.texts.last, !last.isCopy, last.place + 1 == place,
      last.end == text.lowerBound, result.bytes.last == Self.standIn
    {
      result.texts[result.texts.count - 1].count += Int32(text.count)
      return
    }
    let isBlank = page[text].allSatisfy { $0 <= 0x20 }
    keep(text, asCopy: false)
    result.bytes.append(isBlank ? 0x20 : Self.standIn)
  }

  private mutating func writeEntity(_ entity: Range<Int>) {
    let place = result.bytes.count
    if let last = result.texts.last, last.isCopy, Int(last.place + last.count) == place,
      last.end == entity.lowerBound
    {
      result.texts[result.texts.count - 1].count += Int32(entity.count)
    } else {
      keep(entity, asCopy: true)
    }
    copy(entity)
  }

  private mutating func keep(_ text: Range<Int>, asCopy: Bool) {
    result.texts.append(
      SiftedText(
        place: Int32(clamping: result.bytes.count), start: Int32(text.lowerBound),
        count: Int32(text.count), isCopy: asCopy))
  }

  /// Behind all that the parser may take for the name of an entity, and its semicolon.
  private func endOfEntity(at start: Int, before end: Int) -> Int {
    guard start < end else { return end }
    var cursor = start + 1
    while cursor < end, Self.isNameByte(page[cursor]) { cursor += 1 }
    return cursor < end && page[cursor] == 0x3B ? cursor + 1 : cursor
  }

  /// Letters, digits, all beyond ASCII and `#-.:_`.
  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x23, 0x2D, 0x2E, 0x30...0x3A, 0x41...0x5A, 0x5F, 0x61...0x7A, 0x80...: true
    default: false
    }
  }
}
