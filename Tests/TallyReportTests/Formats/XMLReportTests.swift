import Foundation
import Testing

@testable import TallyReport

/// What the readers of JUnit's XML have in common.
private func junitFaults(in bytes: [UInt8]) -> [String] {
  guard let root = ReadXML(bytes).root, root.name == "testsuites" else { return ["testsuites"] }
  var faults: [String] = []
  func number(_ element: ReadElement, _ key: String) -> Int {
    element.attributes[key].flatMap { Int($0) } ?? -1
  }
  let suites = root.named("testsuite")
  if suites.count != root.children.count || suites.isEmpty { faults.append("testsuite") }
  for key in ["tests", "failures", "errors"]
  where number(root, key) != suites.reduce(0, { $0 + number($1, key) }) {
    faults.append("sum of \(key)")
  }
  for suite in suites {
    if suite.attributes["name"]?.isEmpty != false { faults.append("suite name") }
    let cases = suite.named("testcase")
    if number(suite, "tests") != cases.count { faults.append("tests") }
    for (key, child) in [("failures", "failure"), ("errors", "error"), ("skipped", "skipped")]
    where number(suite, key) != cases.count(where: { !$0.named(child).isEmpty }) {
      faults.append(key)
    }
    for testcase in cases {
      if testcase.attributes["name"]?.isEmpty != false { faults.append("case name") }
      if testcase.attributes["classname"]?.isEmpty != false { faults.append("classname") }
      let known: Set = ["failure", "error", "skipped", "system-out"]
      if !known.isSuperset(of: testcase.children.map(\.name)) { faults.append("child") }
      for failure in testcase.named("failure") + testcase.named("error") {
        if failure.attributes["message"] == nil { faults.append("message") }
        if failure.attributes["type"] == nil { faults.append("type") }
      }
    }
  }
  return faults
}

/// What `checkstyle.xsd` and the readers of the format demand.
private func checkstyleFaults(in bytes: [UInt8]) -> [String] {
  guard let root = ReadXML(bytes).root, root.name == "checkstyle" else { return ["checkstyle"] }
  var faults: [String] = []
  if root.attributes["version"] == nil { faults.append("version") }
  let files = root.named("file")
  if files.count != root.children.count { faults.append("file") }
  if Set(files.map { $0.attributes["name"] }).count != files.count { faults.append("one a path") }
  for file in files {
    if file.attributes["name"]?.isEmpty != false { faults.append("name") }
    for error in file.children {
      if error.name != "error" { faults.append("error") }
      for key in ["line", "column"]
      where (error.attributes[key].flatMap { Int($0) } ?? 0) < 1 {
        faults.append(key)
      }
      let severities = ["ignore", "info", "warning", "error"]
      if !severities.contains(error.attributes["severity"] ?? "") { faults.append("severity") }
      if error.attributes["message"]?.isEmpty != false { faults.append("message") }
      if error.attributes["source"]?.isEmpty != false { faults.append("source") }
    }
  }
  return faults
}

private func planted(_ format: AlertFormat, _ original: String, _ faulty: String) -> [UInt8]? {
  let report = String(decoding: format.render(NastyAlerts.list), as: UTF8.self)
  guard let range = report.firstRange(of: original) else { return nil }
  return Array(report.replacingCharacters(in: range, with: faulty).utf8)
}

struct XMLReportTests {
  @Test(
    "JUnit's readers are served",
    arguments: [NastyAlerts.list, NastyAlerts.empty, NastyAlerts.tenThousand])
  func junit(_ list: AlertList) {
    #expect(junitFaults(in: AlertFormat.junit.render(list)) == [])
  }

  @Test("words come out of JUnit's XML as they went in")
  func words() {
    let root = ReadXML(AlertFormat.junit.render(NastyAlerts.list)).root
    let messages = root?.children.flatMap(\.children).flatMap { $0.named("failure") }
      .compactMap { $0.attributes["message"] }
    #expect(messages?.contains(NastyAlerts.markup.message) == true)
  }

  @Test(
    "each demand of JUnit's readers fails on a planted fault",
    arguments: [
      ("<testsuites", "<suites", "testsuites"), ("&lt;b&gt;", "<b>", "testsuites"),
      (
        "<testsuites name=\"tally\" tests=\"1", "<testsuites name=\"tally\" tests=\"2",
        "sum of tests"
      ),
      ("<testsuite name=\"bridge\"", "<testsuite name=\"\"", "suite name"),
      ("tests=\"3\"", "tests=\"4\"", "tests"),
      (
        "failures=\"0\" errors=\"0\"",
        "failures=\"1\" errors=\"0\"", "failures"
      ),
      ("skipped=\"2\"", "skipped=\"1\"", "skipped"),
      ("<testcase name=\"update", "<testcase title=\"update", "case name"),
      ("classname=", "class=", "classname"), ("<system-out", "<output", "testsuites"),
      ("<skipped", "<ignored", "child"),
      ("<failure message", "<failure text", "message"), ("type=\"scale", "kind=\"scale", "type"),
    ])
  func junitPlanted(_ original: String, _ faulty: String, _ fault: String) throws {
    let broken = try #require(planted(.junit, original, faulty), "nothing to plant in")
    #expect(junitFaults(in: broken).contains(fault))
  }

  @Test(
    "Checkstyle's readers are served",
    arguments: [NastyAlerts.list, NastyAlerts.empty, NastyAlerts.tenThousand])
  func checkstyle(_ list: AlertList) {
    #expect(checkstyleFaults(in: AlertFormat.checkstyle.render(list)) == [])
  }

  @Test(
    "each demand of Checkstyle's readers fails on a planted fault",
    arguments: [
      ("<checkstyle", "<style", "checkstyle"), ("version=\"10.0\"", "v=\"10.0\"", "version"),
      ("name=\"dam/a.txt\"", "name=\"\"", "name"),
      ("name=\"dam/a.txt\"", "name=\"factory/שלום.html\"", "one a path"),
      ("line=\"1\"", "line=\"0\"", "line"), ("column=\"300\"", "column=\"x\"", "column"),
      ("severity=\"info\"", "severity=\"note\"", "severity"),
      ("message=\"11 became", "text=\"11 became", "message"),
      ("source=\"tally.update\"", "rule=\"tally.update\"", "source"),
    ])
  func checkstylePlanted(_ original: String, _ faulty: String, _ fault: String) throws {
    let broken = try #require(planted(.checkstyle, original, faulty), "nothing to plant in")
    #expect(checkstyleFaults(in: broken).contains(fault))
  }
}
