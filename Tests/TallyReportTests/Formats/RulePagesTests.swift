import TallyModel
import Testing

@testable import TallyReport

struct RulePagesTests {
  @Test("docs/rules.md is made from the rules")
  func document() throws {
    try expectGolden(Array(ruleDocument().utf8), "../../../docs/rules.md")
  }

  @Test("every rule says what it means", arguments: FindingRule.allCases)
  func complete(_ rule: FindingRule) {
    let details = rule.details
    #expect(details.rule == rule)
    for text in [
      details.title, details.summary, details.meaning, details.example, details.remedy,
      details.certainty,
    ] {
      #expect(!text.isEmpty)
    }
    #expect(details.title.last != "." && details.summary.last == ".")
    #expect(details.text.hasPrefix("\(rule.rawValue): "))
    #expect(ruleTable().contains(rule.rawValue))
  }
}
