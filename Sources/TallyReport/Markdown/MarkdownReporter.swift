public import TallyModel

/// Writes stories as Markdown: an index and one file a story.
///
/// The reports read well as raw text and on a Git host; they say things in signs and words, not
/// in colour. Every text from an article goes through `MarkdownText`.
public struct MarkdownReporter: Reporter {
  /// What leads from the report's folder to the folder that articles' paths start from:
  /// `../` for reports in a folder beside the articles.
  private let linkPrefix: String

  /// A reporter whose links begin with `linkPrefix`.
  public init(linkPrefix: String = "") {
    self.linkPrefix = linkPrefix
  }

  /// One file of a report.
  public struct File: Sendable, Hashable {
    /// The file's name, without folder.
    public var name: String
    /// What it holds, as UTF-8.
    public var bytes: [UInt8]

    /// A file with its content.
    public init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// The files of a report: `README.md` first, then one a story.
  public func files(for stories: [Story]) -> [File] {
    let names = Self.fileNames(of: stories)
    let index = MarkdownIndex(stories: stories, fileNames: names).text
    return [File(name: "README.md", bytes: Array(index.markup.utf8))]
      + zip(names, stories).map { name, story in
        File(name: name, bytes: Array(page(for: story).markup.utf8))
      }
  }

  /// All stories, one below the other.
  public func render(_ stories: [Story]) -> [UInt8] {
    Array(stories.map(page).joined("\n").markup.utf8)
  }

  private func page(for story: Story) -> MarkdownText {
    MarkdownStory(story, linkPrefix: linkPrefix).text
  }

  /// A name for each story's file that no story can use to leave the folder or meet another's.
  static func fileNames(of stories: [Story]) -> [String] {
    var taken: Set<String> = ["readme"]
    return stories.map { story in
      let stem = fileStem(story.name)
      var candidate = stem
      var number = 2
      while !taken.insert(candidate.lowercased()).inserted {
        candidate = "\(stem)-\(number)"
        number += 1
      }
      return candidate + ".md"
    }
  }

  private static func fileStem(_ name: String) -> String {
    var stem = ""
    for byte in name.utf8.prefix(80) {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
        stem.unicodeScalars.append(Unicode.Scalar(byte))
      default: if !stem.hasSuffix("-"), !stem.isEmpty { stem += "-" }
      }
    }
    while stem.hasSuffix("-") { stem.removeLast() }
    return stem.isEmpty ? "story" : stem
  }
}
