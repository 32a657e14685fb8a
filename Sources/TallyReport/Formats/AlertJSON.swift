import TallyModel

/// The alerts as one JSON object, `tally-alerts/1`, with a line for each alert.
func alertObject(of list: AlertList) -> [UInt8] {
  var json = JSONWriter()
  json.object { json in
    json.member("schema", "tally-alerts/1")
    json.member("version", list.version)
    json.member("status", Int(list.exitStatus))
    json.member("articles", list.coverage.articles)
    json.member("unread", each: list.coverage.unread) { json, page in
      json.object { json in
        json.member("path", page.path)
        json.member("reason", page.reason)
      }
    }
    json.member("findings", each: list.alerts) { json, alert in
      json.endLine()
      json.alert(alert, fails: list.fails(alert))
    }
  }
  json.endRecord()
  return json.bytes
}

/// The alerts as JSON Lines.
func alertLines(of list: AlertList) -> [UInt8] {
  var json = JSONWriter()
  for alert in list.alerts {
    json.alert(alert, fails: list.fails(alert))
    json.endRecord()
  }
  return json.bytes
}

extension JSONWriter {
  /// Writes one alert with its figures.
  mutating func alert(_ alert: Alert, fails: Bool) {
    object { json in
      json.member("fingerprint", alert.fingerprint)
      json.member("rule", alert.rule.rawValue)
      json.member("severity", alert.severity.rawValue)
      json.member("confidence", alert.confidence.rawValue)
      json.member("fails", fails)
      json.state(alert.state)
      json.member("message", alert.message)
      json.member("question", alert.question)
      json.member("story", alert.story)
      json.member("figures", each: alert.ends) { $0.alertEnd($1) }
    }
  }

  private mutating func state(_ state: AlertState) {
    switch state {
    case .open: member("state", "open")
    case .known: member("state", "baseline")
    case .suppressed(let reason, _):
      member("state", "suppressed")
      member("reason", reason)
    }
  }

  /// Writes one figure with its place and its article.
  mutating func alertEnd(_ end: AlertEnd) {
    object { json in
      json.member("path", end.path)
      json.member("line", end.place.line)
      json.member("column", end.place.column)
      json.member("endLine", end.place.endLine)
      json.member("endColumn", end.place.endColumn)
      json.member("offset", end.place.offset)
      json.member("length", end.place.length)
      json.member("text", end.figure)
      json.member("sentence", end.sentence)
      json.member("source", end.source)
      json.member("published", end.published)
      json.member("title", end.title.isEmpty ? nil : end.title)
      json.member("speaker", end.speaker)
    }
  }
}
