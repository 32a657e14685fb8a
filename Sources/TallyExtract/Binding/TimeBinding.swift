import TallyModel

extension Clause {
  /// The time words nearest to the figure, resolved against the article's date, and whether the
  /// sentence says that the figure moves.
  func time(published: Timestamp?) -> ClaimTime {
    var time = ClaimTime()
    var best: (span: TimeSpan, distance: Int)?
    for index in words.indices where !figure.contains(index) {
      guard let span = timeSpan(at: index, published: published) else { continue }
      let distance = distance(to: index)
      if best.map({ distance < $0.distance }) ?? true { best = (span, distance) }
    }
    if let span = best?.span {
      time.words = phrase(span.tokens)
      time.from = span.days?.lowerBound
      time.to = span.days?.upperBound
    }
    time.moving = isMoving
    time.revised = isRevised
    return time
  }

  /// "so far", "rose to", "now": the figure is one of a series.
  private var isMoving: Bool {
    let near = leftwards.prefix(10) + rightwards.prefix(6)
    if near.contains(where: { words[$0].traits.contains(.moving) }) { return true }
    guard let before = leftwards.first, words[before].text == "to" else {
      return near.contains { follows($0, "so", "far") }
    }
    return leftwards.dropFirst().prefix(6).contains {
      words[$0].part == .verb && words[$0].traits.contains(.movingVerb)
    }
  }

  private var isRevised: Bool {
    (leftwards.prefix(10) + rightwards.prefix(8)).contains {
      words[$0].traits.contains(.revising)
    }
  }

  private func follows(_ index: Int, _ first: String, _ second: String) -> Bool {
    words[index].text == first && index + 1 < words.count && words[index + 1].text == second
  }
}

/// A stretch of days that words name.
struct TimeSpan {
  /// The tokens that name it.
  var tokens: Range<Int>
  /// First and last day since 1970-01-01; `nil` when it cannot be resolved.
  var days: ClosedRange<Int>?
}
