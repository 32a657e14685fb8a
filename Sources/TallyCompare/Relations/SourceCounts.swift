import TallyModel
import TallyText

extension Claim {
  /// Whether the claim counts people who told the story ("three people familiar", "two sources").
  var attributionCount: Bool {
    let head = quantity.unit.head
    if informants.contains(head) { return true }
    guard personHeads.contains(head) else { return false }
    let text = (subject ?? quantity.unit.name) + " " + concepts.joined(separator: " ")
    return knowingWords.contains { text.holds($0) }
  }
}

/// Whether two counts of a story's sources are of one agency's report; `nil` where either counts
/// something else.
///
/// An agency has one number of sources for a report; those of another agency are other people.
func sourceCounts(_ a: Claim, _ b: Claim) -> Bool? {
  guard a.attributionCount, b.attributionCount else { return nil }
  guard let one = a.attribution?.outlet, let other = b.attribution?.outlet else { return nil }
  return folded(one) == folded(other)
}

private let informants: Set<String> = ["source", "insider", "informant"]
private let personHeads: Set<String> = [
  "person", "people", "official", "executive", "diplomat", "employee", "analyst", "trader",
  "lawyer", "aide", "adviser", "banker", "witness", "man", "woman", "individual",
]
private let knowingWords: [String] = ["familiar", "briefed", "knowledge", "close to", "anonym"]
