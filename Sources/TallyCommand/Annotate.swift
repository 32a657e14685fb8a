import ArgumentParser
import TallyKit
import TallyModel
import TallyReport

/// `tally annotate`: an article with every figure marked by what a corpus makes of it.
struct Annotate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write an article as HTML with every figure marked by how it stands to a corpus.",
    discussion: """
      Every number of the article's text is marked: contradicted, moved on, compatible, agreed, \
      in this article only, or not read. Below the text stand the facts it has a part in, with \
      the others' quotes.
      """)

  @Argument(help: "The article: a file, or - for standard input.")
  var article: String

  @Option(help: "The corpus: a file or a folder; repeatable. Without one, the article alone.")
  var against: [String] = []

  @Option(name: .shortAndLong, help: "The file that the page is written to.")
  var output: String?

  @OptionGroup var desk: DeskOptions
  @OptionGroup var input: InputOptions

  func run() async throws {
    let clock = input.makeClock()
    let desk = try desk.desk(for: against + [article])
    let corpus =
      against.isEmpty
      ? []
      : await recordedStories(
        from: try input.stories(at: against), form: input.input,
        jobs: input.jobCount, clock: clock, desk: desk)
    let read = await recordsWithTexts(
      from: try input.stories(at: [article]), form: input.input,
      jobs: input.jobCount, clock: clock, desk: desk)
    let unread = read.unread + corpus.flatMap(\.unread)
    let records = read.articles.map(\.record) + corpus.flatMap(\.records)
    input.report(unread: unread, cut: records.flatMap(\.cutPages))
    guard let first = read.articles.first else { throw ExitStatus.failed }
    guard read.articles.count == 1 else {
      throw ValidationError("annotate takes one article; this is \(read.articles.count)")
    }
    let place = await placed(
      first.record, among: corpus, rulings: desk.rulings, jobs: input.jobCount, clock: clock)
    let page = clock.measure(.render) {
      HTMLReport(texts: [first.text]).page(forArticle: place.record, of: place.story)
    }
    try emit(page.bytes, to: output)
    input.report(clock)
    try input.check(unread: unread)
  }
}
