import Foundation
import MarketDay
import ScenarioFiles
import Testing

@Suite("Restocks in one cell of a table")
struct RestockCellTests {
  private func read(_ cell: String, column: String = "restocks") throws -> ScenarioFile {
    let folder = try ExampleFolder()
    defer { folder.remove() }
    let main = "marketday: 1\nname: Belts\nstart: 2026-09-01\ndays: 60\nproducts: goods.csv\n"
    try folder.write(main.utf8, to: "shop.yaml")
    try folder.write("id,title,price,cost,stock,\(column)\nbelt,腰带,59,20,400,\(cell)\n".utf8, to: "goods.csv")
    return try folder.read("shop.yaml")
  }

  @Test(
    arguments: ["2026-09-25 400; 2026-10-10 300", "2026-09-25 400;2026-10-10  300", "2026-09-25 400；2026-10-10 300"],
    ["restocks", "补货"])
  func `Days with their units`(cell: String, column: String) throws {
    let file = try read(cell, column: column)
    let scenario = try #require(file.scenario, "\(file.diagnostics)")
    #expect(
      scenario.products[0].restocks == [
        Restock(date: CalendarDate(text: "2026-09-25")!, units: 400),
        Restock(date: CalendarDate(text: "2026-10-10")!, units: 300),
      ])
  }

  @Test func `An empty cell is no restock`() throws {
    #expect(try #require(try read("").scenario).products[0].restocks.isEmpty)
  }

  @Test(
    "Faults stand at the cell",
    arguments: [
      ("2026-09-25", "wrong-type"), ("400; 300", "wrong-type"), ("2026-09-25 400;", "wrong-type"),
      ("2026-09-25 many", "wrong-type"), ("2026-09-25 4e9", "not-whole"), ("2026-09-31 400", "wrong-date"),
      ("2026-09-25 -5", "stock-out-of-range"),
    ])
  func fault(cell: String, code: String) throws {
    let file = try read(cell)
    #expect(file.scenario == nil)
    #expect(file.diagnostics.map(\.code) == [code], "\(file.diagnostics)")
    let diagnostic = try #require(file.diagnostics.first)
    #expect("\(diagnostic)".contains("goods.csv:2:"), "\(diagnostic)")
  }
}
