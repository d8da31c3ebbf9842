@testable import MarketDay

extension LawFindings {
  /// Budgets are kept, and a click costs from the reserve to the bid of its hour.
  mutating func checkAdvertising(_ played: PlayedDay) {
    guard !played.stage.ads.isEmpty else { return }
    checkBudgets(played)
    checkPrices(played)
    checkKeywordRows(played)
    for (state, ad) in zip(played.after.ads, played.stage.ads) {
      check((1...10).contains(state.quality), "quality \(state.quality) of an ad for item \(ad.product) is 1 to 10")
    }
  }

  private mutating func checkBudgets(_ played: PlayedDay) {
    let day = played.ads
    var spend = [Money](repeating: .zero, count: played.stage.campaigns.count)
    for (index, ad) in played.stage.ads.enumerated() {
      spend[ad.campaign] += day.spend[index]
      check(day.clicks[index] >= 0 && day.spend[index] >= .zero, "clicks and spend of ad \(index) are not negative")
      if !played.onSale[ad.product] {
        check(day.clicks[index] == 0, "the ad \(index) of an item without stock has no click")
      }
    }
    for (prepared, spent) in zip(played.stage.campaigns, spend) {
      let campaign = prepared.campaign
      check(spent <= campaign.dailyBudget, "\(campaign.name) spends \(spent) of \(campaign.dailyBudget)")
      if !campaign.span.contains(played.date) { check(spent == .zero, "\(campaign.name) rests") }
    }
    let whole = spend.reduce(.zero, +)
    check(whole == played.ledger.booked(.clicksPaid), "all ads spent \(whole), not what was paid for clicks")
  }

  /// Of each hour's auction, as it stood last.
  private mutating func checkPrices(_ played: PlayedDay) {
    let stage = played.stage
    let rules = stage.trade.advertising
    for range in stage.keywordAds {
      var shown = [Double](repeating: 0, count: AdDay.hours)
      var seenBy = [Audience](repeating: .nobody, count: AdDay.hours)
      for ad in range {
        checkSpan(of: played.ads.segments[ad], ad: ad)
        let campaign = stage.campaigns[stage.ads[ad].campaign].campaign
        for segment in played.ads.segments[ad] where segment.place > 0 {
          check(segment.place <= rules.places, "hour \(segment.from): place \(segment.place) is on the page")
          for hour in segment.from..<segment.to {
            shown[hour] += segment.reach
            let isAlone = seenBy[hour].without(segment.audience) == seenBy[hour]
            check(isAlone, "hour \(hour): nobody sees two ads of the store on a page")
            seenBy[hour] = seenBy[hour].union(segment.audience)
            let percent = campaign.schedule[played.date.weekday, hour]
            let bid = KeywordAuction.effectiveBid(played.ads.hourBids[ad][hour], schedulePercent: percent)
            let price = Money(fen: segment.price)
            check(price <= bid && price >= rules.reserve, "hour \(hour): a click costs \(price) at a bid of \(bid)")
          }
        }
      }
      for (hour, count) in shown.enumerated() {
        check(count <= 1 + 1e-9, "hour \(hour): the store holds \(count) places of one keyword")
      }
    }
  }

  /// Segments follow each other to midnight, and where nothing is shown nothing is clicked.
  private mutating func checkSpan(of segments: [AdSegment], ad: Int) {
    var end = segments.first?.from ?? AdDay.hours
    for segment in segments {
      check(segment.from == end && segment.to > end, "ad \(ad): a segment from \(segment.from) follows \(end)")
      let isIdle = segment.place > 0 || (segment.price == 0 && segment.clicks == 0 && segment.clicksPerDay == 0)
      check(isIdle && segment.clicks >= 0, "ad \(ad): \(segment) is not shown and has no clicks")
      end = segment.to
    }
    check(end == AdDay.hours, "ad \(ad): segments end at \(end)")
  }

  private mutating func checkKeywordRows(_ played: PlayedDay) {
    let stage = played.stage
    var highest = [Int](repeating: 0, count: stage.pairs.count)
    for (index, ad) in stage.ads.enumerated() {
      let percents = (0..<24).map { stage.campaigns[ad.campaign].campaign.schedule[played.date.weekday, $0] }
      // A strategy may bid up to half more in some hours.
      let own = played.ads.hourBids[index].contains { $0 > played.ads.bids[index] } ? 150 : 100
      highest[ad.pair] = max(highest[ad.pair], percents.max()! * own / 100)
    }
    let rules = stage.trade.advertising
    for (index, row) in played.record.keywords.enumerated() {
      let bid = KeywordAuction.effectiveBid(row.bid, schedulePercent: highest[index])
      check(row.adCost <= bid * row.adClicks, "row \(index): \(row.adClicks) clicks cost \(row.adCost) at \(bid)")
      check(row.adCost >= rules.reserve * row.adClicks, "row \(index): no click is below the reserve")
      let isPlaced = row.adPlace == 0 || (0.999...(Double(rules.places) + 0.001)).contains(row.adPlace)
      check(isPlaced, "row \(index): the mean place \(row.adPlace) is on the page")
      check(row.adOrders <= row.adClicks, "row \(index): \(row.adOrders) ad orders of \(row.adClicks) clicks")
    }
  }
}
