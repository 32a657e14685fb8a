import TallyModel
import TallyTestSupport
import Testing

@testable import TallyKit

/// Changing one figure of an agreeing pair makes it a difference; rewording it does not.
@Suite struct MutationTests {
  /// How often in a hundred that must hold, of the pairs that were called the same before the change.
  ///
  /// Figures whose values differ are held against each other only where the words around them are
  /// nearly the same or both are main figures, so that many a changed figure stands alone instead.
  static let changedFloor = 60
  static let rewordedFloor = 95

  @Test("a changed figure differs, a reworded one agrees")
  func mutations() async throws {
    var changed = Tally()
    var reworded = Tally()
    for name in CorpusRun.names {
      let trial = try await StoryTrial(name)
      for pair in trial.pairs {
        if let words = FigureChange.changed(pair.own.figure) {
          changed.add(try trial.relation(of: pair, writing: words).map { $0 > .compatible }, pair)
        }
        if let words = FigureChange.reworded(pair.own.figure) {
          reworded.add(try trial.relation(of: pair, writing: words).map { $0 <= .compatible }, pair)
        }
      }
    }
    #expect(changed.tried >= 20 && reworded.tried >= 10)
    #expect(100 * changed.held >= Self.changedFloor * changed.tried, "changed: \(changed)")
    #expect(100 * reworded.held >= Self.rewordedFloor * reworded.tried, "reworded: \(reworded)")
  }

  /// How often a property held, and where it did not.
  private struct Tally: CustomStringConvertible {
    var tried = 0
    var held = 0
    var missed: [String] = []

    mutating func add(_ holds: Bool?, _ pair: StoryTrial.AgreeingPair) {
      tried += 1
      if holds == true {
        held += 1
      } else {
        missed.append("\(pair.own.document): \(pair.own.quote)")
      }
    }

    var description: String { "\(held) of \(tried)\n\(missed.joined(separator: "\n"))" }
  }

  @Test(
    "figures as changed and as reworded",
    arguments: [
      ("14 people", "28 people", "fourteen people"),
      ("$3.4 billion", "$6.8 billion", "3.4 billion dollars"),
      ("1,200 homes", "2,400 homes", "one thousand two hundred homes"),
      ("12 percent", "24 percent", "twelve percent"), ("more than 40", nil, "more than forty"),
      ("several", nil, nil), ("2 of 3", nil, nil),
    ])
  func figures(figure: String, changed: String?, reworded: String?) {
    #expect(FigureChange.changed(figure) == changed)
    #expect(FigureChange.reworded(figure) == reworded)
  }
}

/// One story of the corpus in which a figure is written differently.
private struct StoryTrial {
  /// Two mentions of one figure in two articles, called the same by the program.
  struct AgreeingPair {
    var own: GoldMention
    var other: GoldMention
    var place: Range<Int>
    var otherPlace: Range<Int>
  }

  private let records: [ArticleRecord]
  private let files: [String: InputFile]
  private let name: String
  /// One pair for each group of each fact.
  private(set) var pairs: [AgreeingPair] = []

  init(_ name: String) async throws {
    self.name = name
    let stories = try await CorpusRun.shared.value
    let story = try #require(stories.first { $0.name == name })
    records = story.records
    let inputs = try CorpusRun.inputs().filter { $0.name == name }.flatMap(\.files)
    files = Dictionary(uniqueKeysWithValues: inputs.map { (Self.document($0.path), $0) })
    let pages = try GoldCorpus.pages(of: name)
    let gold = try GoldStory(name)
    var groups: Set<String> = []
    for own in gold.mentions {
      for other in gold.mentions
      where other.group == own.group && other.fact == own.fact && other.document != own.document {
        guard FigureChange.changed(own.figure) != nil || FigureChange.reworded(own.figure) != nil,
          let place = pages[own.document]?.places(of: own.figure, in: own.quote).first,
          let otherPlace = pages[other.document]?.places(of: other.figure, in: other.quote).first
        else { continue }
        let pair = AgreeingPair(own: own, other: other, place: place, otherPlace: otherPlace)
        guard let relation = relation(of: pair, in: story), relation <= .compatible,
          groups.insert("\(own.fact) \(own.group)").inserted
        else { continue }
        pairs.append(pair)
      }
    }
  }

  /// How the pair stands when the first figure is written as `words` in its file.
  func relation(of pair: AgreeingPair, writing words: String) throws -> Relation? {
    let file = try #require(files[pair.own.document])
    var bytes = try bytes(at: file.location)
    bytes.replaceSubrange(pair.place, with: Array(words.utf8))
    let changed = try record(of: Page(path: file.path, bytes: bytes))
    let others = records.filter { $0.header.path != file.path }
    return relation(of: pair, in: story(named: name, records: others + [changed]))
  }

  private func relation(of pair: AgreeingPair, in story: Story) -> Relation? {
    let own = claims(of: pair.own.document, at: pair.place.lowerBound, in: story)
    let other = claims(of: pair.other.document, at: pair.otherPlace.lowerBound, in: story)
    return story.facts.flatMap(\.pairs).filter {
      own.contains($0.a) && other.contains($0.b) || own.contains($0.b) && other.contains($0.a)
    }.map(\.relation).max()
  }

  private func claims(of document: String, at offset: Int, in story: Story) -> Set<ClaimReference> {
    var claims: Set<ClaimReference> = []
    for (index, record) in story.records.enumerated()
    where Self.document(record.header.path) == document {
      for (number, claim) in record.claims.enumerated()
      where claim.place.offset <= offset + 1 && offset < claim.place.offset + claim.place.length {
        claims.insert(ClaimReference(record: index, claim: number))
      }
    }
    return claims
  }

  private static func document(_ path: String) -> String {
    String(InputPath.stem(of: InputPath.name(of: path)))
  }
}
