import Foundation
import Testing

@testable import TallyReport

/// What GitLab demands of a code quality report.
private func faults(in bytes: [UInt8]) -> [String] {
  var faults: [String] = []
  if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { faults.append("byte order mark") }
  guard let entries = ReadJSON(bytes).array else { return faults + ["array"] }
  for entry in entries {
    if entry["description"].string?.isEmpty != false { faults.append("description") }
    if entry["check_name"].string?.isEmpty != false { faults.append("check_name") }
    if entry["fingerprint"].string?.isEmpty != false { faults.append("fingerprint") }
    let severities = ["info", "minor", "major", "critical", "blocker"]
    if !severities.contains(entry["severity"].string ?? "") { faults.append("severity") }
    let path = entry["location"]["path"].string ?? ""
    if path.isEmpty || path.hasPrefix("/") || path.hasPrefix("./") { faults.append("path") }
    if (entry["location"]["lines"]["begin"].integer ?? 0) < 1 { faults.append("begin") }
  }
  let prints = Set(entries.compactMap { $0["fingerprint"].string })
  if prints.count != entries.count { faults.append("fingerprints differ") }
  return faults
}

struct CodeQualityTests {
  @Test(
    "the report meets GitLab's demands",
    arguments: [NastyAlerts.list, NastyAlerts.empty, NastyAlerts.tenThousand])
  func demands(_ list: AlertList) {
    #expect(faults(in: AlertFormat.gitlab.render(list)) == [])
  }

  @Test("a finding over two files has an entry in each, which names the other")
  func ends() {
    let entries = ReadJSON(AlertFormat.gitlab.render(NastyAlerts.list)).items
    let moved = entries.filter { $0["check_name"].string == "update" }
    #expect(moved.map { $0["location"]["path"].string } == ["bridge/new.html", "bridge/old.html"])
    #expect(moved[0]["description"].string?.contains("bridge/old.html:6:2") == true)
    #expect(moved[1]["description"].string?.contains("bridge/new.html:5:2") == true)
  }

  @Test(
    "each demand fails on a planted fault",
    arguments: [
      ("[", "\u{FEFF}[", "byte order mark"), ("[", "{\"a\":[", "array"),
      ("\"description\"", "\"text\"", "description"), ("\"check_name\"", "\"check\"", "check_name"),
      ("\"fingerprint\"", "\"print\"", "fingerprint"),
      ("\"severity\":\"major\"", "\"severity\":\"error\"", "severity"),
      ("\"path\":\"", "\"path\":\"/", "path"), ("\"begin\":12", "\"begin\":0", "begin"),
    ])
  func planted(_ original: String, _ faulty: String, _ fault: String) {
    let report = String(decoding: AlertFormat.gitlab.render(NastyAlerts.list), as: UTF8.self)
    guard let range = report.firstRange(of: original) else {
      Issue.record("nothing to plant in: \(original)")
      return
    }
    let broken = report.replacingCharacters(in: range, with: faulty)
    #expect(faults(in: Array(broken.utf8)).contains(fault))
  }

  @Test("equal fingerprints are found")
  func equal() {
    let twice = AlertList(alerts: [NastyAlerts.noDate, NastyAlerts.noDate], version: "0")
    #expect(faults(in: AlertFormat.gitlab.render(twice)).contains("fingerprints differ"))
  }
}
