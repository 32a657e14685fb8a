import TallyExtract

/// Trains the parser on sentences with the tags that a tagger gave them.
struct ParserTraining {
  let train: [TreebankSentence]
  /// The tags of `train`, each by a tagger that has not seen the sentence.
  let tags: [[Tag]]
  let dev: [TreebankSentence]
  let tagger: Tagger
  var epochs: Int = 10
  var margin: Int32 = 30
  var featureLimit: Int = 160_000
  var entryLimit: Int = 450_000

  /// The bytes of the shipped model.
  func run() -> [UInt8] {
    let oracles = train.map(ParserOracle.init)
    let known = keys(oracles)
    var first = Perceptron(classes: Parser.Step.count, keys: known)
    fit(&first, oracles)
    let rows = first.averages()
    report("all \(first.features) features", Pruning.quantised(rows, limit: .max))
    let strongest = Pruning.strongest(rows, limit: featureLimit)
    var second = Perceptron(classes: Parser.Step.count, keys: strongest)
    fit(&second, oracles)
    let kept = Pruning.quantised(second.averages(), limit: entryLimit)
    return report("\(kept.count) features", kept)
  }

  @discardableResult
  private func report(
    _ name: String, _ rows: [(key: UInt32, entries: [LinearModel.Entry])]
  ) -> [UInt8] {
    let bytes = LinearModel.bytes(of: rows)
    let accuracy = TreeAccuracy(of: Parser(bytes: bytes), with: tagger, on: dev)
    print("parser with \(name), \(bytes.count) bytes: dev \(accuracy)")
    return bytes
  }

  /// The features met three times on the way of the oracle.
  private func keys(_ oracles: [ParserOracle]) -> [UInt32] {
    var counts = FeatureCounts()
    var keys = KeyBuffer()
    for (number, oracle) in oracles.enumerated() {
      var state = ParserState(train[number].forms, tags: tags[number])
      while !state.isComplete {
        state.keys(into: &keys)
        counts.add(keys)
        let costs = oracle.costs(in: state)
        if state.canTakeLeft, costs.left == 0, let label = costs.leftLabel {
          state.takeLeft(label)
        } else if state.canTakeRight, costs.right == 0, let label = costs.rightLabel {
          state.takeRight(label)
        } else if state.canShift {
          state.shift()
        } else if state.canTakeRight {
          state.takeRight(.other)
        } else {
          state.takeLeft(.root)
        }
      }
    }
    return counts.keys(seenAtLeast: 3)
  }

  private func fit(_ perceptron: inout Perceptron, _ oracles: [ParserOracle]) {
    var random = SeededShuffle(seed: 3)
    var masking = WordMasking(train, seed: 4)
    var keys = KeyBuffer()
    var rows: [Int32] = []
    var scores = [Int32](repeating: 0, count: Parser.Step.count)
    for epoch in 0..<epochs {
      for number in random.order(train.count) {
        var state = ParserState(masking.masked(train[number].forms), tags: tags[number])
        while !state.isComplete {
          state.keys(into: &keys)
          perceptron.rows(of: keys, into: &rows)
          perceptron.score(rows, into: &scores)
          let choice = Choice(scores, oracles[number].costs(in: state), in: state)
          if let wrong = choice.wrong, scores[choice.right] - scores[wrong] <= margin {
            perceptron.update(rows, right: choice.right, wrong: wrong)
          }
          perceptron.tick()
          let explores = epoch > 0 && random.next() % 10 > 0
          state.apply(Parser.Step(number: explores ? choice.best : choice.right))
        }
      }
    }
  }
}

/// The steps that matter to an update: the best right one, the best wrong one, the best of all.
private struct Choice {
  private(set) var right: Int = -1
  private(set) var wrong: Int?
  var best: Int {
    guard let wrong, scores[wrong] > scores[right] else { return right }
    return wrong
  }
  private let scores: [Int32]

  init(_ scores: [Int32], _ costs: ParserOracle.Costs, in state: ParserState) {
    self.scores = scores
    var prices = [Int32](repeating: .max, count: Parser.Step.count)
    if state.canShift { prices[0] = costs.shift * 2 }
    for label in Dependency.allCases {
      if state.canTakeLeft, label == .root || state.front < state.count {
        let miss: Int32 = costs.leftLabel.map { $0 == label ? 0 : 1 } ?? 0
        prices[Parser.Step.left(label).number] = costs.left * 2 + miss
      }
      if state.canTakeRight {
        let miss: Int32 = costs.rightLabel.map { $0 == label ? 0 : 1 } ?? 0
        prices[Parser.Step.right(label).number] = costs.right * 2 + miss
      }
    }
    let least = prices.min() ?? 0
    for (number, price) in prices.enumerated() where price < .max {
      if price == least {
        if right < 0 || scores[number] > scores[right] { right = number }
      } else if wrong.map({ scores[number] > scores[$0] }) ?? true {
        wrong = number
      }
    }
  }
}
