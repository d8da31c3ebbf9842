import MarketDay
import PlainText

/// What is typical of the trade: what an operator holds the own figures against. `run.json` keeps them under
/// `settings.trade_figures`.
public struct TradeFigures: Sendable, Equatable {
  /// A figure's name in `run.json` and in the tables, and its value; amounts in yuan.
  public struct Figure: Sendable, Equatable {
    public var name: String
    public var value: Double
  }

  public private(set) var figures: [Figure]

  /// Nil where the trade has no such figure.
  public subscript(name: String) -> Double? { figures.first { $0.name == name }?.value }

  /// Of the typical item over 30 days, and of usual shoppers.
  public init(_ trade: Trade) {
    let (shoppers, item) = (trade.shoppers, trade.typicalItem)
    let liked = item.buyers * (shoppers.favouritesPerOrder + shoppers.cartsPerOrder)
    figures = [
      Figure(name: "conversion", value: shoppers.conversion),
      Figure(name: "call_in_rate", value: shoppers.askRate),
      Figure(name: "inquiry_conversion", value: shoppers.inquiryConversion),
      Figure(name: "average_order_value", value: item.price.yuan * shoppers.unitsPerOrder),
      Figure(name: "price", value: item.price.yuan),
      Figure(name: "refund_share", value: shoppers.refundShare),
      Figure(name: "depth", value: shoppers.pagesPerVisit),
      Figure(name: "buyers_per_item", value: item.buyers),
      Figure(name: "favourites_and_carts_per_item", value: item.favouritesAndCarts ?? liked),
      Figure(name: "returning_buyers_per_item", value: item.returningBuyers),
    ]
  }

  var json: JSONValue { .object(figures.map { ($0.name, .number($0.value)) }) }

  /// Nil where `json` is no object; what is no number there is left out.
  init?(json: JSONValue) {
    guard let members = json.members else { return nil }
    figures = members.compactMap { member in
      member.value.numberValue.map { Figure(name: member.name, value: $0) }
    }
  }
}

/// A campaign's budget and its days, as an operator knows them; `run.json` keeps them under `settings.campaigns`.
public struct CampaignBudget: Sendable, Equatable {
  public var name: String
  /// In yuan a day.
  public var dailyBudget: Double
  /// The days on which it runs; nil: from the first, to the last.
  public var first: CalendarDate?
  public var last: CalendarDate?

  init(_ campaign: Campaign) {
    name = campaign.name
    dailyBudget = campaign.dailyBudget.yuan
    first = campaign.span.first
    last = campaign.span.last
  }

  func runs(on date: CalendarDate) -> Bool { DateSpan(first: first, last: last).contains(date) }

  var json: JSONValue {
    .object([
      ("name", .text(name)),
      ("daily_budget", .number(dailyBudget)),
      ("first", first.map { .text($0.description) } ?? .null),
      ("last", last.map { .text($0.description) } ?? .null),
    ])
  }

  init?(json: JSONValue) {
    guard let name = json["name"]?.textValue, let budget = json["daily_budget"]?.numberValue else { return nil }
    self.name = name
    dailyBudget = budget
    first = json["first"]?.textValue.flatMap { CalendarDate(text: $0) }
    last = json["last"]?.textValue.flatMap { CalendarDate(text: $0) }
  }
}
