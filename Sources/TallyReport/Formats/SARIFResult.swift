import TallyModel

/// The text of a SARIF message.
enum SARIFMessage {
  /// Text with the characters that a message gives a meaning to.
  ///
  /// - Source: SARIF 2.1.0, sections 3.11.5 (placeholders) and 3.11.6 (links).
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "[", "]", "\\": escaped += "\\"
      case "{", "}": escaped.unicodeScalars.append(scalar)
      default: break
      }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }

  /// The alert's sentence, then the other figures with links to their places.
  static func text(of alert: Alert) -> String {
    var sentence = escaped(alert.message)
    if !sentence.hasSuffix(".") { sentence += "." }
    let links = alert.others.prefix(SARIFLimits.links).enumerated().map { index, end in
      let name = escaped(end.source ?? VisibleText(end.path).description)
      let date = end.published.map { " of \(escaped($0))" } ?? ""
      return "\"\(escaped(end.figure))\" in [\(name)](\(index + 1))\(date)"
    }
    guard !links.isEmpty else { return sentence }
    let more = alert.others.count - links.count
    let rest = more > 0 ? ", and \(more) more" : ""
    return "\(sentence) Compare \(links.joined(separator: ", "))\(rest)."
  }
}

extension JSONWriter {
  /// Writes one result; its first location is the figure that is marked.
  mutating func sarifResult(_ alert: Alert, of list: AlertList) {
    object { json in
      json.member("ruleId", alert.rule.rawValue)
      json.member("ruleIndex", FindingRule.allCases.firstIndex(of: alert.rule) ?? 0)
      json.member("level", alert.severity.rawValue)
      json.sarifText("message", SARIFMessage.text(of: alert))
      json.key("locations")
      json.elements { $0.sarifLocation(alert.first, id: 0) }
      let others = alert.others.prefix(SARIFLimits.locations - 1)
      if !others.isEmpty {
        json.member("relatedLocations", each: others.enumerated()) { json, other in
          json.sarifLocation(other.element, id: other.offset + 1)
        }
      }
      json.sarifTimeline(alert)
      json.member("partialFingerprints") { json in
        // GitHub tells alerts apart by the first alone.
        json.member("primaryLocationLineHash", "\(alert.fingerprint):1")
        json.member("tally/v1", alert.fingerprint)
      }
      json.sarifState(alert.state, hasBaseline: list.hasBaseline)
      json.member("properties") { $0.member("confidence", alert.confidence.rawValue) }
    }
  }

  /// Writes the way of a figure that moved on, oldest first, where every date is known.
  private mutating func sarifTimeline(_ alert: Alert) {
    guard alert.rule == .update || alert.rule == .revision else { return }
    let dated = alert.ends.prefix(SARIFLimits.locations).compactMap { end in
      end.published.map { (date: $0, end: end) }
    }
    guard dated.count == alert.ends.count else { return }
    let ordered = dated.enumerated().sorted {
      ($0.element.date, $0.offset) < ($1.element.date, $1.offset)
    }
    key("codeFlows")
    elements { json in
      json.object { json in
        json.key("threadFlows")
        json.elements { json in
          json.object { json in
            json.member("locations", each: ordered) { json, step in
              json.object { json in
                json.key("location")
                json.sarifLocation(step.element.end, id: nil)
              }
            }
          }
        }
      }
    }
  }

  /// Writes whether a result is new and whether it is suppressed: on all results or on none.
  private mutating func sarifState(_ state: AlertState, hasBaseline: Bool) {
    if hasBaseline { member("baselineState", state == .known ? "unchanged" : "new") }
    key("suppressions")
    elements { json in
      switch state {
      case .open: break
      case .known: json.sarifSuppression(inSource: false, reason: "in the baseline")
      case .suppressed(let reason, let inSource):
        json.sarifSuppression(inSource: inSource, reason: VisibleText(reason).description)
      }
    }
  }

  private mutating func sarifSuppression(inSource: Bool, reason: String) {
    object { json in
      json.member("kind", inSource ? "inSource" : "external")
      json.member("status", "accepted")
      json.member("justification", reason)
    }
  }

  private mutating func sarifLocation(_ end: AlertEnd, id: Int?) {
    object { json in
      if let id { json.member("id", id) }
      json.member("physicalLocation") { json in
        json.sarifArtifact(end.path)
        json.member("region") { json in
          json.member("startLine", end.place.line)
          json.member("startColumn", end.place.column)
          json.member("endLine", end.place.endLine)
          json.member("endColumn", end.place.endColumn)
          json.member("byteOffset", end.place.offset)
          json.member("byteLength", end.place.length)
          if !end.figure.isEmpty { json.sarifText("snippet", end.figure) }
        }
      }
      if !end.sentence.isEmpty {
        json.sarifText("message", SARIFMessage.escaped(end.sentence))
      }
    }
  }
}
