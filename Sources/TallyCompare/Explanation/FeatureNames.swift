extension Feature {
  /// The feature in a few words, as explanations print it.
  var words: String {
    switch self {
    case .sentence: "words of the sentences"
    case .window: "words near the figures"
    case .core: "thing and event together"
    case .rarest: "rarest common word"
    case .sameHead: "same thing"
    case .otherHead: "other thing"
    case .sameCounted: "same thing counted"
    case .otherCounted: "other thing counted"
    case .sameEvent: "same event"
    case .otherEvent: "other event"
    case .sameAgent: "same agent"
    case .otherAgent: "other agent"
    case .sameOwner: "same nearest name"
    case .otherOwner: "other nearest name"
    case .names: "names near the figures"
    case .otherNames: "other names"
    case .sameLeft: "same word before"
    case .sameRight: "same word after"
    case .runBefore: "words right before"
    case .run: "words right beside"
    case .modifiers: "same modifiers"
    case .otherModifiers: "other modifiers"
    case .articles: "words of the articles"
    case .articleNames: "names of the articles"
    case .otherDate: "published far apart"
    case .sameUnit: "same unit"
    case .crowd: "figures of the kind"
    case .farApart: "values far apart"
    case .samePlace: "same kind of block"
    case .sameArticle: "one article"
    case .otherModality: "planned or possible"
    case .otherTime: "other time"
    case .otherComplement: "other complement"
    case .otherPlace: "other place"
    case .otherPart: "part and whole"
    case .otherSeverity: "badly or at all"
    case .otherPeriod: "per period or not"
    case .otherChange: "other movement"
    case .sameState: "same state of persons"
    case .twoDigits: "value of two digits"
    case .threeDigits: "value of three digits"
    case .large: "size of the value"
    case .valueThings: "things with the value"
    case .valueOften: "how often the value stands"
    }
  }
}

extension Clash {
  /// The clash in words.
  var words: String {
    switch self {
    case .partAndWhole: "one is a part of something, the other is not"
    case .distribution: "one is for each, the other in total or on average"
    case .period: "they are rates of other periods"
    case .role: "one is a level, the other a difference"
    case .state: "they are of other states: killed, injured, missing"
    case .addition: "one comes on top of others, the other does not"
    case .bearer: "they are of two persons or bodies with other names"
    case .attempt: "one counts charges of a crime, the other of an attempt"
    case .country: "one is of the whole country, the other of a place"
    case .direction: "they lead in other directions"
    case .sex: "one counts women or girls, the other men or boys"
    case .span: "they add up over other stretches of time"
    }
  }
}
