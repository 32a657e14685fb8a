public import TallyModel

extension Story {
  /// The findings of the story as formats print them, in the order of `findings`.
  ///
  /// - Parameter isNew: says for the index of a record whether it is an article under scrutiny;
  ///   its figures are marked first, and the others are what they are compared with.
  public func alerts(marking isNew: (Int) -> Bool = { _ in false }) -> [Alert] {
    findings.compactMap { alert(for: $0, marking: isNew) }
  }

  private func alert(for finding: Finding, marking isNew: (Int) -> Bool) -> Alert? {
    let marked = finding.claims.filter { isNew($0.record) }
    let others = finding.claims.filter { !isNew($0.record) }
    let ends = (marked + others).compactMap(end)
    guard let first = ends.first else { return nil }
    return Alert(
      fingerprint: finding.id, rule: finding.rule, severity: finding.severity,
      confidence: finding.confidence, message: finding.message,
      question: finding.fact.flatMap { facts.indices.contains($0) ? facts[$0].question : nil },
      story: name, first: first, others: Array(ends.dropFirst()),
      consequence: finding.consequence)
  }

  /// A claim as one end of an alert; `nil` for a reference that names no claim.
  public func end(_ reference: ClaimReference) -> AlertEnd? {
    guard records.indices.contains(reference.record) else { return nil }
    let record = records[reference.record]
    guard record.claims.indices.contains(reference.claim) else { return nil }
    let claim = record.claims[reference.claim]
    let utf8 = Array(record.sentence(of: claim).utf8)
    let range = claim.range.clamped(to: 0..<utf8.count)
    func words(_ part: Range<Int>) -> String { String(decoding: utf8[part], as: UTF8.self) }
    return AlertEnd(
      path: record.header.path, place: claim.place, source: record.header.source,
      published: record.header.published?.description, title: record.header.title,
      speaker: claim.attribution?.speaker, before: words(0..<range.lowerBound),
      figure: words(range), after: words(range.upperBound..<utf8.count))
  }
}
