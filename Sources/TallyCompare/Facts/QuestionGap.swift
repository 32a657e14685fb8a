import TallyModel

/// What stands for the figure: dots with the unit that the figure had.
///
/// - Parameter isApposed: whether it stands beside a name ("Marsh, 49").
func gap(for quantity: Quantity, _ printed: [UInt8], isApposed: Bool) -> String {
  let unit = quantity.unit
  if isPair(printed) { return "…–…" }
  switch quantity.kind {
  case .money where unit.text.utf8.count <= 3 && !unit.text.isEmpty:
    return "\(unit.text)…" + period(printed)
  case .percent: return "… percent"
  case .age where unit.text.isEmpty && isApposed: return "aged …"
  case .age where printed.starts(with: "age".utf8):
    // "ages 6"
    return String(decoding: printed.prefix { $0 != 0x20 }, as: UTF8.self) + " …"
  default: break
  }
  if unit.text.isEmpty { return "…" }
  let name = Array(unit.text.utf8)
  // A conversion in brackets would tell the figure.
  let bracket = printed.lastIndex(of: UInt8(ascii: "(")) ?? printed.endIndex
  let printed = Array(quantity.alternates.isEmpty ? printed[...] : printed[..<bracket])
  guard let start = lastPlace(of: name, in: printed), start > 0 else { return "… \(unit.text)" }
  let tail = String(decoding: trimmed(printed[limited(start, in: printed)...]), as: UTF8.self)
  // "4 minutes 48 seconds" is one figure.
  if quantity.kind != .count, tail.utf8.contains(where: { $0 &- 0x30 < 10 }) {
    return "… \(unit.text)"
  }
  let isJoined = name.first == UInt8(ascii: "-") || printed[start - 1] == UInt8(ascii: "-")
  return isJoined ? "…-\(tail)" : "… \(tail)"
}

/// Where the words before a noun begin that say which ones are counted: "three | other banks".
private func limited(_ noun: Int, in printed: [UInt8]) -> Int {
  var start = noun
  while start > 1, printed[start - 1] == 0x20 {
    let end = start - 1
    let word = (printed[..<end].lastIndex(of: 0x20) ?? -1) + 1
    guard word > 0, limiting.contains(where: { printed[word..<end].elementsEqual($0) }) else {
      break
    }
    start = word
  }
  return start
}

private let limiting = [
  "other", "additional", "further", "straight", "consecutive", "successive", "prior", "previous",
  "different", "separate", "new",
].map { Array($0.utf8) }

/// " per season" of a sum.
private func period(_ printed: [UInt8]) -> String {
  guard let start = lastPlace(of: Array(" per ".utf8), in: printed) else { return "" }
  return String(decoding: printed[start...], as: UTF8.self)
}

private func lastPlace(of name: [UInt8], in text: [UInt8]) -> Int? {
  guard !name.isEmpty, name.count <= text.count else { return nil }
  return (0...text.count - name.count).last { text[$0...].starts(with: name) }
}

/// The hedge of a figure that is a preposition, without which its words do not join: "fell below
/// $1.29", "cards of up to 16 GB".
func leadingHedge(of printed: [UInt8]) -> [UInt8] {
  guard let first = printed.first, first &- 0x61 < 26 else { return [] }
  return joiningHedges.first { printed.starts(with: $0) } ?? []
}

private let joiningHedges = [
  "below ", "above ", "over ", "under ", "up to ", "surpassing the ", "exceeding the ",
  "surpassing ", "exceeding ", "in excess of ",
].map { Array($0.utf8) }

/// Whether a figure is two numbers: a score or a record ("2-13").
func isPair(_ printed: [UInt8]) -> Bool {
  printed.contains(UInt8(ascii: "-")) && printed.allSatisfy { $0 == 0x2D || $0 &- 0x30 < 10 }
}
