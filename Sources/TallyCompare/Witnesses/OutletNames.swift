/// A name that outlets' other names are folded into: "the Transmere News" and "Transmere" are one.
func folded(_ name: String) -> String {
  var words = name.lowercased().split { $0 == " " }.map(String.init)
  if words.count > 1, words[0] == "the" { words.removeFirst() }
  if words.count > 1, let last = words.last, genericEndings.contains(last) { words.removeLast() }
  let plain = words.joined(separator: " ")
  return outletAliases[plain] ?? plain
}

/// Last words that an outlet's name is often given without.
private let genericEndings: Set<String> = ["news", "agency", "newswire", "newspaper", "wire"]

/// Short names of agencies and outlets that others credit.
private let outletAliases: [String: String] = [
  "ap": "associated press", "afp": "agence france-presse",
  "agence france presse":
    "agence france-presse", "pa": "press association", "pa media": "press association",
  "wsj": "wall street journal", "ft": "financial times", "nyt": "new york times",
  "pti": "press trust of india", "dpa": "deutsche presse-agentur",
]
