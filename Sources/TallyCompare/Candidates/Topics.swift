import TallyModel

/// Which articles of a story tell of one happening.
///
/// A folder may hold two earthquakes, or a season's matches: figures of one are not figures of the
/// other, though the words around them are the same. Articles are put together by the words that
/// tell what they are about, names above all.
/// - Source: group-average clustering as in topic detection, Y. Yang et al., "A study on
///   retrospective and on-line event detection", 1998.
struct Topics: Sendable {
  /// For each record, the number of its topic.
  private(set) var number: [Int]

  /// Mean cosine from which an article joins a topic at once.
  private static let joins = 0.3
  /// With more topics than this they are not compared with one another again.
  private static let mergeLimit = 256
  /// The heaviest words of an article, under which topics are looked up.
  private static let lookUps = 16

  /// Groups the articles of a story.
  ///
  /// - Complexity: near-linear in the number of articles, and O(t²) for t topics up to the limit.
  init(_ records: [ArticleRecord]) {
    let vectors = ProfileVector.all(of: records)
    var topics = Self.joined(records.indices.map { Topic($0, records[$0], vectors[$0]) })
    if topics.count <= Self.mergeLimit { Self.merge(&topics) }
    number = [Int](repeating: 0, count: records.count)
    for (topic, group) in topics.enumerated() {
      for member in group.members { number[member] = topic }
    }
  }

  /// Articles put one by one to the topic that they are most like.
  private static func joined(_ articles: [Topic]) -> [Topic] {
    var topics: [Topic] = []
    var holders: [UInt64: [Int]] = [:]
    for article in articles {
      let words = article.sum.heaviest(lookUps)
      let known = Set(words.flatMap { holders[$0, default: []] }).sorted()
      let best = known.filter { !topics[$0].isWeeksFrom(article) }.map {
        (likeness: topics[$0].meanLikeness(to: article), topic: $0)
      }
      .max { ($0.likeness, $1.topic) < ($1.likeness, $0.topic) }
      var place = topics.count
      if let best, best.likeness >= joins {
        place = best.topic
        topics[place].add(article)
      } else {
        topics.append(article)
      }
      for word in words where holders[word]?.last != place {
        holders[word, default: []].append(place)
      }
    }
    return topics
  }

  /// Puts the two topics together that are most alike, until none are alike enough.
  private static func merge(_ topics: inout [Topic]) {
    var table = LikenessTable(of: topics)
    while let (one, other) = table.mostAlike(among: topics) {
      topics[one].add(topics[other])
      topics[other] = Topic()
      table.update(topics, merged: one, gone: other)
    }
    topics.removeAll(where: \.members.isEmpty)
  }
}

/// How alike each topic is to those after it, and to which of them it may be put.
private struct LikenessTable {
  /// Mean cosine from which articles tell of one happening.
  private static let sameTopic = 0.13
  /// The same for articles that came out weeks apart, which tell of two happenings more often.
  private static let laterTopic = 0.3
  /// The same for articles of the same days, which have less need to be alike.
  private static let sameDays = 0.06

  /// For each two the products of the one's articles with the other's, added up.
  private var sums: [[Double]]
  /// For each topic the one after it that is most like it, of those that are alike enough.
  private var nearest: [(likeness: Double, topic: Int)] = []

  /// - Complexity: O(t²) for t topics.
  init(of topics: [Topic]) {
    sums = ProfileVector.products(of: topics.map(\.sum))
    nearest = topics.indices.map { nearest(to: $0, among: topics) }
  }

  /// The two that are most alike, the first ones of several; `nil` when none are alike enough.
  func mostAlike(among topics: [Topic]) -> (Int, Int)? {
    var best = (likeness: Self.sameDays, one: -1)
    for one in nearest.indices where nearest[one].likeness > best.likeness {
      best = (nearest[one].likeness, one)
    }
    return best.one < 0 ? nil : (best.one, nearest[best.one].topic)
  }

