import TallyModel

/// The alerts as JUnit's XML: a suite a story, a case an alert.
///
/// What makes the run fail is a failure, what a person suppressed is skipped, all else passes.
/// Only the elements and attributes that Ant, Jenkins and Surefire share are used.
func junitReport(of list: AlertList) -> [UInt8] {
  let suites = Suite.all(of: list)
  var xml = XMLWriter()
  xml.element(
    "testsuites",
    [
      ("name", "tally"), ("tests", Suite.sum(suites, \.tests)),
      ("failures", Suite.sum(suites, \.failures)), ("errors", Suite.sum(suites, \.errors)),
    ]
  ) { xml in
    for suite in suites { suite.write(to: &xml, list) }
  }
  return xml.bytes
}

private struct Suite {
  var name: String
  var alerts: [Alert]
  var unread: [UnreadPage] = []
  var failures: Int

  var errors: Int { unread.count }
  var skipped: Int { alerts.count { !$0.state.isOpen } }
  /// A suite without cases reads as a broken run.
  var tests: Int { max(1, alerts.count + unread.count) }

  static func all(of list: AlertList) -> [Suite] {
    let stories = Dictionary(grouping: list.alerts, by: \.story)
    var suites = stories.keys.sorted().map { story in
      let alerts = stories[story] ?? []
      return Suite(
        name: story.isEmpty ? "tally" : story, alerts: alerts,
        failures: alerts.count(where: list.fails))
    }
    if !list.coverage.unread.isEmpty || suites.isEmpty {
      suites.append(
        Suite(name: "articles", alerts: [], unread: list.coverage.unread, failures: 0))
    }
    return suites
  }

  static func sum(_ suites: [Suite], _ count: (Suite) -> Int) -> String {
    String(suites.reduce(0) { $0 + count($1) })
  }

  func write(to xml: inout XMLWriter, _ list: AlertList) {
    xml.element(
      "testsuite",
      [
        ("name", name), ("tests", String(tests)), ("failures", String(failures)),
        ("errors", String(errors)), ("skipped", String(skipped)), ("time", "0"),
      ]
    ) { xml in
      for alert in alerts { write(alert, to: &xml, fails: list.fails(alert)) }
      for page in unread { write(page, to: &xml) }
      if alerts.isEmpty, unread.isEmpty {
        xml.element(
          "testcase", [("name", "no findings"), ("classname", name), ("time", "0")])
      }
    }
  }

  private func write(_ alert: Alert, to xml: inout XMLWriter, fails: Bool) {
    let attributes: [(StaticString, String)] = [
      ("name", "\(alert.rule.rawValue) \(alert.fingerprint)"),
      ("classname", VisibleText(alert.first.path).description), ("time", "0"),
    ]
    xml.element("testcase", attributes) { xml in
      if case .suppressed(let reason, _) = alert.state {
        xml.element("skipped", [("message", VisibleText(reason).description)])
      } else if alert.state == .known {
        xml.element("skipped", [("message", "in the baseline")])
      } else if fails {
        xml.element(
          "failure", [("message", alert.message), ("type", alert.rule.rawValue)],
          text: quotes(of: alert))
      } else {
        xml.element("system-out", text: quotes(of: alert))
      }
    }
  }

  private func write(_ page: UnreadPage, to xml: inout XMLWriter) {
    let path = VisibleText(page.path).description
    xml.element("testcase", [("name", "read"), ("classname", path), ("time", "0")]) { xml in
      xml.element("error", [("message", page.reason), ("type", "unreadable")], text: path)
    }
  }
}
