import Foundation
import TallyExtract

/// Trains the syntax models on a treebank, prints their accuracy and writes them as Swift files.
@main
struct Train {
  let train: [TreebankSentence]
  let dev: [TreebankSentence]
  let test: [TreebankSentence]
  /// The test part on the treebank's own words.
  let plainTest: [TreebankSentence]
  /// Where the models are written, if they are.
  let folder: String?

  static func main() throws {
    var paths: [String] = []
    var folder: String?
    for argument in CommandLine.arguments.dropFirst() {
      if argument.hasPrefix("--out=") {
        folder = String(argument.dropFirst(6))
      } else {
        paths.append(argument)
      }
    }
    guard paths.count == 3 else {
      print("usage: TallyTrain TRAIN.conllu DEV.conllu TEST.conllu [--out=FOLDER]")
      exit(2)
    }
    try Train(paths: paths, folder: folder).run()
  }

  init(paths: [String], folder: String?) throws {
    train = try Treebank.sentences(at: paths[0]).map { $0.projected() }
    dev = try Treebank.sentences(at: paths[1]).map { $0.projected() }
    plainTest = try Treebank.sentences(at: paths[2])
    test = plainTest.map { $0.projected() }
    self.folder = folder
  }

  func run() throws {
    print("sentences: train \(train.count), dev \(dev.count), test \(test.count)")
    let bytes = TaggerTraining(train: train, dev: dev).run()
    try write("taggerModel", "The tagger's lexicon and weights.", bytes)
    let tagger = Tagger(bytes: bytes)
    print("tagger, test: \(TagAccuracy(of: tagger, on: test))")
    print("tagger, test, treebank's words: \(TagAccuracy(of: tagger, on: plainTest))")
    print("tagger, test as headlines: \(TagAccuracy(of: tagger, on: test.map { $0.headline() }))")
    print("noun phrases, test: \(PhraseAccuracy(with: tagger, on: test))")
    try runParser(with: tagger)
  }

  /// Tags for the training part, each fifth of it by a tagger trained on the others.
  private func jackknifed() -> [[Tag]] {
    var tags = [[Tag]](repeating: [], count: train.count)
    for fold in 0..<5 {
      let others = train.indices.filter { $0 % 5 != fold }.map { train[$0] }
      var training = TaggerTraining(train: others, dev: [])
      training.epochs = 4
      let tagger = training.quick()
      for index in train.indices where index % 5 == fold {
        tags[index] = tagger.tags(of: train[index].forms)
      }
    }
    return tags
  }

  private func runParser(with tagger: Tagger) throws {
    let training = ParserTraining(train: train, tags: jackknifed(), dev: dev, tagger: tagger)
    let bytes = training.run()
    try write("parserModel", "The parser's weights.", bytes)
    let parser = Parser(bytes: bytes)
    print("parser, test: \(TreeAccuracy(of: parser, with: tagger, on: test))")
    print(
      "parser, test, treebank's words: \(TreeAccuracy(of: parser, with: tagger, on: plainTest))")
    printSpeed(tagger, parser)
  }

  private func printSpeed(_ tagger: Tagger, _ parser: Parser) {
    let forms = test.map(\.forms)
    let words = forms.reduce(0) { $0 + $1.count }
    let clock = ContinuousClock()
    var tags: [[Tag]] = []
    let tagging = clock.measure { tags = forms.map { tagger.tags(of: $0) } }
    let parsing = clock.measure {
      for (forms, tags) in zip(forms, tags) { _ = parser.parse(forms, tags: tags) }
    }
    print("\(words) words: tagged in \(tagging), parsed in \(parsing)")
  }

  private func write(_ name: String, _ comment: String, _ bytes: [UInt8]) throws {
    guard let folder else { return }
    try ModelFile(name: name, comment: comment, bytes: bytes).write(to: folder)
  }
}
