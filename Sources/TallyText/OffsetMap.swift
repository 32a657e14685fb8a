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
    // Places beyond 32 bits, and units that no decoder has, are bounded rather than fatal.
    let sourceUnit = max(1, sourceUnit)
    let run = Run(
      source: UInt32(clamping: source), target: UInt32(clamping: target),
      sourceUnit: UInt16(clamping: sourceUnit), targetUnit: UInt16(clamping: targetUnit))
    if let last = runs.last {
      if last.source == run.source {
        runs[runs.count - 1] = run
        return
      }
      let gap = Int(run.source - last.source)
      let sameRatio = last.sourceUnit == run.sourceUnit && last.targetUnit == run.targetUnit
      // Most runs are of one byte each: dividing takes as long as all else here.
      let units = sourceUnit == 1 ? gap : gap / sourceUnit
      if sameRatio, units * sourceUnit == gap, Int(last.target) + units * targetUnit == target {
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

  /// This map followed by `next`: from this text, of `length` bytes, to the original's original.
  ///
  /// - Complexity: O(n log m + k) in the numbers of runs, k those of the result.
  public func followed(by next: OffsetMap, length: Int = .max) -> OffsetMap {
    if next.runs.isEmpty { return self }
    if runs.isEmpty { return next.cut(to: length) }
    var joined = OffsetMap()
    for (index, run) in runs.enumerated() {
      let end = index + 1 < runs.count ? Int(runs[index + 1].source) : length
      joined.compose(run, until: end, with: next)
    }
    return joined
  }

  /// The map of the first `length` bytes of the made text.
  private func cut(to length: Int) -> OffsetMap {
    var map = OffsetMap()
    map.runs = Array(runs.prefix { Int($0.source) < length })
    return map
  }

  /// Adds the part of another map that covers `range`, moved to `start`.
  ///
  /// - Complexity: O(log n) and the number of runs in the range.
  public mutating func append(_ other: OffsetMap, of range: Range<Int>, at start: Int) {
    guard !range.isEmpty, let first = other.index(at: range.lowerBound) else {
      append(source: start, target: range.lowerBound)
      return
    }
    let run = other.runs[first]
    append(
      source: start, target: other.target(of: range.lowerBound),
      sourceUnit: Int(run.sourceUnit), targetUnit: Int(run.targetUnit))
    var index = first + 1
    while index < other.runs.count, Int(other.runs[index].source) < range.upperBound {
      let run = other.runs[index]
      append(
        source: start + Int(run.source) - range.lowerBound, target: Int(run.target),
        sourceUnit: Int(run.sourceUnit), targetUnit: Int(run.targetUnit))
      index += 1
    }
  }

  /// The made byte that stands for the original byte at `offset`; maps must ascend both ways.
  ///
  /// - Complexity: O(log n) in the number of runs.
  public func source(of offset: Int) -> Int {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if Int(runs[middle].target) <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return offset }
    let run = runs[low - 1]
    let units = (offset - Int(run.target)) / max(1, Int(run.targetUnit))
    return Int(run.source) + units * Int(run.sourceUnit)
  }

  private mutating func compose(_ run: Run, until end: Int, with next: OffsetMap) {
    let start = Int(run.target)
    let copied = run.sourceUnit == 1 && run.targetUnit == 1
    guard copied else {
      // A unit of the first map is atomic: an entity, say; its width is taken through the second.
      let through = next.target(of: start..<start + Int(run.targetUnit))
      append(
        source: Int(run.source), target: through.lowerBound, sourceUnit: Int(run.sourceUnit),
        targetUnit: through.count)
      return
    }
    let cursor = next.index(at: start)
    let first = cursor.map { next.runs[$0] }
    append(
      source: Int(run.source), target: next.target(of: start),
      sourceUnit: Int(first?.sourceUnit ?? 1), targetUnit: Int(first?.targetUnit ?? 1))
    var index = (cursor ?? -1) + 1
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
    index(at: offset).map { runs[$0] }
  }

  /// The run that covers a made byte.
  private func index(at offset: Int) -> Int? {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if Int(runs[middle].source) <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }
}
