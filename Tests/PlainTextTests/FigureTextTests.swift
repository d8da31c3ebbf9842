import PlainText
import Testing

@Suite struct FigureTextTests {
  @Test func `figures as people read them`() {
    #expect(FigureText.whole(1_234_567.5) == "1,234,568")
    #expect(FigureText.whole(-0.4) == "0")
    #expect(FigureText.yuan(-1_234.6) == "-¥1,235")
    #expect(FigureText.yuan(fen: -123_450) == "-¥1,234.50")
    #expect(FigureText.percent(0.023_456, decimals: 2) == "2.35%")
    #expect(FigureText.percent(-0.051, decimals: 1) == "-5.1%")
    #expect(FigureText.percent(-0.000_01, decimals: 1) == "0.0%")
    #expect(FigureText.percent(1.0289, decimals: 0) == "103%")
    #expect(FigureText.bar(0.5, width: 4) == "██")
    #expect(FigureText.bar(0.001, width: 4) == "▏")
    #expect(FigureText.bar(0, width: 4) == "")
    #expect(FigureText.bar(7, width: 4) == "████")
  }

  @Test(arguments: [
    (0.0, 1, "0.0"), (-0.04, 1, "0.0"), (2.25, 1, "2.3"), (-1.5, 0, "-2"), (8.0234, 3, "8.023"), (99.996, 2, "100.00"),
  ])
  func figuresAreRounded(_ value: Double, _ decimals: Int, _ text: String) {
    #expect(FigureText.number(value, decimals: decimals) == text)
  }

  @Test func `counts have their noun`() {
    #expect(FigureText.count(1, "row") == "1 row")
    #expect(FigureText.count(1_200, "row") == "1,200 rows")
    #expect(FigureText.count(0, "row") == "0 rows")
  }

  @Test func `what is no figure, or beyond all decimals, is said as it is`() {
    #expect(FigureText.whole(.nan) == "nan")
    #expect(FigureText.number(1e300, decimals: 2) == "1e+300")
  }
}
