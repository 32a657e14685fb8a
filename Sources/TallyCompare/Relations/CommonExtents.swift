import TallyModel
import TallyText

/// One extent of a claim's figure, with what decides how it can be brought to another's dimension.
struct FigureExtent: Sendable {
  /// The figure in base units.
  var extent: Extent
  /// A bare fraction of one as a percentage; `nil` for other numbers.
  var share: Extent?
  var kind: QuantityKind
  /// The name of the unit, as a hash.
  var unit: UInt64

  init(_ quantity: Quantity) {
    extent = Extent(quantity)
    share = extent.asShare(quantity)
    kind = quantity.kind
    unit = StableHash.of(quantity.unit.name)
  }
}

/// The extents of a claim: its figure's, then those of the conversions beside it.
func figureExtents(of claim: Claim) -> [FigureExtent] {
  [FigureExtent(claim.quantity)] + claim.quantity.alternates.map(FigureExtent.init)
}

/// The figures of a claim: a part of a list of extents.
struct ExtentSlice: Sendable {
  var extents: [FigureExtent]
  var range: Range<Int>
  /// Whether the figure rises or falls.
  var change: Change
}

/// The extents of two claims in one dimension: of the units they share, else converted.
///
/// A bracketed conversion gives a claim several extents; those that overlap speak for it.
func commonExtents(_ mine: ExtentSlice, _ its: ExtentSlice) -> (Extent, Extent)? {
  if mine.range.count == 1, its.range.count == 1 {
    return reconciled(
      mine.extents[mine.range.lowerBound], its.extents[its.range.lowerBound], mine.change,
      its.change)
  }
  var found: (Extent, Extent)?
  for one in mine.range {
    for other in its.range {
      let sameUnit = mine.extents[one].unit == its.extents[other].unit
      guard
        let pair = reconciled(mine.extents[one], its.extents[other], mine.change, its.change)
      else { continue }
      if pair.0.allows.overlaps(pair.1.allows) { return pair }
      if found == nil || sameUnit { found = pair }
    }
  }
  return found
}

/// The common extents of two sides.
func commonExtents(_ a: Side, _ b: Side) -> (Extent, Extent)? {
  commonExtents(
    ExtentSlice(extents: a.extents, range: a.extents.indices, change: a.claim.change),
    ExtentSlice(extents: b.extents, range: b.extents.indices, change: b.claim.change))
}

/// The common extents of two claims.
func commonExtents(_ a: Claim, _ b: Claim) -> (Extent, Extent)? {
  let (mine, its) = (figureExtents(of: a), figureExtents(of: b))
  return commonExtents(
    ExtentSlice(extents: mine, range: mine.indices, change: a.change),
    ExtentSlice(extents: its, range: its.indices, change: b.change))
}

/// Brings a multiple and a percent change to one dimension: "doubled" is "up 100 %".
private func reconciled(
  _ mine: FigureExtent, _ its: FigureExtent, _ mineChange: Change, _ itsChange: Change
) -> (Extent, Extent)? {
  if mine.extent.dimension == its.extent.dimension { return (mine.extent, its.extent) }
  if mine.kind == .multiple, its.kind == .percent, itsChange == .up {
    return (mine.extent, its.extent.asMultiple)
  }
  if its.kind == .multiple, mine.kind == .percent, mineChange == .up {
    return (mine.extent.asMultiple, its.extent)
  }
  if let left = mine.share, its.kind == .percent { return (left, its.extent) }
  if let right = its.share, mine.kind == .percent { return (mine.extent, right) }
  return nil
}

extension Extent {
  /// A percent rise as how many times the old value the new one is.
  fileprivate var asMultiple: Extent {
    var copy = self
    let hundredth = ExactDecimal(1, exponent: -2)
    func times(_ value: ExactDecimal) -> ExactDecimal { .one + value * hundredth }
    copy.dimension = DimensionKey(QuantityKind.multiple.rawValue)
    copy.point = point.map(times)
    copy.digits = digits.map { $0.mapped(times) }
    copy.allows = allows.mapped(times)
    return copy
  }

  /// A bare fraction of one as a percentage; `nil` for other numbers.
  fileprivate func asShare(_ quantity: Quantity) -> Extent? {
    guard quantity.kind == .number || quantity.kind == .multiple, let point, point <= .one,
      point > .zero, !point.isWhole || point == .one
    else { return nil }
    return Extent(quantity, scale: UnitScale(dimension: "share", factor: ExactDecimal(100)))
  }
}

extension Interval {
  /// The interval with a growing function applied to both ends.
  func mapped(_ change: (ExactDecimal) -> ExactDecimal) -> Interval {
    Interval(
      low: low.map(change), high: high.map(change), lowOpen: lowOpen, highOpen: highOpen)
  }
}
