import PlainText
import Testing

@Suite struct TerminalColumnsTests {
  @Test(arguments: [
    ("abc", 3), ("茶壶", 4), ("a茶", 3), ("", 0), ("é", 1), ("e\u{301}", 1), ("ｆｕｌｌ", 8), ("👍🏽", 2), ("☀\u{FE0F}", 2),
    ("¥1,000", 6), ("한글", 4), ("\u{200B}", 0),
  ])
  func `columns on a terminal`(text: String, columns: Int) { #expect(text.terminalColumns == columns) }

  @Test func `a wide character that does not fit whole is left out`() {
    #expect("茶壶茶".cut(toColumns: 5) == "茶壶…")
    #expect("茶壶茶".cut(toColumns: 4) == "茶…")
    #expect("茶壶".cut(toColumns: 4) == "茶壶")
  }
}
