import TallySyntaxModels

/// Gives each word its head, step by step from left to right, each time by the best step.
package struct Parser: Sendable {
  /// One step: the classes of the model, in this order.
  package enum Step: Sendable, Hashable {
    case shift
    case left(Dependency)
    case right(Dependency)

    /// The number of the class.
    package var number: Int {
      switch self {
      case .shift: 0
      case .left(let label): 1 + Int(label.rawValue)
      case .right(let label): 1 + Self.labels + Int(label.rawValue)
      }
    }

    package static let labels: Int = Dependency.allCases.count
    package static let count: Int = 1 + 2 * labels

    package init(number: Int) {
      let label = number > 0 ? (number - 1) % Self.labels : 0
      let dependency = Dependency(rawValue: UInt8(label)) ?? .other
      self = number == 0 ? .shift : number <= Self.labels ? .left(dependency) : .right(dependency)
    }
  }

  private let model: LinearModel

  /// The parser that `bytes` hold.
  package init(bytes: [UInt8]) {
    var cursor = ByteCursor(bytes)
    model = LinearModel(reading: &cursor)
  }

  /// The parser shipped with the program, decoded when it is first asked for.
  package static let english = Parser(bytes: PrintableBytes.decoded(parserModel))

  /// The heads and labels of words whose tags are known.
  ///
  /// - Complexity: O(n) in the number of words: two steps each.
  package func parse(_ forms: [WordForm], tags: [Tag]) -> ParsedSentence {
    var state = ParserState(forms, tags: tags)
    var keys = KeyBuffer()
    while !state.isComplete {
      state.keys(into: &keys)
      var scores = LinearModel.Scores(repeating: 0)
      keys.score(with: model, into: &scores)
      state.apply(Self.best(scores, in: state))
    }
    return ParsedSentence(tags: tags, heads: state.heads, labels: state.labels)
  }

  @inline(__always)
  private static func best(_ sums: LinearModel.Scores, in state: ParserState) -> Step {
    let scores = sums.span
    var best = -1
    if state.canShift { best = 0 }
    if state.canTakeLeft {
      for number in 1...Step.labels where best < 0 || scores[number] > scores[best] {
        best = number
      }
    }
    if state.canTakeRight {
      for number in Step.labels + 1..<Step.count where best < 0 || scores[number] > scores[best] {
        best = number
      }
    }
    return Step(number: max(best, 0))
  }
}

extension ParserState {
  /// Makes one step.
  package mutating func apply(_ step: Parser.Step) {
    switch step {
    case .shift: shift()
    case .left(let label): takeLeft(label)
    case .right(let label): takeRight(label)
    }
  }
}

/// The tags, heads and labels of a sentence's tokens.
///
/// - Complexity: O(n) in the number of tokens and bytes.
func parse(_ tokens: [Token], in text: borrowing Span<UInt8>) -> ParsedSentence {
  let forms = wordForms(of: tokens, in: text)
  return Parser.english.parse(forms, tags: Tagger.english.tags(of: forms))
}
