import TallyModel

/// A change in percentage points that is not the difference of the two shares.
///
/// - Matches: "rose 9 percentage points to 53 percent from 46 percent".
/// - Not: points without both shares beside them.
/// - Source: journalists' crib sheets on percent and percentage points.
func pointChanges(in sentence: SentenceFigures) -> [Miscalculation] {
  sentence.figures.indices.compactMap { index in
    let change = sentence.figures[index]
    guard change.kind == .percentagePoint, let (old, new) = ends(of: index, in: sentence),
      old.kind == .percent, new.kind == .percent, let stated = change.range,
      let before = old.range, let after = new.range
    else { return nil }
    let points = span(
      after.lowerBound - before.upperBound, after.upperBound - before.lowerBound)
    let turned = -points.upperBound ... -points.lowerBound
    if !areApart(points, stated) || !areApart(turned, stated) { return nil }
    return Miscalculation(
      .percentChange,
      "From “\(old.text)” to “\(new.text)” is \(rounded(abs(center(points)))) percentage points, "
        + "not “\(change.text)”.",
      [change, old, new])
  }
}
