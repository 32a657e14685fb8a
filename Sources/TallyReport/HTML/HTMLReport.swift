public import TallyModel
import TallyText

/// Writes stories as HTML: a file a story, further files for large ones, and an index.
public struct HTMLReport: Sendable {
  private let views: [String: ArticleView]

  /// A report that shows the articles whose texts are given; others are listed by title.
  public init(articles: [ArticleView] = []) {
    var views: [String: ArticleView] = [:]
    for view in articles { views[view.key] = view }
    self.views = views
  }

  /// The files of all stories, the index first.
  public func files(for stories: [Story]) -> [ReportFile] {
    let stems = Self.stems(of: stories.map(\.name))
    let index = ReportFileName(stem: "index")
    let outlines = stories.map { StoryOutline($0) }
    let pages = zip(outlines, stems).flatMap { self.pages(of: $0, stem: $1, index: index) }
    return [IndexPage(outlines: outlines, stems: stems).render()] + pages
  }

  /// The files of one story, the first one first; there is no index.
  ///
  /// - Parameter stem: the name of the first file without its ending.
  public func files(for story: Story, stem: String) -> [ReportFile] {
    pages(of: StoryOutline(story), stem: Self.plain(stem), index: nil)
  }

  /// An article alone, with every figure marked by what a story makes of it.
  public static func page(for view: ArticleView) -> ReportFile {
    TickPage(view: view).render()
  }

  private func pages(
    of outline: StoryOutline, stem: String, index: ReportFileName?
  ) -> [ReportFile] {
    let sections = StorySections(outline: outline, views: views).all()
    return StoryPages(outline: outline, stem: stem, sections: sections, index: index).files()
  }

  /// A file name of letters, digits, `-` and `_` for each story, no two the same.
  static func stems(of names: [String]) -> [String] {
    var taken: Set<String> = ["index"]
    return names.map { name in
      let base = plain(name)
      let free = base == name && !taken.contains(base)
      let stem = free ? base : "\(base)-\(StableHash.hexadecimal(StableHash.of(name)).prefix(8))"
      taken.insert(stem)
      return stem
    }
  }

  /// A name reduced to letters, digits, `-` and `_`.
  private static func plain(_ name: String) -> String {
    let kept = name.utf8.prefix(80).map { byte -> UInt8 in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
        byte
      default: UInt8(ascii: "-")
      }
    }
    return kept.isEmpty ? "story" : String(decoding: kept, as: UTF8.self)
  }
}
