import TallyModel
import Testing

@testable import TallyReport

extension AlertFormat {
  fileprivate var fileName: String {
    switch self {
    case .text: "nasty.txt"
    case .junit, .checkstyle: "nasty.\(rawValue).xml"
    case .github: "nasty.github.txt"
    case .gitlab, .rdjson, .sarif: "nasty.\(rawValue).json"
    case .lines: "nasty.lines.txt"
    case .json, .jsonl: "nasty.\(rawValue)"
    }
  }
}

struct AlertFormatTests {
  @Test("each format prints the nasty list as it is kept", arguments: AlertFormat.allCases)
  func golden(_ format: AlertFormat) throws {
    try expectGolden(format.render(NastyAlerts.list), "Golden/\(format.fileName)")
  }

  @Test("a terminal gets colours")
  func colours() throws {
    try expectGolden(
      AlertFormat.text.render(NastyAlerts.list, colour: true), "Golden/nasty.colour.txt")
  }

  @Test("the summary of a job is a table")
  func summary() throws {
    try expectGolden(Array(stepSummary(of: NastyAlerts.list).utf8), "Golden/nasty.summary.md")
  }

  @Test(
    "no format lets a control character or an override through", arguments: AlertFormat.allCases)
  func harmless(_ format: AlertFormat) {
    let text = String(decoding: format.render(NastyAlerts.list), as: UTF8.self)
    for scalar in text.unicodeScalars where scalar != "\n" {
      #expect(!VisibleText.isHidden(scalar.value), "\(format) U+\(scalar.value)")
    }
  }

  @Test("the status is 0, 1 or 2 whatever the format")
  func status() {
    var list = NastyAlerts.list
    #expect(list.exitStatus == 1)
    list.failOn = nil
    #expect(list.exitStatus == 0)
    list.complete = false
    #expect(list.exitStatus == 2)
    #expect(NastyAlerts.empty.exitStatus == 0)
  }

  @Test("what is suppressed or known does not fail the run")
  func closed() {
    let list = AlertList(alerts: [NastyAlerts.suppressed, NastyAlerts.known], version: "0")
    #expect(list.exitStatus == 0)
  }

  @Test("alerts come worst first whatever order they are given in")
  func order() {
    let reversed = AlertList(alerts: NastyAlerts.list.alerts.reversed(), version: "0")
    #expect(reversed.alerts == NastyAlerts.list.alerts)
    let ranks = reversed.alerts.map(\.severity)
    #expect(ranks == ranks.sorted(by: >))
  }

  @Test("ten thousand alerts stay inside the limits", arguments: AlertFormat.allCases)
  func size(_ format: AlertFormat) {
    let output = format.render(NastyAlerts.tenThousand)
    #expect(output.count < 40_000_000)
    #expect(output.count > 1_000)
  }

  @Test("the summary of a job stays below its cap and says what it leaves out")
  func summarySize() {
    let text = stepSummary(of: NastyAlerts.tenThousand)
    #expect(text.utf8.count <= 1_048_576)
    #expect(text.contains("more findings"))
  }
}
