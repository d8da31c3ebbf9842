import MarketDay
import PlainText

extension Cause {
  /// `price of knit-dress went up`, without the figure.
  var text: String {
    let more = amount > .zero
    let up = (figure.after ?? 0) > (figure.before ?? 0)
    switch kind {
    case .price: return "the price of \(named) went \(up ? "up" : "down")"
    case .stock: return more ? "\(named) came back into stock" : "\(named) ran out of stock"
    case .promotionBegan: return "promotion \(named) began"
    case .promotionEnded: return "promotion \(named) ended"
    case .adsBegan: return subject == nil ? "keyword ads began" : "ads for \(named) began"
    case .adsStopped: return subject == nil ? "keyword ads stopped" : "ads for \(named) stopped"
    case .adBudget:
      if figure.unit == .share { return more ? "the ad budget lasts longer" : "the ad budget is spent too early" }
      return up ? "keyword ads got more money" : "keyword ads got less money"
    case .adBids: return up ? "keyword ads bid more" : "keyword ads bid less"
    case .adPrices: return up ? "rivals bid more, so clicks cost more" : "rivals bid less, so clicks cost less"
    case .adClicks: return more ? "ads drew more clicks" : "ads drew fewer clicks"
    case .channelBegan: return "visits from \(named) began"
    case .channelStopped: return "visits from \(named) stopped"
    case .channelVisits: return "\(named) brought \(more ? "more" : "fewer") visitors"
    case .season: return "the season: \(more ? "more" : "fewer") shoppers search"
    default: return trailingText(more: more)
    }
  }

  private func trailingText(more: Bool) -> String {
    switch kind {
    case .searchWeight: "\(named) \(more ? "gained" : "lost") search weight"
    case .rivals: more ? "\(named) overtook rivals in search" : "rivals overtook \(named) in search"
    case .hidden: more ? "the store is shown in search again" : "the store was hidden from search"
    case .clicks: "\(named) drew \(more ? "more" : "fewer") clicks"
    case .listingTimes: "\(named) got \(more ? "more" : "fewer") looks near delisting"
    case .service: "customer service won \(more ? "more" : "fewer") who ask"
    case .waiting: more ? "shoppers no longer wait" : "shoppers filled carts and wait"
    case .ratings: "the ratings \(more ? "rose" : "fell")"
    case .page: "\(more ? "more" : "fewer") visitors of \(named) bought"
    case .basket: "orders were \(more ? "larger" : "smaller"), at the same prices"
    case .returns: "\(more ? "more" : "fewer") came back from carts and favourites"
    case .members: "\(more ? "more" : "fewer") members came"
    default: kind.rawValue
    }
  }

  private var named: String {
    let name = subject.map { $0.cut(toColumns: 16) } ?? "the store"
    return others == 0 ? name : "\(name) and \(FigureText.count(others, "other"))"
  }
}

extension FigureChange {
  /// `¥128.00 → ¥148.00`
  var shown: String { "\(Self.shown(before, unit)) → \(Self.shown(after, unit))" }

  static func shown(_ value: Double?, _ unit: Unit) -> String {
    guard let value else { return "–" }
    switch unit {
    case .yuan: return FigureText.money(Money(nearestTo: value))
    case .count, .place: return FigureText.number(value, decimals: value.magnitude < 1_000 ? 1 : 0)
    case .share: return FigureText.percent(value, decimals: value.magnitude < 0.1 ? 2 : 1)
    case .number: return FigureText.number(value, decimals: 2)
    }
  }

  /// `+12.3%`; empty where there is nothing to compare with.
  var relative: String {
    guard let before, let after, before > 0 else { return "" }
    let change = after / before - 1
    return (change > 0 ? "+" : "") + FigureText.percent(change)
  }
}

extension Money {
  /// `+¥12.30`, `-¥12.30`
  var signed: String { (self > .zero ? "+" : "") + FigureText.money(self) }
}
