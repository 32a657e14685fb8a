#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes an invented corpus: pages in story folders, and what is true of them beside.
///
/// The same arguments give the same bytes; a larger corpus begins with the smaller one.
@main
struct Generate {
  static func main() {
    guard let options = GenerateOptions(CommandLine.arguments.dropFirst()) else {
      stop("usage: TallyGenerate [--articles N] [--seed N] FOLDER")
    }
    let corpus = CorpusFolder(options.folder)
    var written = 0
    var number = 0
    while written < options.articles {
      let story = GeneratedStory(
        number: number, seed: options.seed, articles: options.articles - written)
      guard corpus.write(story, seed: options.seed) else {
        stop("TallyGenerate: cannot write below \(options.folder)")
      }
      written += story.drafts.count
      number += 1
    }
    print("\(written) articles in \(number) stories")
  }

  private static func stop(_ message: String) -> Never {
    let line = Array((message + "\n").utf8)
    _ = line.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    exit(2)
  }
}

/// The arguments of the generator.
struct GenerateOptions {
  var articles = 1000
  var seed: UInt64 = 1
  var folder = ""

  init?(_ arguments: ArraySlice<String>) {
    var rest = arguments
    while let argument = rest.popFirst() {
      switch argument {
      case "--articles":
        guard let value = rest.popFirst().flatMap({ Int($0) }), value > 0 else { return nil }
        articles = value
      case "--seed":
        guard let value = rest.popFirst().flatMap({ UInt64($0) }) else { return nil }
        seed = value
      default:
        guard folder.isEmpty, !argument.hasPrefix("-") else { return nil }
        folder = argument
      }
    }
    if folder.isEmpty { return nil }
  }
}

/// The folder of a generated corpus: `pages/STORY/OUTLET.html` and `gold/STORY.jsonl`.
struct CorpusFolder {
  private let root: String

  init(_ root: String) {
    self.root = root
    for folder in [root, root + "/pages", root + "/gold"] { mkdir(folder, 0o777) }
  }

  /// Writes one story and lets go of it.
  func write(_ story: GeneratedStory, seed: UInt64) -> Bool {
    let folder = "\(root)/pages/\(story.name)"
    mkdir(folder, 0o777)
    var furniture: [(document: String, text: String)] = []
    var numbers = SeededNumbers(seed: seed &+ 1, stream: stableNumber(of: story.name))
    for draft in story.drafts {
      let page = page(of: draft, SeededNumbers(seed: numbers.next(), stream: 0))
      furniture += page.furniture.map { (draft.document, $0) }
      guard write(page.bytes, to: "\(folder)/\(draft.document).\(page.fileExtension)") else {
        return false
      }
    }
    let gold = Gold(story, furniture: furniture).lines()
    return write(Array(gold.utf8), to: "\(root)/gold/\(story.name).jsonl")
  }

  private func stableNumber(of name: String) -> UInt64 {
    name.utf8.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
  }

  private func write(_ bytes: [UInt8], to path: String) -> Bool {
    guard let file = fopen(path, "wb") else { return false }
    let count = fwrite(bytes, 1, bytes.count, file)
    return fclose(file) == 0 && count == bytes.count
  }
}
