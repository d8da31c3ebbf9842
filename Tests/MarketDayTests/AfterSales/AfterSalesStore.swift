@testable import MarketDay

/// A store whose orders come through one channel, so that their number is easy to steer.
enum AfterSalesStore {
  static let start = CalendarDate(year: 2026, month: 9, day: 1)!

  /// About `visits` × conversion orders a day of one item of `price` yuan, one unit each, without refunds.
  static func draft(visits: Double = 1_000, price: Int = 100, days: Int = 30) -> ScenarioDraft {
    var trade = Trade(name: "plain")
    trade.demand.storeVariation = 0
    trade.shoppers.conversion = 0.10
    trade.shoppers.refundShare = 0
    trade.shoppers.unitsPerOrder = 1
    trade.shoppers.favouritesPerOrder = 0
    trade.shoppers.cartsPerOrder = 0
    var draft = ScenarioDraft(name: "plain", start: start, days: days, trade: trade)
    draft.products = [
      Product(id: "cup", title: "cup", price: Money(yuan: price), cost: Money(yuan: price / 2), stock: 1_000_000)
    ]
    draft.channels = [Channel(name: "friends", visitsPerDay: visits)]
    return draft
  }

  static func records(_ draft: ScenarioDraft, seed: UInt64, replicate: Int = 0) throws -> [DayRecord] {
    LawPlay.records(try Scenario(draft), seed: seed, replicate: replicate)
  }

  static func paidOrders(_ record: DayRecord) -> Int { record.products.reduce(0) { $0 + $1.orders } }
}
