import TallyText

/// Text with its white space folded, and the way back.
///
/// Any run of white space, also non-breaking and other Unicode spaces, becomes one space; soft
/// hyphens, zero-width characters and what is no character are dropped; a block neither starts nor ends with a space.
struct FoldedText {
  private(set) var bytes: [UInt8] = []
  private(set) var origin = OffsetMap()
  /// Where the current block starts.
  private(set) var start = 0
  /// A space that is written when more text comes: where it stands and how long it is there.
  private var pending: (target: Int, length: Int)?

  init() {}

  /// Text that is folded already.
  init(bytes: [UInt8], origin: OffsetMap) {
    self.bytes = bytes
    self.origin = origin
    start = bytes.count
  }

  /// The same text, whose way back leads on through another map.
  func moved(through next: OffsetMap) -> FoldedText {
    FoldedText(bytes: bytes, origin: origin.followed(by: next, length: bytes.count))
  }

  /// Adds another text whose way back ends in the same place.
  mutating func append(_ other: FoldedText) {
    origin.append(other.origin, of: 0..<other.bytes.count, at: bytes.count)
    bytes += other.bytes
    _ = endBlock()
  }

  /// Whether the current block has no text yet.
  var isEmpty: Bool { bytes.count == start }

  /// Ends the block; what comes next starts another.
  mutating func endBlock() -> Range<Int> {
    pending = nil
    defer { start = bytes.count }
    return start..<bytes.count
  }

  /// Adds text that stands at `target` as it is.
  mutating func append(_ piece: UnsafeBufferPointer<UInt8>, at target: Int) {
    var index = 0
    while index < piece.count {
      let plain = Self.plainRun(piece, from: index)
      if plain > index {
        writePending()
        origin.append(source: bytes.count, target: target + index)
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: piece[index..<plain]))
        index = plain
        continue
      }
      let (length, isSpace) = Self.special(piece, at: index)
      if isSpace {
        space(at: target + index, length: length)
      } else if length == 0 {
        let width = Self.width(piece[index])
        let end = min(piece.count, index + width)
        writePending()
        origin.append(source: bytes.count, target: target + index)
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: piece[index..<end]))
        index = end
        continue
      }
      index += length
    }
  }

  /// Adds what stands for the `length` bytes at `target`, an entity.
  mutating func append(decoded piece: UnsafeBufferPointer<UInt8>, at target: Int, length: Int) {
    guard !piece.isEmpty else { return }
    let (special, isSpace) = Self.special(piece, at: 0)
    if special == piece.count {
      if isSpace { space(at: target, length: length) }
      return
    }
    writePending()
    origin.append(
      source: bytes.count, target: target, sourceUnit: piece.count, targetUnit: max(1, length))
    bytes.append(contentsOf: piece)
  }

  /// Adds a space that no byte stands for, at a line break.
  mutating func breakLine() {
    if !isEmpty { space(at: origin.target(of: bytes.count - 1) + 1) }
  }

  /// Adds a space, which no byte may stand for.
  private mutating func space(at target: Int, length: Int = 1) {
    if pending == nil, !isEmpty { pending = (target, length) }
  }

  private mutating func writePending() {
    guard let space = pending else { return }
    pending = nil
    origin.append(
      source: bytes.count, target: space.target, sourceUnit: 1, targetUnit: max(1, space.length))
    bytes.append(0x20)
  }

  /// The end of the bytes from `start` that are copied as they are.
  private static func plainRun(_ piece: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    let count = piece.count
    while index < count {
      let byte = piece[index]
      if byte > 0x20 {
        if byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF { return index }
      } else if byte != 0x20 || index == start || index + 1 == count || piece[index + 1] <= 0x20
        || piece[index + 1] >= 0xC2
      {
        return index
      }
      index += 1
    }
    return index
  }

  private static func width(_ lead: UInt8) -> Int {
    lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }

  /// Length of white space or of a dropped character at `index`, 0 for neither.
  private static func special(_ piece: UnsafeBufferPointer<UInt8>, at index: Int)
    -> (length: Int, isSpace: Bool)
  {
    let first = piece[index]
    if first <= 0x20 { return (1, true) }
    guard index + 1 < piece.count else { return (0, false) }
    let second = piece[index + 1]
    if first == 0xC2 {
      return second == 0xA0 ? (2, true) : second == 0xAD ? (2, false) : (0, false)
    }
    guard first == 0xE2 || first == 0xE3 || first == 0xEF, index + 2 < piece.count else {
      return (0, false)
    }
    let scalar =
      UInt32(first & 0x0F) << 12 | UInt32(second & 0x3F) << 6 | UInt32(piece[index + 2] & 0x3F)
    switch scalar {
    case 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return (3, true)
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0xFEFF, 0xFFFE, 0xFFFF: return (3, false)
    default: return (0, false)
    }
  }
}
