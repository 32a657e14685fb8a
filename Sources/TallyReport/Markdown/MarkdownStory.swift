import TallyModel

/// The report of one story.
struct MarkdownStory {
  let outline: StoryOutline
  let quotes: Quoting

  var story: Story { outline.story }

  init(_ story: Story, linkPrefix: String) {
    outline = StoryOutline(story)
    quotes = Quoting(outline: outline, linkPrefix: linkPrefix)
  }

  /// The whole report; sections with nothing in them are left out.
  var text: MarkdownText { sections.reduce(head) { $0 + "\n" + $1.text } }

  /// What stands above the sections.
  var head: MarkdownText {
    "# \(Phrases.title(of: story.name))\n\n\(opening)\n\(story.summary)\n"
  }

  /// The sections that have something in them, in the order in which they are read.
  var sections: [MarkdownSection] {
    [
      disputes("Contradictions", outline.disputed.filter(isBetweenSources)), sumSection,
      disputes(
        "Contradictions inside one source", outline.disputed.filter { !isBetweenSources($0) }),
      timelineSection, agreementSection, matrixSection, sourceSection, aloneSection,
      unreadSection,
    ].filter { !$0.blocks.isEmpty }
  }

  /// At most five lines that an editor would act on.
  var opening: MarkdownText {
    if story.records.isEmpty { return "No article of this story could be read.\n" }
    let lines = outline.openings
    if lines.isEmpty {
      let shared = outline.sharedFacts.count
      if shared == 0 { return "No figure stands in more than one source.\n" }
      return "Nothing to act on: \(Phrases.count(shared, "figure")) in several sources.\n"
    }
    var text: MarkdownText = ""
    for line in lines { text += "- **\(line.kind.label):** \(line.text)\n" }
    return text
  }

  /// Facts whose figures cannot all be true, each with the reason and the quotes of each side.
  private func disputes(_ title: MarkdownText, _ facts: [Int]) -> MarkdownSection {
    var section = MarkdownSection(title: title)
    for (number, fact) in facts.enumerated() {
      var text: MarkdownText = "### \(number + 1). \(outline.question(of: fact))\n"
      text += reasons(of: fact)
      let groups = groupsInDispute(fact)
      for group in groups.prefix(Self.shownGroups) { text += groupBlock(group, of: fact) }
      let hidden = groups.count - Self.shownGroups
      if hidden > 0 { text += "\n… and \(Phrases.count(hidden, "other figure"))\n" }
      section.blocks.append(text)
    }
    return section
  }

  /// How many figures of one dispute are quoted; the others are counted.
  private static let shownGroups = 20

  /// Whether the figures of a fact that cannot both be true stand in different sources.
  private func isBetweenSources(_ fact: Int) -> Bool {
    story.facts[fact].pairs.contains { pair in
      pair.relation == .contradict
        && outline.sourceOfRecord[pair.a.record] != outline.sourceOfRecord[pair.b.record]
    }
  }

  /// Why the figures of a fact cannot all be true: the findings' words, else the worst pair's.
  private func reasons(of fact: Int) -> MarkdownText {
    var text: MarkdownText = ""
    let groups = outline.groups[fact]
    let sides = outline.sides(of: fact)
    if sides.count > 1, let pair = groups.pair(sides[0], sides[1]) {
      text += pair.minor ? "\nMinor: \(pair.reason)\n" : "\n\(pair.reason)\n"
    }
    for finding in story.findings where finding.fact == fact {
      if finding.rule == .scaleSlip || finding.rule == .headlineBody {
        text += "\n**\(finding.rule.heading):** \(finding.message)\n"
      }
    }
    return text
  }

  /// The groups of a fact, the two that stand against each other first.
  private func groupsInDispute(_ fact: Int) -> [Int] {
    let sides = outline.sides(of: fact)
    return sides + outline.groups[fact].groups.indices.filter { !sides.contains($0) }
  }

  /// A figure, who is behind it, and the quotes.
  private func groupBlock(_ group: Int, of fact: Int) -> MarkdownText {
    let claims = outline.groups[fact].groups[group].claims
    let behind = witnessLine(witnesses(of: claims, in: fact))
    return "\n\(quotes.figure(claims[0])) — \(behind)\n\n\(quotes.items(claims, limit: 6))"
  }

  private func witnesses(of claims: [ClaimReference], in fact: Int) -> [String] {
    let members = Set(claims)
    return story.facts[fact].witnesses.filter { !members.isDisjoint(with: $0.claims) }.map(\.name)
  }

  private func witnessLine(_ names: [String]) -> String {
    Phrases.count(names.count, "independent source") + ": " + Phrases.list(names)
  }

  private var sumSection: MarkdownSection {
    var section = MarkdownSection(title: "Sums that do not add up")
    for index in outline.sums {
      let finding = story.findings[index]
      var text: MarkdownText =
        "**\(finding.rule.heading)** (\(finding.severity.rawValue)): \(finding.message)\n\n"
      for claim in finding.claims { text += quotes.item(claim) }
      section.blocks.append(text)
    }
    return section
  }

  private var agreementSection: MarkdownSection {
    var section = MarkdownSection(title: "Agreements")
    for fact in outline.agreed where outline.groups[fact].sources.count > 1 {
      let verdict = story.facts[fact].verdict
      let behind = witnessLine(story.facts[fact].witnesses.map(\.name))
      var text: MarkdownText = "### \(outline.question(of: fact))\n\n"
      text += "\(verdict.sign) \(verdict.word) · \(behind)\n\n"
      text += quotes.items(outline.groups[fact].groups.flatMap(\.claims), limit: 4)
      let pair = story.facts[fact].pairs.first { $0.relation == .compatible }
      if let pair { text += "\n\(pair.reason)\n" }
      section.blocks.append(text)
    }
    return section
  }
}

extension Verdict {
  /// Sign and word, which no article can change.
  var markdown: MarkdownText { MarkdownText(stringLiteral: "\(sign) \(word)") }
}
