import ArgumentParser
import TallyKit
import TallyModel

/// How much a run takes in; every command that reads articles has these options.
struct LimitOptions: ParsableArguments {
  @Option(help: "The largest file that is read, in MB.")
  var maxFileSize = 256

  @Option(help: "The most files of a run, and records of a file.")
  var maxArticles = 1_000_000

  @Option(help: "The most claims of an article; further figures are left alone.")
  var maxClaims = ArticleLimits.standard.claims

  @Option(help: "The longest sentence, in bytes; longer ones are cut at a space.")
  var maxSentenceLength = ArticleLimits.standard.sentenceBytes

  @Option(help: "How deep elements of a page may nest; deeper ones lose their tags.")
  var maxDepth = ArticleLimits.standard.depth

  @Option(help: "The longest attribute of a tag, in bytes; longer ones are passed over.")
  var maxTagLength = ArticleLimits.standard.tagBytes

  func validate() throws {
    let most = ArticleLimits.most
    try check(maxFileSize, "--max-file-size", "number of MB", in: 1...ReadingLimits.mostBytes >> 20)
    try check(maxArticles, "--max-articles", "number", in: 1...Int.max)
    try check(maxClaims, "--max-claims", "number", in: 1...most.claims)
    try check(
      maxSentenceLength, "--max-sentence-length", "number of bytes", in: 100...most.sentenceBytes)
    try check(maxDepth, "--max-depth", "number", in: 10...most.depth)
    try check(maxTagLength, "--max-tag-length", "number of bytes", in: 100...most.tagBytes)
  }

  private func check(
    _ value: Int, _ name: String, _ what: String, in range: ClosedRange<Int>
  ) throws {
    guard !range.contains(value) else { return }
    let upTo = range.upperBound == .max ? "up" : "to \(range.upperBound)"
    throw ValidationError("\(name) takes a \(what) from \(range.lowerBound) \(upTo)")
  }

  /// How much is taken in.
  var limits: ReadingLimits {
    ReadingLimits(
      fileBytes: maxFileSize << 20, articles: maxArticles,
      article: ArticleLimits(
        depth: maxDepth, tagBytes: maxTagLength, sentenceBytes: maxSentenceLength,
        claims: maxClaims))
  }
}
