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
  /// The first pronoun in it that stands for what no word of it names: bytes of the sentence.
  public var pronoun: Range<Int>?
  /// The person that this pronoun stands for, where it is one and only one can be meant.
  public var person: String?

  /// A statement of parts of a sentence.
  public init(
    parts: [Range<Int>], form: Form, pronoun: Range<Int>? = nil, person: String? = nil
  ) {
    self.person = person
    self.parts = parts
    self.form = form
    self.pronoun = pronoun
  }

  /// Whether it leaves open who or what a pronoun in it stands for.
  public var isOpen: Bool { pronoun != nil && person == nil }
}
