import TallyModel
public import Testing

@testable public import TallyReport

// Lists of ten thousand alerts are no names of test cases.

extension AlertList: CustomTestStringConvertible {
  /// How many there are.
  public var testDescription: String { "\(alerts.count) alerts" }
}

extension Alert: CustomTestStringConvertible {
  /// The rule and the fingerprint.
  public var testDescription: String { "\(rule.rawValue) \(fingerprint)" }
}
