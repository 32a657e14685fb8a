public import TallyModel

/// One figure of a finding, or one line of a desk's own files, with all that a format shows of it.
///
/// The words are safe to print: see `VisibleText`. The path is as it was given; each format
/// escapes it in its own way.
public struct AlertEnd: Sendable, Hashable {
  /// The file, as reports show it.
  public var path: String
  /// Where the figure stands in the file.
  public var place: Place
  /// The outlet; `nil` for a desk's own file.
  public var source: String?
  /// ISO 8601 date of publication, where known.
  public var published: String?
  /// The article's title; empty when there is none.
  public var title: String
  /// Who says so in the article, where said.
  public var speaker: String?
  /// The sentence up to the figure.
  public var before: String
  /// The figure as the article prints it.
  public var figure: String
  /// The sentence after the figure.
  public var after: String

  /// An end with its words, which are made safe to print here.
  public init(
    path: String, place: Place, source: String? = nil, published: String? = nil,
    title: String = "", speaker: String? = nil, before: String = "", figure: String,
    after: String = ""
  ) {
    self.path = path
    self.place = place
    self.source = source.map { VisibleText($0).description }
    self.published = published
    self.title = VisibleText(title).description
    self.speaker = speaker.map { VisibleText($0).description }
    self.before = Self.inner(before)
    self.figure = VisibleText(figure).description
    self.after = Self.inner(after)
  }

  /// The whole sentence.
  public var sentence: String { before + figure + after }

  /// `path:line:column`.
  public var location: String {
    "\(VisibleText(path).description):\(place.line):\(place.column)"
  }

  /// Visible text that keeps a space at either end: the pieces of a sentence are joined again.
  private static func inner(_ text: String) -> String {
    let marked = VisibleText("|" + text + "|").description
    return String(marked.dropFirst().dropLast())
  }
}

/// Why a finding is left out of the gate.
public enum AlertState: Sendable, Hashable {
  /// It counts.
  case open
  /// It stands in the baseline.
  case known
  /// A person suppressed it, with a reason.
  case suppressed(reason: String, inSource: Bool)

  /// Whether the finding counts for the exit status.
  public var isOpen: Bool { self == .open }
}

/// A finding with its words and places, as formats print it.
public struct Alert: Sendable, Hashable {
  /// Made of the figures and the question, not of lines or order; different for every alert.
  public var fingerprint: String
  /// What is wrong.
  public var rule: FindingRule
  /// How much it matters.
  public var severity: Severity
  /// How sure it is.
  public var confidence: Confidence
  /// One sentence without control characters.
  public var message: String
  /// What is asked, in the articles' words; `nil` where the finding is not about a fact.
  public var question: String?
  /// The story's name.
  public var story: String
  /// The figures, the one to mark first; never empty.
  public var ends: [AlertEnd]
  /// Whether it counts.
  public var state: AlertState
  /// Larger comes first.
  public var consequence: Int

  /// An alert over its first end and the others.
  public init(
    fingerprint: String, rule: FindingRule, severity: Severity, confidence: Confidence = .medium,
    message: String, question: String? = nil, story: String = "", first: AlertEnd,
    others: [AlertEnd] = [], state: AlertState = .open, consequence: Int = 0
  ) {
    self.fingerprint = fingerprint
    self.rule = rule
    self.severity = severity
    self.confidence = confidence
    self.message = VisibleText(message).description
    self.question = question.map { VisibleText($0).description }
    self.story = VisibleText(story).description
    ends = [first] + others
    self.state = state
    self.consequence = consequence
  }

  /// The end that is marked.
  public var first: AlertEnd { ends[0] }
  /// The ends that it is compared with.
  public var others: ArraySlice<AlertEnd> { ends.dropFirst() }
}

extension Alert: Comparable {
  /// Orders worst first: by severity, consequence, place and fingerprint.
  public static func < (left: Alert, right: Alert) -> Bool {
    if left.severity != right.severity { return left.severity > right.severity }
    if left.consequence != right.consequence { return left.consequence > right.consequence }
    let places = (left.first, right.first)
    if places.0.path != places.1.path { return places.0.path < places.1.path }
    return (places.0.place.offset, left.rule.rawValue, left.fingerprint)
      < (places.1.place.offset, right.rule.rawValue, right.fingerprint)
  }
}

/// The alerts of one run with what every format says besides them.
public struct AlertList: Sendable {
  /// The alerts, worst first.
  public var alerts: [Alert]
  /// What was read and left alone.
  public var coverage: Coverage
  /// The least severity that makes the run fail; `nil` when nothing does.
  public var failOn: Severity?
  /// Whether all work could be done.
  public var complete: Bool
  /// Whether a baseline was compared with.
  public var hasBaseline: Bool
  /// The program's version.
  public var version: String
  /// What keeps the results of several runs on one commit apart.
  public var category: String

  /// A list; the alerts are put in order here.
  public init(
    alerts: [Alert], coverage: Coverage = Coverage(), failOn: Severity? = .error,
    complete: Bool = true, hasBaseline: Bool = false, version: String, category: String = "tally"
  ) {
    self.alerts = alerts.sorted()
    self.coverage = coverage
    self.failOn = failOn
    self.complete = complete
    self.hasBaseline = hasBaseline
    self.version = version
    self.category = category
  }

  /// The alerts that count, worst first.
  public var open: [Alert] { alerts.filter(\.state.isOpen) }

  /// Whether `alert` makes the run fail.
  public func fails(_ alert: Alert) -> Bool {
    guard let failOn, alert.state.isOpen else { return false }
    return alert.severity >= failOn
  }

  /// The status of the program, the same whatever formats are printed: 0 nothing to act on,
  /// 1 alerts at or above `failOn`, 2 work that could not be done.
  public var exitStatus: Int32 {
    if !complete { return 2 }
    return alerts.contains(where: fails) ? 1 : 0
  }
}
