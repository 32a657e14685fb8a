import TallyModel

/// The pairs of a story that were scored, and what each claim's best partners are.
struct Links: Sendable {
  /// Scores by pair.
  private(set) var scores: [ClaimPair: Int] = [:]
  /// For each claim, its partners by article: the best and the second-best score there.
  private var best: [[Int: Best]] = []
  /// For each claim, the claims that it links to well.
  private var friends: [[Int]] = []
  private let records: [Int]

  struct Best: Sendable {
    var partner: Int
    var score: Int
    var second: Int
  }

  /// The score of a pair that was not compared.
  static let floor = -9000

  /// Scores all candidates.
  init(_ candidates: [ClaimPair], with comparability: Comparability) {
    records = comparability.views.map(\.reference.record)
    best = Array(repeating: [:], count: records.count)
    friends = Array(repeating: [], count: records.count)
    for pair in candidates {
      guard let score = comparability.score(pair) else { continue }
      scores[pair] = score
      note(pair.second, score, for: pair.first)
      note(pair.first, score, for: pair.second)
      if score > -1500 {
        friends[pair.first].append(pair.second)
        friends[pair.second].append(pair.first)
      }
    }
  }

  private mutating func note(_ partner: Int, _ score: Int, for claim: Int) {
    let record = records[partner]
    guard let known = best[claim][record] else {
      best[claim][record] = Best(partner: partner, score: score, second: Self.floor)
      return
    }
    if score > known.score || (score == known.score && partner < known.partner) {
      best[claim][record] = Best(partner: partner, score: score, second: known.score)
    } else {
      best[claim][record]?.second = max(known.second, score)
    }
  }

  /// The score of a pair, `floor` when it was not compared or clashes.
  func score(_ one: Int, _ other: Int) -> Int { scores[ClaimPair(one, other)] ?? Self.floor }

  /// How far `partner` is ahead of the claim's next best partner in the same article; negative
  /// when it is not the best.
  func margin(of partner: Int, for claim: Int) -> Int {
    guard let best = best[claim][records[partner]] else { return 0 }
    let own = score(claim, partner)
    return own - (best.partner == partner ? best.second : best.score)
  }

  /// How many third claims in other articles both link to well.
  func support(_ pair: ClaimPair) -> Int {
    let theirs = Set(friends[pair.second])
    var articles: Set<Int> = []
    for third in friends[pair.first] where theirs.contains(third) {
      let record = records[third]
      if record != records[pair.first], record != records[pair.second] { articles.insert(record) }
    }
    return articles.count
  }
}
