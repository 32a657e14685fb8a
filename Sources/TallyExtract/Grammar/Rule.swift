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
  /// Every class that a first slot names.
  let starts: WordClass

  init(_ rules: [Rule]) {
    self.rules = rules
    starts = rules.reduce(into: WordClass()) { classes, rule in
      if let first = rule.slots.first { classes.formUnion(first) }
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
        for rule in layer.rules where matches(rule, at: index) {
          guard var built = rule.build(self, index) else { continue }
          built.rules.append(rule.name)
          replace(index, rule.slots.count, with: built)
          again = rule.slots.count > 1
          break
        }
      }
      index += 1
    }
  }

  private func matches(_ rule: Rule, at index: Int) -> Bool {
    guard index + rule.slots.count <= pieces.count else { return false }
    for (offset, slot) in rule.slots.enumerated()
    where pieces[index + offset].classes.isDisjoint(with: slot) {
      return false
    }
    return true
  }
}
