import MarketDay
import ScenarioFiles
import Testing

@Suite("Diagnostics say where and what")
struct DiagnosticTests {
  @Test func `Ten faults are ten diagnostics in one go`() {
    let file = SampleScenario.read(
      """
      marketday: 1
      name: Ten faults
      start: 2026-9-1
      days: 12 hours
      days: 30
      trade: spirit
      colour: red
      products:
        - {id: belt, title: 真皮 腰带, prise: 59, cost: 21.005, stock: 4.5}
        - {title: 围巾, price: 39, cost: 11, stock: 300, listed: mondy 21:30}
      """)
    #expect(
      file.diagnostics.map { "\($0.line ?? 0):\($0.column ?? 0) \($0.code)" } == [
        "3:8 wrong-date", "4:7 wrong-unit", "5:1 duplicate-key", "6:8 unknown-choice", "7:1 unknown-key",
        "9:30 unknown-key", "9:47 too-many-decimals", "9:62 not-whole", "10:5 missing-key", "10:58 wrong-time",
      ], "\(file.diagnostics)")
  }

  @Test func `The caret stands under the place, also after wide characters`() {
    let file = SampleScenario.read(
      """
      marketday: 1
      name: A shop
      start: 2026-09-01
      days: 30
      products:
        - {id: belt, title: 真皮 腰带, prise: 59, cost: 21, stock: 400}
      """)
    #expect(
      file.diagnostics.map { $0.text() } == [
        """
        shop.yaml:6:30: error[unknown-key]: 'prise' is no key of a product; did you mean 'price'?
          - {id: belt, title: 真皮 腰带, prise: 59, cost: 21, stock: 400}
                                         ^
        """
      ])
  }

  @Test func `The caret keeps tabs, and long lines are cut`() {
    let tabbed = Diagnostic(
      severity: .warning, code: "c", message: Wording(same: "M."), file: "f", line: 1, column: 4, sourceLine: "a\t腰x")
    #expect(tabbed.text() == "f:1:4: warning[c]: M.\na\t腰x\n \t  ^")
    let long = String(repeating: "长", count: 200) + "x" + String(repeating: "y", count: 200)
    let cut = Diagnostic(
      severity: .error, code: "c", message: Wording(same: "M."), file: "f", line: 1, column: 201, sourceLine: long)
    let lines = cut.text().split(separator: "\n")
    #expect(lines[1] == "…" + String(repeating: "长", count: 60) + "x" + String(repeating: "y", count: 49) + "…")
    #expect(lines[2] == String(repeating: " ", count: 121) + "^")
  }

  @Test func `A line can't send commands to the terminal`() {
    let diagnostic = Diagnostic(
      severity: .error, code: "c", message: Wording(same: "M."), file: "f", line: 1, column: 1, sourceLine: "\u{1B}[2Jx"
    )
    #expect(diagnostic.text() == "f:1:1: error[c]: M.\n\u{FFFD}[2Jx\n^")
  }

  @Test func `Colour comes only where it is asked for`() {
    let diagnostic = Diagnostic(
      severity: .error, code: "c", message: Wording(same: "M."), file: "f", line: 1, column: 1)
    #expect(!diagnostic.text().contains("\u{1B}"))
    #expect(diagnostic.text(.terminal).contains("\u{1B}[1;31m"))
  }

  @Test func `Keys that stand twice are found with everything else, quoted ones too`() {
    let file = SampleScenario.read(
      SampleScenario.small + "\"seed\": 1\n'seed': 2\nseed: 3\nstore: {parcel_cost: 1, parcel_cost: x}\n")
    #expect(
      file.diagnostics.map { "\($0.line ?? 0):\($0.column ?? 0) \($0.code)" } == [
        "8:1 duplicate-key", "9:1 duplicate-key", "10:25 duplicate-key",
      ], "\(file.diagnostics)")
  }

  @Test func `A share without its % gets the remedy`() {
    let file = SampleScenario.read(SampleScenario.small.replacing("stock: 400", with: "stock: 400, conversion: 2.5"))
    let message = file.diagnostics.map(\.message.english).joined(separator: "\n")
    #expect(message.hasSuffix(" If you mean 2.5 percent, write 2.5% or 0.025."), "\(message)")
  }

  @Test func `Faults in a table name its cells`() throws {
    let folder = try ExampleFolder()
    defer { folder.remove() }
    let text = SampleScenario.small.prefix { $0 != "-" } + "\n"
    let main = text.replacing("start: 2026", with: "start: 2026-09-01\ndays: 30\nproducts: goods.csv")
    try folder.write(main.utf8, to: "goods.yaml")
    try folder.write("id,标题,price,cost,stock\r\nbelt,\"真皮, 腰带\",59,x,400\r\nhat,草帽,39,12,-\r\n".utf8, to: "goods.csv")
    let file = try folder.read("goods.yaml")
    #expect(
      file.diagnostics.map { $0.text().replacing(folder.path + "/", with: "") } == [
        """
        goods.csv:2:18: error[wrong-type]: 'x' stands here; an amount in yuan is wanted, such as 19.90.
        belt,"真皮, 腰带",59,x,400
                             ^
        """,
        """
        goods.csv:3:14: error[wrong-type]: '-' stands here; a whole number is wanted, such as 1.
        hat,草帽,39,12,-
                       ^
        """,
      ])
  }
}