  /// Takes in that one topic was put to another.
  mutating func update(_ topics: [Topic], merged: Int, gone: Int) {
    for other in topics.indices where other != merged && other != gone {
      sums[min(merged, other)][max(merged, other)] += sums[min(gone, other)][max(gone, other)]
    }
    for one in topics.indices where one < gone && !topics[one].members.isEmpty {
      if one == merged || nearest[one].topic == merged || nearest[one].topic == gone {
        nearest[one] = nearest(to: one, among: topics)
      } else if one < merged {
        let mean = likeness(of: one, to: merged, topics)
        let isNearer =
          mean > nearest[one].likeness
          || (mean == nearest[one].likeness && merged < nearest[one].topic)
        if isNearer, mayJoin(one, merged, among: topics) { nearest[one] = (mean, merged) }
      }
    }
    nearest[gone] = (Self.sameDays, -1)
  }

  private func nearest(to one: Int, among topics: [Topic]) -> (likeness: Double, topic: Int) {
    var best = (likeness: Self.sameDays, topic: -1)
    guard !topics[one].members.isEmpty else { return best }
    for other in topics.indices where other > one && sums[one][other] > 0 {
      guard !topics[other].members.isEmpty else { continue }
      let mean = likeness(of: one, to: other, topics)
      if mean > best.likeness, mayJoin(one, other, among: topics) { best = (mean, other) }
    }
    return best
  }

  /// The mean likeness of a member of each.
  private func likeness(of one: Int, to other: Int, _ topics: [Topic]) -> Double {
    sums[one][other] / Double(topics[one].members.count * topics[other].members.count)
  }

  /// Whether two topics that share words are alike enough to be one.
  private func mayJoin(_ one: Int, _ other: Int, among topics: [Topic]) -> Bool {
    let (mine, its) = (topics[one], topics[other])
    let needed = mine.isWeeksFrom(its) ? Self.laterTopic : Self.sameTopic
    return likeness(of: one, to: other, topics) >= needed || mine.isOfSameDays(as: its)
      || mine.sharesFigures(with: its)
  }
}

/// Articles that tell of one happening, with the sum of their vectors.
private struct Topic {
  private(set) var members: [Int] = []
  private(set) var sum = ProfileVector()
  /// The telling figures of each member.
  private var figures: [Set<TellingFigure>] = []
  /// The days on which its articles were published; `nil` when that of one is not known.
  private var days: ClosedRange<Int>?

  /// Days after which reports on a happening have mostly ended.
  private static let usualDelay = 14
  /// Days within which articles on one happening mostly come out.
  private static let usualSpan = 3

  /// A topic without articles.
  init() {}

  /// The topic of one article.
  init(_ index: Int, _ record: ArticleRecord, _ vector: ProfileVector) {
    members = [index]
    sum = vector
    figures = [tellingFigures(of: record)]
    days = record.header.published.map { $0.dayNumber...$0.dayNumber }
  }

  mutating func add(_ other: Topic) {
    members += other.members
    sum = sum.adding(other.sum)
    figures += other.figures
    if let mine = days, let its = other.days {
      days = min(mine.lowerBound, its.lowerBound)...max(mine.upperBound, its.upperBound)
    } else {
      days = nil
    }
  }

  /// The mean likeness of a member of each.
  func meanLikeness(to other: Topic) -> Double {
    sum.product(with: other.sum) / Double(members.count * other.members.count)
  }

  /// Whether half of the articles of the smaller topic give telling figures of the other's.
  func sharesFigures(with other: Topic) -> Bool {
    let (fewer, more) =
      figures.count <= other.figures.count
      ? (figures, other.figures) : (other.figures, figures)
    let sharing = fewer.count { mine in more.contains { areOfOneHappening(mine, $0) } }
    return 2 * sharing >= fewer.count
  }

