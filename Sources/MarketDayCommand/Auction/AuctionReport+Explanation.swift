import MarketDay
import PlainText
import RunFiles

// How the own place and price come about.
extension AuctionReport {
  var explanation: [Wording] {
    guard let (index, bidder) = own else {
      let hasAds = absent.contains(where: \.isOwn)
      return [
        hasAds
          ? Wording("The store takes no part in this auction.", "本店没有参与这次竞价。")
          : Wording("The store has no ad for this keyword.", "本店没有投放这个关键词。")
      ]
    }
    var lines: [Wording] = []
    if let price = bidder.pricePerClick, let rank = bidder.rank {
      let click = FigureText.money(price)
      lines.append(
        Wording("The store is in place \(rank) and pays \(click) a click:", "本店排第 \(rank)，每次点击付 \(click)："))
      let formula = formula(bidder, below: index + 1 < ranked.count ? ranked[index + 1] : nil)
      lines.append(Wording("  \(formula)", "  \(formula)"))
    } else {
      lines.append(
        Wording(
          "The store's score is too low for any of the \(view.places) places.", "本店得分太低，排不进 \(view.places) 个位置。"))
    }
    if index > 0 {
      let goal = min(index, view.places) - 1
      let needed = FigureText.money(Self.effectiveBid(of: bidder, toPass: ranked[goal]))
      let now = FigureText.money(bidder.effectiveBid)
      lines.append(
        Wording(
          "For place \(goal + 1) it would have to bid \(needed) at this hour (now \(now)).",
          "要排第 \(goal + 1)，这个时段要出价 \(needed)（现在 \(now)）。"))
    }
    return lines + remarks(on: bidder)
  }

  private func remarks(on bidder: AuctionBidder) -> [Wording] {
    var lines: [Wording] = []
    if let most = bidder.maximumBid.map({ FigureText.money($0) }) {
      lines.append(
        Wording(
          "A click is worth at most \(most) to it: profit of an order × conversion, as the seller estimates it.",
          "一次点击对它最多值 \(most)：卖家估计的每单利润 × 转化率。"))
    }
    if bidder.searchShare < 1 {
      let share = FigureText.percent(bidder.searchShare)
      lines.append(
        Wording(
          "Its campaign paces itself and takes part in \(share) of searches.", "计划均匀投放，参与 \(share) 的搜索。"))
    }
    if bidder.pricePerClick != nil, bidder.audienceShare < 1 {
      let share = FigureText.percent(bidder.audienceShare)
      lines.append(
        Wording(
          "It is shown to \(share) of searchers: those in its regions and on its devices.",
          "它展现给 \(share) 的搜索者：投放地域和设备内的人。"))
    }
    return lines
  }

  /// `score below ÷ own quality + 0.01 = 6.120 ÷ 7.2 + 0.01 = ¥0.86`, and what bounds it.
  private func formula(_ bidder: AuctionBidder, below: AuctionBidder?) -> Wording {
    let least = FigureText.money(view.reserve)
    guard let below else {
      return Wording(
        "nobody stands below, so it is the least price of a click, \(least).", "后面没有人，所以是最低点击价格 \(least)。")
    }
    let quality = FigureText.number(bidder.quality.value, decimals: 1)
    let price = Self.effectiveBid(of: bidder, toPass: below) + view.increment
    let figures =
      "\(view.increment) = \(Self.score(below.score)) ÷ \(quality) + \(view.increment) = \(FigureText.money(price))"
    let sum = Wording("score below ÷ own quality, rounded up, + \(figures)", "下一名得分 ÷ 自己的质量分（向上取整）+ \(figures)")
    if price > bidder.effectiveBid {
      let most = FigureText.money(bidder.effectiveBid)
      return Wording("\(sum), but at most its bid of \(most).", "\(sum)，但不超过自己的出价 \(most)。")
    }
    if price < view.reserve { return Wording("\(sum), but at least \(least).", "\(sum)，但不低于 \(least)。") }
    return Wording("\(sum).", "\(sum)。")
  }
}
