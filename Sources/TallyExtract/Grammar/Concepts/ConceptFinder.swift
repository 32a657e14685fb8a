import TallyModel
import TallyText

/// The words of the thing that a figure is said of.
///
/// `ConceptRules` say where the thing stands; the phrases are read off the parts of speech. A
/// thing that is the object of a verb is followed by the subject of that verb: "the club paid a
/// fine of $5" gives "fine club".
struct ConceptFinder {
  let sentence: ReadSentence
  let tags: [Tag]
  /// The piece that each token belongs to, and whether that is a figure.
  private var pieces: [(index: Int, isFigure: Bool)]
  /// The figure found last, for one that shares its thing.
  private(set) var previous: (end: Int, tokens: [Int])?

  init(_ sentence: ReadSentence, tags: [Tag]) {
    self.sentence = sentence
    self.tags = tags
    pieces = Array(repeating: (-1, false), count: sentence.parse.tokens.count)
    for (index, piece) in sentence.parse.pieces.enumerated() {
      let isFigure = piece.amount >= 0 && sentence.parse.bareStands(index)
      for token in piece.tokens where pieces.indices.contains(token) {
        pieces[token] = (index, isFigure)
      }
    }
  }

  /// What the figure of a piece is said of; figures are to be asked in reading order.
  mutating func concept(of index: Int) -> Concept {
    guard let figure = figure(at: index) else { return Concept() }
    for rule in ConceptRules.all {
      if let tokens = rule.find(self, figure) {
        previous = (figure.end, tokens)
        return Concept(
          words: words(tokens), tokens: tokens, thing: thing(of: tokens), rule: rule.name)
      }
    }
    previous = nil
    return Concept()
  }

  /// A figure with the tokens around which the thing is looked for.
  private func figure(at index: Int) -> ConceptFigure? {
    guard let amount = sentence.parse.amount(index), !tags.isEmpty else { return nil }
    if sentence.parse.has(index - 1, .openBracket), sentence.parse.has(index + 1, .closeBracket),
      let first = sentence.parse.amount(index - 2), first.kind == amount.kind
    {
      return figure(at: index - 2)
    }
    let piece = sentence.parse.pieces[index].tokens
    let noun = amount.noun ?? piece
    return ConceptFigure(
      index: index, amount: amount, start: min(piece.lowerBound, amount.core.lowerBound),
      end: endOfConversion(
        index, max(piece.upperBound, max(noun.upperBound, amount.core.upperBound))))
  }

  /// The token after a conversion in brackets that follows the figure.
  private func endOfConversion(_ index: Int, _ end: Int) -> Int {
    guard sentence.parse.has(index + 1, .openBracket),
      sentence.parse.has(index + 2, [.measured, .bare]),
      sentence.parse.has(index + 3, .closeBracket)
    else { return end }
    return sentence.parse.pieces[index + 3].tokens.upperBound
  }

  // MARK: Tokens

  func isWord(_ token: Int, _ word: StaticString) -> Bool {
    guard sentence.parse.tokens.indices.contains(token) else { return false }
    return word.withUTF8Buffer { sentence.parse.bytes(token).elementsEqual($0) }
  }

  func isOne(_ token: Int, of words: WordSet) -> Bool {
    sentence.parse.tokens.indices.contains(token)
      && words.contains(sentence.parse.tokens[token].hash)
  }

  func isFigure(_ token: Int) -> Bool { pieces.indices.contains(token) && pieces[token].isFigure }

  func has(_ token: Int, _ classes: WordClass) -> Bool {
    pieces.indices.contains(token) && sentence.parse.has(pieces[token].index, classes)
  }

  func tag(_ token: Int) -> Tag { tags.indices.contains(token) ? tags[token] : .other }

  /// Words of time: a figure is not said of them.
  func isTime(_ token: Int) -> Bool { isOne(token, of: ConceptWords.time) }

  func isDetermining(_ token: Int) -> Bool {
    tag(token) == .determiner || tag(token) == .possessivePronoun
  }

  /// The first token at or before `token` that is no determiner.
  func beforeDeterminers(_ token: Int) -> Int {
    var place = token
    while place >= 0, isDetermining(place) { place -= 1 }
    return place
  }
}

/// What a figure is said of.
struct Concept: Sendable {
  /// The words of the thing, those nearest by syntax first.
  var words: [String] = []
  /// The tokens of the words.
  var tokens: [Int] = []
  /// The noun phrase of the thing itself.
  var thing: NounPhrase?
  /// The rule that found it; empty when none did.
  var rule = ""
}

/// A figure as the concept rules see it.
struct ConceptFigure {
  /// Index of its piece.
  let index: Int
  let amount: Amount
  /// First token of the figure with its hedge.
  let start: Int
  /// The token after the figure, its counted noun and its conversion.
  let end: Int
}
