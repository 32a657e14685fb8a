import TallyModel
import TallyText

/// What a sentence says around its figures.
struct SentenceBinding: Sendable {
  /// The words that carry meaning, ascending by position.
  var terms: [Term]
  /// One for each reading, in their order.
  var claims: [ClaimBinding]
  /// The words that are names, as hashes.
  var names: [UInt64]
}

/// What one figure is said of.
struct ClaimBinding: Sendable {
  var subject: String?
  var event: String?
  var concepts: [String]
  var participants: [String]
  var scope: Scope
  var time: ClaimTime
  var attribution: Attribution?
  var negated: Bool
  var modality: Modality
  var keys: [UInt64]
  var gist: Gist
  var statement: Statement?
  var wholeStatement: Statement?
}

/// Binds the figures of a sentence to what they are said of.
///
/// - Parameter text: the article's text.
/// - Parameter tags: the parts of speech of the tokens, where they are known already.
/// - Parameter published: the article's date, against which weekdays and months are resolved.
/// - Parameter names: words that are names in earlier sentences of the article, as hashes.
/// - Complexity: O(n · f) for n tokens and f figures of one sentence; looks stay within a window.
func bind(
  _ readings: [Reading], in sentence: TokenizedSentence, of text: [UInt8], published: Timestamp?,
  tags: [Tag] = [], names: Set<UInt64> = []
) -> SentenceBinding {
  let list = SentenceWordList(sentence, in: text, tags: tags, names: names)
  let speaker = attribution(of: list.words)
  let claims = readings.map { reading in
    var claim = binding(of: reading, in: list.words, speaker: speaker, published: published)
    let finder = StatementFinder(
      words: list.words, tags: tags, figure: reading.tokens.clamped(to: 0..<list.words.count),
      kind: reading.quantity.kind)
    claim.statement = finder.statement()
    claim.wholeStatement = finder.briefSentence(for: claim.statement)
    return claim
  }
  return SentenceBinding(
    terms: terms(of: list.words), claims: claims,
    names: list.words.filter { $0.part == .name }.map(\.hash))
}

/// The terms of a sentence.
private func terms(of words: [BoundWord]) -> [Term] {
  words.compactMap { word in
    guard let position = UInt16(exactly: word.range.lowerBound) else { return nil }
    switch word.part {
    case .content:
      return Term(
        meaning: word.meaning, position: position, termClass: .content,
        weight: word.weight)
    case .verb:
      return Term(
        meaning: word.meaning, position: position, termClass: .verb, weight: word.weight)
    case .name: return Term(meaning: word.meaning, position: position, termClass: .name)
    default: return nil
    }
  }
}

private func binding(
  of reading: Reading, in words: [BoundWord], speaker: Attribution?, published: Timestamp?
) -> ClaimBinding {
  let figure = reading.tokens.clamped(to: 0..<words.count)
  let clause = Clause(words: words, figure: figure)
  let subject = clause.subject(noun: reading.noun?.clamped(to: 0..<words.count))
  let inNoun = (reading.noun ?? 0..<0).clamped(to: 0..<words.count)
  let noun = Array(inNoun)
  let verb =
    noun.last { words[$0].traits.contains(.state) }
    ?? clause.stateOrVerb(subject.concepts + clause.tolls(), noun)
  let kind = reading.quantity.kind
  let bearer = kind == .age ? clause.ageBearer(verb: verb) : nil
  return ClaimBinding(
    subject: bearer.flatMap(clause.phrase) ?? subject.subject,
    event: verb.map { lemma(words[$0].text) },
    concepts: distinct(reading.concept.words), participants: clause.participants(),
    scope: clause.scope(),
    time: clause.time(published: published), attribution: speaker, negated: clause.isNegated(),
    modality: clause.modality(),
    keys: clause.keys(of: reading.quantity, subject: subject.concepts, verb: verb),
    gist: clause.gist(
      noun: reading.noun, subject: subject, verb: verb,
      concept: reading.quantity.kind == .count ? nil : reading.concept,
      bearer: bearer ?? clause.owner(of: kind, subject: subject.concepts, verb: verb),
      isOffer: (kind == .money || kind == .duration) && clause.isOffer,
      lasting: kind == .duration ? clause.lasting(reading.quantity.unit.name) : nil))
}

private func distinct(_ words: [String]) -> [String] {
  var seen: Set<String> = []
  return words.filter { seen.insert($0).inserted }
}

