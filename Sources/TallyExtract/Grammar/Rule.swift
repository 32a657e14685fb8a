/// A named rule of the grammar: a pattern of pieces and what they build.
///
/// - The name is stable, kebab-case, dimension first ("money.sign-number"); `pattern` says it in
///   words ("<currency sign> <number>"), as `explain` prints it.
/// - A slot matches a piece that has one of its classes. Patterns have a fixed length, and one slot
///   at least is a figure.
/// - `build` may decline by `nil`; the next rule of the layer is tried then.
struct Rule: Sendable {
  let name: RuleName
  let pattern: String
  let slots: [WordClass]
  let build: @Sendable (borrowing Parse, Int) -> Amount?

  init(
    _ name: RuleName, _ pattern: String, _ slots: [WordClass],
    _ build: @escaping @Sendable (borrowing Parse, Int) -> Amount?
  ) {
    self.name = name
    self.pattern = pattern
    self.slots = slots
    self.build = build
  }
}

/// Rules that are tried together, one pass from left to right.
///
/// Handed on as one reference: a copy would count those of all its tables.
final class Layer: Sendable {
  let rules: [Rule]
  /// The slots of each rule, side by side: most pieces are told apart by them alone.
  fileprivate let patterns: [Pattern]
  /// The classes that the first slot of some rule takes: no rule starts at another piece.
  fileprivate let starts: WordClass
  /// Those of the second slot of the rules that start alike.
  fileprivate let seconds: [(first: WordClass, second: WordClass)]
  /// The most pieces that a rule has before its first figure.
  fileprivate let lead: Int

  init(_ rules: [Rule]) {
    self.rules = rules
    patterns = rules.map { Pattern($0.slots) }
    starts = rules.reduce(into: []) { $0.formUnion($1.slots.first ?? []) }
    seconds = Self.seconds(of: rules)
    lead = rules.map { $0.slots.firstIndex { WordClass.figure.isSuperset(of: $0) } ?? 0 }.max() ?? 0
  }
}

extension Layer {
  private static func seconds(of rules: [Rule]) -> [(first: WordClass, second: WordClass)] {
    var seconds: [(first: WordClass, second: WordClass)] = []
    for slots in rules.map(\.slots) {
      precondition(slots.count > 1, "a rule has two slots at least")
      if let known = seconds.firstIndex(where: { $0.first == slots[0] }) {
        seconds[known].second.formUnion(slots[1])
      } else {
        seconds.append((slots[0], slots[1]))
      }
    }
    return seconds
  }

  /// Whether some rule may start at a piece, by its classes and those of the piece after it.
  @inline(__always)
  fileprivate func mayStart(_ first: WordClass, _ second: WordClass) -> Bool {
    for pair in seconds
    where !first.isDisjoint(with: pair.first) && !second.isDisjoint(with: pair.second) {
      return true
    }
    return false
  }
}

extension WordClass {
  /// A figure, with or without a unit.
  static let figure: WordClass = [.bare, .measured]
}

/// The slots of a rule in place.
private struct Pattern: Sendable {
  private var slots = InlineArray<5, WordClass>(repeating: [])
  let count: Int

  init(_ slots: [WordClass]) {
    precondition(slots.count <= 5, "a rule has at most five slots")
    count = slots.count
    for (index, slot) in slots.enumerated() { self.slots[index] = slot }
  }

  @inline(__always)
  func matches(_ window: borrowing InlineArray<5, WordClass>) -> Bool {
    for offset in 0..<count where window[offset].isDisjoint(with: slots[offset]) { return false }
    return true
  }
}

extension Parse {
  /// Applies a layer: at each piece the first rule that builds something replaces what it
  /// matched, and the place is tried again.
  ///
  /// Only the pieces before and at figures are tried, as every rule holds one.
  /// - Complexity: O(n · r) for n pieces and r rules; every success leaves fewer pieces.
  mutating func apply(_ layer: Layer) {
    guard layer.mayStart(present, present) else { return }
    var index = 0
    var figure = firstFigure
    while true {
      while figure < pieces.count, pieces[figure].classes.isDisjoint(with: .figure) { figure += 1 }
      guard figure < pieces.count else { return }
      index = max(index, figure - layer.lead)
      while !pieces[index].classes.isDisjoint(with: layer.starts), applyFirst(of: layer, at: index)
      {
        figure = index
      }
      index += 1
      figure = max(figure, index)
    }
  }

  /// Applies the first rule that builds something at a piece; true when the piece is to be tried
  /// again.
  private mutating func applyFirst(of layer: Layer, at index: Int) -> Bool {
    guard index + 1 < pieces.count,
      layer.mayStart(pieces[index].classes, pieces[index + 1].classes)
    else { return false }
    let window = classes(from: index)
    for number in layer.patterns.indices where layer.patterns[number].matches(window) {
      guard var built = layer.rules[number].build(self, index) else { continue }
      built.rules.append(layer.rules[number].name)
      let count = layer.patterns[number].count
      replace(index, count, with: built)
      return count > 1
    }
    return false
  }

  /// The classes of a piece and the four after it; none past the end.
  private func classes(from index: Int) -> InlineArray<5, WordClass> {
    var window = InlineArray<5, WordClass>(repeating: [])
    for offset in 0..<min(5, pieces.count - index) {
      window[offset] = pieces[index + offset].classes
    }
    return window
  }
}
