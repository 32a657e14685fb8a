import TallyModel
import TallyReport
import TallyTestSupport
import Testing

@testable import TallyKit

/// What the program prints as JSON is what `docs/schema` says.
@Suite struct SchemaTests {
  @Test("the report of the corpus meets its schema, and its ids lead somewhere")
  func report() async throws {
    let stories = try await CorpusRun.shared.value
    let value = try #require(JSONReader.value(in: JSONReporter().render(stories)))
    try expect(value, meets: "report")
    for name in CorpusRun.names { expectConsistent(value, story: name) }
  }

  @Test("claims meet their schema")
  func claims() async throws {
    let records = try await CorpusRun.shared.value.flatMap(\.records)
    try expectLines(claimLines(of: records), meet: "claim")
  }

  @Test("cleaned articles meet their schema")
  func articles() throws {
    for file in try CorpusRun.inputs().flatMap(\.files) {
      let article = try article(from: Page(path: file.path, bytes: bytes(at: file.location)))
      try expectLines(articleLine(article), meet: "article")
    }
  }

  @Test("a checked article meets its schema")
  func check() async throws {
    let story = try #require(try await CorpusRun.shared.value.first)
    let check = checkObject(of: [ArticleCheck(story, record: 0)])
    try expect(try #require(JSONReader.value(in: check)), meets: "check")
  }

  @Test("the checker finds what is wrong")
  func checker() throws {
    let schema = JSONSchema(
      Array(
        """
        {"type": "object", "properties": {"a": {"type": "integer", "minimum": 1}},
         "required": ["a"], "additionalProperties": false}
        """.utf8))
    #expect(schema.faults(of: .object([])).count == 1)
    let bad = JSONReader.value(in: Array(#"{"a": 0.5, "b": 1}"#.utf8))
    #expect(schema.faults(of: try #require(bad)).count == 3)
  }

  private func expect(_ value: JSONValue, meets name: String) throws {
    let schema = JSONSchema(try Repository.bytes("docs/schema/\(name).schema.json"))
    #expect(schema.faults(of: value).prefix(5).joined(separator: "\n") == "")
  }

  private func expectLines(_ lines: [UInt8], meet name: String) throws {
    let schema = JSONSchema(try Repository.bytes("docs/schema/\(name).schema.json"))
    for line in lines.split(separator: 0x0A) {
      let value = try #require(JSONReader.value(in: Array(line)))
      #expect(schema.faults(of: value).prefix(5).joined(separator: "\n") == "")
    }
  }

  /// Every claim is in one fact of its story, and pairs, witnesses and findings name such claims.
  private func expectConsistent(_ report: JSONValue, story: String) {
    func own(_ key: String) -> [JSONValue] {
      (report[key]?.elements ?? []).filter { $0["story"]?.text == story }
    }
    let facts = own("facts")
    let claims = facts.flatMap { $0["claims"]?.elements ?? [] }.compactMap { $0["id"]?.text }
    let ids = Set(claims)
    #expect(ids.count == claims.count)
    let counts = own("articles").compactMap { value -> Int? in
      if case .number(let digits)? = value["claims"] { return Int(digits) }
      return nil
    }
    #expect(counts.reduce(0, +) == claims.count)
    for fact in facts {
      let members = Set((fact["claims"]?.elements ?? []).compactMap { $0["id"]?.text })
      for pair in fact["pairs"]?.elements ?? [] {
        #expect(members.contains(pair["a"]?.text ?? "") && members.contains(pair["b"]?.text ?? ""))
      }
    }
    for finding in own("findings") {
      let named = Set((finding["claims"]?.elements ?? []).compactMap(\.text))
      #expect(named.isSubset(of: ids))
    }
  }
}
