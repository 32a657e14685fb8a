import ArgumentParser
import TallyKit
import TallyModel
import TallyReport

/// `tally rules`: what the findings mean.
struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the rules, or what one of them means.")

  @Argument(help: "A rule, or a group of rules such as arithmetic.")
  var rule: RuleSelector?

  func run() throws {
    guard let rule else { return try StandardStream.writeResults(Array(ruleTable().utf8)) }
    let pages = FindingRule.allCases.filter(rule.rules.contains).map(\.details.text)
    try StandardStream.writeResults(Array(pages.joined(separator: "\n").utf8))
  }
}
