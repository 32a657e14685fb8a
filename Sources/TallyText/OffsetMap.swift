/// A monotone map from byte offsets of one text to byte offsets of the text it was made from.
///
/// The map is a list of runs. Inside a run every `sourceUnit` bytes stand for `targetUnit` bytes:
/// (1, 1) is copied text, (1, 5) the `&` of `&amp;`, (3, 2) Japanese decoded from Shift-JIS.
public struct OffsetMap: Sendable, Hashable {
  /// A stretch of bytes with one ratio.
  public struct Run: Sendable, Hashable {
    /// First byte in the made text.
    public var source: UInt32
    /// First byte in the text it was made from.
    public var target: UInt32
    /// Bytes of the made text in one unit.
    public var sourceUnit: UInt16
    /// Bytes of the original in one unit.
    public var targetUnit: UInt16
  }

  /// The runs, ascending by `source`.
  public private(set) var runs: [Run] = []

  /// A map without runs: every offset stands for itself.
  public init() {}

  /// Adds what starts at `source` and was made from `target`.
  ///
  /// Runs that continue the one before are folded into it. `source` must not descend.
  public mutating func append(
    source: Int, target: Int, sourceUnit: Int = 1, targetUnit: Int = 1
  ) {
    let run = Run(
      source: UInt32(source), target: UInt32(target),
      sourceUnit: UInt16(sourceUnit), targetUnit: UInt16(clamping: targetUnit))
    if let last = runs.last {
      if last.source == run.source {
        runs[runs.count - 1] = run
        return
      }
      let gap = Int(run.source - last.source)
      let sameRatio = last.sourceUnit == run.sourceUnit && last.targetUnit == run.targetUnit
      if sameRatio, gap % sourceUnit == 0,
        Int(last.target) + gap / sourceUnit * targetUnit == target
      {
        return
      }
    }
    runs.append(run)
  }

  /// The original byte that the byte at `offset` was made from: the first of its unit.
  ///
  /// - Complexity: O(log n) in the number of runs.
  public func target(of offset: Int) -> Int {
    guard let run = run(at: offset) else { return offset }
    let units = (offset - Int(run.source)) / Int(run.sourceUnit)
    return Int(run.target) + units * Int(run.targetUnit)
  }

  /// The original bytes that a range was made from, whole units; empty stays empty.
  public func target(of range: Range<Int>) -> Range<Int> {
    let start = target(of: range.lowerBound)
    guard !range.isEmpty else { return start..<start }
    let last = range.upperBound - 1
    guard let run = run(at: last) else { return start..<max(start, range.upperBound) }
    let units = (last - Int(run.source)) / Int(run.sourceUnit) + 1
    return start..<max(start, Int(run.target) + units * Int(run.targetUnit))
  }

  /// This map followed by `next`: from this text to the original of the original.
  ///
  /// - Complexity: O(n + m) in the numbers of runs.
  public func followed(by next: OffsetMap) -> OffsetMap {
    if next.runs.isEmpty { return self }
    if runs.isEmpty { return next }
    var joined = OffsetMap()
    var cursor = 0
    for (index, run) in runs.enumerated() {
      let end = index + 1 < runs.count ? Int(runs[index + 1].source) : Int(UInt32.max)
      joined.compose(run, until: end, with: next, cursor: &cursor)
    }
    return joined
  }

  private mutating func compose(
    _ run: Run, until end: Int, with next: OffsetMap, cursor: inout Int
  ) {
    let start = Int(run.target)
    while cursor + 1 < next.runs.count, Int(next.runs[cursor + 1].source) <= start { cursor += 1 }
    let copied = run.sourceUnit == 1 && run.targetUnit == 1
    guard copied else {
      // A unit of the first map is atomic: an entity, say; its width is taken through the second.
      let through = next.target(of: start..<start + Int(run.targetUnit))
      append(
        source: Int(run.source), target: through.lowerBound, sourceUnit: Int(run.sourceUnit),
        targetUnit: through.count)
      return
    }
    let first = next.runs[cursor]
    append(
      source: Int(run.source), target: next.target(of: start),
      sourceUnit: Int(first.sourceUnit), targetUnit: Int(first.targetUnit))
    var index = cursor + 1
    while index < next.runs.count {
      let source = Int(run.source) + Int(next.runs[index].source) - start
      if source >= end { break }
      append(
        source: source, target: Int(next.runs[index].target),
        sourceUnit: Int(next.runs[index].sourceUnit), targetUnit: Int(next.runs[index].targetUnit))
      index += 1
    }
  }

  private func run(at offset: Int) -> Run? {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if Int(runs[middle].source) <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : runs[low - 1]
  }
}
