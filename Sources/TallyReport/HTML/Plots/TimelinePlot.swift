import TallyModel

/// Draws the figures of a fact against the time they first appeared: one step a figure.
struct TimelinePlot {
  /// A figure with its time.
  private struct Mark {
    var step: TimelineStep
    var time: Timestamp
    var allows: Interval
    var value: ExactDecimal?
    var across: Double
  }

  private let marks: [Mark]
  private let axis: NumberAxis
  private let outline: StoryOutline

  private static let top = 18
  private static let bottom = 118
  private static let height = 142
  /// More figures than this do not fit one look.
  private static let limit = 26

  /// A picture of a timeline; `nil` with fewer than two dated figures on one scale.
  init?(_ steps: [TimelineStep], in outline: StoryOutline) {
    let dated = steps.compactMap { step in step.time.map { (step: step, time: $0) } }
    let quantities = dated.map { outline.story.claim($0.step.claim).quantity }
    let unit = AxisUnit(of: quantities)
    let allowed = quantities.compactMap { unit.interval(of: $0) }
    guard (2...Self.limit).contains(dated.count), allowed.count == dated.count,
      let axis = NumberAxis(holding: allowed),
      let first = dated.first?.time.secondNumber, let last = dated.last?.time.secondNumber,
      last > first
    else { return nil }
    self.axis = axis
    self.outline = outline
    marks = zip(dated.indices, dated).map { index, entry in
      let share = Double(entry.time.secondNumber - first) / Double(last - first)
      return Mark(
        step: entry.step, time: entry.time, allows: allowed[index],
        value: unit.value(of: quantities[index]), across: 0.12 + 0.82 * share)
    }
  }

  /// The picture.
  func render() -> HTMLNode {
    element(
      .svg, .class("plot"), .fixed("role", "img"), .fixed("width", "100%"),
      .number("height", Self.height), .label(description)
    ) {
      axis.ticks.flatMap { grid($0) }
      zip(marks, marks.dropFirst()).flatMap { steps(from: $0, to: $1) }
      marks.flatMap { picture($0) }
      marks.first.map { date($0, anchor: "start") }
      marks.last.map { date($0, anchor: "end") }
    }
  }

  private var description: String {
    let words = marks.map { mark in
      "\(Phrases.date(mark.time)): \(figure(mark)), allows \(FigureText.words(mark.allows))"
    }
    return "timeline. \(words.joined(separator: "; "))."
  }

  private func figure(_ mark: Mark) -> String {
    clipped(Excerpt(of: mark.step.claim, in: outline.story).figure, to: 48)
  }

  private func height(of value: ExactDecimal?, else missing: Double) -> Int {
    let share = value.map { axis.position(of: $0) } ?? missing
    return Self.bottom - Int((share * Double(Self.bottom - Self.top)).rounded())
  }

  /// Where a figure stands: at its value, else in the middle of what it allows.
  private func level(_ mark: Mark) -> Int {
    if let value = mark.value { return height(of: value, else: 0) }
    return (height(of: mark.allows.low, else: 0) + height(of: mark.allows.high, else: 1)) / 2
  }

  private func grid(_ tick: NumberAxis.Tick) -> [HTMLNode] {
    let level = height(of: tick.value, else: 0)
    return [
      element(
        .line, .class("grid"), .share("x1", 0.1), .fixed("x2", "100%"), .number("y1", level),
        .number("y2", level)),
      element(
        .svgText, .class("tick"), .share("x", 0.09), .number("y", level + 4),
        .fixed("text-anchor", "end")
      ) { FigureText.short(tick.value) },
    ]
  }

  private func steps(from one: Mark, to next: Mark) -> [HTMLNode] {
    let (low, high) = (level(one), level(next))
    return [
      element(
        .line, .class("path"), .share("x1", one.across), .share("x2", next.across),
        .number("y1", low), .number("y2", low)),
      element(
        .line, .class("path"), .share("x1", next.across), .share("x2", next.across),
        .number("y1", low), .number("y2", high)),
    ]
  }

  private func picture(_ mark: Mark) -> [HTMLNode] {
    let (low, high) = (height(of: mark.allows.low, else: 0), height(of: mark.allows.high, else: 1))
    return [
      element(.g, .class(GroupLetter.tone(mark.step.group))) {
        if low - high > 10 {
          element(
            .line, .class("span"), .share("x1", mark.across), .share("x2", mark.across),
            .number("y1", low), .number("y2", high))
        }
        element(
          .circle, .class("point"), .share("cx", mark.across), .number("cy", level(mark)),
          .fixed("r", "5"))
      },
      element(
        .svgText, .class("group", GroupLetter.tone(mark.step.group)), .share("x", mark.across),
        .number("y", level(mark) - 9),
        .fixed("text-anchor", "middle")
      ) { GroupLetter.text(mark.step.group) },
    ]
  }

  private func date(_ mark: Mark, anchor: StaticString) -> HTMLNode {
    element(
      .svgText, .class("tick"), .share("x", mark.across), .number("y", Self.height - 6),
      .fixed("text-anchor", anchor)
    ) { Phrases.date(mark.time) }
  }
}
