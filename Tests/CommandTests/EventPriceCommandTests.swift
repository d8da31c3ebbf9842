import Foundation
import TemporaryFolders
import Testing

/// What `marketday price` says of an event's price.
@Suite struct EventPriceCommandTests {
  private func price(_ date: String, _ more: String...) throws -> String {
    let folder = try TemporaryFolder()
    let event = """
      events:
        - name: Group buy
          kind: group-buy
          from: 2026-09-10
          to: 2026-09-11
          commission: 4%
          items: [{product: belt, price: 45, stock: 200}]

      """
    try folder.write(SampleShop.text + event, to: "shop.yaml")
    let arguments = ["price", "shop.yaml", "--date", date, "--item", "belt=2"] + more
    let result = try CommandProcess.run(arguments, in: folder)
    #expect(result.status == 0, "\(result.errors)")
    return result.output
  }

  @Test func theStepHasTheNameOfTheEvent() throws {
    let selling = try price("2026-09-11")
    #expect(selling.contains("Group buy: event price"))
    #expect(selling.contains("This takes for granted that the platform lets the store into Group buy."))
    #expect(selling.contains("platform fee ¥4.50, event commission ¥3.60, parcel"))
    let recovering = try price("2026-09-12")
    #expect(recovering.contains("Group buy: price on its way back") && !recovering.contains("commission"))
    let before = try price("2026-09-09")
    #expect(!before.contains("Group buy"))
  }

  @Test func theCommissionIsInTheJSON() throws {
    let data = Data(try price("2026-09-11", "--json").utf8)
    let read = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(read["event_fee"] as? Double == 3.6)
    #expect(read["goods_amount"] as? Double == 90)
    let parts = ["goods_cost", "gift_cost", "platform_fee", "event_fee", "parcel_cost"].compactMap {
      read[$0] as? Double
    }
    let keeps = try #require(read["total"] as? Double) - parts.reduce(0, +)
    #expect(abs(try #require(read["store_keeps"] as? Double) - keeps) < 1e-9)
  }
}
