public import TallyModel

/// The sum behind a finding about one article's figures, worked out.
///
/// It uses the figures as stated; the finding itself holds for every value that they allow.
public struct Working: Sendable, Hashable {
  /// The sum with its result: `(540 − 450) ÷ 450 = 20%`.
  public var sum: String
  /// What the article says instead.
  public var stated: String

  /// The sum of a finding; `nil` where the figures do not make one plain.
  public init?(of finding: Finding, in story: Story) {
    let claims = finding.claims.map { story.claim($0) }
    let figures = zip(finding.claims, claims).compactMap { reference, claim in
      claim.quantity.value.map { Term(claim: claim, reference: reference, value: $0) }
    }
    let found: (sum: String, stated: Term)? =
      switch finding.rule {
      case .percentChange: Self.percentChange(figures)
      case .partsTotal: Self.parts(figures)
      case .share: Self.share(figures)
      case .perUnit: Self.product(figures)
      case .scaleSlip: Self.ratio(figures)
      default: nil
      }
    guard let found else { return nil }
    sum = found.sum
    stated = clipped(Excerpt(of: found.stated.reference, in: story).figure, to: 60)
  }

  private struct Term {
    var claim: Claim
    var reference: ClaimReference
    var value: ExactDecimal

    var text: String { FigureText.grouped(value) }
    var isShare: Bool {
      claim.quantity.kind == .percent || claim.quantity.kind == .percentagePoint
    }
  }

  private static func percentChange(_ terms: [Term]) -> (String, Term)? {
    guard let percent = terms.first(where: \.isShare) else { return nil }
    let levels = terms.filter { !$0.isShare }
    guard levels.count == 2 else { return nil }
    let old = levels.first { $0.claim.role == .old } ?? levels[0]
    guard let new = levels.first(where: { $0.reference != old.reference }),
      let change = (new.value - old.value).divided(by: old.value)
    else { return nil }
    return ("(\(new.text) − \(old.text)) ÷ \(old.text) = \(share(change))", percent)
  }

  private static func parts(_ terms: [Term]) -> (String, Term)? {
    guard terms.count > 2, terms.count <= 12,
      let total = terms.max(by: { $0.value < $1.value })
    else { return nil }
    let parts = terms.filter { $0.reference != total.reference }
    let sum = parts.reduce(ExactDecimal.zero) { $0 + $1.value }
    let words = parts.map(\.text).joined(separator: " + ")
    return ("\(words) = \(FigureText.grouped(sum))", total)
  }

  private static func share(_ terms: [Term]) -> (String, Term)? {
    guard let percent = terms.first(where: \.isShare) else { return nil }
    let levels = terms.filter { !$0.isShare }.sorted { $0.value < $1.value }
    guard levels.count == 2, let part = levels[0].value.divided(by: levels[1].value) else {
      return nil
    }
    return ("\(levels[0].text) ÷ \(levels[1].text) = \(share(part))", percent)
  }

  private static func product(_ terms: [Term]) -> (String, Term)? {
    let ordered = terms.sorted { $0.value < $1.value }
    guard ordered.count == 3 else { return nil }
    let product = FigureText.grouped(ordered[0].value * ordered[1].value)
    return ("\(ordered[1].text) × \(ordered[0].text) = \(product)", ordered[2])
  }

  private static func ratio(_ terms: [Term]) -> (String, Term)? {
    let ordered = terms.sorted { $0.value < $1.value }
    guard let small = ordered.first, let large = ordered.last,
      let ratio = large.value.divided(by: small.value)
    else { return nil }
    return ("\(large.text) ÷ \(small.text) = \(FigureText.grouped(ratio, digits: 1))", large)
  }

  /// A part of one as a percentage with one digit behind the point.
  private static func share(_ part: ExactDecimal) -> String {
    FigureText.grouped(part * ExactDecimal(100), digits: 1) + "%"
  }
}
