import TallyExtract

/// Hides words at random, rare ones more often, so that affixes and neighbours are learned too.
///
/// Without it every word of the training part is known, and the model meets unknown ones first
/// when it is used.
struct WordMasking {
  private var uses: [UInt32: Int] = [:]
  private var random: SeededShuffle

  init(_ sentences: [TreebankSentence], seed: UInt64) {
    random = SeededShuffle(seed: seed)
    for sentence in sentences {
      for form in sentence.forms { uses[TagLexicon.key(of: form), default: 0] += 1 }
    }
  }

  /// The forms, a word used n times hidden in 10 of 10 + n²/10 cases.
  mutating func masked(_ forms: [WordForm]) -> [WordForm] {
    forms.map { form in
      let uses = uses[TagLexicon.key(of: form), default: 0]
      let limit = 10_000 / (10 + uses * uses / 10)
      return Int(random.next() % 1000) < limit ? form.unseen : form
    }
  }
}
