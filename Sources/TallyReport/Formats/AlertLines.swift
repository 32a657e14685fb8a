import TallyModel

/// The alerts that count, one a line: `path:line:column: severity: rule: message`.
///
/// Ordered by path and place, as editors want a list to jump through.
func alertLines(for list: AlertList) -> String {
  let ordered = list.open.sorted { left, right in
    if left.first.path != right.first.path { return left.first.path < right.first.path }
    if left.first.place != right.first.place {
      return left.first.place.precedes(right.first.place)
    }
    return (left.rule.rawValue, left.fingerprint) < (right.rule.rawValue, right.fingerprint)
  }
  return ordered.map { alert in
    "\(alert.first.location): \(alert.severity.rawValue): \(alert.rule.rawValue): \(alert.message)\n"
  }.joined()
}
