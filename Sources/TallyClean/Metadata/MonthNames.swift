/// Names of months as datelines write them, by their first letters in lower case.
///
/// - Source: Unicode CLDR 46, `dates/calendars/gregorian/months`, wide and abbreviated forms of
///   the languages below, cut to the letters that tell them apart.
enum MonthNames {
  /// The month, 1 to 12, of a word in lower case; `nil` when it is none.
  static func month(of word: String) -> Int? {
    if let known = exact[word] { return known }
    guard word.utf8.count >= 4 else { return nil }
    for (stem, month) in stems where word.hasPrefix(stem) { return month }
    return nil
  }

  private static let exact: [String: Int] = {
    var table: [String: Int] = [:]
    let forms = [
      "jan ene janv gen january januar januari janvier enero gennaio janeiro",
      "feb fév févr fev february februar februari février febrero febbraio fevereiro",
      "mar mär mrz märz mars marzo maart março march mrt",
      "apr abr avr april avril abril aprile",
      "may mai mag mayo maggio maio mei maj",
      "jun juni juin junio giugno junho june giu",
      "jul juli juil juillet julio luglio julho july lug",
      "aug ago août aou agosto augustus august augusti aoû",
      "sep sept set september septembre septiembre settembre setembro",
      "oct okt ott out october oktober octobre octubre ottobre outubro",
      "nov november novembre noviembre novembro",
      "dec dez déc dic december dezember décembre diciembre dicembre dezembro",
    ]
    for (index, line) in forms.enumerated() {
      for word in line.split(separator: " ") { table[String(word)] = index + 1 }
    }
    return table
  }()

  private static let stems: [(String, Int)] = [
    ("янв", 1), ("фев", 2), ("мар", 3), ("апр", 4), ("май", 5), ("мая", 5), ("июн", 6), ("июл", 7),
    ("авг", 8), ("сен", 9), ("окт", 10), ("ноя", 11), ("дек", 12),
  ]
}
