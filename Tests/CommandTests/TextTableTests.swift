import ScenarioFiles
import Testing

@testable import MarketDayCommand

@Suite struct TextTableTests {
  @Test func alignsChineseByColumns() {
    var table = TextTable([.left("Item"), .right("Price ¥"), .left("Note")])
    table.add(["连衣裙", "128.00", ""])
    table.add(["belt", "9.90", "new"])
    #expect(
      table.text() == """
          Item    Price ¥  Note
          ─────────────────────
          连衣裙   128.00
          belt       9.90  new

        """)
  }

  @Test func cutsLongCells() {
    var table = TextTable([.left("T", most: 6)])
    table.add(["针织连衣裙"])
    table.add(["abcdef"])
    #expect(table.text(indent: "") == "T\n──────\n针织…\nabcdef\n")
  }

  @Test func styledRowsDifferOnATerminalOnly() {
    var table = TextTable([.left("A")])
    table.add(["b"], style: .own)
    #expect(!table.text().contains("\u{1B}"))
    #expect(table.text(.terminal).contains("\u{1B}[1;32mb\u{1B}[0m"))
  }

  @Test(arguments: [
    (0.0, 1, "0.0"), (-0.04, 1, "0.0"), (2.25, 1, "2.3"), (-1.5, 0, "-2"), (8.0234, 3, "8.023"), (99.996, 2, "100.00"),
  ])
  func figuresAreRounded(_ value: Double, _ decimals: Int, _ text: String) {
    #expect(FigureText.number(value, decimals: decimals) == text)
  }
}
