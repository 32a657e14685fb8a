import TallyModel

/// The sums inside each article that do not add up.
func arithmeticFindings(of story: Story, sharing: WorkSharing = .none) -> [Finding] {
  let places = factPlaces(of: story)
  let wrong = sharing.map(Array(story.records.enumerated())) { part in
    part.flatMap { miscalculations(in: $1, at: $0) }
  }
  return wrong.map { wrong in
    Finding(
      id: "", rule: wrong.rule, severity: .error, confidence: .high, message: wrong.message,
      fact: wrong.claims.first.flatMap { places[$0] }, claims: wrong.claims, consequence: 150)
  }
}

/// What is wrong in one article, by all checks in turn; the figures of one mistake once.
func miscalculations(in record: ArticleRecord, at index: Int) -> [Miscalculation] {
  let sentences = SentenceFigures.all(of: record, at: index)
  var found: [Miscalculation] = []
  var previous: SentenceFigures?
  for sentence in sentences {
    for check in sentenceChecks { found += check.find(sentence) }
    found += partsOfWhole(in: sentence, after: previous)
    previous = sentence
  }
  found += currencyRates(in: sentences) + scaleSlips(in: record, at: index)
  var seen: Set<Set<ClaimReference>> = []
  return found.filter { seen.insert(Set($0.claims)).inserted }
}

/// One check of the figures of a sentence.
struct SentenceCheck: Sendable {
  /// What is related, as tests and documents name it.
  var name: String
  /// The mistakes of a sentence.
  var find: @Sendable (SentenceFigures) -> [Miscalculation]
}

/// The checks that need one sentence, in the order in which their findings are kept.
let sentenceChecks: [SentenceCheck] = [
  SentenceCheck(name: "percent change", find: percentChanges),
  SentenceCheck(name: "percentage points", find: pointChanges),
  SentenceCheck(name: "difference", find: differences),
  SentenceCheck(name: "multiple", find: multiples),
  SentenceCheck(name: "parts and total", find: partsTotals),
  SentenceCheck(name: "part above its whole", find: oversizedParts),
  SentenceCheck(name: "share", find: shares),
  SentenceCheck(name: "sum of shares", find: shareSums),
  SentenceCheck(name: "impossible share", find: impossibleShares),
  SentenceCheck(name: "count times price", find: perUnits),
  SentenceCheck(name: "conversion", find: unitConversions),
  SentenceCheck(name: "list length", find: listLengths),
  SentenceCheck(name: "ages and years", find: dates),
  SentenceCheck(name: "range", find: ranges),
]

/// The fact of each claim, by index.
private func factPlaces(of story: Story) -> [ClaimReference: Int] {
  var places: [ClaimReference: Int] = [:]
  for (index, fact) in story.facts.enumerated() {
    for claim in fact.claims { places[claim] = index }
  }
  return places
}
