public import TallyModel

/// Writes what stories come down to for a terminal: plain text, no colour, nothing that acts.
public struct TextReporter: Reporter {
  /// A reporter.
  public init() {}

  /// Each story's opening, coverage, disputed figures, sums and movements.
  public func render(_ stories: [Story]) -> [UInt8] {
    var report = TextReport()
    for story in stories { report.add(story) }
    return Array(report.pieces().joined())
  }
}

/// The text of a run whose stories come one after the other; they need not be kept.
public struct TextReport: GrowingReport {
  private var texts: [[UInt8]] = []

  /// A report without stories.
  public init() {}

  /// Takes up a story.
  public mutating func add(_ story: Story) {
    let lines = StoryText(outline: StoryOutline(story)).lines
    let space = texts.isEmpty ? "" : "\n"
    texts.append(Array((space + lines.joined(separator: "\n") + "\n").utf8))
  }

  /// The texts of the stories.
  public consuming func pieces() -> [[UInt8]] { texts.isEmpty ? [[0x0A]] : texts }
}

/// The text of one story; every line is made safe to show.
private struct StoryText {
  let outline: StoryOutline
  private var story: Story { outline.story }

  var lines: [String] {
    let title = shown(Phrases.title(of: story.name))
    var lines = [title, String(repeating: "=", count: title.unicodeScalars.count)]
    lines.append(shown(story.summary))
    let openings = outline.openings
    if !openings.isEmpty { lines.append("") }
    lines += openings.map { shown("\($0.kind.label): \($0.text)") }
    lines += section("Contradictions", outline.disputed.flatMap(dispute))
    lines += section("Sums that do not add up", outline.sums.flatMap(finding))
    lines += section("Figures that moved on", outline.moved.flatMap(movement))
    let agreed = outline.agreed.filter { outline.groups[$0].sources.count > 1 }
    lines += section("Agreements", agreed.map(agreement))
    return lines
  }

  private func section(_ title: String, _ body: [String]) -> [String] {
    body.isEmpty ? [] : ["", title] + body
  }

  private func dispute(_ fact: Int) -> [String] {
    let groups = outline.groups[fact]
    let sides = outline.sides(of: fact)
    var lines = [shown("  \(outline.question(of: fact))")]
    if sides.count > 1, let pair = groups.pair(sides[0], sides[1]) {
      lines.append(shown("    \(pair.reason)"))
    }
    return lines + groups.groups.flatMap { $0.claims.prefix(3) }.map(claim)
  }

  private func finding(_ index: Int) -> [String] {
    let finding = story.findings[index]
    return [shown("  \(finding.rule.heading): \(finding.message)")] + finding.claims.map(claim)
  }

  private func movement(_ fact: Int) -> [String] {
    [shown("  \(outline.question(of: fact))")] + outline.timeline(of: fact).map { claim($0.claim) }
  }

  private func agreement(_ fact: Int) -> String {
    let witnesses = story.facts[fact].witnesses.map(\.name)
    let names = Phrases.list(witnesses, limit: 4)
    let figure = outline.figure(of: fact, group: 0)
    let count = Phrases.count(witnesses.count, "independent source")
    return shown("  \(outline.question(of: fact)): “\(figure)” (\(count): \(names))")
  }

  private func claim(_ reference: ClaimReference) -> String {
    let header = story.records[reference.record].header
    let figure = Excerpt(of: reference, in: story).figure
    let place = story.claim(reference).place
    let path = "\(header.path):\(place.line):\(place.column)"
    let date = Phrases.date(header.published)
    return shown("    “\(figure)” \(clipped(header.source, to: 80)), \(date), \(path)")
  }

  /// A line that keeps its indent, with the rest made safe.
  private func shown(_ line: String) -> String {
    line.prefix { $0 == " " } + VisibleText(line).description
  }
}
