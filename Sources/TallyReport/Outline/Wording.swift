public import TallyModel

extension Verdict {
  /// One character that tells it without colour.
  public var sign: String { standing.sign }

  /// One or two words for it.
  public var word: String {
    switch self {
    case .single: "one claim"
    case .agree: "agree"
    case .compatible: "compatible"
    case .updated: "moved on"
    case .contradict: "contradict"
    }
  }

  private var standing: Standing {
    switch self {
    case .single: .alone
    case .agree: .agrees
    case .compatible: .compatible
    case .updated: .moved
    case .contradict: .differs
    }
  }
}

extension OpeningLine.Kind {
  /// The words a line of this kind opens with.
  public var label: String {
    switch self {
    case .disputed: "Disputed"
    case .doesNotAddUp: "Does not add up"
    case .oneWitness: "Rests on one witness"
    case .movedOn: "Moved on"
    case .smallDifference: "Small difference"
    }
  }
}

extension LeftAlone {
  /// What the figures were, in the plural.
  public var words: String {
    switch self {
    case .date: "dates and times"
    case .name: "parts of names"
    case .identifier: "addresses and list numbers"
    case .unclear: "of unclear meaning"
    case .language: "in a language that cannot be read yet"
    case .limit: "beyond the limit of an article"
    }
  }
}

extension FindingRule {
  /// What a section of such findings is called.
  public var heading: String {
    switch self {
    case .contradiction: "Contradiction"
    case .update: "Moved on"
    case .revision: "Revised"
    case .percentChange: "Percent change"
    case .partsTotal: "Parts and total"
    case .share: "Share of a total"
    case .perUnit: "Count times price"
    case .listLength: "Length of a list"
    case .dates: "Ages and years"
    case .range: "Ends of a range"
    case .scaleSlip: "Scale slip"
    case .headlineBody: "Headline against body"
    case .unitConversion: "Unit conversion"
    case .loneAnonymousSource: "Lone unnamed source"
    case .unusedSuppression: "Unused suppression"
    case .expiredSuppression: "Expired suppression"
    case .staleBaseline: "Stale baseline"
    }
  }
}
