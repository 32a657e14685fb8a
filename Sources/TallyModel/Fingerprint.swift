import TallyText

extension FindingRule {
  /// Whether the rule speaks of one article, which then is part of its fingerprints.
  public var concernsOneArticle: Bool {
    switch self {
    case .percentChange, .partsTotal, .share, .perUnit, .headlineBody, .unitConversion: true
    case .listLength, .dates, .range: true
    case .contradiction, .update, .revision, .scaleSlip, .loneAnonymousSource: false
    case .unusedSuppression, .expiredSuppression, .staleBaseline: false
    }
  }
}

extension Story {
  /// The fingerprint of what `rule` says of `claims`: 16 hexadecimal digits.
  ///
  /// It is made of the story's name, the rule, the figures as numbers without repeats and, for a
  /// rule about one article, that article's key. Lines, markup, the order of files and further
  /// articles with the same figures leave it alone; a changed or a further figure changes it.
  ///
  /// - Parameter occurrence: 0 for the first finding with these figures, then 1 and so on.
  public func fingerprint(
    of rule: FindingRule, claims: [ClaimReference], occurrence: Int = 0
  ) -> String {
    var hash = StableHash()
    hash.add(name.utf8)
    hash.add(rule.rawValue.utf8)
    if rule.concernsOneArticle, let first = claims.first {
      hash.add(records[first.record].key.utf8)
    }
    for figure in Set(claims.map { Self.figure(claim($0).quantity) }).sorted() {
      hash.add(figure.utf8)
    }
    if occurrence > 0 { hash.add(UInt64(occurrence)) }
    return StableHash.hexadecimal(hash.value)
  }

  /// These findings with their fingerprints as ids; two of the same figures are told apart.
  public func fingerprinted(_ findings: [Finding]) -> [Finding] {
    var seen: [String: Int] = [:]
    var ids = [String](repeating: "", count: findings.count)
    // The order of consequence moves when articles come and go; that of reading moves less.
    let reading = findings.indices.sorted {
      (findings[$0].claims.min() ?? .first, $0) < (findings[$1].claims.min() ?? .first, $1)
    }
    for index in reading {
      let finding = findings[index]
      let plain = fingerprint(of: finding.rule, claims: finding.claims)
      let occurrence = seen[plain, default: 0]
      seen[plain] = occurrence + 1
      ids[index] =
        occurrence == 0
        ? plain : fingerprint(of: finding.rule, claims: finding.claims, occurrence: occurrence)
    }
    return zip(findings, ids).map { finding, id in
      var finding = finding
      finding.id = id
      return finding
    }
  }

  /// A figure as numbers: hedges and counted nouns, which agreeing sources put differently, are
  /// left out.
  private static func figure(_ quantity: Quantity) -> String {
    let measure = quantity.unit.currency ?? dimension(quantity.kind)
    if let value = quantity.value { return "\(measure) \(value)" }
    let low = quantity.low ?? quantity.allows.low
    let high = quantity.high ?? quantity.allows.high
    if quantity.low != nil, quantity.high == nil { return "\(measure) \(text(low))" }
    if quantity.high != nil, quantity.low == nil { return "\(measure) \(text(high))" }
    return "\(measure) \(text(low))..\(text(high))"
  }

  private static func text(_ value: ExactDecimal?) -> String { value?.description ?? "" }

  private static func dimension(_ kind: QuantityKind) -> String {
    switch kind {
    case .count, .number, .ordinal, .score: ""
    default: kind.rawValue
    }
  }
}

extension ClaimReference {
  fileprivate static let first = ClaimReference(record: 0, claim: 0)
}