extension Clause {
  /// The names that stand nearest to the figure, nearest first.
  func participants() -> [String] {
    var runs: [(name: String, distance: Int)] = []
    var index = 0
    while index < words.count {
      guard words[index].part == .name else {
        index += 1
        continue
      }
      var end = index
      while end < words.count, words[end].part == .name { end += 1 }
      if !figure.overlaps(index..<end), let name = phrase(index..<end) {
        runs.append((name, distance(to: index < figure.lowerBound ? end - 1 : index)))
      }
      index = end
    }
    let sorted = runs.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }
    return distinct(sorted.prefix(6).map(\.name))
  }

  /// Thing, event and agent by meaning.
  ///
  /// - Parameter concept: the thing measured as the grammar found it, which stands before all
  ///   else.
  /// - Parameter bearer: the name of the person whose age it is, or of whom a share or an offer is.
  /// - Parameter isOffer: whether it is offered.
  /// - Parameter lasting: what lasted as long as the figure says.
  func gist(
    noun: Range<Int>?, subject: SubjectReading, verb: Int?, concept: Concept?,
    bearer: Range<Int>? = nil, isOffer: Bool = false, lasting: Int? = nil
  ) -> Gist {
    let inNoun = subject.concepts.filter { noun?.contains($0) ?? false }
    let rest = subject.concepts.filter { !(noun?.contains($0) ?? false) }
    let head = inNoun.first ?? rest.first
    let modifiers = inNoun.dropFirst().map { words[$0].meaning }
    // "33 calls over a *period* of two hours" are no calls of a kind.
    let complement = rest.filter { $0 != head && !stretches.contains(words[$0].text) }
      .map { words[$0].meaning }
    var thing = head.map { words[$0].meaning }
    if let first = concept?.words.first {
      thing = meaning(of: first.lowercased())
    }
    if let lasting { thing = words[lasting].meaning }
    var event = verb.map(happening)
    if let deed = repeatedDeed() {
      (thing, event) = (words[deed].meaning, nil)
    }
    if let verb, personalStates.contains(words[verb].meaning), inNoun.isEmpty || head == verb {
      // "24 dead", "dozens injured", "a toll of 24" count persons.
      thing = personMeaning
    }
    if isOffer { (thing, event) = (offerMeaning, offerMeaning) }
    if isPopulation() {
      (thing, event) = (populationMeaning, populationMeaning)
    }
    return Gist(
      head: thing, modifiers: Set(modifiers).sorted(),
      complement: Set(complement).sorted(), event: event,
      isPersonalState: event.map(personalStates.contains) ?? false,
      agent: agent(of: verb).map { words[$0].meaning },
      bearer: Set((bearer ?? 0..<0).map { words[$0].meaning }).subtracting([0]).sorted(),
      isSpan: lasting != nil)
  }

  /// What was done as many times as the figure says: "was *shot* seven times".
  private func repeatedDeed() -> Int? {
    guard figure.count > 1, words[figure.upperBound - 1].text == "times",
      let before = leftwards.first, words[before].part == .verb
    else { return nil }
    return before
  }

  /// What a verb says that happened; whom nobody *found* is missing, who *lost* their lives died,
  /// and who *suffered* injuries is injured.
  private func happening(_ verb: Int) -> UInt64 {
    let event = words[verb].meaning
    if event == findMeaning, verb > figure.upperBound,
      (figure.upperBound..<verb).contains(where: { words[$0].traits.contains(.negation) })
    {
      return missingMeaning
    }
    if event == loseMeaning,
      (verb..<min(verb + 4, words.count)).contains(where: { Self.lives.contains(words[$0].text) })
    {
      return killMeaning
    }
    if Self.suffering.contains(words[verb].meaning) {
      let harm = words[verb + 1..<min(verb + 6, words.count)].prefix { $0.part != .mark }
        .first { Self.harms.contains($0.meaning) }
      if let harm { return harm.meaning }
    }
    return event
  }

  private static let suffering = WordSet(["suffer", "sustain"].map { meaning(of: $0) })
  private static let harms = WordSet(["injury", "damage", "burn"].map { meaning(of: $0) })
  private static let lives: Set<String> = ["life", "lives"]

  /// The state that the subject names, where the figure has no noun, else the governing verb.
  func stateOrVerb(_ concepts: [Int], _ noun: [Int]) -> Int? {
    if noun.isEmpty, let state = state(of: concepts) { return state }
    return governingVerb
  }

  /// The noun or name that stands before the verb and outside the figure.
  private func agent(of verb: Int?) -> Int? {
    guard let verb else { return nil }
    for index in stride(from: verb - 1, through: max(0, verb - 8), by: -1)
    where !figure.contains(index) {
      if words[index].traits.contains(.clauseEnd) { return nil }
      if words[index].part == .name || words[index].part == .content { return index }
    }
    return nil
  }

  /// The keys of a figure: its dimension with each meaning that stands near.
  func keys(of quantity: Quantity, subject: [Int], verb: Int?) -> [UInt64] {
    var meanings = Set(subject.map { words[$0].meaning })
    if let verb { meanings.insert(words[verb].meaning) }
    let from = max(0, figure.lowerBound - keyReach)
    let to = min(words.count, figure.upperBound + keyReach)
    for index in from..<max(from, to) where words[index].meaning != 0 {
      meanings.insert(words[index].meaning)
    }
    meanings.remove(0)
    return meanings.map { candidateKey(of: quantity, meaning: $0) }.sorted()
  }
}

/// The key under which figures of one dimension meet that stand near a word of one meaning.
func candidateKey(of quantity: Quantity, meaning: UInt64) -> UInt64 {
  var hash = StableHash()
  hash.add(keyDimension(of: quantity))
  hash.add(meaning)
  return hash.value
}

private let findMeaning = meaning(of: "find")
private let loseMeaning = meaning(of: "lose")
private let killMeaning = meaning(of: "kill")
private let missingMeaning = meaning(of: "missing")
private let offerMeaning = meaning(of: "offer")
private let personMeaning = meaning(of: "people")
private let populationMeaning = meaning(of: "population")

/// Words of time behind a counted thing.
private let stretches: Set<String> = [
  "period", "time", "hours", "day", "days", "week", "weeks", "weekend", "month", "months", "year",
  "years",
]

/// Tokens to either side of a figure whose meanings are keys.
private let keyReach = 9

/// What quantities that can be compared share: counts and bare numbers one, each measure its own.
private func keyDimension(of quantity: Quantity) -> UInt64 {
  switch quantity.kind {
  case .count, .number: return StableHash.of("count")
  case .age, .duration: return StableHash.of("time")
  case .percent, .multiple: return StableHash.of("share")
  default: return StableHash.of(quantity.kind.rawValue)
  }
}
