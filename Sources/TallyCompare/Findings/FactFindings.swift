import TallyModel

/// All findings of a story, most consequential first.
func findings(of story: Story, views: [ClaimView], sharing: WorkSharing = .none) -> [Finding] {
  var found = arithmeticFindings(of: story, sharing: sharing) + loneSourceFindings(of: story)
  for (index, fact) in story.facts.enumerated() {
    found += factFindings(fact, index, in: story)
  }
  return found.sorted {
    ($1.consequence, $0.rule.rawValue, $0.claims.first ?? .start, $0.message)
      < ($0.consequence, $1.rule.rawValue, $1.claims.first ?? .start, $1.message)
  }
}

/// The contradiction, the update or the revision of one fact.
private func factFindings(_ fact: Fact, _ index: Int, in story: Story) -> [Finding] {
  var found: [Finding] = []
  let contradictions = fact.pairs.filter { $0.relation == .contradict && !isScoreInPlay($0, story) }
  if !contradictions.isEmpty {
    found.append(contradiction(contradictions, of: fact, index, in: story))
  }
  let updates = fact.pairs.filter { $0.relation == .updated }
  if let update = updates.first {
    let falls = update.reason.hasPrefix("The figure fell") || update.reason.contains("revises")
    found.append(
      Finding(
        id: "", rule: falls ? .revision : .update, severity: .note,
        confidence: updateConfidence(of: updates, in: story),
        message: "\(fact.question): \(update.reason)", fact: index,
        claims: involved(updates), consequence: 20 + fact.claims.count))
  }
  return found
}

/// Two scores in one article: the second is of another moment of the game.
private func isScoreInPlay(_ pair: Pair, _ story: Story) -> Bool {
  pair.a.record == pair.b.record && story.claim(pair.a).quantity.kind == .score
}

private func contradiction(
  _ pairs: [Pair], of fact: Fact, _ index: Int, in story: Story
) -> Finding {
  let major = pairs.filter { !$0.minor }
  let worst = major.first ?? pairs[0]
  let inside = pairs.allSatisfy { $0.a.record == $0.b.record }
  let rule = inside ? insideRule(worst, in: story) : scaleSlip(worst, in: story)
  let size = commonExtents(story.claim(worst.a), story.claim(worst.b))
  let gap = size.map { $0.0.gap(to: $0.1) } ?? 0
  let confidence = contradictionConfidence(
    of: pairs, gap: gap, isSlip: rule == .scaleSlip, in: story)
  // Figures that may well answer two questions fail no build.
  let isSevere = confidence > .low && (rule == .scaleSlip || fact.witnesses.count > 1)
  let severity: Severity = major.isEmpty ? .note : isSevere ? .error : .warning
  return Finding(
    id: "", rule: rule, severity: severity, confidence: confidence,
    message: "\(fact.question): \(worst.reason)",
    fact: index, claims: involved(pairs),
    consequence: (major.isEmpty ? 0 : 100) + gap / 10 + 5 * min(20, fact.claims.count))
}

/// A contradiction inside one article: of headline and body, or of its own sentences.
private func insideRule(_ pair: Pair, in story: Story) -> FindingRule {
  let kinds = [pair.a, pair.b].map { story.sentence($0).blockKind }
  return kinds.contains(.headline) ? .headlineBody : .contradiction
}

/// A contradiction by a factor of exactly a thousand or a million is a slip of scale.
private func scaleSlip(_ pair: Pair, in story: Story) -> FindingRule {
  isScaleSlip(story.claim(pair.a), story.claim(pair.b)) ? .scaleSlip : .contradiction
}

/// Whether two figures have the same two or more digits at scales a thousand or a million apart.
func isScaleSlip(_ a: Claim, _ b: Claim) -> Bool {
  commonExtents(a, b).map { isScaleSlip($0.0, $0.1) } ?? false
}

/// The same of two extents in one dimension.
func isScaleSlip(_ one: Extent, _ other: Extent) -> Bool {
  guard let first = one.point, let second = other.point,
    first.significand == second.significand, one.printedDigits > 1
  else { return false }
  let scales = abs(Int(first.exponent) - Int(second.exponent))
  return scales == 3 || scales == 6
}

/// The claims of pairs, the first pair's in front.
private func involved(_ pairs: [Pair]) -> [ClaimReference] {
  var seen: Set<ClaimReference> = []
  return pairs.flatMap { [$0.a, $0.b] }.filter { seen.insert($0).inserted }
}
