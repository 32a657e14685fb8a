/// The part of a sentence around its figure that fits a line.
struct AlertExcerpt {
  /// The words before the figure, cut at the front.
  let before: String
  /// The figure.
  let figure: String
  /// The words after the figure, cut at the end.
  let after: String

  /// The excerpt of at most about `width` columns; the figure itself is never cut.
  init(_ end: AlertEnd, width: Int = 92) {
    figure = end.figure
    let room = max(24, width - DisplayWidth.columns(of: end.figure))
    let ahead = DisplayWidth.columns(of: end.before)
    let behind = DisplayWidth.columns(of: end.after)
    // Half the room each, and what one side does not need goes to the other.
    let front = min(ahead, max(room / 2, room - behind))
    before = Self.tail(of: end.before, columns: front)
    after = Self.head(of: end.after, columns: max(room - front, 12))
  }

  private static func head(of text: String, columns limit: Int) -> String {
    var columns = 0
    var end = text.unicodeScalars.startIndex
    for index in text.unicodeScalars.indices {
      columns += DisplayWidth.width(of: text.unicodeScalars[index])
      if columns > limit { return String(text.unicodeScalars[..<end]) + "…" }
      end = text.unicodeScalars.index(after: index)
    }
    return text
  }

  private static func tail(of text: String, columns limit: Int) -> String {
    var columns = 0
    for index in text.unicodeScalars.indices.reversed() {
      columns += DisplayWidth.width(of: text.unicodeScalars[index])
      if columns > limit {
        return "…" + String(text.unicodeScalars[text.unicodeScalars.index(after: index)...])
      }
    }
    return text
  }
}
