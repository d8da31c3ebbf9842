import MarketDay
import PlainText

extension Cause {
  /// `the price of knit-dress went up`, without the figure.
  var text: Wording {
    let more = amount > .zero
    let up = (figure.after ?? 0) > (figure.before ?? 0)
    switch kind {
    case .price: return Wording("the price of \(named) went \(up ? "up" : "down")", "\(named)\(up ? "涨价" : "降价")")
    case .stock:
      return more
        ? Wording("\(named) came back into stock", "\(named)重新有货") : Wording("\(named) ran out of stock", "\(named)缺货")
    case .promotionBegan: return Wording("promotion \(named) began", "促销 \(named)开始")
    case .promotionEnded: return Wording("promotion \(named) ended", "促销 \(named)结束")
    case .adsBegan:
      return subject == nil
        ? Wording("keyword ads began", "直通车开始投放") : Wording("ads for \(named) began", "\(named)开始投直通车")
    case .adsStopped:
      return subject == nil
        ? Wording("keyword ads stopped", "直通车停止投放") : Wording("ads for \(named) stopped", "\(named)停投直通车")
    case .adBudget:
      guard figure.unit == .share else {
        return up ? Wording("keyword ads got more money", "直通车预算增加") : Wording("keyword ads got less money", "直通车预算减少")
      }
      return more
        ? Wording("the ad budget lasts longer", "直通车预算花得更久") : Wording("the ad budget is spent too early", "直通车预算过早花完")
    case .adBids: return up ? Wording("keyword ads bid more", "直通车出价提高") : Wording("keyword ads bid less", "直通车出价降低")
    case .adPrices:
      return up
        ? Wording("rivals bid more, so clicks cost more", "对手出价提高，点击变贵")
        : Wording("rivals bid less, so clicks cost less", "对手出价降低，点击变便宜")
    case .adClicks:
      return more ? Wording("ads drew more clicks", "直通车点击增多") : Wording("ads drew fewer clicks", "直通车点击减少")
    case .channelBegan: return Wording("visits from \(named) began", "\(named)开始带来访客")
    case .channelStopped: return Wording("visits from \(named) stopped", "\(named)不再带来访客")
    case .channelVisits:
      return Wording("\(named) brought \(more ? "more" : "fewer") visitors", "\(named)带来的访客\(more ? "增多" : "减少")")
    case .season:
      return Wording("the season: \(more ? "more" : "fewer") shoppers search", "季节：搜索的人\(more ? "增多" : "减少")")
    default: return trailingText(more: more)
    }
  }

  private func trailingText(more: Bool) -> Wording {
    let (moreOrFewer, change) = (more ? "more" : "fewer", more ? "增多" : "减少")
    return switch kind {
    case .searchWeight:
      Wording("\(named) \(more ? "gained" : "lost") search weight", "\(named)搜索权重\(more ? "上升" : "下降")")
    case .rivals:
      more
        ? Wording("\(named) overtook rivals in search", "\(named)搜索排名超过对手")
        : Wording("rivals overtook \(named) in search", "\(named)搜索排名被对手超过")
    case .hidden:
      more
        ? Wording("the store is shown in search again", "店铺恢复搜索展现")
        : Wording("the store was hidden from search", "店铺被搜索屏蔽")
    case .clicks: Wording("\(named) drew \(moreOrFewer) clicks", "\(named)的搜索点击\(change)")
    case .listingTimes: Wording("\(named) got \(moreOrFewer) looks near delisting", "\(named)临近下架的展现\(change)")
    case .service: Wording("customer service won \(moreOrFewer) who ask", "客服询单成交\(change)")
    case .waiting:
      more ? Wording("shoppers no longer wait", "买家不再观望") : Wording("shoppers filled carts and wait", "买家加购后观望")
    case .ratings: Wording("the ratings \(more ? "rose" : "fell")", "店铺评分\(more ? "上升" : "下降")")
    case .page: Wording("\(moreOrFewer) visitors of \(named) bought", "\(named)的访客下单\(change)")
    case .basket:
      Wording("orders were \(more ? "larger" : "smaller"), at the same prices", "价格不变，每单买得\(more ? "更多" : "更少")")
    case .returns: Wording("\(moreOrFewer) came back from carts and favourites", "加购收藏后的回访\(change)")
    case .members: Wording("\(moreOrFewer) members came", "会员访客\(change)")
    default: Wording(same: kind.rawValue)
    }
  }

  /// In Chinese with the space that stands between a name and what follows.
  private var named: Wording {
    let name = subject.map { Wording(english: $0.cut(toColumns: 16), chinese: $0.cut(toColumns: 16) + " ") }
    let first = name ?? Wording("the store", "全店")
    guard others > 0 else { return first }
    return Wording("\(first) and \(FigureText.count(others, "other"))", "\(first)等 \(others + 1) 个")
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
