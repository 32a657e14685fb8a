/// What the words right after a figure say that tells it from others.
struct FollowingWords: Sendable {
  /// The points of the compass of "12 miles (19 km) north-west of", else none.
  private(set) var direction: Direction = []
  /// Whether what is counted was only tried: "two counts of attempted murder".
  private(set) var isAttempt = false

  /// Whether it is of a whole country: "joined a nationwide strike".
  private(set) var isNationwide = false

  /// Whether it counts from a day on: "held three times since May".
  private(set) var isSince = false

  /// Words among which a direction stands.
  private static let reach = 4
  /// Bytes of a sentence that are looked at.
  private static let bytes = 70

  /// Reads what follows a figure up to the next mark; brackets are passed over.
  init(_ text: ArraySlice<UInt8>) {
    var (word, words, depth) = ([] as [UInt8], 0, 0)
    for byte in text.prefix(Self.bytes) {
      switch byte {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      case UInt8(ascii: "-"): continue
      case _ where depth > 0: continue
      case _ where (byte | 0x20) &- 0x61 < 26: word.append(byte | 0x20)
      case UInt8(ascii: " "):
        add(word, after: words)
        if !word.isEmpty { words += 1 }
        word = []
      default:
        add(word, after: words)
        return
      }
    }
  }

  private mutating func add(_ word: [UInt8], after words: Int) {
    let isNear = words < Self.reach
    if words == 0, word.elementsEqual("since".utf8) { isSince = true }
    if isNear, direction.isEmpty { direction = Direction(word) }
    if isNear, word.elementsEqual("attempted".utf8) { isAttempt = true }
    if word.elementsEqual("nationwide".utf8) { isNationwide = true }
  }
}

/// One or two points of the compass.
struct Direction: OptionSet, Sendable {
  let rawValue: UInt8

  static let north = Direction(rawValue: 1)
  static let south = Direction(rawValue: 2)
  static let east = Direction(rawValue: 4)
  static let west = Direction(rawValue: 8)
}

extension Direction {
  /// The points that a word in small letters names; none where it is another word.
  init(_ word: [UInt8]) {
    var (rest, points) = (word[...], [] as Direction)
    for (point, name) in Self.names where rest.starts(with: name.utf8) {
      points.insert(point)
      rest = rest.dropFirst(name.utf8.count)
    }
    self = rest.isEmpty ? points : []
  }

  private static let names: [(Direction, String)] = [
    (.north, "north"), (.south, "south"), (.east, "east"), (.west, "west"),
  ]
}
