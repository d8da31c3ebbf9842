import MarketDay
import PlainText

/// What a part of the plan did, in one plain sentence.
enum LeverSentence {
  static func text(_ effect: LeverEffect) -> String {
    let gain = effect.profit > 0
    return "\(subject(effect.lever)) \(gain ? "added" : "cost") \(amount(effect)): \(reason(effect.lever, gain: gain))."
  }

  /// `¥1,200 ± 90 of profit`; the error is left out with one replicate.
  private static func amount(_ effect: LeverEffect) -> String {
    let amount = FigureText.yuan(effect.profit.magnitude)
    guard let error = effect.standardError else { return amount }
    let doubt = effect.profit.magnitude < 2 * error ? ", perhaps by chance" : ""
    return "\(amount) ± \(FigureText.whole(error))\(doubt)"
  }

  /// What is taken out, in words.
  static func subject(_ lever: ProfitLever) -> String {
    switch lever {
    case .campaign(let name): "Ad campaign \(short(name))"
    case .channel(let name): "Channel \(short(name))"
    case .bundle(let id): "Bundle \(short(id))"
    case .coupon(let id): "Coupon \(short(id))"
    case .gift(let id): "Threshold gift \(short(id))"
    case .discount(let id): "Discount \(short(id))"
    case .platform(let name): "Platform reduction \(short(name))"
    case .event(let name): "Event \(short(name))"
    case .closingSoonOrder: "Listing times"
    case .limitedStock: "Limited stock"
    case .ads: "All keyword ads"
    case .adGroup(let campaign, let product): "The ads for \(short(product)) in \(short(campaign))"
    case .adKeyword(let campaign, let product, let keyword):
      "The ad for \(short(product)) on \(short(keyword)) in \(short(campaign))"
    case .members: "The members"
    case .links: "The links between items"
    case .link(let index): "Link number \(index + 1)"
    case .listing(let product): "The listing time of \(short(product))"
    }
  }

  private static func reason(_ lever: ProfitLever, gain: Bool) -> String {
    switch lever {
    case .campaign, .ads, .adGroup, .adKeyword:
      gain ? "its orders earn more than its clicks cost" : "its clicks cost more than its orders earn"
    case .channel: gain ? "its orders earn more than it costs" : "it costs more than its orders earn"
    case .bundle, .coupon, .gift, .discount, .platform:
      gain ? "it sells more than it gives away" : "it gives away more than it brings in"
    case .event:
      gain ? "its crowd pays for the low price" : "the low price and its fees cost more than its crowd brings"
    case .members, .links, .link: gain ? "what it brings pays for what it costs" : "it costs more than it brings"
    case .closingSoonOrder, .listing:
      gain ? "items are seen as they near their delisting" : "items are seen less than without delisting hours"
    case .limitedStock: gain ? "the orders it turns away would lose money" : "orders find the shelf empty"
    }
  }

  private static func short(_ name: String) -> String { name.cut(toColumns: 24) }
}
