/// The shapes of the plots: positions across are shares of the width, sizes are pixels.
enum PlotShape {
  /// A value that allows nothing but itself: a filled disc.
  static func point(at share: Double, _ middle: Int) -> HTMLNode {
    element(.circle, .class("point"), .share("cx", share), .number("cy", middle), .fixed("r", "5"))
  }

  /// The values between two ends; broken where vague words set them.
  static func bar(from low: Double, to high: Double, _ middle: Int, isVague: Bool) -> HTMLNode {
    element(
      .line, .class(isVague ? "bar vague" : "bar"), .share("x1", low), .share("x2", high),
      .number("y1", middle), .number("y2", middle))
  }

  /// An end: a stroke where it is reached, a hollow ring where it is not.
  static func end(at share: Double, _ middle: Int, isOpen: Bool) -> HTMLNode {
    isOpen
      ? element(
        .circle, .class("ring"), .share("cx", share), .number("cy", middle), .fixed("r", "4"))
      : element(
        .line, .class("stop"), .share("x1", share), .share("x2", share),
        .number("y1", middle - 7), .number("y2", middle + 7))
  }

  /// No end on this side: an arrow.
  static func arrow(at share: Double, _ middle: Int, pointsRight: Bool) -> HTMLNode {
    element(
      .svg, .share("x", share), .number("y", middle), .fixed("overflow", "visible"),
      .fixed("width", "1"), .fixed("height", "1")
    ) {
      element(
        .path, .class("arrow"),
        .fixed("d", pointsRight ? "M-9 -6 L0 0 L-9 6 Z" : "M9 -6 L0 0 L9 6 Z"))
    }
  }

  /// The figure itself on the bar of what it allows.
  static func notch(at share: Double, _ middle: Int) -> HTMLNode {
    element(
      .line, .class("notch"), .share("x1", share), .share("x2", share),
      .number("y1", middle - 4), .number("y2", middle + 4))
  }

  /// Keeps letters at the edges inside the picture.
  static func textAnchor(at share: Double) -> StaticString {
    share < 0.06 ? "start" : share > 0.94 ? "end" : "middle"
  }
}
