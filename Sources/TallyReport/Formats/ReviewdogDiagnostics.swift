import TallyModel

/// The alerts that count in Reviewdog's diagnostic format.
///
/// Columns are left out: the format counts bytes of the line where places count scalars.
///
/// - Source: reviewdog, `proto/rdf/reviewdog.proto`, `DiagnosticResult`.
func reviewdogDiagnostics(of list: AlertList) -> [UInt8] {
  var json = JSONWriter()
  json.object { json in
    json.member("source") { $0.member("name", "tally") }
    json.member("diagnostics", each: list.open) { json, alert in
      json.endLine()
      json.diagnostic(alert)
    }
  }
  json.endRecord()
  return json.bytes
}

extension JSONWriter {
  fileprivate mutating func diagnostic(_ alert: Alert) {
    object { json in
      json.member("message", quotes(of: alert))
      json.diagnosticLocation(alert.first)
      json.member("severity", alert.severity.diagnostic)
      json.member("code") { $0.member("value", alert.rule.rawValue) }
      let related = alert.others.prefix(20)
      if !related.isEmpty {
        json.member("related_locations", each: related) { json, end in
          json.object { json in
            json.member("message", end.sentence)
            json.diagnosticLocation(end)
          }
        }
      }
    }
  }

  private mutating func diagnosticLocation(_ end: AlertEnd) {
    member("location") { json in
      json.member("path", end.path)
      json.member("range") { json in
        json.member("start") { $0.member("line", end.place.line) }
        json.member("end") { $0.member("line", end.place.endLine) }
      }
    }
  }
}

extension Severity {
  fileprivate var diagnostic: String {
    switch self {
    case .error: "ERROR"
    case .warning: "WARNING"
    case .note: "INFO"
    }
  }
}