  /// Whether weeks lie between the articles of the two.
  func isWeeksFrom(_ other: Topic) -> Bool {
    guard let mine = days, let its = other.days else { return false }
    let between = max(mine.lowerBound, its.lowerBound) - min(mine.upperBound, its.upperBound)
    return between > Self.usualDelay
  }

  /// Whether all articles of both were published within a few days.
  func isOfSameDays(as other: Topic) -> Bool {
    guard let mine = days, let its = other.days else { return false }
    let (first, last) = (
      min(mine.lowerBound, its.lowerBound), max(mine.upperBound, its.upperBound)
    )
    return last - first <= Self.usualSpan
  }
}

/// The words of an article, weighted by how few articles of the story hold them; of length one.
private struct ProfileVector {
  var entries: [(word: UInt64, weight: Double)] = []

  /// The vectors of a story's articles.
  static func all(of records: [ArticleRecord]) -> [ProfileVector] {
    var holders: [UInt64: Int] = [:]
    for record in records {
      for term in record.profile { holders[term.word, default: 0] += 1 }
    }
    let articles = Double(records.count + 1)
    return records.map { record in
      var vector = ProfileVector()
      for term in record.profile {
        let held = holders[term.word, default: 1]
        // A word that no other article holds tells nothing about which go together.
        guard held > 1 else { continue }
        let rarity = binaryLogarithm(articles / Double(held))
        let weight = binaryLogarithm(Double(term.count) + 1) * rarity
        vector.entries.append((term.word, weight))
      }
      return vector.scaledToOne()
    }
  }

  /// Words with the greatest weights.
  func heaviest(_ count: Int) -> [UInt64] {
    entries.sorted { ($1.weight, $0.word) < ($0.weight, $1.word) }.prefix(count).map(\.word)
  }

  func product(with other: ProfileVector) -> Double {
    let (mine, its) = (entries.span, other.entries.span)
    var (left, right, sum) = (0, 0, 0.0)
    while left < mine.count, right < its.count {
      let (a, b) = (mine[left], its[right])
      if a.word == b.word { sum += a.weight * b.weight }
      // Without branches: which of the two is smaller cannot be foretold.
      left &+= a.word <= b.word ? 1 : 0
      right &+= b.word <= a.word ? 1 : 0
    }
    return sum
  }

  /// The products of all vectors with those after them; 0 in the other places.
  ///
  /// Words are taken one after another with the vectors that hold them: few vectors share a word.
  static func products(of vectors: [ProfileVector]) -> [[Double]] {
    var holders: [UInt64: [(vector: Int, weight: Double)]] = [:]
    for (vector, entries) in vectors.map(\.entries).enumerated() {
      for entry in entries { holders[entry.word, default: []].append((vector, entry.weight)) }
    }
    // The order of the words is that in which `product` adds them up.
    let shared = holders.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.map(\.value)
    var products = vectors.map { _ in [Double](repeating: 0, count: vectors.count) }
    for holders in shared {
      for (place, one) in holders.enumerated() {
        for other in holders[(place + 1)...] {
          products[one.vector][other.vector] += one.weight * other.weight
        }
      }
    }
    return products
  }

  func adding(_ other: ProfileVector) -> ProfileVector {
    var result = ProfileVector()
    var left = 0
    var right = 0
    while left < entries.count || right < other.entries.count {
      let mine = left < entries.count ? entries[left] : nil
      let its = right < other.entries.count ? other.entries[right] : nil
      let word = min(mine?.word ?? .max, its?.word ?? .max)
      var weight = 0.0
      if let mine, mine.word == word {
        weight += mine.weight
        left += 1
      }
      if let its, its.word == word {
        weight += its.weight
        right += 1
      }
      result.entries.append((word, weight))
    }
    return result
  }

  private func scaledToOne() -> ProfileVector {
    let length = entries.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
    guard length > 0 else { return self }
    return ProfileVector(entries: entries.map { ($0.word, $0.weight / length) })
  }
}
