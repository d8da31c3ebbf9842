extension World {
  /// Today's bids, from what the seller has seen up to yesterday.
  mutating func setBids(_ day: Int, _ stage: PreparedScenario) {
    let date = stage.start + day
    for (index, ad) in stage.ads.enumerated() {
      guard stage.campaigns[ad.campaign].campaign.span.contains(date), today.onSale[ad.product],
        today.mayAdvertise[ad.product]
      else {
        today.adDay.bids[index] = .zero
        today.adDay.maximumBids[index] = .zero
        continue
      }
      let report = report(on: index, day: day, stage)
      today.adDay.maximumBids[index] = report.maximumBid
      var stream = luck.stream(.bidChoices, day: day, entity: ad.key)
      let decision = bidders[index].bid(report, luck: &stream)
      var bid = decision.bid
      let factor = today.bidFactors[ad.product]
      if factor != 1 { bid = scaledBid(bid, by: factor) }
      today.adDay.bids[index] = bid
      if let percents = decision.hourPercents { today.adDay.setHours(of: index, percents) }
    }
  }

  /// What the back office shows of an ad this morning.
  private func report(on index: Int, day: Int, _ stage: PreparedScenario) -> AdReport {
    let ad = stage.ads[index]
    let date = stage.start + day
    let lastDate = stage.start + (stage.scenario.days - 1)
    let lastDay = stage.campaigns[ad.campaign].campaign.span.last.map { min($0, lastDate) } ?? lastDate
    return AdReport(
      day: day, date: date, daysLeft: lastDay - date + 1, reserve: stage.trade.advertising.reserve,
      places: stage.trade.advertising.places,
      unitProfit: stage.offers.terms[today.offers[ad.product]].unitProfit,
      orderValue: windows.orderValue(of: ad.product) ?? stage.offers.terms[today.offers[ad.product]].price,
      tradeConversion: stage.trade.shoppers.conversion, priorClicks: stage.trade.advertising.priorClicks,
      item: windows.purchases(of: ad.product), seen: ads[index].seen, stage: stages.stage(of: ad.product),
      quality: ads[index].score, yesterday: ads[index].yesterday, campaign: campaignReports[ad.campaign],
      rivals: rivalSightings(on: ad.keyword, stage))
  }
}
