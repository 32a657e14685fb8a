import Foundation
import Testing

@testable import TallyReport

/// What Reviewdog's `DiagnosticResult` demands.
private func faults(in bytes: [UInt8]) -> [String] {
  let root = ReadJSON(bytes)
  guard let diagnostics = root["diagnostics"].array else { return ["diagnostics"] }
  var faults: [String] = []
  if root["source"]["name"].string?.isEmpty != false { faults.append("source") }
  for diagnostic in diagnostics {
    if diagnostic["message"].string?.isEmpty != false { faults.append("message") }
    let severities = ["ERROR", "WARNING", "INFO"]
    if !severities.contains(diagnostic["severity"].string ?? "") { faults.append("severity") }
    if diagnostic["code"]["value"].string?.isEmpty != false { faults.append("code") }
    let related = diagnostic["related_locations"].items.map { $0["location"] }
    for location in [diagnostic["location"]] + related {
      if location["path"].string?.isEmpty != false { faults.append("path") }
      let start = location["range"]["start"]["line"].integer ?? 0
      let end = location["range"]["end"]["line"].integer ?? 0
      if start < 1 || end < start { faults.append("range") }
    }
    let known: Set = ["message", "location", "severity", "code", "related_locations"]
    if !known.isSuperset(of: diagnostic.keys) { faults.append("unknown key") }
  }
  return faults
}

struct ReviewdogTests {
  @Test(
    "the diagnostics meet the format's demands",
    arguments: [NastyAlerts.list, NastyAlerts.empty, NastyAlerts.tenThousand])
  func demands(_ list: AlertList) {
    #expect(faults(in: AlertFormat.rdjson.render(list)) == [])
  }

  @Test(
    "each demand fails on a planted fault",
    arguments: [
      ("\"diagnostics\"", "\"results\"", "diagnostics"), ("\"name\"", "\"title\"", "source"),
      ("\"severity\":\"ERROR\"", "\"severity\":\"error\"", "severity"),
      ("\"code\":{\"value\"", "\"code\":{\"id\"", "code"), ("\"path\"", "\"file\"", "path"),
      ("\"start\":{\"line\":12}", "\"start\":{\"line\":13}", "range"),
      ("{\"message\"", "{\"text\"", "message"),
      ("\"related_locations\"", "\"related\"", "unknown key"),
    ])
  func planted(_ original: String, _ faulty: String, _ fault: String) throws {
    let report = String(decoding: AlertFormat.rdjson.render(NastyAlerts.list), as: UTF8.self)
    let range = try #require(report.firstRange(of: original))
    let broken = report.replacingCharacters(in: range, with: faulty)
    #expect(faults(in: Array(broken.utf8)).contains(fault))
  }
}
