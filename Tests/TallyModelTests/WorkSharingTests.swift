import TallyModel
import Testing

@Suite("Work shared out")
struct WorkSharingTests {
  /// Hands the pieces out from the last to the first.
  private static let backwards = WorkSharing(width: 3) { count, body in
    for index in (0..<count).reversed() { body(index) }
  }

  @Test("values come in the order of the items", arguments: [0, 1, 2, 7, 23, 24, 25, 1000])
  func order(count: Int) {
    let items = Array(0..<count)
    let expected = items.flatMap { $0 % 3 == 0 ? [] : [$0, -$0] }
    for sharing in [WorkSharing.none, Self.backwards] {
      let made = sharing.map(items) { part in part.flatMap { $0 % 3 == 0 ? [] : [$0, -$0] } }
      #expect(made == expected)
    }
  }

  @Test("a part knows where it stands among the items")
  func places() {
    let items = Array(repeating: "x", count: 100)
    #expect(Self.backwards.map(items) { Array($0.indices) } == Array(0..<100))
  }
}
