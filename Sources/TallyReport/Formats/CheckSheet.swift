import TallyModel

/// Checked articles for people: first what to act on, then the status of every figure.
///
/// - Parameter list: the alerts of the same run; those that do not count are left out.
public func checkSheet(of checks: [ArticleCheck], _ list: AlertList, colour: Bool) -> [UInt8] {
  let writer = AlertText(colour: colour)
  let open = list.open
  var text = ""
  for check in checks {
    let sheet = CheckSheet(check: check, colour: TerminalColour(isOn: colour))
    text += sheet.heading + "\n\n"
    for alert in open where alert.first.path == check.path { text += writer.render(alert) + "\n" }
    text += sheet.figures + "\n"
  }
  let paths = Set(checks.map(\.path))
  for alert in open where !paths.contains(alert.first.path) { text += writer.render(alert) + "\n" }
  return Array(text.utf8)
}

/// The figures of one checked article, a line each.
private struct CheckSheet {
  let check: ArticleCheck
  let colour: TerminalColour
  /// Columns that a figure may take.
  private static let figureWidth = 36
  /// Sources that are named for one figure.
  private static let sourcesShown = 3

  var heading: String {
    let header = check.story.records[check.record].header
    let others = check.story.records.count - 1
    let held =
      others == 0
      ? "nothing to hold it against"
      : "held against \(AlertList.counted(others, "article")) of \(check.story.name)"
    let path = VisibleText(header.path).description
    let figures = AlertList.counted(check.figures.count, "figure")
    return "\(colour.bold(path)): \(figures), \(VisibleText(held))"
  }

  var figures: String {
    let rows = check.figures.map { figure in
      (place(figure), clipped(check.story.text(figure.claim)), status(figure))
    }
    let placeWidth = rows.map(\.0.utf8.count).max() ?? 0
    let wordsWidth = rows.map { DisplayWidth.columns(of: $0.1) }.max() ?? 0
    let lines = rows.map { place, words, status in
      let gap = String(repeating: " ", count: wordsWidth - DisplayWidth.columns(of: words))
      let indent = String(repeating: " ", count: placeWidth - place.utf8.count)
      return "  \(indent)\(colour.gutter(place))  \(words)\(gap)  \(status)\n"
    }
    return lines.joined() + leftAlone
  }

  private func place(_ figure: CheckedFigure) -> String {
    let place = check.story.claim(figure.claim).place
    return "\(place.line):\(place.column)"
  }

  private func status(_ figure: CheckedFigure) -> String {
    let agreeing = sources(figure) { $0 <= .compatible }
    let also = agreeing.isEmpty ? "" : "; agrees with \(named(agreeing))"
    switch figure.standing {
    case nil:
      return colour.dim("new: no other article has a figure for it")
    case .agree:
      return "agrees with \(named(agreeing))\(independence(figure))"
    case .compatible:
      return "compatible with \(named(agreeing))\(independence(figure))"
    case .updated:
      return colour.severity(.note, "moved on")
        + " from \(named(sources(figure) { $0 == .updated }))"
        + also
    case .contradict:
      return colour.severity(.error, "contradicts") + " "
        + named(sources(figure) { $0 == .contradict }) + also
    }
  }

  private func independence(_ figure: CheckedFigure) -> String {
    let count = check.supporters(of: figure)
    return count == 0 ? "" : " (\(count) independent)"
  }

  /// The other sources with a relation, each once, in the story's order.
  private func sources(_ figure: CheckedFigure, _ wanted: (Relation) -> Bool) -> [String] {
    var seen: Set<String> = []
    return figure.others.filter { wanted($0.relation) && $0.claim.record != check.record }
      .map { VisibleText(check.story.records[$0.claim.record].header.source).description }
      .filter { seen.insert($0).inserted }
  }

  private func named(_ sources: [String]) -> String {
    let more = sources.count - Self.sourcesShown
    return sources.prefix(Self.sourcesShown).joined(separator: ", ")
      + (more > 0 ? " and \(more) more" : "")
  }

  private func clipped(_ words: String) -> String {
    let shown = VisibleText(words).description
    return DisplayWidth.columns(of: shown) > Self.figureWidth
      ? shortened(shown, to: Self.figureWidth - 1) : shown
  }

  private var leftAlone: String {
    let counts = check.story.records[check.record].leftAlone.sorted { $0.key < $1.key }
      .filter { $0.value > 0 }.map { AlertList.counted($0.value, $0.key.noun) }
    return counts.isEmpty
      ? "" : colour.dim("  not compared: \(counts.joined(separator: ", "))") + "\n"
  }
}

extension LeftAlone {
  /// What was left alone, in the singular.
  fileprivate var noun: String {
    switch self {
    case .date: "date"
    case .name: "name"
    case .identifier: "identifier"
    case .unclear: "unclear number"
    case .language: "untranslated figure"
    case .limit: "figure beyond the limit"
    }
  }
}
