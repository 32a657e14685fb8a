import TallyModel

/// What is wrong with an article.
func problems(in article: Article) -> [String] {
  var problems: [String] = []
  if String(validating: article.text, as: UTF8.self) == nil { problems.append("text is not UTF-8") }
  var end = 0
  for block in article.blocks {
    if block.range.lowerBound < end || block.range.upperBound > article.text.count {
      problems.append("block \(block.range) is out of order or bounds")
      break
    }
    end = block.range.upperBound
    let place = article.place(of: block.range)
    if place.line < 1 || place.column < 1 || place.length < 0 || place.offset < 0 {
      problems.append("block \(block.range) has no place")
    }
  }
  return problems
}

/// What is wrong with a record.
func problems(in record: ArticleRecord) -> [String] {
  var problems: [String] = []
  var last = (sentence: 0, start: 0)
  for claim in record.claims {
    guard record.sentences.indices.contains(claim.sentence) else {
      problems.append("claim \(claim.id) is in no sentence")
      continue
    }
    let length = record.sentences[claim.sentence].text.utf8.count
    if claim.range.lowerBound < 0 || claim.range.upperBound > length || claim.range.isEmpty {
      problems.append("claim \(claim.id) is outside its sentence")
    }
    if (claim.sentence, claim.range.lowerBound) < last { problems.append("claims are unordered") }
    last = (claim.sentence, claim.range.lowerBound)
    if claim.place.line < 1 || claim.place.column < 1 {
      problems.append("claim \(claim.id) has no place")
    }
    if claim.keys != Set(claim.keys).sorted() { problems.append("keys repeat or are unordered") }
  }
  return problems
}

/// What is wrong with a story.
func problems(in story: Story) -> [String] {
  var problems: [String] = []
  var seen: Set<ClaimReference> = []
  for fact in story.facts {
    if fact.claims.isEmpty { problems.append("a fact is empty") }
    for claim in fact.claims {
      if !seen.insert(claim).inserted { problems.append("a claim is in two facts") }
      if !story.holds(claim) { problems.append("a fact holds a claim that is not there") }
    }
    let members = Set(fact.claims)
    for pair in fact.pairs where !members.contains(pair.a) || !members.contains(pair.b) {
      problems.append("a pair joins claims of other facts")
    }
    let worst = fact.pairs.map(\.relation).max()
    if fact.claims.count > 1, let worst, fact.verdict != Verdict(worst) {
      problems.append("a verdict is not the worst relation")
    }
  }
  if seen.count != story.records.map(\.claims.count).reduce(0, +) {
    problems.append("a claim is in no fact")
  }
  for finding in story.findings {
    if finding.claims.isEmpty || !finding.claims.allSatisfy(story.holds) {
      problems.append("a finding names no claims")
    }
    if let fact = finding.fact, !story.facts.indices.contains(fact) {
      problems.append("a finding names a fact that is not there")
    }
  }
  return problems
}

extension Story {
  fileprivate func holds(_ reference: ClaimReference) -> Bool {
    records.indices.contains(reference.record)
      && records[reference.record].claims.indices.contains(reference.claim)
  }
}
