public import ArgumentParser
public import TallyConfig
public import TallyKit
public import TallyModel
import TallyReport

/// What `lint` and `check` show, and what makes them fail.
struct GateOptions: ParsableArguments {
  @Option(help: "The least severity that gives status 1: note, warning, error; off for none.")
  var failOn: RuleSetting?

  @Option(help: "The least confidence that is shown: low, medium or high.")
  var minConfidence: Confidence?

  @Option(help: "Show only this rule or group of rules; repeatable.")
  var select: [RuleSelector] = []

  @Option(help: "Do not show this rule or group of rules; repeatable.")
  var ignore: [RuleSelector] = []

  @Option(help: "The day of the run, 2026-01-31: suppressions that ended before it do not count.")
  var today: Day?

  /// The gate that the options and the desk ask for.
  func gate(of desk: Desk) -> Gate {
    var gate = Gate()
    gate.rules = desk.configuration.rules
    gate.selected = select.reduce(into: []) { $0.formUnion($1.rules) }
    gate.ignored = ignore.reduce(into: []) { $0.formUnion($1.rules) }
    gate.minConfidence = minConfidence ?? desk.configuration.minConfidence ?? .low
    return gate
  }

  /// The least severity that fails; `nil` when none does.
  func failure(of desk: Desk) -> Severity? {
    (failOn ?? desk.configuration.failOn ?? .error).severity
  }
}

/// A day as the command line names it.
struct Day: ExpressibleByArgument {
  var timestamp: Timestamp

  init?(argument: String) {
    guard let timestamp = Timestamp(day: argument) else { return nil }
    self.timestamp = timestamp
  }
}

extension RuleSetting: ExpressibleByArgument {}
extension Confidence: ExpressibleByArgument {}

extension RuleSelector: ExpressibleByArgument {
  /// A rule or a group of rules by name.
  public init?(argument: String) {
    self.init(argument)
  }
}
