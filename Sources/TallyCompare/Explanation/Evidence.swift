import TallyModel

/// The words that the features of a pair rest on.
struct Evidence {
  private let a: ClaimView
  private let b: ClaimView
  private let first: Sentence?
  private let second: Sentence?

  init(_ a: ClaimView, _ b: ClaimView, in records: [ArticleRecord]) {
    self.a = a
    self.b = b
    func sentence(_ view: ClaimView) -> Sentence? {
      let sentences = records[view.reference.record].sentences
      return sentences.indices.contains(view.sentence) ? sentences[view.sentence] : nil
    }
    first = sentence(a)
    second = sentence(b)
  }

  /// What a feature was seen in.
  func words(for feature: Feature, _ value: Int) -> String {
    let (mine, its) = (a.claim, b.claim)
    switch feature {
    case .sentence: return shared { _ in true }
    case .window, .rarest: return shared { $0 < 20 }
    case .names: return shared(onlyNames: true) { $0 < 16 }
    case .core, .sameHead, .otherHead, .sameCounted, .otherCounted:
      return both(mine.subject, its.subject)
    case .sameEvent, .otherEvent: return both(mine.event, its.event)
    case .sameAgent, .otherAgent: return both(word(mine.gist.agent), word(its.gist.agent))
    case .sameOwner, .otherOwner: return both(word(a.owner), word(b.owner))
    case .otherNames: return both(list(mine.participants), list(its.participants))
    case .sameLeft: return word(a.left) ?? ""
    case .sameRight: return word(a.right) ?? ""
    case .modifiers, .otherModifiers:
      return both(
        list(mine.gist.modifiers.compactMap(word)), list(its.gist.modifiers.compactMap(word)))
    case .otherComplement:
      return both(
        list(mine.gist.complement.compactMap(word)), list(its.gist.complement.compactMap(word)))
    case .sameUnit: return mine.quantity.unit.name
    case .crowd: return "\(a.siblings) and \(b.siblings) figures of the kind"
    case .otherModality: return both(mine.modality.rawValue, its.modality.rawValue)
    case .otherTime: return both(mine.time.words, its.time.words)
    case .otherPlace: return both(list(mine.scope.places), list(its.scope.places))
    case .otherPart: return both(mine.scope.partOf, its.scope.partOf)
    case .otherPeriod: return both(mine.scope.per, its.scope.per)
    case .otherChange: return both(mine.change.rawValue, its.change.rawValue)
    case .farApart: return both(a.text, b.text)
    case .samePlace: return a.blockKind.rawValue
    case .otherDate: return both(day(a), day(b))
    case .articles, .articleNames, .sameArticle, .runBefore, .run, .otherSeverity: return ""
    case .sameState: return both(word(mine.gist.event), word(its.gist.event))
    case .twoDigits, .threeDigits, .large, .valueThings, .valueOften: return both(a.text, b.text)
    }
  }

  private func both(_ one: String?, _ other: String?) -> String {
    one == other ? one ?? "" : "\(one ?? "–") | \(other ?? "–")"
  }

  private func list(_ words: [String]) -> String { words.joined(separator: ", ") }

  private func day(_ view: ClaimView) -> String? {
    view.side.standing.published.map { "day \($0.dayNumber)" }
  }

  /// The words of the first sentence whose meaning the second has, within a distance.
  private func shared(
    onlyNames: Bool = false, within: (Int) -> Bool
  ) -> String {
    guard let first, let second else { return "" }
    let held = Set(near(second, b, onlyNames, within).map(\.meaning))
    var seen: Set<UInt64> = []
    let common = near(first, a, onlyNames, within).filter {
      held.contains($0.meaning) && seen.insert($0.meaning).inserted
    }
    return list(common.prefix(12).map { printed($0, in: first) })
  }

  private func near(
    _ sentence: Sentence, _ view: ClaimView, _ onlyNames: Bool, _ within: (Int) -> Bool
  ) -> [Term] {
    sentence.terms.filter { term in
      let position = Int(term.position)
      let gap =
        position < view.claim.range.lowerBound
        ? view.claim.range.lowerBound - position : max(0, position - view.claim.range.upperBound)
      return within(gap / 6) && (!onlyNames || term.termClass == .name)
    }
  }

  /// The word behind a meaning, in either sentence.
  private func word(_ meaning: UInt64?) -> String? {
    guard let meaning, meaning != 0 else { return nil }
    for sentence in [first, second].compactMap(\.self) {
      if let term = sentence.terms.first(where: { $0.meaning == meaning }) {
        return printed(term, in: sentence)
      }
    }
    return nil
  }

  /// The word that begins where a term stands.
  private func printed(_ term: Term, in sentence: Sentence) -> String {
    let bytes = Array(sentence.text.utf8)
    guard Int(term.position) < bytes.count else { return "" }
    let rest = bytes[Int(term.position)...].prefix {
      ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 >= 0x80
    }
    return String(decoding: rest, as: UTF8.self)
  }
}
