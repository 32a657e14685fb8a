import TallyModel

/// How alike two claims are in what they are said of, apart from their values.
struct Likeness {
  /// Whether the same thing is counted or measured.
  let isSameThing: Bool
  /// The share of their sentences' words, by weight, that both have, in thousandths.
  let words: Int

  /// Compares two claims of a story.
  init(_ a: ClaimReference, _ b: ClaimReference, in story: Story) {
    let (one, other) = (story.claim(a).gist, story.claim(b).gist)
    isSameThing = one.head != nil && one.head == other.head
    func weights(_ reference: ClaimReference) -> [UInt64: Int] {
      Dictionary(
        story.sentence(reference).terms.map { ($0.meaning, Int($0.weight)) },
        uniquingKeysWith: max)
    }
    let (mine, its) = (weights(a), weights(b))
    let shared = mine.reduce(0) { $0 + (its[$1.key] == nil ? 0 : $1.value) }
    let all = mine.values.reduce(0, +) + its.values.reduce(0, +) - shared
    words = all > 0 ? 1000 * shared / all : 0
  }
}

/// How sure it is that figures which contradict each other answer one question.
///
/// - *high*: the same thing is counted or measured, in much the same words and without a loose
///   hedge, and the values are of one size.
/// - *low*: a difference that is a note only, or values of another size: the larger is twice the
///   smaller or more. Two figures so far apart mostly answer two questions.
/// - *medium*: all else.
///
/// A slip of scale is far off by its nature, and is judged by the words alone.
///
/// - Parameter gap: between the values, in thousandths of the larger.
func contradictionConfidence(
  of pairs: [Pair], gap: Int, isSlip: Bool, in story: Story
) -> Confidence {
  let weighty = pairs.filter { !$0.minor }
  if weighty.isEmpty { return .low }
  let sampled = weighty.prefix(ConfidenceLimits.sample)
  let likeness = sampled.map { Likeness($0.a, $0.b, in: story) }
  let isAlike =
    likeness.contains(where: \.isSameThing)
    && likeness.map(\.words).reduce(0, +) >= ConfidenceLimits.words * likeness.count
  guard isSlip || gap < ConfidenceLimits.gap else { return .low }
  let isLoose = sampled.contains { pair in
    [pair.a, pair.b].contains { story.claim($0).quantity.qualifier.isLoose }
  }
  return isAlike && !isLoose ? .high : .medium
}

/// How sure it is that a figure moved on: surer where a text says so than where only dates do.
func updateConfidence(of pairs: [Pair], in story: Story) -> Confidence {
  let isSaid = pairs.contains { pair in
    [pair.a, pair.b].contains { story.claim($0).time.moving || story.claim($0).time.revised }
  }
  return isSaid ? .high : .medium
}

/// What tells sure findings from others, chosen on annotated stories; `docs/comparison.md` has
/// the shares of each confidence that are right.
private enum ConfidenceLimits {
  /// The share of words that the sentences have in common on average, in thousandths.
  static let words = 200
  /// The gap from which values are of another size, in thousandths of the larger.
  static let gap = 500
  /// Pairs of one fact that are looked at.
  static let sample = 50
}

extension Qualifier {
  /// Whether the wording leaves open by how much the figure may be missed.
  fileprivate var isLoose: Bool { self == .vague || self == .about || self == .nearly }
}
