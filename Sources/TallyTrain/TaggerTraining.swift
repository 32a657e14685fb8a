import TallyExtract

/// Trains the tagger.
struct TaggerTraining {
  let train: [TreebankSentence]
  /// What the tagger is fitted to: `train` with a headline made of every tenth sentence.
  private let examples: [TreebankSentence]
  let dev: [TreebankSentence]
  var epochs: Int = 8
  var margin: Int32 = 60
  var featureLimit: Int = 60_000
  var entryLimit: Int = 112_000

  init(train: [TreebankSentence], dev: [TreebankSentence]) {
    self.train = train
    self.dev = dev
    examples =
      train
      + train.indices.filter { $0.isMultiple(of: 10) && train[$0].count > 3 }.map {
        train[$0].headline()
      }
  }

  /// The bytes of the shipped model.
  func run() -> [UInt8] {
    let lexicon = lexiconBytes()
    var cursor = ByteCursor(lexicon)
    let reader = TagLexicon(reading: &cursor)
    var first = Perceptron(classes: Tag.allCases.count, counts: counts(with: reader), least: 2)
    fit(&first, reader)
    let rows = first.averages()
    report(
      "all \(first.features) features",
      lexicon + LinearModel.bytes(of: Pruning.quantised(rows, limit: 10_000_000)))
    var second = Perceptron(
      classes: Tag.allCases.count, keys: Pruning.strongest(rows, limit: featureLimit))
    fit(&second, reader)
    let kept = Pruning.quantised(second.averages(), limit: entryLimit)
    let bytes = lexicon + LinearModel.bytes(of: kept)
    report("\(kept.count) features, \(bytes.count) bytes", bytes)
    return bytes
  }

  /// A tagger of all features, for tagging what is left out of `train`.
  func quick() -> Tagger {
    let lexicon = lexiconBytes()
    var cursor = ByteCursor(lexicon)
    let reader = TagLexicon(reading: &cursor)
    var perceptron = Perceptron(
      classes: Tag.allCases.count, counts: counts(with: reader), least: 2)
    fit(&perceptron, reader)
    let rows = Pruning.quantised(perceptron.averages(), limit: .max)
    return Tagger(bytes: lexicon + LinearModel.bytes(of: rows))
  }

  private func report(_ name: String, _ bytes: [UInt8]) {
    print("tagger with \(name): dev \(TagAccuracy(of: Tagger(bytes: bytes), on: dev))")
  }

  private func counts(with lexicon: TagLexicon) -> FeatureCounts {
    var counts = FeatureCounts()
    var keys = KeyBuffer()
    for sentence in examples {
      let input = TaggerInput(sentence.forms, lexicon: lexicon)
      for index in 0..<input.count {
        let past = history(index, sentence.tags)
        input.keys(at: index, after: past.0, past.1, past.2, into: &keys)
        counts.add(keys)
      }
    }
    return counts
  }

  private func history(_ index: Int, _ tags: [Tag]) -> (UInt64, UInt64, UInt64) {
    func tag(_ index: Int) -> UInt64 {
      index < 0 ? Tagger.outside : UInt64(tags[index].rawValue)
    }
    return (tag(index - 1), tag(index - 2), tag(index - 3))
  }

  private func fit(_ perceptron: inout Perceptron, _ lexicon: TagLexicon) {
    var shuffle = SeededShuffle(seed: 1)
    var masking = WordMasking(train, seed: 2)
    var keys = KeyBuffer()
    var rows: [Int32] = []
    var scores = [Int32](repeating: 0, count: Tag.allCases.count)
    for _ in 0..<epochs {
      for number in shuffle.order(examples.count) {
        let input = TaggerInput(masking.masked(examples[number].forms), lexicon: lexicon)
        var tags = examples[number].tags
        for index in 0..<input.count {
          let gold = Int(examples[number].tags[index].rawValue)
          if let settled = input.settled(at: index) {
            tags[index] = settled
            continue
          }
          let past = history(index, tags)
          input.keys(at: index, after: past.0, past.1, past.2, into: &keys)
          perceptron.rows(of: keys, into: &rows)
          perceptron.score(rows, into: &scores)
          var best = 0
          var rival = gold == 0 ? 1 : 0
          for kind in 1..<scores.count {
            if scores[kind] > scores[best] { best = kind }
            if kind != gold, scores[kind] > scores[rival] { rival = kind }
          }
          if scores[gold] - scores[rival] <= margin {
            perceptron.update(rows, right: gold, wrong: rival)
          }
          perceptron.tick()
          tags[index] = Tag(rawValue: UInt8(best)) ?? .other
        }
      }
    }
  }

  /// Words seen three times and more, with the tags that have a twentieth of their uses.
  private func lexiconBytes() -> [UInt8] {
    var uses: [UInt32: [Int]] = [:]
    for sentence in train {
      for (form, tag) in zip(sentence.forms, sentence.tags) {
        uses[TagLexicon.key(of: form), default: [Int](repeating: 0, count: Tag.allCases.count)][
          Int(tag.rawValue)] += 1
      }
    }
    var words: [UInt32: (tags: UInt64, settled: Bool)] = [:]
    for (key, counts) in uses {
      let total = counts.reduce(0, +)
      guard total >= 3 else { continue }
      var tags: UInt64 = 0
      for (tag, count) in counts.enumerated() where count * 20 >= total {
        tags |= 1 << UInt64(tag)
      }
      let most = counts.max() ?? 0
      words[key] = (tags, tags.nonzeroBitCount == 1 && total >= 20 && (total - most) * 500 <= total)
    }
    return TagLexicon.bytes(of: words)
  }
}
