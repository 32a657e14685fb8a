import TallyModel

/// Draws a number line as an inline picture.
///
/// Positions across are shares of the width and those down are pixels, so letters keep their size
/// on a phone. Shapes tell what colours tell: a square end is reached, a round hollow end is not,
/// an arrow has no end, a broken bar is set by a vague word.
struct NumberLinePlot {
  let line: NumberLine
  let fact: Int
  let outline: StoryOutline

  private static let rowHeight = 44
  private static let top = 4

  /// The picture.
  func render() -> HTMLNode {
    let height = Self.top + line.rows.count * Self.rowHeight + 28
    return element(
      .svg, .class("plot"), .fixed("role", "img"), .fixed("width", "100%"),
      .number("height", height), .label(description)
    ) {
      axis(height: height)
      line.rows.enumerated().flatMap { row(at: $0.offset, $0.element) }
    }
  }

  /// What the picture shows, in words.
  private var description: String {
    let kind = line.axis.isLogarithmic ? "logarithmic number line" : "number line"
    let rows = line.rows.map { row in
      "\(GroupLetter.text(row.group)), \(row.names): \(figure(row)), allows \(FigureText.words(row.allows))"
    }
    return "\(kind)\(line.unit.isEmpty ? "" : " in \(clipped(line.unit, to: 60))"). "
      + rows.joined(separator: "; ") + "."
  }

  private func axis(height: Int) -> [HTMLNode] {
    line.axis.ticks.flatMap { tick in
      [
        element(
          .line, .class("grid"), .share("x1", tick.position), .share("x2", tick.position),
          .number("y1", Self.top), .number("y2", height - 20)),
        element(
          .svgText, .class("tick"), .share("x", tick.position), .number("y", height - 6),
          .fixed("text-anchor", PlotShape.textAnchor(at: tick.position))
        ) { FigureText.short(tick.value) },
      ]
    }
  }

  private func row(at index: Int, _ row: NumberLine.Row) -> [HTMLNode] {
    let top = Self.top + index * Self.rowHeight
    let middle = top + 30
    let low = row.allows.low.map { line.axis.position(of: $0) }
    let high = row.allows.high.map { line.axis.position(of: $0) }
    return [
      label(row, at: top + 16),
      element(.g, .class(GroupLetter.tone(row.group))) {
        if let low, let high, high - low < 0.006 {
          PlotShape.point(at: (low + high) / 2, middle)
        } else {
          PlotShape.bar(from: low ?? 0, to: high ?? 1, middle, isVague: row.isVague)
          low.map { PlotShape.end(at: $0, middle, isOpen: row.allows.lowOpen) }
            ?? PlotShape.arrow(at: 0, middle, pointsRight: false)
          high.map { PlotShape.end(at: $0, middle, isOpen: row.allows.highOpen) }
            ?? PlotShape.arrow(at: 1, middle, pointsRight: true)
          row.value.flatMap { value in
            row.allows.contains(value)
              ? PlotShape.notch(at: line.axis.position(of: value), middle) : nil
          }
        }
      },
    ]
  }

  private func label(_ row: NumberLine.Row, at height: Int) -> HTMLNode {
    element(.svgText, .class(GroupLetter.tone(row.group)), .number("x", 0), .number("y", height)) {
      element(.tspan, .class("group")) { GroupLetter.text(row.group) }
      element(.tspan, .fixed("dx", "6"), .class("figure")) { figure(row) }
      element(.tspan, .fixed("dx", "8"), .class("names")) { row.names }
    }
  }

  private func figure(_ row: NumberLine.Row) -> String {
    clipped(Excerpt(of: row.claim, in: outline.story).figure, to: 48)
  }
}

/// The letter and the colour that name a group of figures on a page.
enum GroupLetter {
  /// `A` to `Z`, then `A2` and so on.
  static func text(_ group: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(group % 26)))
    return group < 26 ? letter : "\(letter)\(group / 26 + 1)"
  }

  /// The class that gives the group its colour; later groups share one.
  static func tone(_ group: Int) -> StaticString {
    let tones: [StaticString] = ["tone-a", "tone-b", "tone-c", "tone-d"]
    return group < tones.count ? tones[group] : "tone-e"
  }
}
