import TallyModel

/// What SARIF 2.1.0 and GitHub's code scanning allow.
///
/// - Source: OASIS, SARIF 2.1.0; GitHub, "SARIF support for code scanning".
enum SARIFLimits {
  /// Results of one run; what is over is refused as a whole.
  static let results = 25_000
  /// Locations shown of one result.
  static let locations = 100
  /// Characters of a rule's descriptions.
  static let description = 1_024
  /// Links in a message, so that it stays readable.
  static let links = 8
}

/// The alerts as a SARIF 2.1.0 log, suppressed and known ones marked and kept.
func sarifLog(of list: AlertList) -> [UInt8] {
  var json = JSONWriter()
  json.object { json in
    json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
    json.member("version", "2.1.0")
    json.key("runs")
    json.elements { $0.sarifRun(list) }
  }
  json.endRecord()
  return json.bytes
}

extension JSONWriter {
  fileprivate mutating func sarifRun(_ list: AlertList) {
    // What counts is kept when the limit cuts.
    let kept = (list.open + list.alerts.filter { !$0.state.isOpen }).prefix(SARIFLimits.results)
    object { json in
      json.sarifTool(version: list.version)
      json.key("automationDetails")
      // Without the slash a service reads an empty category.
      json.object { $0.member("id", "\(list.category)/") }
      json.member("columnKind", "unicodeCodePoints")
      json.key("invocations")
      json.elements { $0.sarifInvocation(list, left: list.alerts.count - kept.count) }
      json.member("results", each: kept) { json, alert in
        json.endLine()
        json.sarifResult(alert, of: list)
      }
    }
  }

  private mutating func sarifTool(version: String) {
    member("tool") { json in
      json.member("driver") { json in
        json.member("name", "tally")
        json.member("semanticVersion", version)
        json.member("rules", each: FindingRule.allCases) { json, rule in
          json.endLine()
          json.sarifRule(rule.details)
        }
      }
    }
  }

  private mutating func sarifRule(_ details: RuleDescription) {
    object { json in
      json.member("id", details.rule.rawValue)
      json.member("name", details.rule.pascalName)
      json.sarifText("shortDescription", String(details.title.prefix(SARIFLimits.description)))
      json.sarifText("fullDescription", String(details.summary.prefix(SARIFLimits.description)))
      json.member("help") { json in
        json.member("text", "\(details.meaning) \(details.remedy)")
        json.member("markdown", details.markdown)
      }
      json.member("defaultConfiguration") { $0.member("level", details.severity.rawValue) }
      json.member("properties") { json in
        json.member("tags", ["figures"])
        json.member("problem.severity", details.severity.sarifProblem)
        json.member("precision", "high")
      }
    }
  }

  private mutating func sarifInvocation(_ list: AlertList, left: Int) {
    object { json in
      json.member("executionSuccessful", list.complete)
      json.member("exitCode", Int(list.exitStatus))
      json.key("toolExecutionNotifications")
      json.elements { json in
        for page in list.coverage.unread {
          json.sarifNotification("\(page.path) could not be read: \(page.reason)", path: page.path)
        }
        if left > 0 {
          json.sarifNotification(
            "\(left) more findings are left out: the format's limit", path: nil)
        }
      }
    }
  }

  private mutating func sarifNotification(_ text: String, path: String?) {
    object { json in
      json.member("level", "warning")
      json.sarifText("message", SARIFMessage.escaped(VisibleText(text).description))
      if let path {
        json.key("locations")
        json.elements { json in
          json.object { json in
            json.member("physicalLocation") { $0.sarifArtifact(path) }
          }
        }
      }
    }
  }

  /// Writes a member that holds a message's text.
  mutating func sarifText(_ name: StaticString, _ text: String) {
    member(name) { $0.member("text", text) }
  }

  /// Writes the file of a location.
  mutating func sarifArtifact(_ path: String) {
    member("artifactLocation") { json in
      let isAbsolute = path.utf8.first == UInt8(ascii: "/")
      json.member("uri", (isAbsolute ? "file://" : "") + percentEncoded(path))
      if !isAbsolute { json.member("uriBaseId", "%SRCROOT%") }
    }
  }
}

extension Severity {
  /// The word of GitHub's `problem.severity`.
  fileprivate var sarifProblem: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .note: "recommendation"
    }
  }
}

extension FindingRule {
  /// The rule's id as one word in Pascal case, as SARIF wants names.
  var pascalName: String {
    rawValue.split { $0 == "." || $0 == "-" }
      .map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}

/// A path as a relative reference: all but unreserved characters and `/` percent-encoded.
///
/// - Source: RFC 3986, sections 2.3 and 4.2.
func percentEncoded(_ path: String) -> String {
  let digits = Array("0123456789ABCDEF".utf8)
  var encoded: [UInt8] = []
  for byte in path.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
      encoded.append(byte)
    default: encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  return String(decoding: encoded, as: UTF8.self)
}
