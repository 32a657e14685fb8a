import TallyKit
import TallyModel
import TallyReport

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs the stages one after another on one thread: `TallyBench FOLDER...` for counting their
/// instructions, `TallyBench --text FOLDER...` for the throughput of reading text.
///
/// `tally` itself ends its first thread while others work, which valgrind does not follow.
@main
struct Bench {
  static func main() {
    var folders = Array(CommandLine.arguments.dropFirst())
    if folders.first == "--text" {
      folders.removeFirst()
      TextThroughput(articles: folders.flatMap { articles(in: $0).flatMap(\.articles) })
        .printTable()
      return
    }
    var written = 0
    for folder in folders {
      let stories = articles(in: folder).map { name, articles in
        story(named: name, records: articles.map(record(of:)))
      }
      written += JSONReporter().render(stories).count
    }
    print("\(written) bytes")
  }

  /// The articles of each story in a folder.
  private static func articles(in folder: String) -> [(name: String, articles: [Article])] {
    guard let inputs = try? inputStories(at: [folder]) else { exit(2) }
    return inputs.map { input in
      let articles = input.files.flatMap { file in
        TallyKit.articles(in: content(of: file.location), path: file.path)
          .compactMap { try? $0.result.get() }
      }
      return (input.name, articles)
    }
  }

  private static func content(of path: String) -> [UInt8] {
    guard let file = fopen(path, "rb") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&block, 1, block.count, file), count > 0 {
      bytes += block[..<count]
    }
    return bytes
  }
}
