import Foundation
import ScenarioFiles
import Testing

@Suite("Faults of rules stand beside faults of the file, but none that only follow from those")
struct UnreadPartTests {
  private func codes(_ text: String) -> [String] { SampleScenario.read(text).diagnostics.map(\.code) }

  private let shop = """
    marketday: 1
    name: A shop
    start: 2026-09-01
    days: 30
    products:
      - {id: belt, title: 真皮 腰带, price: 59, member_price: 55, cost: 21, stock: 400}
      - {id: scarf, title: 围巾, price: 39, cost: 11, stock: 300}
    promotions:
      bundles: [{id: both, items: [belt, scarf], price: 79}]
      discounts: [{id: weekend, items: {belt: 49}, from: 2026-09-12 10:00, to: 2026-09-14 00:00}]

    """

  @Test func `Both kinds come in one go`() {
    let text = shop.replacing("price: 79", with: "price: 7900").replacing("stock: 300", with: "stock: 30.5")
    #expect(codes(text) == ["not-whole", "bundle-not-below-items"])
  }

  @Test func `An unread price is not compared`() {
    let text = shop.replacing("price: 59", with: "price: cheap")
    #expect(codes(text) == ["wrong-type"])
    #expect(codes(text.replacing("belt: 49", with: "belt: 20% off")) == ["wrong-type"])
    #expect(codes(shop.replacing("price: 59, ", with: "")) == ["missing-key"])
  }

  @Test func `More than all of a price can't be taken off`() {
    let text = shop.replacing("price: 59, member_price: 55", with: "price: 10000000")
    #expect(codes(text.replacing("belt: 49", with: "belt: 99999999% off")) == ["out-of-range"])
    #expect(codes(text.replacing("belt: 49", with: "belt: -20% off")) == ["out-of-range"])
  }

  @Test func `An unread id or list is not missed by those who refer to it`() {
    #expect(codes(shop.replacing("id: belt, ", with: "")) == ["missing-key"])
    #expect(codes(shop.replacing("id: belt", with: "id: [belt]")) == ["wrong-type"])
    #expect(codes(shop.replacing("products:\n", with: "products: nowhere.csv\nstock:\n")).contains("file-missing"))
    let noProducts = shop.replacing("  - {id: belt", with: "  - 5\n  - {id: hat")
    #expect(codes(noProducts) == ["wrong-type"])
    #expect(!codes(shop.replacing("products:", with: "produkts:")).contains("unknown-product"))
  }

  @Test func `No date is judged by an unread start`() {
    #expect(codes(shop.replacing("start: 2026-09-01", with: "start: soon")) == ["wrong-date"])
    #expect(codes(shop.replacing("days: 30", with: "days: many")) == ["wrong-type"])
  }

  @Test func `A table that could not be read is not taken for an empty one`() throws {
    let folder = try ExampleFolder()
    defer { folder.remove() }
    let start = shop.prefix(upTo: try #require(shop.range(of: "products:")).lowerBound)
    let end = shop.suffix(from: try #require(shop.range(of: "promotions:")).lowerBound)
    try folder.write("\(start)products: nowhere.csv\n\(end)".utf8, to: "shop.yaml")
    #expect(try folder.read("shop.yaml").diagnostics.map(\.code) == ["file-missing"])
    try folder.write("\(start)products: goods.csv\n\(end)".utf8, to: "shop.yaml")
    try folder.write("id,title,cost,stock\nbelt,腰带,x,4\n".utf8, to: "goods.csv")
    #expect(try folder.read("shop.yaml").diagnostics.map(\.code) == ["missing-key", "wrong-type"])
    try folder.write("id,title,prise,cost,stock\nbelt,腰带,x,3,4\nscarf,围巾,5,3,4,\n".utf8, to: "goods.csv")
    #expect(
      try folder.read("shop.yaml").diagnostics.map(\.code) == ["unknown-column", "wrong-type", "ragged-row"])
  }

  @Test func `A warning comes with the scenario`() {
    let file = SampleScenario.read(shop.replacing("cost: 21", with: "cost: 58"))
    #expect(file.scenario != nil && file.errors.isEmpty)
    #expect(file.warnings.map(\.code).contains("price-below-cost"), "\(file.diagnostics)")
    #expect(file.warnings.first?.text().contains("warning[") == true)
  }
}
