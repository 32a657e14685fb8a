import TallyModel
import Testing

@testable import TallyCompare
@testable import TallyExtract

/// The sums inside an article, each relation by passages that fit and passages that do not.
@Suite("Arithmetic inside one article") struct ArithmeticTests {
  static let relations = changeExamples + partExamples + otherExamples
  static let examples = relations.flatMap(\.examples)

  @Test("what adds up is not reported", arguments: examples.filter { $0.rule == nil })
  func right(_ example: ArithmeticExample) {
    let found = mistakes(in: example)
    #expect(found.isEmpty, "\(found.map(\.message))")
  }

  @Test(
    "what does not add up is reported by its rule", arguments: examples.filter { $0.rule != nil })
  func wrong(_ example: ArithmeticExample) {
    #expect(mistakes(in: example).map(\.rule).first == example.rule)
  }

  @Test("there are at least 120 examples, about as many right as wrong")
  func balance() {
    let right = Self.examples.filter { $0.rule == nil }.count
    let wrong = Self.examples.count - right
    #expect(Self.examples.count >= 120)
    #expect(abs(right - wrong) <= Self.examples.count / 10)
  }

  private func mistakes(in example: ArithmeticExample) -> [Miscalculation] {
    miscalculations(in: record(of: writtenArticle(example.paragraphs)), at: 0)
  }
}
