public import TallyConfig
public import TallyModel
public import TallyReport

/// The suppressions of a run, and which of them were of use.
public struct Suppressing: Sendable {
  private let suppressions: [Suppression]
  private let desk: Desk
  private let today: Timestamp?
  private var used: Set<Int> = []
  private var expired: Set<Int> = []

  /// The suppressions of a desk and of its articles.
  ///
  /// - Parameter today: the day of the run; without it nothing expires.
  public init(_ suppressions: [Suppression], of desk: Desk, today: Timestamp?) {
    self.suppressions = suppressions
    self.desk = desk
    self.today = today
  }

  /// The alert, marked where a suppression covers it.
  public mutating func applied(to alert: Alert) -> Alert {
    let shown = alert.ends.map(\.path)
    let fromDesk = shown.map(desk.path(fromDesk:))
    var alert = alert
    for (index, entry) in suppressions.enumerated() {
      let paths = entry.origin == .configuration ? fromDesk : shown
      guard entry.covers(fingerprint: alert.fingerprint, rule: alert.rule, paths: paths) else {
        continue
      }
      if entry.isExpired(on: today) {
        expired.insert(index)
      } else {
        used.insert(index)
        alert.state = .suppressed(reason: entry.reason, inSource: entry.origin == .comment)
      }
    }
    return alert
  }

  /// What is to be said of the suppressions themselves.
  ///
  /// - Parameter unused: whether those that nothing needs are named; a run over some articles
  ///   only cannot know that.
  public func alerts(unused: Bool) -> [Alert] {
    suppressions.enumerated().compactMap { index, entry in
      if expired.contains(index) {
        let day = entry.until.map(\.description) ?? ""
        return alert(.expiredSuppression, entry, "The suppression of \(entry.subject) ended \(day)")
      }
      guard unused, !used.contains(index) else { return nil }
      return alert(
        .unusedSuppression, entry, "No finding needs the suppression of \(entry.subject)")
    }
  }

  private func alert(_ rule: FindingRule, _ entry: Suppression, _ message: String) -> Alert {
    let place = Place(offset: 0, length: 0, line: entry.line, column: 1)
    return Alert(
      fingerprint: deskFingerprint(rule, entry.subject, entry.reason, entry.path), rule: rule,
      severity: rule.details.severity, confidence: .high, message: message,
      first: AlertEnd(path: entry.path, place: place, figure: ""))
  }
}

/// The suppressions that stand beside and in articles.
///
/// - Parameter paths: the articles, as reports show them; records inside a file have none.
/// - Parameter comments: whether comments in articles count.
/// - Throws: `ConfigError` for one that is not understood.
public func articleSuppressions(
  of files: [InputFile], comments: Bool
) throws -> [Suppression] {
  var found: [Suppression] = []
  for file in files where file.path != "-" {
    let sidecar = file.location + Suppression.sidecarSuffix
    if fileKind(at: sidecar)?.kind == .file {
      found += try Suppression.sidecar(
        try text(at: sidecar), path: file.path + Suppression.sidecarSuffix, article: file.path)
    }
    if comments, let content = try? bytes(at: file.location) {
      found += try Suppression.comments(in: content, article: file.path)
    }
  }
  return found
}
