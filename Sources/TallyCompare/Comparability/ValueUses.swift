import TallyModel

/// How a story uses one value of a family: "two" is said of many things, "$43,885,310" of one.
struct ValueUse: Sendable {
  /// How many things have it, by logarithm: a thousand for sixteen and more.
  var things = 0
  /// How often it stands there, likewise.
  var times = 0
}

/// The uses of each value in a story.
struct ValueUses {
  private var times: [Value: Int] = [:]
  private var things: [Value: Set<UInt64>] = [:]

  /// Counts the values of all claims.
  init(_ views: [ClaimView]) {
    for index in views.indices {
      let value = Value(views[index])
      times[value, default: 0] += 1
      things[value, default: []].insert(views[index].claim.gist.head ?? 0)
    }
  }

  /// The use of a claim's value.
  func use(of view: ClaimView) -> ValueUse {
    let value = Value(view)
    return ValueUse(
      things: Self.grade(things[value, default: []].count),
      times: Self.grade(times[value, default: 1]))
  }

  private static func grade(_ count: Int) -> Int {
    min(1000, Int(binaryLogarithm(Double(max(count, 1))) * 250))
  }

  private struct Value: Hashable {
    var family: Family
    var allows: Interval

    init(_ view: ClaimView) {
      family = view.family
      allows = view.claim.quantity.allows
    }
  }
}
