public import TallyModel

/// A figure of a fact at the time it first appeared.
public struct TimelineStep: Sendable {
  /// The claim that stated it first.
  public var claim: ClaimReference
  /// The group of claims that state it, by index.
  public var group: Int
  /// When that article, or that part of it, was published; `nil` when it does not say.
  public var time: Timestamp?
}

extension StoryOutline {
  /// The figures of a fact by first appearance, earliest first; undated ones last.
  public func timeline(of fact: Int) -> [TimelineStep] {
    groups[fact].groups.indices.compactMap { group in
      groups[fact].groups[group].claims
        .map { TimelineStep(claim: $0, group: group, time: time(of: $0)) }
        .min(by: Self.precedes)
    }
    .sorted(by: Self.precedes)
  }

  /// When the words of a claim were published; `nil` when the article does not say.
  public func time(of reference: ClaimReference) -> Timestamp? {
    story.records[reference.record].header.published
  }

  private static func precedes(_ left: TimelineStep, _ right: TimelineStep) -> Bool {
    switch (left.time?.secondNumber, right.time?.secondNumber) {
    case (let one?, let other?) where one != other: one < other
    case (_?, nil): true
    case (nil, _?): false
    default: left.claim < right.claim
    }
  }
}

extension Timestamp {
  /// The date alone: `2026-01-28`.
  public var dateText: String {
    Timestamp(year: year, month: month, day: day).description
  }
}
