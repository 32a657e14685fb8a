/// The place a report was filed from and the agency it credits, at the start of its first
/// paragraph or at the end of its last: `BEIJING (Reuters) - …`, `[BEIJING] …`, `… REUTERS`.
struct Dateline {
  private(set) var place: String?
  private(set) var agency: String?

  /// - Source: members of <https://en.wikipedia.org/wiki/List_of_news_agencies> that news pages
  ///   credit by these names.
  private static let agencies: [(mark: String, name: String)] = [
    ("reuters", "Reuters"), ("ap", "Associated Press"), ("associated press", "Associated Press"),
    ("afp", "AFP"), ("dpa", "dpa"), ("xinhua", "Xinhua"), ("bloomberg", "Bloomberg"),
    ("anadolu", "Anadolu"), ("aa", "Anadolu"), ("ani", "ANI"), ("pti", "PTI"), ("efe", "EFE"),
    ("ansa", "ANSA"), ("kyodo", "Kyodo"), ("yonhap", "Yonhap"), ("upi", "UPI"), ("tass", "TASS"),
  ]

  /// Longest place read; longer beginnings are prose in capitals.
  private static let longest = 50

  /// Reads the first and the last paragraph.
  init(first: ArraySlice<UInt8>, last: ArraySlice<UInt8>, byline: String?) {
    readStart(first)
    if agency == nil { agency = Self.credit(of: last) }
    if agency == nil, let byline { agency = Self.agency(named: byline) }
  }

  private mutating func readStart(_ text: ArraySlice<UInt8>) {
    let head = Array(text.prefix(Self.longest + 30))
    var index = 0
    let isBracketed = head.first == 0x5B
    if isBracketed { index = 1 }
    let start = index
    while index < head.count, Self.isPlaceByte(head[index]) { index += 1 }
    var name = head[start..<index]
    while let last = name.last, last == 0x20 || last == 0x2C { name.removeLast() }
    guard name.count >= 3, name.count <= Self.longest, index < head.count else { return }
    var rest = head[index...]
    var credited: String?
    if rest.first == 0x28, let close = rest.firstIndex(of: 0x29) {
      credited = Self.agency(named: String(decoding: rest[(index + 1)..<close], as: UTF8.self))
      rest = rest[(close + 1)...].drop { $0 == 0x20 }
    }
    let isEnded = isBracketed ? rest.first == 0x5D : Self.startsWithDash(rest)
    guard isEnded else { return }
    place = String(decoding: name, as: UTF8.self)
    agency = credited
  }

  private static func isPlaceByte(_ byte: UInt8) -> Bool {
    (byte >= 0x41 && byte <= 0x5A) || byte == 0x20 || byte == 0x2C || byte == 0x2E || byte == 0x27
  }

  private static func startsWithDash(_ text: ArraySlice<UInt8>) -> Bool {
    text.first == 0x2D || text.starts(with: [0xE2, 0x80, 0x93])
      || text.starts(with: [0xE2, 0x80, 0x94])
  }

  private static func agency(named text: String) -> String? {
    let folded = text.lowercased()
    return agencies.first { $0.mark == folded }?.name
  }

  /// The agency that a text ends with: in capitals behind its last sentence, or in brackets.
  private static func credit(of text: ArraySlice<UInt8>) -> String? {
    guard let space = text.lastIndex(where: { $0 == 0x20 || $0 == 0x2E }) else {
      return agency(named: String(decoding: text, as: UTF8.self))
    }
    let word = text[(space + 1)...]
    let isBracketed = word.first == 0x28 && word.last == 0x29
    let name = isBracketed ? word.dropFirst().dropLast() : word
    guard isBracketed || name.allSatisfy({ $0 >= 0x41 && $0 <= 0x5A }) else { return nil }
    return agency(named: String(decoding: name, as: UTF8.self))
  }
}
