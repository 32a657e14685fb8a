/// The words around a figure that tell, read by themselves, what it answers.
public struct Statement: Sendable, Hashable, Codable {
  /// How the words are put together.
  public enum Form: String, Sendable, Hashable, Codable {
    /// A subject with its verb.
    case clause
    /// A whole sentence, as no shorter part of it can stand alone.
    case sentence
    /// A noun phrase without a verb of its own.
    case phrase
    /// A name or heading that the figure stands beside ("Marsh, 49,"; "Depth: 12 km").
    case label
  }

  /// Bytes of the sentence, ascending and apart; one part holds the figure.
  public var parts: [Range<Int>]
  /// How the words are put together.
  public var form: Form
  /// Whether a pronoun stands for who or what it is about.
  public var hasPronoun: Bool
  /// The person that "he" or "she" at its beginning stands for, where only one can be meant.
  public var person: String?

  /// A statement of parts of a sentence.
  public init(
    parts: [Range<Int>], form: Form, hasPronoun: Bool = false, person: String? = nil
  ) {
    self.person = person
    self.parts = parts
    self.form = form
    self.hasPronoun = hasPronoun
  }
}
