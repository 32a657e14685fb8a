import TallyModel
import TallyReport

@testable import TallyKit

/// How a compared story stands to what people annotated in it.
struct StoryScore: CustomStringConvertible {
  /// A pair of claims that is called something.
  private struct Ends: Hashable {
    var a: GoldMention
    var b: GoldMention
  }

  private(set) var mentions = 0
  private(set) var found = 0
  private(set) var same = (right: 0, called: 0, gold: 0)
  private(set) var differing = (right: 0, called: 0, gold: 0)
  private(set) var absentClaims = 0
  /// Pairs called differing that are not.
  private(set) var falseAlarms: [String] = []

  /// Scores a story against its gold.
  ///
  /// A claim covers a mention that it overlaps when it is at most 48 bytes longer. A pair with an
  /// end in an ignored place is not judged; any other pair that covers no gold pair is wrong.
  init(_ story: Story, _ gold: GoldStory, pages: [String: GoldPage]) {
    let cover = Cover(story, gold, pages)
    mentions = gold.mentions.count
    found = Set(cover.mentions.values.flatMap(\.self)).count
    absentClaims = cover.absentClaims
    countGold(gold)
    var right: Set<Set<GoldMention>> = []
    for pair in story.facts.flatMap(\.pairs) {
      let ends = (cover.mentions[pair.a] ?? [], cover.mentions[pair.b] ?? [])
      let golds = ends.0.flatMap { one in ends.1.filter { $0 != one }.map { Ends(a: one, b: $0) } }
        .compactMap { ends in gold.isSame(ends.a, ends.b).map { (ends, $0) } }
      if golds.isEmpty, cover.ignored.contains(pair.a) || cover.ignored.contains(pair.b) {
        continue
      }
      let saysSame = pair.relation <= .compatible
      let hit = golds.contains { $0.1 == saysSame }
      for (ends, isSame) in golds where isSame == saysSame { right.insert([ends.a, ends.b]) }
      if saysSame {
        same.called += 1
        if hit { same.right += 1 }
      } else {
        differing.called += 1
        if hit { differing.right += 1 } else { falseAlarms.append(Self.text(pair, in: story)) }
      }
    }
    sameFound = right.count { pair in Self.isSame(pair, gold) }
    differingFound = right.count - sameFound
  }

  private(set) var sameFound = 0
  private(set) var differingFound = 0

  private mutating func countGold(_ gold: GoldStory) {
    for (index, one) in gold.mentions.enumerated() {
      for other in gold.mentions[(index + 1)...] {
        switch gold.isSame(one, other) {
        case true?: same.gold += 1
        case false?: differing.gold += 1
        case nil: break
        }
      }
    }
  }

  private static func isSame(_ pair: Set<GoldMention>, _ gold: GoldStory) -> Bool {
    let ends = Array(pair)
    return ends.count == 2 && gold.isSame(ends[0], ends[1]) == true
  }

  private static func text(_ pair: Pair, in story: Story) -> String {
    func end(_ reference: ClaimReference) -> String {
      "“\(story.text(reference))” (\(story.records[reference.record].header.path))"
    }
    return "\(pair.relation.rawValue): \(end(pair.a)), \(end(pair.b))"
  }

  var description: String {
    "found \(found)/\(mentions), same \(same.right)/\(same.called) called and \(sameFound)/"
      + "\(same.gold) found, differing \(differing.right)/\(differing.called) called and "
      + "\(differingFound)/\(differing.gold) found, absent claimed \(absentClaims)"
  }
}

/// Which gold mentions each claim of a story covers.
private struct Cover {
  var mentions: [ClaimReference: [GoldMention]] = [:]
  var ignored: Set<ClaimReference> = []
  var absentClaims = 0

  init(_ story: Story, _ gold: GoldStory, _ pages: [String: GoldPage]) {
    let documents = Dictionary(grouping: gold.mentions, by: \.document)
    for (index, record) in story.records.enumerated() {
      let name = String(InputPath.stem(of: InputPath.name(of: record.header.path)))
      guard let page = pages[name] else { continue }
      let places = (documents[name] ?? []).map { ($0, page.places(of: $0.figure, in: $0.quote)) }
      let unjudged = gold.ignored.filter { $0.document == name }
        .flatMap { page.places(of: $0.quote, in: $0.quote) }
      let absent = gold.absent.filter { $0.document == name }
        .flatMap { page.places(of: $0.figure, in: $0.figure) }
      for (number, claim) in record.claims.enumerated() {
        let reference = ClaimReference(record: index, claim: number)
        let own = claim.place.offset..<claim.place.offset + claim.place.length
        mentions[reference] = places.filter { _, ranges in
          ranges.contains { $0.overlaps(own) && own.count <= $0.count + 48 }
        }.map(\.0)
        if unjudged.contains(where: own.overlaps) { ignored.insert(reference) }
        if absent.contains(where: own.overlaps) { absentClaims += 1 }
      }
    }
  }
}
