import MarketDay
import PlainText
import RunFiles

extension AuctionReport {
  /// Places, then who takes no part, then how the own price comes about.
  func text(_ colouring: Colouring) -> String {
    let title = TextStyle.strong.applied(to: keyword, colouring)
    let searches = FigureText.number(view.searches, decimals: view.searches < 10 ? 1 : 0)
    var text = "\(title)  \(moment.text), about \(searches) searches; seed \(seed), replicate \(replicate)\n\n"
    text += ranking.text(colouring) + "\n"
    for bidder in absent { text += "  \(name(of: bidder)): \(absence(bidder)).\n" }
    if !absent.isEmpty { text += "\n" }
    for line in explanation { text += "  \(line)\n" }
    text += TextStyle.faint.applied(to: "  " + Self.note, colouring) + "\n"
    return text
  }

  private static let note =
    "Rivals' bids and qualities are the hidden truth, shown for teaching; a seller sees none of them."

  private var ranking: TextTable {
    var table = TextTable([
      .right("Place"), .left("Advertiser", most: 24), .right("Bid ¥"), .right("Schedule"), .right("Effective ¥"),
      .right("Quality"), .right("Score"), .right("A click ¥"), .right("Clicks"),
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
          bidder.pricePerClick == nil ? "none" : "\(bidder.rank ?? 0)",
          bidder.isOwn ? "▶ \(name(of: bidder))" : "  \(name(of: bidder))", "\(bidder.bid)",
          bidder.hasSchedule ? "\(bidder.schedulePercent)%" : "", "\(bidder.effectiveBid)",
          FigureText.number(bidder.quality.value, decimals: 1), Self.score(bidder.score),
          bidder.pricePerClick.map(\.description) ?? "–",
          bidder.pricePerClick == nil ? "–" : FigureText.number(bidder.expectedClicks, decimals: 1),
        ], style: bidder.isOwn ? .good : .plain)
    }
    return table
  }

  private func absence(_ bidder: AuctionBidder) -> String {
    switch bidder.outcome {
    case .place, .noPlace: return ""
    case .otherAdAhead: return "another ad of the store is ahead, and a store holds one place at most"
    case .shownElsewhere(let place, let price):
      return
        "another ad of the store is ahead where both run; to the other \(FigureText.percent(bidder.audienceShare)) "
        + "of searchers it is shown in place \(place) at \(FigureText.money(price)) a click"
    case .budgetSpent(0): return "its daily budget does not pay for one click"
    case .budgetSpent(let hour):
      guard let hour else { return "its campaign's budget, or the ad account, was spent earlier in the day" }
      return "out of budget from \(MomentOptions.clock(hour)) on (bid \(FigureText.money(bidder.bid)))"
    case .campaignNotRunning:
      return bidder.isOwn ? "its campaign does not run on this date" : "it does not advertise on this date"
    case .outOfStock: return "out of stock, so the ad rests"
    case .bidsNothing where !bidder.isOwn: return "its rule bids nothing today"
    case .bidsNothing:
      let most = bidder.maximumBid ?? .zero
      return "bids nothing, since its maximum bid of \(FigureText.money(most)) makes no click worth the least bid"
    case .scheduleOff: return "\(bidder.isOwn ? "its schedule is 0%" : "it is off") at this hour"
    case .belowReserve:
      let (bid, least) = (FigureText.money(bidder.effectiveBid), FigureText.money(view.reserve))
      return "its bid of \(bid) is below the least price of a click, \(least)"
    }
  }
}

// How the own place and price come about.
extension AuctionReport {
  private var explanation: [String] {
    guard let (index, bidder) = own else {
      let hasAds = absent.contains(where: \.isOwn)
      return [hasAds ? "The store takes no part in this auction." : "The store has no ad for this keyword."]
    }
    var lines: [String] = []
    if let price = bidder.pricePerClick, let rank = bidder.rank {
      lines.append("The store is in place \(rank) and pays \(FigureText.money(price)) a click:")
      lines.append("  " + formula(bidder, below: index + 1 < ranked.count ? ranked[index + 1] : nil))
    } else {
      lines.append("The store's score is too low for any of the \(view.places) places.")
    }
    if index > 0 {
      let goal = min(index, view.places) - 1
      let needed = FigureText.money(Self.effectiveBid(of: bidder, toPass: ranked[goal]))
      let now = FigureText.money(bidder.effectiveBid)
      lines.append("For place \(goal + 1) it would have to bid \(needed) at this hour (now \(now)).")
    }
    if let most = bidder.maximumBid {
      let estimate = "profit of an order × conversion, as the seller estimates it"
      lines.append("A click is worth at most \(FigureText.money(most)) to it: \(estimate).")
    }
    if bidder.searchShare < 1 {
      lines.append("Its campaign paces itself and takes part in \(FigureText.percent(bidder.searchShare)) of searches.")
    }
    if bidder.pricePerClick != nil, bidder.audienceShare < 1 {
      lines.append(
        "It is shown to \(FigureText.percent(bidder.audienceShare)) of searchers: those in its regions and on its devices."
      )
    }
    return lines
  }

  /// `score below ÷ own quality + 0.01 = 6.120 ÷ 7.2 + 0.01 = ¥0.86`, and what bounds it.
  private func formula(_ bidder: AuctionBidder, below: AuctionBidder?) -> String {
    let least = FigureText.money(view.reserve)
    guard let below else { return "nobody stands below, so it is the least price of a click, \(least)." }
    let quality = FigureText.number(bidder.quality.value, decimals: 1)
    let keeping = Self.effectiveBid(of: bidder, toPass: below)
    let price = keeping + view.increment
    let sum =
      "score below ÷ own quality, rounded up, + \(view.increment) = \(Self.score(below.score)) ÷ \(quality) + \(view.increment) "
      + "= \(FigureText.money(price))"
    if price > bidder.effectiveBid { return sum + ", but at most its bid of \(FigureText.money(bidder.effectiveBid))." }
    if price < view.reserve { return sum + ", but at least \(least)." }
    return sum + "."
  }
}
