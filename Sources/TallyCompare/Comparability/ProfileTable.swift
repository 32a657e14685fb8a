import TallyModel

/// A part of a table's entries: the terms of one vector, ascending by meaning.
struct TermSlice: Sendable {
  var range: Range<Int>
  /// The sum of the weights.
  var total: Int
}

/// The lists that profiles point into, each kind in one array.
struct ProfileLists: Sendable {
  private(set) var entries: [TermVector.Entry] = []
  private(set) var meanings: [UInt64] = []
  private(set) var extents: [FigureExtent] = []

  /// Takes up a vector.
  mutating func add(_ vector: TermVector) -> TermSlice {
    let start = entries.count
    entries += vector.entries
    return TermSlice(range: start..<entries.count, total: vector.total)
  }

  /// Takes up meanings, ascending and each once.
  mutating func add(_ unordered: [UInt64]) -> Range<Int> {
    let start = meanings.count
    for meaning in unordered.sorted() where meanings.count == start || meanings.last != meaning {
      meanings.append(meaning)
    }
    return start..<meanings.count
  }

  /// Takes up the extents of a claim.
  mutating func add(_ all: [FigureExtent]) -> Range<Int> {
    extents += all
    return extents.count - all.count..<extents.count
  }
}

/// The profiles of a story's claims with their lists.
struct ProfileTable: Sendable {
  let profiles: [ClaimProfile]
  let lists: ProfileLists

  init(_ views: [ClaimView]) {
    let contexts = ClaimContexts(views)
    var lists = ProfileLists()
    var profiles: [ClaimProfile] = []
    profiles.reserveCapacity(views.count)
    var last: (record: Int, sentence: Int, terms: TermSlice)?
    for (index, view) in views.enumerated() {
      // Claims of one sentence follow each other and have its words in common.
      if last?.record != view.reference.record || last?.sentence != view.sentence {
        last = (view.reference.record, view.sentence, lists.add(view.sentenceTerms))
      }
      guard let last else { continue }
      profiles.append(
        ClaimProfile(
          view, in: &lists, sentence: last.terms, context: contexts.context(of: index, view)))
    }
    self.profiles = profiles
    self.lists = lists
  }
}

extension ProfileLists {
  /// The weight that two slices share, in thousandths of their mean weight; zero for empty ones.
  ///
  /// - Source: the weighted Dice coefficient.
  func overlap(_ one: TermSlice, _ other: TermSlice) -> Int {
    let sum = one.total + other.total
    guard sum > 0 else { return 0 }
    return 2000 * shared(one, other).sum / sum
  }

  /// The smaller weights of shared meanings, added up, and the largest of them.
  func shared(_ one: TermSlice, _ other: TermSlice) -> (sum: Int, rarest: Int) {
    sharedWeight(entries.span.extracting(one.range), entries.span.extracting(other.range))
  }

  /// Whether a list of meanings holds one.
  func holds(_ range: Range<Int>, _ meaning: UInt64) -> Bool {
    let held = meanings.span.extracting(range)
    for index in held.indices where held[index] == meaning { return true }
    return false
  }

  /// How many meanings two lists have in common.
  func common(_ one: Range<Int>, _ other: Range<Int>) -> Int {
    let (mine, its) = (meanings.span.extracting(one), meanings.span.extracting(other))
    var (left, right, count) = (0, 0, 0)
    while left < mine.count, right < its.count {
      let (a, b) = (mine[left], its[right])
      if a == b { count += 1 }
      if a <= b { left += 1 }
      if b <= a { right += 1 }
    }
    return count
  }
}

/// The smaller weights of shared meanings, added up, and the largest of them.
func sharedWeight(
  _ mine: Span<TermVector.Entry>, _ its: Span<TermVector.Entry>
) -> (sum: Int, rarest: Int) {
  var (left, right, sum, rarest) = (0, 0, 0, 0)
  while left < mine.count, right < its.count {
    let (a, b) = (mine[left], its[right])
    // Without branches: which of the two is smaller cannot be foretold.
    let weight = a.meaning == b.meaning ? Int(min(a.weight, b.weight)) : 0
    sum &+= weight
    rarest = max(rarest, weight)
    left &+= a.meaning <= b.meaning ? 1 : 0
    right &+= b.meaning <= a.meaning ? 1 : 0
  }
  return (sum, rarest)
}
