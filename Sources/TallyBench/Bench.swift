import TallyKit
import TallyModel
import TallyReport

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs the stages one after another on one thread, for counting their instructions.
///
/// `tally` itself ends its first thread while others work, which valgrind does not follow.
@main
struct Bench {
  static func main() {
    var written = 0
    for folder in CommandLine.arguments.dropFirst() {
      guard let inputs = try? inputStories(at: [folder]) else { exit(2) }
      var stories: [Story] = []
      for input in inputs {
        let records = input.files.flatMap { file in
          articles(in: content(of: file.location), path: file.path)
            .compactMap { try? $0.result.get() }.map(record(of:))
        }
        stories.append(story(named: input.name, records: records))
      }
      written += JSONReporter().render(stories).count
    }
    print("\(written) bytes")
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
