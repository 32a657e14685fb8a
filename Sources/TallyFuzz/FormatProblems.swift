import TallyModel
import TallyReport

/// One output of the program: how it is made of a story, and the form it must have.
struct Output: Sendable {
  var name: String
  var form: OutputForm
  var make: @Sendable (Story) -> [[UInt8]]

  init(_ name: String, _ form: OutputForm, _ make: @escaping @Sendable (Story) -> [[UInt8]]) {
    self.name = name
    self.form = form
    self.make = make
  }

  /// Whole reports, and the pieces of `extract`.
  static let reports: [Output] =
    [
      Output("report.json", .json) { [JSONReporter().render([$0])] },
      Output("report.text", .text) { [TextReporter().render([$0])] },
      Output("report.markdown", .markdown) { [MarkdownReporter().render([$0])] },
      Output("report.markdown files", .markdown) {
        MarkdownReporter().files(for: [$0]).map(\.bytes)
      },
      Output("report.html", .html) { HTMLReport().files(for: [$0]).map(\.bytes) },
      Output("check.html", .html) { [HTMLReport().page(forArticle: 0, of: $0).bytes] },
      Output("csv", .csv) { [ClaimTable().render([$0])] },
      Output("csv-facts", .csv) { [FactTable().render([$0])] },
    ]
    + PieceFormat.allCases.map { format in
      Output("extract.\(format.rawValue)", format == .jsonl ? .jsonLines : .text) { story in
        story.records.map { rendered($0, as: format) }
      }
    }

  /// What `lint`, `check` and `explain` print.
  static let alerts: [Output] =
    AlertFormat.allCases.map { format in
      Output(format.rawValue, OutputForm(format)) { [format.render(list(of: $0))] }
    } + [
      Output("summary", .markdown) { [Array(stepSummary(of: list(of: $0)).utf8)] },
      Output("colour", .colour) { [AlertFormat.text.render(list(of: $0), colour: true)] },
      Output("check", .text) { [checkSheet(of: checks(of: $0), list(of: $0), colour: false)] },
      Output("check.json", .json) { [checkObject(of: checks(of: $0))] },
      Output("explain", .text) { story in
        story.records.map { Array(explanation(ofLine: 1, in: $0).utf8) }
      },
    ]

  /// What is wrong with this output of a story.
  func problems(of story: Story) -> [String] {
    make(story).compactMap { form.problem(in: $0) }.map { "\(name) \($0)" }
  }

  private static func list(of story: Story) -> AlertList {
    AlertList(alerts: story.alerts(), coverage: story.coverage, version: "0")
  }

  private static func checks(of story: Story) -> [ArticleCheck] {
    story.records.indices.prefix(1).map { ArticleCheck(story, record: $0) }
  }
}

/// What is wrong with all outputs of a story.
func formatProblems(of story: Story) -> [String] {
  guard !story.records.isEmpty else { return [] }
  return (Output.reports + Output.alerts).flatMap { $0.problems(of: story) }
}

extension OutputForm {
  fileprivate init(_ format: AlertFormat) {
    switch format {
    case .text, .lines: self = .text
    case .json, .sarif, .gitlab, .rdjson: self = .json
    case .jsonl: self = .jsonLines
    case .github: self = .commands
    case .junit, .checkstyle: self = .xml
    }
  }
}
