import MarketDay
import PlainText

extension RunSummary {
  /// The same content as JSON. Money is in yuan, shares are decimals.
  public var json: JSONValue {
    let until: [JSONValue.Member] = precision.map { [("until", $0.json)] } ?? []
    let before: [JSONValue.Member] = [
      ("name", .text(name)),
      ("scenario", .text(fileName)),
      ("start", .text(start.description)),
      ("days", .whole(days)),
      ("seed", .unsigned(seed)),
      ("replicates", .whole(replicates)),
    ]
    let after: [JSONValue.Member] = [
      (
        "sales",
        .object([
          ("visitors", Self.json(visitors)),
          ("conversion", Self.json(conversion)),
          ("average_order_value", Self.json(orderValue, isMoney: true)),
          ("paid_amount", Self.json(sales, isMoney: true)),
        ])
      ),
      ("profit", Self.json(profit, isMoney: true)),
      ("targets", .list(targets.map(\.json))),
      ("traffic", .list(traffic.map(\.json))),
      ("waterfall", .list(waterfall.map(\.json))),
      ("levers", .list(levers.map(Self.json))),
      ("folder", .text(folder)),
      ("files", .object(files.map { ($0.name, .whole($0.rows)) })),
    ]
    return .object(before + until + after)
  }

  private static func json(_ distribution: Distribution, isMoney: Bool = false) -> JSONValue {
    func value(_ number: Double) -> JSONValue { isMoney ? .money(Money(nearestTo: number)) : .number(number) }
    return .object([
      ("mean", value(distribution.mean)),
      ("standard_error", distribution.standardError.map(value) ?? .null),
      ("p10", value(distribution.p10)),
      ("p50", value(distribution.p50)),
      ("p90", value(distribution.p90)),
    ])
  }

  private static func json(_ effect: LeverEffect) -> JSONValue {
    .object([
      ("kind", .text(effect.lever.kind)),
      ("name", effect.lever.name.map(JSONValue.text) ?? .null),
      ("profit", .money(Money(nearestTo: effect.profit))),
      ("standard_error", effect.standardError.map { .money(Money(nearestTo: $0)) } ?? .null),
      ("sentence", .text(LeverSentence.text(effect, in: .english))),
    ])
  }
}

extension RunSummary.TrafficLine {
  fileprivate var json: JSONValue {
    .object([
      ("channel", .text(channel)),
      ("visitors", .number(visitors)),
      ("share", .number(share)),
      ("orders", .number(orders)),
      ("amount", .money(Money(nearestTo: amount))),
      ("cost", .money(Money(nearestTo: cost))),
    ])
  }
}

extension RunSummary.WaterfallLine {
  fileprivate var json: JSONValue {
    .object([("key", .text(key)), ("amount", .money(amount)), ("share", .number(share))])
  }
}

extension ProfitLever {
  /// As in JSON; stable.
  var kind: String {
    switch self {
    case .campaign: "campaign"
    case .channel: "channel"
    case .bundle: "bundle"
    case .coupon: "coupon"
    case .gift: "gift"
    case .discount: "discount"
    case .platform: "platform"
    case .event: "event"
    case .closingSoonOrder: "closing_soon_order"
    case .limitedStock: "limited_stock"
    case .ads: "ads"
    case .adGroup: "ad_group"
    case .adKeyword: "ad_keyword"
    case .members: "members"
    case .links: "links"
    case .link: "link"
    case .listing: "listing"
    }
  }

  /// What the scenario calls it; nil where there is only one of its kind.
  var name: String? {
    switch self {
    case .campaign(let name), .channel(let name), .bundle(let name), .coupon(let name), .gift(let name),
      .discount(let name), .platform(let name), .event(let name):
      name
    case .adGroup(_, let product): product
    case .adKeyword(_, _, let keyword): keyword
    case .listing(let product): product
    case .link(let index): String(index)
    case .closingSoonOrder, .limitedStock, .ads, .members, .links: nil
    }
  }
}
