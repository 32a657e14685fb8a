import TallyConfig
import TallyExtract
public import TallyModel

extension Desk {
  /// The record of an article, read by the desk's words and as the desk sees it.
  public func record(of article: Article) -> ArticleRecord {
    applied(to: TallyExtract.record(of: article, by: tables))
  }

  /// A record as the desk sees it: outlets under its names, and things that are the same as one.
  public func applied(to record: ArticleRecord) -> ArticleRecord {
    var record = same.applied(to: record)
    if configuration.outlets.isEmpty { return record }
    record.header.source = outlet(of: record.header)
    record.credits = record.credits.map { configuration.outlets[$0] ?? $0 }
    return record
  }

  /// An article under the name that the desk gives to its outlet.
  public func applied(to article: Article) -> Article {
    if configuration.outlets.isEmpty { return article }
    var article = article
    article.header.source = outlet(of: article.header)
    return article
  }

  /// The desk's name for an outlet, by its own name or its host.
  private func outlet(of header: ArticleHeader) -> String {
    let host = header.url.flatMap(host)
    let names = [header.source, host].compactMap(\.self)
    return names.compactMap { configuration.outlets[$0] }.first ?? header.source
  }
}

extension [RecordedStory] {
  /// The stories as the desk wants them compared.
  func grouped(_ grouping: StoryGrouping?) -> [RecordedStory] {
    guard grouping == .across, count > 1 else { return self }
    var whole = RecordedStory(name: InputPath.looseStoryName)
    whole.records = flatMap(\.records)
    whole.unread = flatMap(\.unread)
    return [whole]
  }
}

extension Story {
  /// Puts the figures of sources that a person marked as authorities last in findings, as what
  /// the others are held against, and says so.
  mutating func showAuthorities(_ authorities: [String: String]) {
    if authorities.isEmpty { return }
    findings = findings.map { finding in
      let official = finding.claims.filter { authorities[source($0)] != nil }
      guard let first = official.first, official.count < finding.claims.count else {
        return finding
      }
      var finding = finding
      finding.claims = finding.claims.filter { authorities[source($0)] == nil } + official
      finding.message += " The authority, \(source(first)), has “\(text(first))”."
      return finding
    }
  }

  private func source(_ reference: ClaimReference) -> String {
    records[reference.record].header.source
  }
}
