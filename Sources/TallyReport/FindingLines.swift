public import TallyModel

/// Findings as lines that editors and CI jobs know how to jump from:
/// `path:line:column: rule: message`.
///
/// Ordered by path, place and rule; nothing in a message or path can start a line of its own.
public func findingLines(of stories: [Story]) -> [UInt8] {
  let lines = stories.flatMap { story in
    story.findings.compactMap { FindingLine($0, in: story) }
  }
  return Array(lines.sorted().map { $0.text + "\n" }.joined().utf8)
}

/// One finding with the place to jump to: that of its first figure.
private struct FindingLine: Comparable {
  var path: String
  var place: Place
  var finding: Finding

  init?(_ finding: Finding, in story: Story) {
    guard let first = finding.claims.first else { return nil }
    path = story.records[first.record].header.path
    place = story.claim(first).place
    self.finding = finding
  }

  var text: String {
    let location = "\(path):\(place.line):\(place.column)"
    return VisibleText("\(location): \(finding.rule.rawValue): \(finding.message)").description
  }

  static func < (left: FindingLine, right: FindingLine) -> Bool {
    (left.path, left.place.offset, left.finding.rule.rawValue, left.finding.id)
      < (right.path, right.place.offset, right.finding.rule.rawValue, right.finding.id)
  }
}
