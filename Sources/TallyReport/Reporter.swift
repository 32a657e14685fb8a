public import TallyModel

/// Turns stories into text in one format.
///
/// A reporter is a pure function: the same stories give the same bytes.
public protocol Reporter: Sendable {
  /// The whole output for the stories of one run, in their order, as UTF-8.
  func render(_ stories: [Story]) -> [UInt8]
}
