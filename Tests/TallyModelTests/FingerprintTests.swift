import TallyModel
import Testing

/// A story whose articles state one figure each.
private func story(
  _ figures: [Int], markup: Int = 0, qualifiers: [Qualifier] = [], name: String = "quake"
) -> Story {
  let records = figures.enumerated().map { index, figure in
    let value = ExactDecimal(figure)
    let quantity = Quantity(
      kind: .count, value: value,
      qualifier: qualifiers.indices.contains(index) ? qualifiers[index] : .exactly,
      allows: Interval(value))
    let place = Place(offset: 10 + markup, length: 2, line: 1 + markup, column: 5)
    let claim = Claim(id: "c\(index)", sentence: 0, range: 0..<2, place: place, quantity: quantity)
    return ArticleRecord(
      key: "a\(index).html", header: ArticleHeader(path: "a\(index).html", source: "S\(index)"),
      sentences: [], claims: [claim])
  }
  return Story(
    name: name, records: records, facts: [], sources: [], findings: [], coverage: Coverage())
}

extension Story {
  fileprivate func print(_ rule: FindingRule = .contradiction, of records: [Int]) -> String {
    fingerprint(of: rule, claims: records.map { ClaimReference(record: $0, claim: 0) })
  }
}

struct FingerprintTests {
  let plain = story([11, 14]).print(of: [0, 1])

  @Test("a fingerprint is 16 hexadecimal digits")
  func form() {
    #expect(plain.utf8.count == 16)
    #expect(plain.allSatisfy { $0.isHexDigit && !$0.isUppercase })
  }

  @Test("lines, markup, order, hedges and further articles with the same figures leave it alone")
  func survives() {
    #expect(story([11, 14], markup: 3).print(of: [0, 1]) == plain)
    #expect(story([14, 11]).print(of: [0, 1]) == plain)
    #expect(story([11, 14]).print(of: [1, 0]) == plain)
    #expect(story([11, 14], qualifiers: [.atLeast]).print(of: [0, 1]) == plain)
    #expect(story([14, 11, 14]).print(of: [0, 1, 2]) == plain)
  }

  @Test("another figure, a further one, another rule and another story change it")
  func changes() {
    #expect(story([11, 15]).print(of: [0, 1]) != plain)
    #expect(story([11, 14, 15]).print(of: [0, 1, 2]) != plain)
    #expect(story([11, 14]).print(.update, of: [0, 1]) != plain)
    #expect(story([11, 14], name: "flood").print(of: [0, 1]) != plain)
  }

  @Test("a rule about one article tells articles apart")
  func article() {
    let pair = story([11, 11])
    #expect(pair.print(.share, of: [0]) != pair.print(.share, of: [1]))
  }

  @Test("two findings with the same figures get fingerprints of their own")
  func occurrences() {
    let pair = story([11, 14, 11, 14])
    let findings = [[2, 3], [0, 1]].map { records in
      Finding(
        id: "", rule: .contradiction, severity: .error, message: "",
        claims: records.map { ClaimReference(record: $0, claim: 0) })
    }
    let ids = pair.fingerprinted(findings).map(\.id)
    #expect(ids[1] == plain)
    #expect(ids[0] != plain)
  }
}
