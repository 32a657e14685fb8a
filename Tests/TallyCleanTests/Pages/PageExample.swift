import Testing

/// A page written for these tests, with what cleaning has to make of it.
struct PageExample: Sendable, CustomTestStringConvertible {
  /// What kind of failure it shows.
  var name: String
  var html: String
  var title: String
  var published: String?
  /// The whole body, a block a line.
  var body: String

  var testDescription: String { name }
}
