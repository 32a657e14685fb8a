import TallyModel

/// The date in an article's address: `/2026/01/28/`, `/2026/jan/28/`, `/2026-01-28/`.
enum AddressDate {
  static func find(in address: String) -> Timestamp? {
    let parts = address.utf8.split { $0 == 0x2F || $0 == 0x2D || $0 == 0x5F }
      .map { String(decoding: $0, as: UTF8.self).lowercased() }
    for index in parts.indices where parts[index].utf8.count == 4 && index + 2 < parts.count {
      guard let year = Int(parts[index]), year >= 1990, year <= 2100,
        let month = Int(parts[index + 1]) ?? MonthNames.month(of: parts[index + 1]),
        let day = Int(parts[index + 2]), parts[index + 2].utf8.count <= 2,
        (1...12).contains(month), (1...31).contains(day)
      else { continue }
      return Timestamp(year: year, month: month, day: day)
    }
    return nil
  }
}
