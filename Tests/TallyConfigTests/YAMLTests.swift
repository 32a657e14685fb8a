import Testing

@testable import TallyConfig

@Suite("YAML")
struct YAMLTests {
  /// A value on one line, as flow notation has it, texts that are not plain in quotes.
  private func flow(_ node: YAMLNode?) -> String {
    switch node?.content {
    case nil: "-"
    case .scalar(let text, let isPlain): isPlain ? text : "\"\(text)\""
    case .sequence(let elements): "[" + elements.map(flow).joined(separator: ", ") + "]"
    case .mapping(let pairs):
      "{" + pairs.map { "\(flow($0.key)): \(flow($0.value))" }.joined(separator: ", ") + "}"
    }
  }

  @Test(
    "texts, lists and mappings in their notations",
    arguments: [
      ("", "-"), ("# only words", "-"), ("---", ""), ("a", "a"), ("'a': \"b\"", "{\"a\": \"b\"}"),
      ("a:\n  - b\n  - [c, d]\n", "{a: [b, [c, d]]}"), ("- &x {k: v}\n- *x", "[{k: v}, {k: v}]"),
      ("a: |\n  one\n  two\n", "{a: \"one\ntwo\n\"}"), ("a:\nb: ~", "{a: , b: ~}"),
      ("schön: \u{1F9EE}", "{schön: \u{1F9EE}}"), ("%YAML 1.1\n--- a\n...\n", "a"),
    ])
  func values(_ text: String, _ expected: String) throws {
    #expect(flow(try YAMLNode.root(of: text)) == expected)
  }

  @Test("values know where they begin, in characters")
  func places() throws {
    let root = try #require(try YAMLNode.root(of: "é: 1\nb: [x, \"y\"]"))
    guard case .mapping(let pairs) = root.content, case .sequence(let list) = pairs[1].value.content
    else { throw YAMLFault(message: "no mapping with a list") }
    #expect(pairs[0].value.place == YAMLPlace(line: 1, column: 4))
    #expect(pairs[1].key.place == YAMLPlace(line: 2, column: 1))
    #expect(list.map(\.place.column) == [5, 8])
  }

  @Test("only plain words are nothing", arguments: ["", "~", "null", "Null", "NULL"])
  func null(_ text: String) {
    let place = YAMLPlace(line: 1, column: 1)
    #expect(YAMLNode(content: .scalar(text, isPlain: true), place: place).isNull)
    #expect(!YAMLNode(content: .scalar(text, isPlain: false), place: place).isNull)
  }

  @Test(
    "what is no YAML, or more than one document, is told with its place",
    arguments: [
      (
        "a: 1\na: 2",
        YAMLFault(message: "key \"a\" is given twice", place: .init(line: 2, column: 1))
      ),
      ("a: *b", YAMLFault(message: "found undefined alias", place: .init(line: 1, column: 4))),
      ("&a [*a]", YAMLFault(message: "found undefined alias", place: .init(line: 1, column: 5))),
      (
        "a\n--- b",
        YAMLFault(
          message: "one document is wanted, and a second begins", place: .init(line: 2, column: 1))
      ),
      (
        String(repeating: "[", count: 80),
        YAMLFault(
          message: "lists and mappings are nested too deep", place: .init(line: 1, column: 66))
      ),
      ("\u{0}", YAMLFault(message: "is no YAML", place: nil)),
      (
        "a: b: c",
        YAMLFault(
          message: "mapping values are not allowed in this context",
          place: .init(line: 1, column: 5))
      ),
    ])
  func faults(_ text: String, _ expected: YAMLFault) {
    #expect(throws: expected) { try YAMLNode.root(of: text) }
  }

  @Test("aliases that repeat one another do not grow")
  func repeatedAliases() throws {
    var text = "- &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...40 {
      let before = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "- &a\(level) [\(before)]\n"
    }
    let root = try YAMLNode.root(of: text)
    guard case .sequence(let elements) = root?.content else { throw YAMLFault(message: "no list") }
    #expect(elements.count == 41)
  }
}
