public import TallyModel

/// How the claims on one line of a file were read, step by step, for a person.
///
/// A claim's part begins with its place and words; then come what the figure means, the values
/// it allows, what it is said of, and the names of the grammar rules that built it, innermost
/// first. Empty when no figure on the line, or at the column, became a claim.
///
/// - Parameter column: only the claim that covers this column; all of the line when `nil`.
public func explanation(ofLine line: Int, column: Int? = nil, in record: ArticleRecord) -> String {
  record.claims
    .filter { $0.place.line == line && (column.map($0.covers) ?? true) }
    .map { explanation(of: $0, in: record) }
    .joined(separator: "\n")
}

private func explanation(of claim: Claim, in record: ArticleRecord) -> String {
  let place = "\(record.header.path):\(claim.place.line):\(claim.place.column)"
  let rows = figureRows(claim) + circumstanceRows(claim)
  let lines = rows.map { "  \($0.name.padded(to: 12))\(VisibleText($0.text).description)" }
  let title =
    "\(VisibleText(place).description)  \(VisibleText(record.words(of: claim)).description)"
  return ([title] + lines).joined(separator: "\n") + "\n"
}

private typealias Row = (name: String, text: String)

private func figureRows(_ claim: Claim) -> [Row] {
  let quantity = claim.quantity
  var rows: [Row] = [("kind", quantity.kind.rawValue)]
  if let value = quantity.value { rows.append(("value", FigureText.grouped(value))) }
  if quantity.qualifier != .exactly { rows.append(("qualifier", quantity.qualifier.rawValue)) }
  rows.append(("allows", FigureText.words(quantity.allows)))
  if !quantity.unit.name.isEmpty { rows.append(("unit", quantity.unit.name)) }
  for other in quantity.alternates {
    rows.append(("the same as", "\(FigureText.words(other.allows)) \(other.unit.name)"))
  }
  if claim.role != .level { rows.append(("role", claim.role.rawValue)) }
  if claim.change != .none { rows.append(("change", claim.change.rawValue)) }
  rows.append(("rules", quantity.rules.joined(separator: ", ")))
  return rows
}

private func circumstanceRows(_ claim: Claim) -> [Row] {
  let scope = claim.scope
  let rows: [(String, String?)] = [
    ("said of", claim.subject), ("event", claim.event),
    ("names", claim.participants.joined(separator: ", ")),
    ("places", scope.places.joined(separator: ", ")),
    ("each/total", scope.distribution?.rawValue), ("per", scope.per), ("part of", scope.partOf),
    ("time", claim.time.words), ("speaker", claim.attribution?.speaker),
    ("reported by", claim.attribution?.outlet), ("denied", claim.negated ? "yes" : nil),
    ("modality", claim.modality == .stated ? nil : claim.modality.rawValue),
  ]
  return rows.compactMap { name, text in
    guard let text, !text.isEmpty else { return nil }
    return (name, text)
  }
}

extension Claim {
  /// Whether a column of the claim's first line lies in it.
  ///
  /// A claim in plain text covers as many columns as bytes at most; markup inside a claim only
  /// makes the stretch longer.
  fileprivate func covers(_ column: Int) -> Bool {
    column >= place.column && column < place.column + max(1, place.length)
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - count))
  }
}
