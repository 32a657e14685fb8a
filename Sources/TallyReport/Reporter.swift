public import TallyModel

/// Turns stories into text in one format.
///
/// A reporter is a pure function: the same stories give the same bytes.
public protocol Reporter: Sendable {
  /// The whole output for the stories of one run, in their order, as UTF-8.
  func render(_ stories: [Story]) -> [UInt8]
}

/// A report that takes up stories one after the other and need not keep them.
public protocol GrowingReport: Sendable {
  /// Takes up the next story.
  mutating func add(_ story: Story)
  /// What a `Reporter` gives for the same stories, in pieces that follow each other.
  consuming func pieces() -> [[UInt8]]
}
