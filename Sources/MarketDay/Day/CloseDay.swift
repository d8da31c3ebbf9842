extension World {
  /// The day closes: 30-day windows take it in, levels and qualities move, coupons expire, and the record is completed.
  mutating func closeDay(_ day: Int, _ stage: PreparedScenario, _ record: inout DayRecord) {
    record.day = day
    record.date = stage.start + day
    closeProducts(day, stage, &record)
    closeAds(day, stage, &record)
    closeStore(day, stage, &record)
    moveLevels(day, stage)
    for number in coupons.indices { coupons[number].closeDay() }
  }

  private mutating func closeProducts(_ day: Int, _ stage: PreparedScenario, _ record: inout DayRecord) {
    for (item, prepared) in stage.products.enumerated() {
      record.products[item].price = stage.offers.terms[today.offers[item]].price
      record.products[item].stock = items[item].stock
      record.products[item].isDown = today.isTakenDown[item]
      record.products[item].isShowcased = stage.showcase?.holds(item, onDay: day) ?? false
      record.products[item].searchWeight = exponential(today.logWeights[item])
      record.products[item].hoursToDelisting =
        prepared.hoursToDelisting.isEmpty ? nil : prepared.hoursToDelisting[day % prepared.hoursToDelisting.count]
      let row = record.products[item]
      windows.amount.record(row.amount.fen, for: item)
      windows.buyers.record(Int64(row.orders), for: item)
      windows.visitors.record(Int64(row.visitors), for: item)
      windows.favouritesAndCarts.record(Int64(row.favourites + row.carts), for: item)
      windows.returningBuyers.record(Int64(row.returningBuyers), for: item)
      windows.units.record(Int64(row.units), for: item)
    }
    windows.closeDay()
  }

  /// What each ad did, and what its seller and the platform learn from it.
  private mutating func closeAds(_ day: Int, _ stage: PreparedScenario, _ record: inout DayRecord) {
    for campaign in stage.campaigns.indices {
      campaignReports[campaign].spent = .zero
      let stop = today.adDay.stoppedAt[campaign]
      let isStopped = stop < AdDay.hours
      campaignReports[campaign].spentFrom = isStopped ? stop : nil
      // Half of the hour in which it stopped.
      campaignReports[campaign].sharePlayed = isStopped ? stage.hoursShare(0..<stop) + stage.hourShares[stop] / 2 : 1
      campaignReports[campaign].ran =
        (today.adDay.isLive[campaign] || isStopped) && stage.isScheduled(campaign, on: (stage.start + day).weekday)
    }
    for item in stage.products.indices where !stage.adsOfProduct[item].isEmpty {
      today.adDay.conversionRatios[item] =
        estimatedConversion(
          of: windows.purchases(of: item), prior: stage.trade.shoppers.conversion,
          strength: stage.trade.advertising.priorClicks) / stage.trade.shoppers.conversion
    }
    for (index, ad) in stage.ads.enumerated() {
      let clicks = today.adDay.clicks[index]
      var report = AdDayReport()
      report.bid = today.adDay.bids[index]
      report.searches = today.searches[ad.keyword]
      report.impressions = today.adDay.impressions[index]
      report.clicks = clicks
      report.cost = Money(fen: today.adDay.spend[index])
      report.orders = today.adBuyers[index]
      report.amount = Money(fen: today.adDay.amounts[index])
      report.hours = today.adDay.hourReports(of: index)
      report.place =
        today.adDay.shownShares[index] > 0
        ? today.adDay.shownPlaces[index] / today.adDay.shownShares[index] : 0
      ads[index].yesterday = report
      campaignReports[ad.campaign].spent += report.cost
      var row = record.keywords[ad.pair]
      let before = Double(row.adImpressions)
      let impressions = Double(report.impressions)
      if today.adDay.shownShares[index] > 0, impressions > 0 {
        row.adPlace = (row.adPlace * before + report.place * impressions) / (before + impressions)
      }
      row.adImpressions += report.impressions
      row.adClicks += clicks
      row.adCost += report.cost
      row.bid = max(row.bid, report.bid)
      row.maximumBid = max(row.maximumBid, today.adDay.maximumBids[index])
      row.quality = max(row.quality, ads[index].score.value)
      record.keywords[ad.pair] = row
      learn(index, stage)
    }
  }

  /// Quality moves towards what the ad's clicks, relevance and conversion deserve; the seller's memory of clicks and
  /// orders fades like 30 days.
  private mutating func learn(_ index: Int, _ stage: PreparedScenario) {
    let ad = stage.ads[index]
    let clicks = today.adDay.clicks[index]
    if today.adDay.shownShares[index] > 0, today.meanSearches[ad.keyword] > 0 {
      let picture = today.attractions[ad.product] * ad.picture
      // Those who did see the ad, where usual ads had stood in its places.
      let seen = Double(today.adDay.impressions[index])
      let meanSeen = today.adDay.shownShares[index] * today.meanSearches[ad.keyword]
      let usualClicks = picture > 0 ? today.adDay.expectedClicks[index] / picture * seen / meanSeen : 0
      let target = qualityTarget(
        clickRatio: clickRatio(clicks: clicks, expectedClicks: usualClicks, calming: 5),
        relevance: max(ad.relevance, 0.1),
        conversionRatio: today.adDay.conversionRatios[ad.product])
      ads[index].quality = nextQuality(
        ads[index].quality, target: target, learning: stage.trade.advertising.qualityLearning)
    }
    let kept = 1 - 1 / Double(ThirtyDayWindow.days)
    ads[index].seen = ClickRecord(
      clicks: ads[index].seen.clicks * kept + Double(clicks),
      orders: ads[index].seen.orders * kept + Double(today.adBuyers[index]))
  }

  private mutating func closeStore(_ day: Int, _ stage: PreparedScenario, _ record: inout DayRecord) {
    var store = record.store
    for row in record.products { store.lostOrders += row.lostOrders }
    store.shippingFees = ledger.booked(.shippingFeePaid)
    store.paidAmount = ledger.booked(.goodsPaid) + store.shippingFees
    store.refundAmount = ledger.booked(.amountRefunded)
    store.goodsCost = ledger.booked(.goodsSold) - ledger.booked(.goodsReturned)
    store.giftCost = ledger.booked(.giftGiven)
    store.shippingCost = ledger.booked(.parcelSent)
    store.platformFee =
      ledger.booked(.platformFee) + ledger.booked(.eventFeePaid) - ledger.booked(.platformFeeReturned)
    store.adCost = ledger.booked(.clicksPaid) + ledger.booked(.placementPaid)
    store.affiliateCommission = ledger.booked(.commissionPaid) - ledger.booked(.commissionReturned)
    store.fixedCost = ledger.booked(.fixedCostPaid)
    store.fines = ledger.booked(.finePaid) + ledger.booked(.depositForfeited)
    store.fakeTradeCost = ledger.booked(.fakeTradePaid)
    store.compensation = ledger.booked(.compensationPaid) + store.fines + store.fakeTradeCost
    store.deposits = ledger.balance(of: .deposits)
    store.points = standing.pointsOfYear
    store.seriousPoints = standing.seriousPoints
    store.isHidden = today.isHidden
    store.isDown = today.isDown
    store.profit = ledger.profitOfDay
    let shoppers = stage.trade.shoppers
    let (first, second) = luck.uniforms(.pageViews, day: day, entity: .store)
    let more = poissonQuantile(
      first, mean: min(Double(store.visitors) * (shoppers.pagesPerVisit - 1), Self.largestMean))
    // Who goes on through a link sees an item page more; it is one of the pages of the visit.
    let others = max(0, more - store.linkVisits)
    let seen = store.visitors + store.linkVisits
    store.pageViews = seen + others
    store.itemPageViews = seen + binomialQuantile(second, trials: others, probability: shoppers.itemPageShare)
    record.store = store
  }

  /// Rivals' weights and bids wander around their long run.
  private mutating func moveLevels(_ day: Int, _ stage: PreparedScenario) {
    let search = stage.trade.search
    let advertising = stage.trade.advertising
    for keyword in stage.keywordKeys.indices {
      let (first, second) = luck.uniforms(.rivalLevel, day: day, entity: stage.keywordKeys[keyword])
      keywords[keyword].rivalLevel = nextLevel(
        keywords[keyword].rivalLevel, persistence: search.rivalPersistence, deviation: search.rivalDrift,
        normal: normalQuantile(first))
      keywords[keyword].bidLevel = nextLevel(
        keywords[keyword].bidLevel, persistence: advertising.bidPersistence, deviation: advertising.bidDrift,
        normal: normalQuantile(second))
    }
  }
}
