import TallyModel

extension Configuration {
  private static let keys = [
    "outlets", "same", "vague", "units", "rules", "fail-on", "min-confidence", "stories", "rulings",
    "baseline", "comments", "suppressions",
  ]

  /// Reads the text of a `.tally.yml`.
  ///
  /// - Throws: `ConfigError` at the first key or value that is not understood.
  public init(_ text: String, path: String) throws(ConfigError) {
    self.init()
    self.path = path
    guard let root = try ConfigNode.root(of: text, path: path) else { return }
    let fields = try root.fields(Self.keys)
    outlets = try Self.names(fields["outlets"], kind: "outlet")
    same = try Self.names(fields["same"], kind: "thing")
    vague = try Self.vagueWords(fields["vague"])
    units = try Self.names(fields["units"], kind: "unit")
    rules = try Self.ruleSettings(fields["rules"])
    failOn = try fields["fail-on"].map { node throws(ConfigError) in
      try node.choice("severity", RuleSetting.self)
    }
    minConfidence = try fields["min-confidence"].map { node throws(ConfigError) in
      try node.choice("confidence", Confidence.self)
    }
    stories = try fields["stories"].map { node throws(ConfigError) in
      try node.choice("grouping", StoryGrouping.self)
    }
    rulings = try fields["rulings"].map { node throws(ConfigError) in try node.words() }
    baseline = try fields["baseline"].map { node throws(ConfigError) in try node.words() }
    if let node = fields["comments"] { comments = try node.choice("value", Switch.self) == .on }
    suppressions = try Suppression.list(fields["suppressions"], path: path)
  }

  private enum Switch: String, CaseIterable {
    case on = "true"
    case off = "false"
  }

  /// A name with what else stands for it, turned around.
  private static func names(
    _ node: ConfigNode?, kind: String
  ) throws(ConfigError) -> [String: String] {
    var names: [String: String] = [:]
    for (key, value) in try node?.entries() ?? [] {
      let name = try key.words()
      for other in value.elements() {
        let alias = try other.words()
        if let taken = names[alias], taken != name {
          throw other.error("\"\(alias)\" already stands for the \(kind) \"\(taken)\"")
        }
        names[alias] = name
      }
    }
    return names
  }

  private static func vagueWords(_ node: ConfigNode?) throws(ConfigError) -> [VagueWord] {
    var words: [VagueWord] = []
    for (key, value) in try node?.entries() ?? [] {
      let ends = value.elements()
      guard 1...2 ~= ends.count, let first = ends.first else {
        throw value.error("the least and the greatest value are wanted: [3, 9]")
      }
      let low = try first.number()
      let high = ends.count == 2 ? try ends[1].number() : nil
      if let high, high < low { throw value.error("the greatest value is below the least") }
      words.append(VagueWord(word: try key.words(), low: low, high: high))
    }
    return words
  }

  private static func ruleSettings(
    _ node: ConfigNode?
  ) throws(ConfigError) -> [FindingRule: RuleSetting] {
    var settings: [FindingRule: RuleSetting] = [:]
    for (key, value) in try node?.entries() ?? [] {
      let rule = try key.choice("rule", FindingRule.self)
      settings[rule] = try value.choice("severity", RuleSetting.self)
    }
    return settings
  }
}
