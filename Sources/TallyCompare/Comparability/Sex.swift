/// Which of the two sexes a noun for persons says: boys are never girls.
enum Sex: Sendable, Hashable {
  case male, female

  /// The sex that a noun in the singular says, where it says one.
  init?(of noun: String) {
    if Self.males.contains(noun) {
      self = .male
    } else if Self.females.contains(noun) {
      self = .female
    } else {
      return nil
    }
  }

  private static let males: Set<String> = [
    "man", "boy", "son", "brother", "father", "husband", "grandson", "grandfather", "uncle",
    "nephew",
  ]
  private static let females: Set<String> = [
    "woman", "girl", "daughter", "sister", "mother", "wife", "granddaughter", "grandmother", "aunt",
    "niece",
  ]
}
