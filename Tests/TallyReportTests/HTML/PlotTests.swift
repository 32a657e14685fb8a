import TallyModel
import Testing

@testable import TallyReport

@Suite("Plots of figures")
struct PlotTests {
  private func drawn(_ ends: [(Int?, Int?)]) -> NumberAxis? {
    NumberAxis(
      holding: ends.map { low, high in
        Interval(low: low.map { ExactDecimal($0) }, high: high.map { ExactDecimal($0) })
      })
  }

  @Test("logarithms are right to twelve digits")
  func logarithms() {
    let known: [(Double, Double)] = [
      (1, 0), (2, 0.301029995663981), (10, 1), (999, 2.999565488225982), (1e-7, -7),
      (3e15, 15.477121254719663),
    ]
    for (number, expected) in known {
      #expect(abs(decimalLogarithm(number) - expected) < 1e-12)
    }
    #expect(decimalLogarithm(0) == 0 && decimalLogarithm(.infinity) == 0)
  }

  @Test("near values stand on an even axis, far ones on a logarithmic one")
  func scales() throws {
    let even = try #require(drawn([(12, 12), (40, nil)]))
    #expect(!even.isLogarithmic)
    #expect(even.ticks.map(\.value.description) == ["20", "30", "40"])
    let far = try #require(drawn([(100, 100), (2_000_000, 2_000_000)]))
    #expect(far.isLogarithmic)
    #expect(far.ticks.map(\.value.description) == ["100", "1000", "10000", "100000", "1000000"])
    #expect(try #require(drawn([(0, 0), (1_000, 1_000)])).isLogarithmic == false)
  }

  @Test("values keep their order and stay on the axis")
  func positions() throws {
    let axis = try #require(drawn([(200, 1_000), (2_450, 2_550), (nil, 3_000)]))
    let places = [200, 1_000, 2_450, 2_550, 3_000].map { axis.position(of: ExactDecimal($0)) }
    #expect(places == places.sorted() && Set(places).count == places.count)
    #expect(places.allSatisfy { (0...1).contains($0) })
    #expect(axis.position(of: ExactDecimal(1, exponent: 40)) == 1)
  }

  @Test("one value, huge values, no values")
  func edges() {
    #expect(drawn([(5, 5)]) != nil)
    #expect(drawn([(0, 0)]) != nil)
    #expect(drawn([(nil, nil)]) == nil && drawn([]) == nil)
    let huge = ExactDecimal(9, exponent: 60)
    let tiny = ExactDecimal(1, exponent: -60)
    #expect(NumberAxis(holding: [Interval(huge), Interval(tiny)]) != nil)
    #expect(NumberAxis(holding: [Interval(-huge), Interval(huge)]) != nil)
  }

  @Test("miles and kilometres stand on one axis")
  func units() throws {
    var builder = StoryBuilder("s")
    let metre = builder.article("A")
    let mile = builder.article("B")
    var miles = Quantity.stretch(.length, 34, 34, "mile", value: 34)
    miles.unit.factor = ExactDecimal(1_609_344, exponent: -3)
    var kilometres = Quantity.stretch(.length, 55, 55, "kilometre", value: 55)
    kilometres.unit.factor = ExactDecimal(1_000)
    let claims = [
      builder.claim(metre, "[55 km] away", kilometres), builder.claim(mile, "[34 miles]", miles),
      builder.claim(mile, "[3 days]", .stretch(.duration, 3, 3, "day")),
    ]
    builder.fact("distance", claims, [(0, 1, .agree, ""), (0, 2, .contradict, "")])
    let line = try #require(NumberLine(of: 0, in: StoryOutline(builder.story)))
    #expect(line.rows.count == 2)
    #expect(line.offAxis == ["3 days"])
    #expect(line.rows[1].value.map { FigureText.grouped($0, digits: 1) } == "54.7")
  }

  @Test(
    "values as news writes them",
    arguments: [
      ("400000", "400,000"), ("2450000", "2.45m"), ("3400000000", "3.4bn"), ("-1500", "−1,500"),
      ("0.125", "0.13"), ("1000000000000", "1tn"), ("0", "0"),
    ])
  func short(_ value: String, _ expected: String) throws {
    #expect(FigureText.short(try #require(ExactDecimal(value))) == expected)
  }
}
