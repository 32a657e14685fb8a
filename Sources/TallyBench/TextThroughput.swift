import TallyExtract
import TallyModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// How fast the text of articles is read, in megabytes a second of one core's time.
struct TextThroughput {
  let articles: [Article]

  /// Processor seconds that each part is run for, at least.
  private static let leastTime = 2.0

  /// Prints what the text holds and a row for each part of extraction, as a Markdown table.
  func printTable() {
    var count = QuantityCount()
    for article in articles { count.add(article) }
    let size = articles.map(\.text.count).reduce(0, +)
    guard size > 0, count.sentences > 0 else { return }
    print("\(articles.count) articles, \(size / 1000) KB of text, \(count.sentences) sentences;")
    print("\(count.quantities) quantities, \(tenths(1000 * count.quantities, size)) in a thousand")
    print("bytes, in \(100 * count.withQuantity / count.sentences) % of the sentences.")
    print("\n| part | MB/s | in the fastest run |\n|---|---|---|")
    row("sentences", size) { article in
      var count = QuantityCount()
      count.addSentences(of: article)
      return count.sentences
    }
    row("sentences and quantities", size) { article in
      var count = QuantityCount()
      count.add(article)
      return count.quantities
    }
    row("all of extraction", size) { record(of: $0).claims.count }
  }

  private func row(_ name: String, _ size: Int, _ body: (Article) -> Int) {
    var found = 0
    var runs: [Double] = []
    var spent = 0.0
    repeat {
      let start = Self.processorTime()
      for article in articles { found &+= body(article) }
      runs.append(Self.processorTime() - start)
      spent += runs[runs.count - 1]
    } while spent < Self.leastTime
    precondition(found >= 0, "counts are not negative")
    let mean = speed(size * runs.count, spent)
    print("| \(name) | \(mean) | \(speed(size, runs.min() ?? spent)) |")
  }

  /// Megabytes a second with one decimal.
  private func speed(_ bytes: Int, _ seconds: Double) -> String {
    tenths(Int(Double(bytes) / seconds), 1_000_000)
  }

  /// A ratio with one decimal.
  private func tenths(_ part: Int, _ whole: Int) -> String {
    let tenths = (10 * part + whole / 2) / whole
    return "\(tenths / 10).\(tenths % 10)"
  }

  private static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
