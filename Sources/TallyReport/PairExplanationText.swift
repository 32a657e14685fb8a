public import TallyModel

/// What was weighed when two claims were held against each other, as a table for a person.
///
/// Both places and words come first, then how the figures stand, then a row a feature with its
/// value, weight and points and the words it rests on, then the sum.
public func text(of explanation: PairExplanation, in story: Story) -> String {
  var lines = [explanation.a, explanation.b].map { heading(of: $0, in: story) }
  if let relation = explanation.relation {
    lines.append("  relation    \(relation.rawValue): \(visible(explanation.reason))")
  } else {
    lines.append("  relation    none: the figures cannot be set side by side")
  }
  if let fact = explanation.fact, story.facts.indices.contains(fact) {
    lines.append("  fact        \(visible(story.facts[fact].question))")
  }
  lines.append("  outcome     \(visible(explanation.outcome))")
  if !explanation.rows.isEmpty { lines += table(explanation) }
  return lines.joined(separator: "\n") + "\n"
}

private func heading(of reference: ClaimReference, in story: Story) -> String {
  let record = story.records[reference.record]
  let claim = story.claim(reference)
  let place = "\(record.header.path):\(claim.place.line):\(claim.place.column)"
  return "\(visible(place))  \(visible(record.words(of: claim)))"
}

private func table(_ explanation: PairExplanation) -> [String] {
  var lines = [row("feature", "value", "weight", "points", "")]
  lines += explanation.rows.map { row in
    TallyReport.row(
      row.feature, String(row.value), String(row.weight), signed(row.points),
      visible(row.evidence))
  }
  lines.append(row("every pair", "", "", signed(explanation.bias), ""))
  let score = explanation.score.map(signed) ?? ""
  lines.append(row("score", "", "", score, "needed: \(explanation.threshold)"))
  return lines
}

private func row(
  _ name: String, _ value: String, _ weight: String, _ points: String, _ evidence: String
) -> String {
  let numbers = [value, weight, points].map {
    String(repeating: " ", count: max(1, 8 - $0.count)) + $0
  }
  let start = "  " + name + String(repeating: " ", count: max(1, 26 - name.count))
  let line = start + numbers.joined()
  return evidence.isEmpty ? line : line + "  " + evidence
}

private func signed(_ value: Int) -> String { value > 0 ? "+\(value)" : String(value) }

private func visible(_ text: String) -> String { VisibleText(text).description }
