import TallyModel

/// A story's report in one file, or in several when it is large.
///
/// The first file always opens with what an editor would act on and holds the head of every
/// section; what does not fit goes on in files that the first one leads to.
struct StoryPages {
  let outline: StoryOutline
  let stem: String
  let sections: [StorySection]
  /// The file that lists all stories, where there is one.
  let index: ReportFileName?

  /// Bytes that a page may have before it is split; browsers and mail stay quick below two
  /// megabytes.
  static let pageLimit = 1_500_000
  /// Bytes of one section on the first page of a split report, at most.
  static let sectionLimit = 150_000

  /// A part of a section on one page.
  private struct Leaf {
    var section: Int
    var items: Range<Int>
    var file: ReportFileName
  }

  /// The files, the first one first: one unless the report has more than so many bytes.
  func files(limit: Int) -> [ReportFile] {
    let first = ReportFileName(stem: stem)
    let whole = sections.indices.map {
      Leaf(section: $0, items: 0..<sections[$0].items.count, file: first)
    }
    let allPlaces = places(of: whole)
    let sizes = sections.map { section in
      section.items.map { Self.size(of: $0.node, places: allPlaces) }
    }
    let total = sizes.joined().reduce(0, +)
    let leaves = total <= limit ? whole : leaves(sizes: sizes, first: first)
    let places = places(of: leaves)
    let further = leaves.filter { $0.file != first }
    let onFirst = leaves.filter { $0.file == first }
    return [firstPage(onFirst, further: further, places: places)]
      + further.map { furtherPage($0, places: places) }
  }

  private static func size(of node: HTMLNode, places: [Anchor: ReportFileName]) -> Int {
    // Links to other pages carry their names: they are measured as such.
    var writer = HTMLWriter(file: nil, places: places)
    writer.write(node)
    return writer.bytes.count
  }

  /// The parts of the sections, the head of each on the first page.
  private func leaves(sizes: [[Int]], first: ReportFileName) -> [Leaf] {
    sections.indices.flatMap { section -> [Leaf] in
      let all = sizes[section]
      let head = Self.fitting(all, from: 0, limit: Self.sectionLimit)
      var leaves = [Leaf(section: section, items: 0..<head, file: first)]
      var start = head
      while start < all.count {
        // A further page holds one item at least, however large.
        let end = max(start + 1, Self.fitting(all, from: start, limit: Self.pageLimit))
        let name = ReportFileName(stem: stem, part: "\(sections[section].part)-\(leaves.count + 1)")
        leaves.append(Leaf(section: section, items: start..<end, file: name))
        start = end
      }
      return leaves
    }
  }

  /// The end of the items that fit.
  private static func fitting(_ sizes: [Int], from start: Int, limit: Int) -> Int {
    var room = limit
    var end = start
    while end < sizes.count, sizes[end] <= room {
      room -= sizes[end]
      end += 1
    }
    return end
  }

  private func places(of leaves: [Leaf]) -> [Anchor: ReportFileName] {
    var places: [Anchor: ReportFileName] = [:]
    for section in sections { places[section.anchor] = ReportFileName(stem: stem) }
    for leaf in leaves {
      for item in sections[leaf.section].items[leaf.items] {
        for anchor in item.anchors where places[anchor] == nil { places[anchor] = leaf.file }
      }
    }
    return places
  }

  private func firstPage(
    _ leaves: [Leaf], further: [Leaf], places: [Anchor: ReportFileName]
  ) -> ReportFile {
    let frame = PageFrame(
      file: ReportFileName(stem: stem),
      title: Phrases.title(of: outline.story.name), kicker: kicker, places: places)
    let summary = Summary(outline: outline)
    return frame.page(
      masthead: [summary.standfirst], contents: contents,
      main: [
        summary.openings, summary.tiles,
        sections.contains(where: \.holdsFacts) ? FilterBar.render() : nil,
      ].compactMap(\.self)
        + leaves.map { leaf in
          let section = sections[leaf.section]
          return section.render(
            section.items[leaf.items],
            more: links(to: further.filter { $0.section == leaf.section }))
        })
  }

  private func furtherPage(_ leaf: Leaf, places: [Anchor: ReportFileName]) -> ReportFile {
    let section = sections[leaf.section]
    let range = "\(leaf.items.lowerBound + 1) to \(leaf.items.upperBound)"
    let frame = PageFrame(
      file: leaf.file, title: Phrases.title(of: outline.story.name), kicker: kicker, places: places)
    return frame.page(
      masthead: [
        element(.p, .class("standfirst")) {
          "\(section.title): \(range) of \(section.items.count). "
          element(.a, .file(ReportFileName(stem: stem))) { "Back to the opening of the report" }
        }
      ], contents: nil,
      main: [
        section.holdsFacts ? FilterBar.render() : nil, section.render(section.items[leaf.items]),
      ].compactMap(\.self))
  }

  private func links(to leaves: [Leaf]) -> [HTMLNode] {
    if leaves.isEmpty { return [] }
    return [
      element(.p, .class("rest")) {
        "More: "
        leaves.enumerated().flatMap { index, leaf -> [HTMLNode] in
          let range = "\(leaf.items.lowerBound + 1) to \(leaf.items.upperBound)"
          return [
            .text(index > 0 ? ", " : ""),
            element(.a, .file(leaf.file)) { "\(sections[leaf.section].short) \(range)" },
          ]
        }
      }
    ]
  }

  private var kicker: [HTMLNode] {
    guard let index else { return [.text("Do the figures tally?")] }
    return [element(.a, .file(index)) { "All stories" }, .text(" · Do the figures tally?")]
  }

  private var contents: HTMLNode {
    element(.nav, .class("contents"), .label("Sections")) {
      element(.ul) {
        sections.map { section in
          element(.li) {
            element(.a, .to(section.anchor)) {
              section.short
              if let count = section.count {
                " "
                element(.span, .class("number")) { FigureText.grouped(ExactDecimal(count)) }
              }
            }
          }
        }
      }
    }
  }
}

/// The controls that narrow the cards down and sort them; shown by the script that needs them.
enum FilterBar {
  static func render() -> HTMLNode {
    let verdicts: [Verdict] = [.contradict, .updated, .compatible, .agree, .single]
    return element(
      .div, .class("filter"), .id(Anchor("filter")), .fixed("role", "search"), .flag("hidden"),
      .label("Narrow the figures down")
    ) {
      element(.label) {
        "Words "
        element(.input, .fixed("type", "search"), .id(Anchor("filter-words")))
      }
      verdicts.map { verdict in
        element(.label) {
          element(
            .input, .fixed("type", "checkbox"), .data("value", verdict.rawValue),
            .flag("checked"))
          "\(verdict.sign) \(verdict.word)"
        }
      }
      element(.label) {
        "Sort by "
        element(.select, .id(Anchor("filter-sort"))) {
          element(.option, .fixed("value", "report")) { "consequence" }
          element(.option, .fixed("value", "sources")) { "number of sources" }
          element(.option, .fixed("value", "question")) { "question" }
        }
      }
      element(.span, .class("shown"), .id(Anchor("filter-shown")), .fixed("aria-live", "polite"))
    }
  }
}
