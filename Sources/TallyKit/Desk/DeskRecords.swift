import TallyConfig
public import TallyModel

extension Desk {
  /// A record under the names that the desk gives to outlets.
  public func applied(to record: ArticleRecord) -> ArticleRecord {
    if configuration.outlets.isEmpty { return record }
    var record = record
    let host = record.header.url.flatMap(host)
    for name in [record.header.source, host].compactMap(\.self) {
      if let outlet = configuration.outlets[name] {
        record.header.source = outlet
        break
      }
    }
    record.credits = record.credits.map { configuration.outlets[$0] ?? $0 }
    return record
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
