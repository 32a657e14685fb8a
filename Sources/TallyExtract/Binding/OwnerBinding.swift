import TallyModel
import TallyText

extension Clause {
  /// The name of whom a share or an offer is.
  ///
  /// "*Acme*'s tax rate was 36 percent", "*Acme* paid a rate of 36 percent"; of an offer, who makes
  /// it: "*Acme* has bid $3bn", "the *Acme* offer of $3bn", "*Acme* made a five-year, $3bn offer".
  func owner(of kind: QuantityKind, subject: [Int], verb: Int?) -> Range<Int>? {
    switch kind {
    case .money, .duration: bracketed ?? (isOffer ? bidder : nil)
    case .percent: possessor(of: subject.first) ?? verb.flatMap(subjectName)
    default: nil
    }
  }

  /// The name before the brackets that the figure stands in: "*Acme* (five years, $3bn)".
  private var bracketed: Range<Int>? {
    for index in stride(from: figure.lowerBound - 1, to: max(0, figure.lowerBound - 8), by: -1) {
      if words[index].text == "(" { return name(before: index) }
      if words[index].text == ")" || words[index].part == .name { return nil }
    }
    return nil
  }

  /// Whether a sum or a stretch of time is offered.
  var isOffer: Bool { offer != nil || offeringVerb != nil }

  private var bidder: Range<Int>? {
    if let offer {
      let isBehind = offer > figure.lowerBound
      // "Have bid" is read as a noun now and then.
      return giver(at: offer) ?? nameOf(thingAt: isBehind ? figure.lowerBound : offer)
        ?? (makingVerb ?? (isBehind ? nil : offer)).flatMap(subjectName)
    }
    return offeringVerb.flatMap(subjectName)
  }

  /// The noun of what is offered, right after the figure or before it in the clause.
  private var offer: Int? {
    for index in rightwards.prefix(5) {
      if Self.offers.contains(words[index].text) { return index }
      // "An eight-year, $160 million offer": a figure of the same phrase may stand between.
      guard words[index].part != .function, words[index].part != .verb else { break }
    }
    for index in leftwards.prefix(10) {
      if Self.offers.contains(words[index].text) { return index }
      if words[index].traits.contains(.comma) { return nil }
    }
    return nil
  }

  /// "The offer *by Acme*".
  private func giver(at offer: Int) -> Range<Int>? {
    guard words.indices.contains(offer + 2), ["by", "from"].contains(words[offer + 1].text) else {
      return nil
    }
    let start = words[offer + 2].text == "the" ? offer + 3 : offer + 2
    return run(from: start)
  }

  /// The verb of an offer without its noun: "has *bid* $3bn".
  private var offeringVerb: Int? {
    leftwards.prefix(10).prefix { !words[$0].traits.contains(.comma) }
      .first { words[$0].part == .verb && Self.offering.contains(words[$0].text) }
  }

  /// The verb that goes with the noun: "has *made* an offer".
  private var makingVerb: Int? {
    leftwards.first { words[$0].part == .verb && Self.making.contains(words[$0].text) }
  }

  /// The possessor of a noun: "*Acme*'s average tax *rate*", or the name before it.
  private func possessor(of noun: Int?) -> Range<Int>? {
    guard let noun, noun < figure.lowerBound, let mark = ownerMark(before: noun) else { return nil }
    if Self.clitics.contains(words[mark].text) { return name(before: mark) }
    let before = words[max(0, mark - Self.reachOfPronouns)..<mark]
    return before.lastIndex { $0.part == .name }.map(run)
  }

  /// The name that stands, with or without its "'s", before a phrase: "*Red Sox* offer".
  private func nameOf(thingAt start: Int) -> Range<Int>? {
    var index = start - 1
    while index >= 0, start - index < Self.phrase, words[index].part == .content { index -= 1 }
    guard index >= 0 else { return nil }
    if words[index].part == .name { return run(to: index) }
    return Self.clitics.contains(words[index].text) && index > 0 && words[index - 1].part == .name
      ? run(to: index - 1) : nil
  }

  /// The "'s" or "his" in front of a noun.
  private func ownerMark(before noun: Int) -> Int? {
    var index = noun - 1
    while index >= 0, noun - index < Self.phrase {
      if Self.clitics.contains(words[index].text) || Self.possessives.contains(words[index].text) {
        return index
      }
      guard words[index].part == .content || words[index].part == .number else { return nil }
      index -= 1
    }
    return nil
  }

  /// The name that ends right before a token.
  private func name(before index: Int) -> Range<Int>? {
    guard index > 0, words[index - 1].part == .name else { return nil }
    return run(to: index - 1)
  }

  /// The name right before a verb, or before its auxiliaries and adverbs.
  private func subjectName(of verb: Int) -> Range<Int>? {
    var index = verb - 1
    while index >= 0, verb - index < Self.phrase {
      if words[index].part == .name { return run(to: index) }
      guard Self.auxiliaries.contains(words[index].text) || words[index].text.hasSuffix("ly") else {
        return nil
      }
      index -= 1
    }
    return nil
  }

  private func run(to last: Int) -> Range<Int> {
    var start = last
    while start > 0, last - start < Self.phrase, words[start - 1].part == .name { start -= 1 }
    return start..<last + 1
  }

  private func run(from first: Int) -> Range<Int>? {
    var end = first
    while end < words.count, end - first < Self.phrase, words[end].part == .name { end += 1 }
    return end > first ? first..<end : nil
  }

  /// Tokens of a phrase that are looked at.
  private static var phrase: Int { 6 }
  /// Tokens before "his" among which the name stands that it means.
  private static var reachOfPronouns: Int { 10 }
  private static let offers: Set<String> = ["offer", "offers", "bid", "bids"]
  private static let offering: Set<String> = [
    "offer", "offers", "offered", "offering", "bid", "bidding",
  ]
  private static let making: Set<String> = [
    "make", "makes", "made", "making", "extend", "extended", "submit", "submitted", "raise",
    "raised", "increase", "increased", "upgrade", "upgraded", "sweetened", "tabled",
  ]
  private static let clitics: Set<String> = ["'s", "’s", "'", "’"]
  private static let possessives: Set<String> = ["his", "her", "its", "their"]
  private static let auxiliaries: Set<String> = [
    "has", "have", "had", "is", "are", "was", "were", "would", "will", "also", "already", "'s",
    "’s",
  ]
}
