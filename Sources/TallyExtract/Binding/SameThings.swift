public import TallyModel
import TallyText

/// Names and things that a desk holds to be the same: "Hangzhou giant" and Alibaba, GPU and chip.
///
/// Applied to a record they change what its figures are said of, not what the article says: the
/// words stay, their meanings become those of the name.
public struct SameThings: Sendable {
  private var phrases: [Phrase] = []

  /// Other names with the name that each stands for.
  public init(_ names: [String: String]) {
    for (other, name) in names.sorted(by: { $0.key < $1.key }) {
      let (words, target) = (Self.words(of: other), Self.words(of: name))
      guard !words.isEmpty, !target.isEmpty else { continue }
      phrases.append(
        Phrase(
          words: words.map { meaning(of: $0) }, targets: target.map { meaning(of: $0) },
          other: other, name: name, isName: name.utf8.first.map { $0 < 0x61 } ?? false))
    }
    // The longest first, so that "the Hangzhou giant" is not taken for a giant.
    phrases.sort { ($1.words.count, $0.other) < ($0.words.count, $1.other) }
  }

  /// The record with the names in place of what stands for them.
  ///
  /// - Complexity: O(terms · names).
  public func applied(to record: ArticleRecord) -> ArticleRecord {
    if phrases.isEmpty { return record }
    var record = record
    var found: [Int: [Phrase]] = [:]
    for index in record.sentences.indices {
      found[index] = replaced(in: &record.sentences[index])
    }
    for index in record.claims.indices {
      for phrase in found[record.claims[index].sentence] ?? [] {
        phrase.apply(to: &record.claims[index])
      }
    }
    return record
  }

  /// Replaces the terms of each phrase that stands in a sentence; gives those phrases.
  private func replaced(in sentence: inout Sentence) -> [Phrase] {
    let text = Array(sentence.text.utf8)
    var found: [Phrase] = []
    for phrase in phrases {
      var terms: [Term] = []
      var index = 0
      var isThere = false
      while index < sentence.terms.count {
        let run = sentence.terms[index...].prefix(phrase.words.count)
        guard run.map(\.meaning) == phrase.words, Self.isOnePhrase(run, in: text) else {
          terms.append(sentence.terms[index])
          index += 1
          continue
        }
        isThere = true
        terms += phrase.terms(at: sentence.terms[index].position)
        index += run.count
      }
      guard isThere else { continue }
      sentence.terms = terms
      found.append(phrase)
    }
    return found
  }

  /// Whether nothing but the words themselves stands from the first term to the last.
  private static func isOnePhrase(_ run: ArraySlice<Term>, in text: [UInt8]) -> Bool {
    guard let first = run.first, let last = run.last, Int(last.position) <= text.count else {
      return false
    }
    let between = text[Int(first.position)..<Int(last.position)]
    return between.count { $0 == 0x20 || $0 == UInt8(ascii: "-") } == run.count - 1
  }

  private static func words(of name: String) -> [String] {
    name.lowercased().split { $0 == " " || $0 == "-" }.map(String.init)
  }
}

/// One name and one phrase that stands for it, word by word.
private struct Phrase: Sendable {
  var words: [UInt64]
  var targets: [UInt64]
  var other: String
  var name: String
  var isName: Bool

  func terms(at position: UInt16) -> [Term] {
    targets.enumerated().map { offset, meaning in
      Term(
        meaning: meaning, position: position &+ UInt16(clamping: offset),
        termClass: isName ? .name : .content)
    }
  }

  /// Changes what a claim is said of.
  func apply(to claim: inout Claim) {
    let head = targets.last ?? 0
    func renamed(_ meaning: UInt64?) -> UInt64? {
      meaning.map { words.contains($0) ? head : $0 }
    }
    func renamed(_ meanings: [UInt64]) -> [UInt64] {
      guard meanings.contains(where: words.contains) else { return meanings }
      return Set(meanings.filter { !words.contains($0) } + targets).sorted()
    }
    claim.gist.head = renamed(claim.gist.head)
    claim.gist.event = renamed(claim.gist.event)
    claim.gist.agent = renamed(claim.gist.agent)
    claim.gist.modifiers = renamed(claim.gist.modifiers)
    claim.gist.complement = renamed(claim.gist.complement)
    claim.keys = renamedKeys(of: claim)
    claim.participants = claim.participants.map { named($0) }
    claim.scope.places = claim.scope.places.map { named($0) }
    let unit = claim.quantity.unit
    if claim.quantity.kind == .count, words.last == meaning(of: unit.head.lowercased()) {
      claim.quantity.unit.head = name
    }
  }

  private func named(_ text: String) -> String {
    text.lowercased() == other.lowercased() ? name : text
  }

  /// The keys with those of the name in place of those of the phrase's words.
  private func renamedKeys(of claim: Claim) -> [UInt64] {
    let gone = Set(words.map { candidateKey(of: claim.quantity, meaning: $0) })
    guard claim.keys.contains(where: gone.contains) else { return claim.keys }
    let come = targets.map { candidateKey(of: claim.quantity, meaning: $0) }
    return Set(claim.keys.filter { !gone.contains($0) } + come).sorted()
  }
}
