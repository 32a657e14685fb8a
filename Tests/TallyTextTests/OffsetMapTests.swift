import Testing

@testable import TallyText

@Suite struct OffsetMapTests {
  /// "A&B" made from "<b>A&amp;B".
  private var entity: OffsetMap {
    var map = OffsetMap()
    map.append(source: 0, target: 3)
    map.append(source: 1, target: 4, sourceUnit: 1, targetUnit: 5)
    map.append(source: 2, target: 9)
    return map
  }

  @Test("an entity covers all its bytes")
  func entities() {
    #expect(entity.target(of: 0..<3) == 3..<10)
    #expect(entity.target(of: 1..<2) == 4..<9)
    #expect(entity.target(of: 2..<3) == 9..<10)
  }

  @Test("an empty map changes nothing, an empty range stays empty")
  func identity() {
    #expect(OffsetMap().target(of: 4..<9) == 4..<9)
    #expect(entity.target(of: 2..<2).isEmpty)
  }

  @Test("a run that goes on is folded into the one before")
  func folding() {
    var map = OffsetMap()
    map.append(source: 0, target: 10)
    map.append(source: 5, target: 15)
    #expect(map.runs.count == 1)
    map.append(source: 9, target: 30)
    #expect(map.runs.count == 2)
  }

  @Test("characters of another encoding are counted in units")
  func units() {
    var map = OffsetMap()
    map.append(source: 0, target: 0, sourceUnit: 3, targetUnit: 2)
    #expect(map.target(of: 3..<9) == 2..<6)
  }

  @Test("a map of no text at all stays empty, so that text can be added behind it")
  func followedFromNothing() {
    var map = OffsetMap().followed(by: entity, length: 0)
    #expect(map.runs.isEmpty)
    map.append(source: 0, target: 7)
    #expect(map.target(of: 0..<2) == 7..<9)
    #expect(OffsetMap().followed(by: entity, length: 2).runs == Array(entity.runs.prefix(2)))
    #expect(OffsetMap().followed(by: entity) == entity)
  }

  @Test("two maps after one another are one map")
  func followed() {
    // "é" is two bytes of UTF-8 made from one byte of windows-1252, at byte 5 of the file.
    var decoded = OffsetMap()
    decoded.append(source: 0, target: 0)
    decoded.append(source: 5, target: 5, sourceUnit: 2, targetUnit: 1)
    decoded.append(source: 7, target: 6)
    var text = OffsetMap()
    text.append(source: 0, target: 3)
    let joined = text.followed(by: decoded)
    for offset in [0, 1, 2, 4, 5, 9] {
      #expect(joined.target(of: offset) == decoded.target(of: text.target(of: offset)))
    }
    #expect(joined.target(of: 2..<4) == 5..<6)
  }

  @Test("joined maps agree with one step after the other", arguments: 0..<200)
  func followedProperty(seed: Int) {
    var generator = SeededNumbers(seed: UInt64(seed))
    let first = randomMap(&generator)
    let second = randomMap(&generator)
    let joined = first.followed(by: second)
    for offset in 0..<60 where first.isCopied(offset) {
      #expect(joined.target(of: offset) == second.target(of: first.target(of: offset)))
    }
  }

  private func randomMap(_ generator: inout SeededNumbers) -> OffsetMap {
    var map = OffsetMap()
    var source = 0
    var target = 0
    for _ in 0..<6 {
      map.append(source: source, target: target)
      let copied = generator.next(below: 8) + 1
      source += copied
      target += copied
      let width = generator.next(below: 5) + 1
      map.append(source: source, target: target, sourceUnit: 1, targetUnit: width)
      source += 1
      target += width + generator.next(below: 10)
    }
    map.append(source: source, target: target)
    return map
  }
}

/// A small generator with a fixed sequence, for repeatable random cases.
///
/// - Source: SplitMix64, <https://prng.di.unimi.it/splitmix64.c>.
private struct SeededNumbers {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next(below limit: Int) -> Int {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }
}

extension OffsetMap {
  fileprivate func isCopied(_ offset: Int) -> Bool {
    target(of: offset..<offset + 1).count == 1 && target(of: offset + 1) == target(of: offset) + 1
  }
}
