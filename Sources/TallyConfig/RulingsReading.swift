public import TallyModel

extension Rulings {
  /// The name of the file when the configuration gives none.
  public static let fileName = "tally-rulings.yml"

  /// Reads the text of a file of rulings.
  ///
  /// ```yaml
  /// same:
  ///   - claims: [3f2a…, 77b1…]
  ///     reason: both speak of the first approval
  /// different:
  ///   - claims: [3f2a…, 90cc…]
  ///     reason: the province, and the whole country
  ///   - finding: 0123456789abcdef
  ///     reason: one counts the injured too
  /// authorities:
  ///   - source: Ministry of Commerce
  ///     reason: it issued the licences
  /// ```
  ///
  /// - Throws: `ConfigError` at the first key or value that is not understood.
  public init(_ text: String, path: String) throws(ConfigError) {
    self.init()
    guard let root = try ConfigNode.root(of: text, path: path) else { return }
    let fields = try root.fields(["same", "different", "authorities"])
    for node in fields["same"]?.elements() ?? [] {
      let entry = try node.fields(["claims", "reason"])
      try add(try node.pair(entry, isSame: true), at: node)
    }
    for node in fields["different"]?.elements() ?? [] {
      let entry = try node.fields(["claims", "finding", "reason"])
      if let finding = entry["finding"] {
        guard entry["claims"] == nil else {
          throw node.error("either claims or a finding are wanted, not both")
        }
        dismissed[try finding.fingerprint()] = try node.reason(entry)
      } else {
        try add(try node.pair(entry, isSame: false), at: node)
      }
    }
    for node in fields["authorities"]?.elements() ?? [] {
      let entry = try node.fields(["source", "reason"])
      guard let source = entry["source"] else { throw node.error("the source is missing") }
      authorities[try source.words()] = try node.reason(entry)
    }
  }

  private mutating func add(_ ruling: Ruling, at node: ConfigNode) throws(ConfigError) {
    let clash = pairs.contains {
      Set([$0.first, $0.second]) == Set([ruling.first, ruling.second])
        && $0.isSame != ruling.isSame
    }
    if clash { throw node.error("the same two claims are ruled the other way above") }
    pairs.append(ruling)
  }
}

extension ConfigNode {
  fileprivate func reason(_ entry: [String: ConfigNode]) throws(ConfigError) -> String {
    guard let reason = entry["reason"] else { throw error("the reason is missing") }
    return try reason.words()
  }

  fileprivate func pair(
    _ entry: [String: ConfigNode], isSame: Bool
  ) throws(ConfigError) -> Ruling {
    guard let claims = entry["claims"] else { throw error("the claims are missing") }
    let ids = claims.elements()
    guard ids.count == 2 else { throw claims.error("the ids of two claims are wanted here") }
    let first = try ids[0].words()
    let second = try ids[1].words()
    guard first != second else { throw claims.error("the two claims are one") }
    return Ruling(first: first, second: second, isSame: isSame, reason: try reason(entry))
  }
}
