import TallyModel

/// The alerts that count as Checkstyle's XML, one `file` a path.
///
/// - Source: Checkstyle, `checkstyle.xsd`: lines and columns are positive; readers take the rule
///   from `source`.
func checkstyleReport(of list: AlertList) -> [UInt8] {
  let files = Dictionary(grouping: list.open, by: \.first.path)
  var xml = XMLWriter()
  xml.element("checkstyle", [("version", "10.0")]) { xml in
    for path in files.keys.sorted() {
      xml.element("file", [("name", path)]) { xml in
        for alert in (files[path] ?? []).sorted(by: { $0.first.place.precedes($1.first.place) }) {
          xml.element("error", attributes(of: alert))
        }
      }
    }
  }
  return xml.bytes
}

private func attributes(of alert: Alert) -> [(StaticString, String)] {
  let severity: String
  switch alert.severity {
  case .error: severity = "error"
  case .warning: severity = "warning"
  case .note: severity = "info"
  }
  let others = alert.others.prefix(4).map { "“\($0.figure)” \($0.location)" }
  let compare = others.isEmpty ? "" : " Compare \(others.joined(separator: "; "))."
  return [
    ("line", String(max(1, alert.first.place.line))),
    ("column", String(max(1, alert.first.place.column))), ("severity", severity),
    ("message", alert.message + compare), ("source", "tally.\(alert.rule.rawValue)"),
  ]
}

extension Place {
  /// Reading order.
  func precedes(_ other: Place) -> Bool { (offset, length) < (other.offset, other.length) }
}
