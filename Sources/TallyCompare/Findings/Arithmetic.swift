import TallyModel

/// The sums inside each article that do not add up.
func arithmeticFindings(of story: Story) -> [Finding] {
  let places = factPlaces(of: story)
  return story.records.enumerated().flatMap { index, record in
    SentenceFigures.all(of: record, at: index).flatMap { sentence in
      miscalculations(in: sentence).map { wrong in
        Finding(
          id: "", rule: wrong.rule, severity: .error, confidence: .high, message: wrong.message,
          fact: wrong.claims.first.flatMap { places[$0] }, claims: wrong.claims, consequence: 150)
      }
    }
  }
}

/// What is wrong in one sentence, by all rules in turn.
func miscalculations(in sentence: SentenceFigures) -> [Miscalculation] {
  percentChanges(in: sentence) + shares(in: sentence) + partsTotals(in: sentence)
    + perUnits(in: sentence) + unitConversions(in: sentence)
}

/// The fact of each claim, by index.
private func factPlaces(of story: Story) -> [ClaimReference: Int] {
  var places: [ClaimReference: Int] = [:]
  for (index, fact) in story.facts.enumerated() {
    for claim in fact.claims { places[claim] = index }
  }
  return places
}
