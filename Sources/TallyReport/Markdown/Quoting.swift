import TallyModel

/// Puts claims into words for Markdown: quotes with the figure in bold, sources, places.
struct Quoting: Sendable {
  let outline: StoryOutline
  let linkPrefix: String

  private var story: Story { outline.story }

  /// The sentence of a claim with the figure in bold, `reach` bytes either side at most.
  func quote(_ reference: ClaimReference, reach: Int = 240) -> MarkdownText {
    let excerpt = Excerpt(of: reference, in: story, reach: reach)
    var quote = MarkdownText(escaping: excerpt.before, keepingEdges: !excerpt.before.isEmpty)
    quote += .bold(
      MarkdownText(escaping: excerpt.figure), after: excerpt.before.unicodeScalars.last,
      before: excerpt.after.unicodeScalars.first)
    quote += MarkdownText(escaping: excerpt.after, keepingEdges: true)
    return quote
  }

  /// The words of a claim in bold, to stand between spaces.
  func figure(_ reference: ClaimReference) -> MarkdownText {
    let words = MarkdownText(escaping: Excerpt(of: reference, in: story).figure)
    return words.markup.isEmpty ? "**?**" : "**\(words)**"
  }

  /// The file and line of a claim, as a link.
  func place(_ reference: ClaimReference) -> MarkdownText {
    let header = story.records[reference.record].header
    let line = story.claim(reference).place.line
    let name = header.path.split(separator: "/").last.map(String.init) ?? header.path
    let record = header.record.map { ":" + clipped($0, to: 80) } ?? ""
    let text: MarkdownText = "\(name + record + ":" + String(line))"
    return .link(text, to: target(header.path), line: header.record == nil ? line : nil)
  }

  /// Where a link to an article's file leads.
  func target(_ path: String) -> String {
    path.hasPrefix("/") ? path : linkPrefix + path
  }

  /// The source of a claim, short enough for a line.
  func source(_ reference: ClaimReference) -> String {
    clipped(outline.sourceName(reference), to: 80)
  }

  /// Source, date, place and unnamed speaker: what stands above a quote.
  func origin(_ reference: ClaimReference) -> MarkdownText {
    let date = Phrases.date(outline.time(of: reference))
    var origin: MarkdownText = "\(source(reference)), \(date), \(place(reference))"
    if let speaker = story.claim(reference).attribution, speaker.anonymous {
      origin += ", unnamed: \(clipped(speaker.speaker, to: 80))"
    }
    return origin
  }

  /// A list item with origin and quote.
  func item(_ reference: ClaimReference, indent: MarkdownText = "") -> MarkdownText {
    "\(indent)- \(origin(reference))\n\(indent)  > \(quote(reference))\n"
  }

  /// Quotes of claims, one a source first; what is left over is named with its place.
  func items(_ claims: [ClaimReference], limit: Int) -> MarkdownText {
    var seen: Set<String> = []
    var shown: [ClaimReference] = []
    var rest: [ClaimReference] = []
    for claim in claims {
      if shown.count < limit, seen.insert(outline.sourceName(claim)).inserted {
        shown.append(claim)
      } else {
        rest.append(claim)
      }
    }
    var text: MarkdownText = ""
    for claim in shown { text += item(claim) }
    if !rest.isEmpty {
      let places = rest.prefix(12).map { claim -> MarkdownText in
        "\(source(claim)) \(place(claim))"
      }
      let more = rest.count > 12 ? " and \(rest.count - 12) more" : ""
      text += "- Also: \(places.joined(", "))\(more)\n"
    }
    return text
  }
}
