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
  }

  private func write(_ name: String, _ comment: String, _ bytes: [UInt8]) throws {
    guard let folder else { return }
    try ModelFile(name: name, comment: comment, bytes: bytes).write(to: folder)
  }
}
