import TallyModel

/// Checked articles for a terminal: each figure, its place, and what it stands against.
public func checkText(of checks: [ArticleCheck]) -> [UInt8] {
  let lines = checks.enumerated().flatMap { index, check in
    (index == 0 ? [] : [""]) + CheckText(check: check).lines
  }
  return Array((lines.joined(separator: "\n") + "\n").utf8)
}

/// The lines of one checked article; every line is made safe to show.
private struct CheckText {
  let check: ArticleCheck
  private static let othersShown = 5

  var lines: [String] {
    let header = check.story.records[check.record].header
    var lines = [shown("\(header.path): \(summary)")]
    lines += check.figures.flatMap(figure)
    let sums = check.findings.filter { $0.claims.allSatisfy { $0.record == check.record } }
    for finding in sums {
      lines.append(shown("\(place(finding)): \(finding.rule.rawValue): \(finding.message)"))
    }
    return lines
  }

  private var summary: String {
    func count(_ relation: Relation?) -> Int { check.figures.count { $0.standing == relation } }
    return "\(Phrases.count(check.figures.count, "figure")) against "
      + "\(Phrases.title(of: check.story.name)): \(count(.contradict)) contradicted, "
      + "\(count(.updated)) moved on, \(count(.compatible)) compatible, "
      + "\(count(.agree)) agreed, \(count(nil)) new"
  }

  private func figure(_ figure: CheckedFigure) -> [String] {
    let words = Excerpt(of: figure.claim, in: check.story).figure
    var lines = [shown("\(location(figure.claim)): “\(words)” \(standing(of: figure))")]
    for other in figure.others.prefix(Self.othersShown) { lines += self.other(other) }
    let hidden = figure.others.count - Self.othersShown
    if hidden > 0 { lines.append("    and \(hidden) more") }
    return lines
  }

  private func standing(of figure: CheckedFigure) -> String {
    switch figure.standing {
    case nil: "is new"
    case .agree, .compatible:
      "\(figure.standing == .agree ? "agrees" : "is compatible") with "
        + Phrases.count(check.supporters(of: figure), "independent source")
    case .updated: "moved on"
    case .contradict:
      "contradicts \(Phrases.count(sources(figure, .contradict), "source"))"
        + agreeing(figure)
    }
  }

  private func agreeing(_ figure: CheckedFigure) -> String {
    let count = check.supporters(of: figure)
    return count == 0 ? "" : ", agrees with \(Phrases.count(count, "independent source"))"
  }

  private func sources(_ figure: CheckedFigure, _ relation: Relation) -> Int {
    let others = figure.others.filter { $0.relation == relation }
    return Set(others.map { check.story.records[$0.claim.record].header.source }).count
  }

  private func other(_ other: RelatedFigure) -> [String] {
    let header = check.story.records[other.claim.record].header
    let excerpt = Excerpt(of: other.claim, in: check.story, reach: 60)
    let date = Phrases.date(header.published)
    let quote = "\(excerpt.before)[\(excerpt.figure)]\(excerpt.after)"
    let source = clipped(header.source, to: 80)
    var lines = [
      shown("    \(sign(other.relation)) \(source), \(date), \(location(other.claim))"),
      shown("      \(quote)"),
    ]
    if other.relation >= .updated { lines.append(shown("      \(other.reason)")) }
    return lines
  }

  private func sign(_ relation: Relation) -> String {
    "\(Verdict(relation).sign) \(Verdict(relation).word)"
  }

  private func place(_ finding: Finding) -> String {
    finding.claims.first.map(location) ?? ""
  }

  private func location(_ reference: ClaimReference) -> String {
    let place = check.story.claim(reference).place
    let path = check.story.records[reference.record].header.path
    return "\(path):\(place.line):\(place.column)"
  }

  /// A line that keeps its indent, with the rest made safe.
  private func shown(_ line: String) -> String {
    line.prefix { $0 == " " } + VisibleText(line).description
  }
}
