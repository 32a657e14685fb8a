import TallyModel

extension ArticleCheck {
  /// The path of the article.
  public var path: String { story.records[record].header.path }

  /// The alerts that concern the article, with its own figures marked first.
  public var alerts: [Alert] {
    var own = story
    own.findings = findings
    return own.alerts { $0 == record }
  }
}
