/// A named rule of the grammar: a pattern of pieces and what they build.
///
/// - The name is stable, kebab-case, dimension first ("money.sign-number"); `pattern` says it in
///   words ("<currency sign> <number>"), as `explain` prints it.
/// - A slot matches a piece that has one of its classes. Patterns have a fixed length.
/// - `build` may decline by `nil`; the next rule of the layer is tried then.
struct Rule: Sendable {
  let name: String
  let pattern: String
  let slots: [WordClass]
  let build: @Sendable (borrowing Parse, Int) -> Amount?

  init(
    _ name: String, _ pattern: String, _ slots: [WordClass],
    _ build: @escaping @Sendable (borrowing Parse, Int) -> Amount?
  ) {
    self.name = name
    self.pattern = pattern
    self.slots = slots
    self.build = build
  }
}

/// Rules that are tried together, one pass from left to right.
struct Layer: Sendable {
  let rules: [Rule]
  /// The slots of each rule: most pieces are told apart by them alone.
  let slots: [[WordClass]]
  /// Every class that a first slot names.
  let starts: WordClass

  init(_ rules: [Rule]) {
    self.rules = rules
    slots = rules.map(\.slots)
    starts = slots.reduce(into: WordClass()) { classes, slots in
      if let first = slots.first { classes.formUnion(first) }
    }
  }
}

extension Parse {
  /// Applies a layer: at each piece the first rule that builds something replaces what it
  /// matched, and the place is tried again.
  ///
  /// - Complexity: O(n · r) for n pieces and r rules; every success leaves fewer pieces.
  mutating func apply(_ layer: Layer) {
    var index = 0
    while index < pieces.count {
      var again = true
      while again, !pieces[index].classes.isDisjoint(with: layer.starts) {
        again = false
        for number in layer.rules.indices where matches(layer.slots[number], at: index) {
          guard var built = layer.rules[number].build(self, index) else { continue }
          built.rules.append(layer.rules[number].name)
          replace(index, layer.slots[number].count, with: built)
          again = layer.slots[number].count > 1
          break
        }
      }
      index += 1
    }
  }

  private func matches(_ slots: [WordClass], at index: Int) -> Bool {
    guard index + slots.count <= pieces.count else { return false }
    for offset in slots.indices where pieces[index + offset].classes.isDisjoint(with: slots[offset])
    {
      return false
    }
    return true
  }
}
