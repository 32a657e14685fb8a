import TallyModel

extension Claim {
  /// Whether the claim counts people who told the story ("three people familiar", "two sources").
  var attributionCount: Bool {
    let head = quantity.unit.head
    if informants.contains(head) { return true }
    guard personHeads.contains(head) else { return false }
    let text = (subject ?? quantity.unit.name) + " " + concepts.joined(separator: " ")
    return knowingWords.contains { text.contains($0) }
  }
}

private let informants: Set<String> = ["source", "insider", "informant"]
private let personHeads: Set<String> = [
  "person", "people", "official", "executive", "diplomat", "employee", "analyst", "trader",
  "lawyer", "aide", "adviser", "banker", "witness", "man", "woman", "individual",
]
private let knowingWords: [String] = ["familiar", "briefed", "knowledge", "close to", "anonym"]
