import MarketDay

/// A small store of a trade, for a scenario to start from. The figures are made up, in the range of the trade.
struct StarterStore {
  struct Item {
    var id: String
    var title: String
    var role: String
    /// Yuan, as it is written in the file.
    var price: String
    var cost: String
    var stock: Int
    var sold: Int
    var listed: String
  }

  struct Keyword {
    var text: String
    var searches: Int
    var rivals: Int
    var usualBid: String
  }

  struct AdGroup {
    var product: String
    var keywords: [String]
  }

  var trade: String
  /// Such as `a women's-wear store`.
  var about: Wording
  var fixedCostPerDay: Int
  var shippingFee: Int
  var freeShippingFrom: Int
  var parcelCost: Int
  var visitsPerDay: Int
  var items: [Item]
  var keywords: [Keyword]
  var dailyBudget: Int
  var bidCap: String
  var groups: [AdGroup]
  /// Of the first item and another one.
  var bundle: (id: String, items: [String], price: String)
  var coupon: (id: String, amount: Int, from: Int)
  /// The lower tier gives an item, the upper one takes an amount off.
  var gift: (from: Int, item: String)
  var reduction: (from: Int, off: Int)

  static let all = [womensWear, spirits, homeware, travelGoods, general]
}
