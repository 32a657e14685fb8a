import TallyModel

/// Why two figures stand as they do; put into words only where a report shows it.
enum Ground: Sendable, Hashable {
  /// They state one number, but for the wording.
  case sameButWording
  /// They state one number in two units or spellings.
  case sameButUnit
  /// They state one number in two units, rounded.
  case sameButUnitAndRounding
  /// They bound one number from two sides.
  case twoSides
  /// They say the same.
  case same
  /// One rounds the other.
  case rounded
  /// Some value fits both.
  case compatible
  /// One corrects the other.
  case revised(byFirst: Bool)
  /// One is the value that its own sentence says was replaced.
  case replaced(first: Bool)
  /// Ages that differ by the time between the articles.
  case aged
  /// The later figure has moved on.
  case moved(rises: Bool, firstIsEarlier: Bool, days: Int)
  /// They count what grows while a story runs, and no dates tell which is later.
  case undated
  /// No value fits both.
  case apart(slack: Slack?)
}

/// Why a contradiction is of low severity.
enum Slack: Sendable, Hashable {
  case countsSources, truncated, vague, nearly

  /// The reason in words.
  var words: String {
    switch self {
    case .countsSources: "they only count sources"
    case .truncated: "one may be the other with its last digits cut off"
    case .vague: "the vaguer of them may be meant loosely"
    case .nearly: "“nearly” may be meant loosely"
    }
  }
}

extension Ground {
  /// One readable sentence about the figures `a` and `b`.
  func reason(_ a: Side, _ b: Side) -> String {
    switch self {
    case .sameButWording: sameFigure(a, b, upTo: "wording")
    case .sameButUnit: sameFigure(a, b, upTo: "unit or spelling")
    case .sameButUnitAndRounding: sameFigure(a, b, upTo: "unit and rounding")
    case .twoSides: "\(quoted(a)) and \(quoted(b)) bound one number from two sides."
    case .same: "\(quoted(a)) and \(quoted(b)) say the same."
    case .rounded: "\(quoted(a)) is \(quoted(b)) up to rounding."
    case .compatible: "\(quoted(a)) and \(quoted(b)) can both be true."
    case .revised(true): "\(quoted(a)) revises \(quoted(b)), its own words say."
    case .revised(false): "\(quoted(b)) revises \(quoted(a)), its own words say."
    case .replaced(true): "\(quoted(a)) is a value before \(quoted(b)), its own words say."
    case .replaced(false): "\(quoted(b)) is a value before \(quoted(a)), its own words say."
    case .aged: "\(quoted(a)) and \(quoted(b)) differ by the time between the articles."
    case .moved(let rises, true, let days): moved(from: a, to: b, rises: rises, days: days)
    case .moved(let rises, false, let days): moved(from: b, to: a, rises: rises, days: days)
    case .undated:
      "\(quoted(a)) and \(quoted(b)) count what grows while a story runs; no dates say which is later."
    case .apart(let slack): apart(a, b, slack: slack)
    }
  }

  private func sameFigure(_ a: Side, _ b: Side, upTo how: String) -> String {
    "\(quoted(a)) is the same figure as \(quoted(b)) up to \(how)."
  }

  private func moved(from early: Side, to late: Side, rises: Bool, days: Int) -> String {
    let when = days > 0 ? "\(days == 1 ? "a day" : "\(days) days") later" : "later the same day"
    let way = rises ? "rose" : "fell"
    return "The figure \(way) from \(quoted(early)) to \(quoted(late)), reported \(when)."
  }

  private func apart(_ a: Side, _ b: Side, slack: Slack?) -> String {
    let ends = "\(quoted(a)) and \(quoted(b)) cannot both be true"
    if let slack { return "\(ends), though \(slack.words)." }
    guard let (first, second) = commonExtents(a, b) else { return "\(ends)." }
    return "\(ends): \(separation(first, second, a, b))."
  }
}

/// A figure between quotation marks.
func quoted(_ side: Side) -> String { "“\(side.text)”" }
