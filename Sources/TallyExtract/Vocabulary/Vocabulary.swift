import TallyModel
import TallyText

/// All word tables of one language, joined into one table of phrases.
struct Vocabulary: Sendable {
  private(set) var phrases = PhraseTable()
  private(set) var units: [UnitRow] = []
  private(set) var currencies: [Currency] = []
  private(set) var hedges: [HedgeWord] = []
  private(set) var vague: [VagueWord] = []
  private(set) var yearUnit = -1
  private(set) var nanometre = -1
  /// The unit of an earthquake's strength.
  private(set) var magnitude = -1
  private(set) var newtonMetre = -1

  /// The English vocabulary.
  static let english = SharedVocabulary(.makeEnglish())

  mutating func add(_ phrase: some StringProtocol, _ classes: WordClass, number: Int = 0) {
    phrases.add(String(phrase), WordMeaning(classes: classes, number: number))
  }

  mutating func add(list: String, _ classes: WordClass) {
    for word in list.listedWords { add(word, classes) }
  }

  mutating func add(phrases list: String, _ classes: WordClass) {
    for line in list.utf8.split(whereSeparator: { $0 == 0x7C || $0 == 0x0A }) {
      let phrase = String(Substring(line)).listedWords.joined(separator: " ")
      if !phrase.isEmpty { add(phrase, classes) }
    }
  }

  mutating func add(scale word: String, exponent: Int, mark: Bool) {
    phrases.add(
      word,
      WordMeaning(classes: mark ? .scaleMark : .scale, exponent: exponent))
  }

  mutating func add(_ row: UnitRow) {
    let index = units.count
    units.append(row)
    if row.name == "year" { yearUnit = index }
    if row.name == "nanometre" { nanometre = index }
    if row.name == "magnitude" { magnitude = index }
    if row.name == "newton metre" { newtonMetre = index }
    for word in row.words {
      phrases.add(word, WordMeaning(classes: .unit, unit: index))
      phrases.add(plural(word), WordMeaning(classes: .unit, unit: index))
    }
    for symbol in row.symbols {
      phrases.add(symbol, WordMeaning(classes: .unit, unit: index))
    }
  }

  mutating func add(_ currency: Currency) {
    let index = currencies.count
    currencies.append(currency)
    for word in currency.words {
      phrases.add(word, WordMeaning(classes: .currencyWord, currency: index * 2))
      phrases.add(plural(word), WordMeaning(classes: .currencyWord, currency: index * 2))
    }
    for sign in currency.signs {
      phrases.add(sign, WordMeaning(classes: .currencySign, currency: index * 2))
    }
    if ["EUR", "USD", "GBP", "AUD", "SEK", "NOK", "DKK", "CHF"].contains(currency.code) {
      // "MEUR 60": companies' reports put the million before the code.
      phrases.add(
        "m" + currency.code.lowercased(),
        WordMeaning(classes: .currencySign, exponent: 6, currency: index * 2))
    }
    for word in currency.minorWords + (currency.minor.map { [$0] } ?? []) {
      phrases.add(word, WordMeaning(classes: .currencyWord, currency: index * 2 + 1))
      phrases.add(plural(word), WordMeaning(classes: .currencyWord, currency: index * 2 + 1))
    }
  }

  mutating func add(_ hedge: HedgeWord, after: Bool) {
    phrases.add(
      hedge.phrase,
      WordMeaning(classes: after ? .hedgeAfter : .hedge, hedge: hedges.count * 2 + (after ? 1 : 0)))
    hedges.append(hedge)
  }

  mutating func add(_ word: VagueWord, _ classes: WordClass) {
    phrases.add(word.phrase, WordMeaning(classes: classes, vague: vague.count))
    vague.append(word)
  }

  /// Gives a vague phrase another interval; adds the phrase where it is new.
  mutating func set(_ word: VagueWord) {
    if let known = vague.firstIndex(where: { $0.phrase == word.phrase }) {
      vague[known] = word
    } else {
      add(word, .vague)
    }
  }

  /// Adds another word, and its plural, for a unit or a currency; false when there is none of the
  /// name.
  mutating func add(alias: String, for name: String) -> Bool {
    if let unit = units.firstIndex(where: { $0.name == name }) {
      phrases.add(alias, WordMeaning(classes: .unit, unit: unit))
      phrases.add(plural(alias), WordMeaning(classes: .unit, unit: unit))
    } else if let currency = currencies.firstIndex(where: { $0.name == name || $0.code == name }) {
      phrases.add(alias, WordMeaning(classes: .currencyWord, currency: currency * 2))
      phrases.add(plural(alias), WordMeaning(classes: .currencyWord, currency: currency * 2))
    } else {
      return false
    }
    return true
  }

  /// The regular English plural of the last word.
  private func plural(_ word: String) -> String {
    let letters = word.utf8
    switch letters.last {
    case UInt8(ascii: "s"), UInt8(ascii: "x"): return word + "es"
    case UInt8(ascii: "h") where letters.dropLast().last == UInt8(ascii: "c"): return word + "es"
    case UInt8(ascii: "y"):
      if let before = letters.dropLast().last, !"aeiou".utf8.contains(before) {
        return word.dropLast() + "ies"
      }
    default: break
    }
    return word + "s"
  }
}

/// A vocabulary that no longer changes, handed on as one reference and not as all its tables.
final class SharedVocabulary: Sendable {
  let vocabulary: Vocabulary

  init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }
}
