import PlainText
import Testing

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
    table.add(["b"], style: .good)
    #expect(!table.text().contains("\u{1B}"))
    #expect(table.text(.terminal).contains("\u{1B}[1;32mb\u{1B}[0m"))
  }

  @Test func widthsMayBeGivenSoThatTablesLineUp() {
    var table = TextTable([.left(least: 4, most: 4), .right(least: 3), .left()])
    table.add(["a", "1", ""])
    table.add(["abcdef", "1,000", "x"])
    #expect(table.text(indent: "") == "a         1\nabc…  1,000  x\n", "no titles, and numbers are not cut")
    table = TextTable([.left("A"), .right("B")], isRuled: false)
    table.add(["a", "1"])
    #expect(table.text(indent: "") == "A  B\na  1\n")
  }
}
