import MarketDay
import PlainText
import RunFiles

extension AuctionReport {
  /// Places, then who takes no part, then how the own price comes about.
  func text(_ colouring: Colouring, in language: Language) -> String {
    let title = TextStyle.strong.applied(to: keyword, colouring)
    let searches = FigureText.number(view.searches, decimals: view.searches < 10 ? 1 : 0)
    var text = language(
      "\(title)  \(moment.text), about \(searches) searches; seed \(seed), replicate \(replicate)\n\n",
      "\(title)  \(moment.text)，约 \(searches) 次搜索；种子 \(seed)，模拟编号 \(replicate)\n\n")
    text += ranking(language).text(colouring) + "\n"
    for bidder in absent {
      let (name, absence) = (name(of: bidder), absence(bidder))
      text += language("  \(name): \(absence).\n", "  \(name)：\(absence)。\n")
    }
    if !absent.isEmpty { text += "\n" }
    for line in explanation { text += "  \(line.text(in: language))\n" }
    text += TextStyle.faint.applied(to: "  " + Self.note.text(in: language), colouring) + "\n"
    return text
  }

  private static let note = Wording(
    "Rivals' bids and qualities are the hidden truth, shown for teaching; a seller sees none of them.",
    "对手的出价和质量分是隐藏的真相，为教学而展示；卖家看不到。")

  private func ranking(_ language: Language) -> TextTable {
    var table = TextTable([
      .right(language("Place", "排名")), .left(language("Advertiser", "推广者"), most: 24),
      .right(language("Bid ¥", "出价 ¥")), .right(language("Schedule", "分时折扣")),
      .right(language("Effective ¥", "折后出价 ¥")), .right(language("Quality", "质量分")),
      .right(language("Score", "得分")), .right(language("A click ¥", "点击单价 ¥")),
      .right(language("Clicks", "点击")),
    ])
    var isBelow = false
    for bidder in ranked {
      // A line where the page ends.
      if bidder.pricePerClick == nil, !isBelow {
        isBelow = true
        table.addRule()
      }
      table.add(
        [
          bidder.pricePerClick == nil ? language("none", "无") : "\(bidder.rank ?? 0)",
          (bidder.isOwn ? "▶ " : "  ") + name(of: bidder).text(in: language), "\(bidder.bid)",
          bidder.hasSchedule ? "\(bidder.schedulePercent)%" : "", "\(bidder.effectiveBid)",
          FigureText.number(bidder.quality.value, decimals: 1), Self.score(bidder.score),
          bidder.pricePerClick.map(\.description) ?? "–",
          bidder.pricePerClick == nil ? "–" : FigureText.number(bidder.expectedClicks, decimals: 1),
        ], style: bidder.isOwn ? .good : .plain)
    }
    return table
  }

  private func absence(_ bidder: AuctionBidder) -> Wording {
    switch bidder.outcome {
    case .place, .noPlace: return Wording(same: "")
    case .otherAdAhead:
      return Wording("another ad of the store is ahead, and a store holds one place at most", "本店另一个推广排在前面，一家店最多占一个位置")
    case .shownElsewhere(let place, let price):
      let (share, click) = (FigureText.percent(bidder.audienceShare), FigureText.money(price))
      return Wording(
        "another ad of the store is ahead where both run; to the other \(share) "
          + "of searchers it is shown in place \(place) at \(click) a click",
        "两个推广都投放的地方，本店另一个推广排在前面；对另外 \(share) 的搜索者，它排第 \(place)，每次点击 \(click)")
    case .budgetSpent(0): return Wording("its daily budget does not pay for one click", "日限额不够一次点击")
    case .budgetSpent(let hour):
      guard let hour else {
        return Wording("its campaign's budget, or the ad account, was spent earlier in the day", "计划的日限额或账户余额当天已花完")
      }
      let (clock, bid) = (MomentOptions.clock(hour), FigureText.money(bidder.bid))
      return Wording("out of budget from \(clock) on (bid \(bid))", "从 \(clock) 起预算花完（出价 \(bid)）")
    case .campaignNotRunning:
      return bidder.isOwn
        ? Wording("its campaign does not run on this date", "计划在这一天不投放")
        : Wording("it does not advertise on this date", "这一天不投放")
    case .outOfStock: return Wording("out of stock, so the ad rests", "缺货，推广暂停")
    case .bidsNothing where !bidder.isOwn: return Wording("its rule bids nothing today", "按规则今天不出价")
    case .bidsNothing:
      let most = FigureText.money(bidder.maximumBid ?? .zero)
      return Wording(
        "bids nothing, since its maximum bid of \(most) makes no click worth the least bid",
        "不出价，因为最高出价 \(most) 还不到最低出价")
    case .scheduleOff:
      return bidder.isOwn
        ? Wording("its schedule is 0% at this hour", "这个时段的分时折扣是 0%") : Wording("it is off at this hour", "这个时段不投放")
    case .belowReserve:
      let (bid, least) = (FigureText.money(bidder.effectiveBid), FigureText.money(view.reserve))
      return Wording(
        "its bid of \(bid) is below the least price of a click, \(least)", "出价 \(bid) 低于最低点击价格 \(least)")
    }
  }
}
