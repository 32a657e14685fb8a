public import TallyConfig
public import TallyModel
public import TallyReport
import TallyText

/// A rule or a group of rules, as `--select` and `--ignore` name them.
public struct RuleSelector: Sendable, Hashable {
  /// The rules that it names.
  public let rules: Set<FindingRule>

  /// The rule with this id, or all whose ids begin with it and a point; `nil` when there is none.
  public init?(_ name: String) {
    rules = Set(
      FindingRule.allCases.filter { $0.rawValue == name || $0.rawValue.hasPrefix(name + ".") })
    if rules.isEmpty { return nil }
  }
}

/// What decides which findings of a run are shown and which make it fail.
public struct Gate: Sendable {
  /// Severities that the desk set.
  public var rules: [FindingRule: RuleSetting] = [:]
  /// Rules that are shown; all when empty.
  public var selected: Set<FindingRule> = []
  /// Rules that are not shown.
  public var ignored: Set<FindingRule> = []
  /// The least confidence that is shown.
  public var minConfidence: Confidence = .low
  /// What is known already; `nil` when nothing is compared with.
  public var baseline: Baseline?
  /// Whether lines of the baseline whose finding is gone fail the run.
  public var isStrict = false
  /// The file that the baseline was read from.
  public var baselinePath = ""

  /// A gate that lets all findings be shown.
  public init() {}

  /// The alerts that are shown, marked where they are suppressed or known.
  ///
  /// - Parameter unused: whether suppressions that nothing needs are named.
  public func passed(
    _ alerts: [Alert], _ suppressing: inout Suppressing, unused: Bool
  ) -> [Alert] {
    let all = Self.unique(alerts)
    var shown = all.compactMap { alert -> Alert? in
      var alert = suppressing.applied(to: alert)
      if alert.state == .open, baseline?.contains(alert.fingerprint) == true {
        alert.state = .known
      }
      return admitted(alert)
    }
    shown += suppressing.alerts(unused: unused).compactMap(admitted)
    if isStrict, let baseline {
      let known = Set(all.map(\.fingerprint))
      shown += baseline.stale(given: known).map { staleAlert($0, baseline) }
    }
    return shown
  }

  private func admitted(_ alert: Alert) -> Alert? {
    var alert = alert
    if let setting = rules[alert.rule] {
      guard let severity = setting.severity else { return nil }
      alert.severity = severity
    }
    if ignored.contains(alert.rule) || alert.confidence < minConfidence { return nil }
    return selected.isEmpty || selected.contains(alert.rule) ? alert : nil
  }

  private func staleAlert(_ fingerprint: String, _ baseline: Baseline) -> Alert {
    let lines = baseline.text.split(separator: "\n")
    let line = lines.firstIndex { $0.hasPrefix(fingerprint) }.map { $0 + 1 } ?? 1
    let place = Place(offset: 0, length: 0, line: line, column: 1)
    let note = baseline.notes[fingerprint] ?? ""
    // Asked for by name, it fails the run whatever the rule's own severity is.
    return Alert(
      fingerprint: deskFingerprint(.staleBaseline, fingerprint, "", baselinePath),
      rule: .staleBaseline, severity: .error, confidence: .high,
      message: "No finding has the fingerprint \(fingerprint) any more: \(note)",
      first: AlertEnd(path: baselinePath, place: place, figure: ""))
  }

  /// The first alert of each fingerprint: articles checked one by one meet the same findings.
  private static func unique(_ alerts: [Alert]) -> [Alert] {
    var seen: Set<String> = []
    return alerts.filter { seen.insert($0.fingerprint).inserted }
  }
}

/// The fingerprint of an alert about a desk's own file.
func deskFingerprint(_ rule: FindingRule, _ subject: String, _ reason: String, _ path: String)
  -> String
{
  var hash = StableHash()
  for part in [rule.rawValue, subject, reason, path] { hash.add(part.utf8) }
  return StableHash.hexadecimal(hash.value)
}

extension Baseline {
  /// The baseline of all alerts that a person did not suppress.
  public init(of alerts: [Alert]) {
    var notes: [String: String] = [:]
    for alert in alerts {
      if case .suppressed = alert.state { continue }
      // What is said of a desk's own files is to be put right, not to be known.
      if alert.first.source == nil { continue }
      notes[alert.fingerprint] = alert.note
    }
    self.init(notes: notes)
  }
}

extension Alert {
  /// The words for people behind a fingerprint, without places that move.
  fileprivate var note: String {
    var seen: Set<String> = []
    let paths = ends.map(\.path).filter { seen.insert($0).inserted }
    let more = paths.count > 3 ? " and \(paths.count - 3) more" : ""
    return "\(rule.rawValue) \(paths.prefix(3).joined(separator: ", "))\(more): \(message)"
  }
}
