/// Fitted trees as text.
package struct FittedTrees: Sendable {
  /// What the sum starts with, in thousandths.
  package let base: Int
  /// One tree a line: `feature<value` with the branch of values up to it and the branch of greater
  /// ones behind it, or a leaf's number in thousandths.
  package let lines: String

  /// Trees as `TallyFit` writes them.
  package init(base: Int, lines: String) {
    self.base = base
    self.lines = lines
  }

  /// The names of the features by column, those of the second look last.
  package static let columns =
    BlockFeature.allCases.map { String(describing: $0) }
    + ContextFeature.allCases.map { String(describing: $0) }
}
