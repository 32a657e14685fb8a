import TallyModel

/// A share or a fall of more than a hundred percent.
///
/// - Matches: "120 percent of voters"; "sales fell 150 percent".
/// - Not: growth; shares of what can be exceeded (a target, a limit, last year's level); falls of
///   what can turn negative (profit, margins, balances).
func impossibleShares(in sentence: SentenceFigures) -> [Miscalculation] {
  sentence.figures.indices.compactMap { index in
    let figure = sentence.figures[index]
    guard figure.kind == .percent, let range = figure.range, range.lowerBound > 100 else {
      return nil
    }
    if isOfPersons(figure.next), figure.claim.change == .none {
      return Miscalculation(
        .share, "“\(figure.text)” of a whole is more than there is.", [figure])
    }
    if direction(of: index, in: sentence) == -1, !figure.follows("to"),
      figure.lead.contains(where: { neverNegative.contains($0) })
    {
      return Miscalculation(
        .percentChange, "A fall of “\(figure.text)” leaves less than nothing.", [figure])
    }
    return nil
  }
}

/// "of voters", "of the people asked".
private func isOfPersons(_ next: [String]) -> Bool {
  guard next.first == "of" else { return false }
  let phrase = next.dropFirst().drop { ["the", "all", "its", "their"].contains($0) }
  return phrase.first.map { persons.contains($0) } ?? false
}

private let persons: Set<String> = [
  "people", "voters", "respondents", "patients", "adults", "women", "men", "households",
  "residents", "employees", "workers", "students", "pupils", "children", "families", "americans",
  "customers", "users", "members", "teachers", "passengers", "victims", "those",
]

/// Quantities that cannot fall below nothing.
private let neverNegative: Set<String> = [
  "sales", "revenue", "revenues", "turnover", "prices", "price", "shares", "stock", "production",
  "output", "exports", "imports", "arrests", "cases", "deaths", "visitors", "population", "rents",
  "demand", "traffic", "numbers", "crime", "orders", "deliveries", "shipments", "enrolment",
]
