extension World {
  /// The morning of the named rivals: each bids by its rule, from its own back office up to yesterday, and it is found
  /// in which hour its budget is spent.
  mutating func letRivalsBid(_ day: Int, _ stage: PreparedScenario) {
    guard let named = stage.rivals else { return }
    let weekday = (stage.start + day).weekday
    for (page, advertisers) in named.pages.enumerated() {
      today.rivalDay.entryCounts[page] = 0
      for ad in advertisers.ads {
        setBid(ofRival: ad, on: page, day: day, weekday, named, stage)
        rankHours(of: ad, owner: ad - advertisers.ads.lowerBound, on: page, named, stage)
      }
      rankDrawn(advertisers, on: page, stage)
    }
    openRivalCampaigns(day, named, stage)
    playRivalHours(weekday, named, stage, isPlan: true)
  }

  /// One rival's bid on one keyword, and what of it counts by the hour.
  private mutating func setBid(
    ofRival index: Int, on page: Int, day: Int, _ weekday: Weekday, _ named: PreparedRivals, _ stage: PreparedScenario
  ) {
    let ad = named.ads[index]
    let rival = named.rivals[ad.rival].rival
    today.rivalDay.bids[index] = .zero
    // What can't pay for the cheapest click never starts.
    let isOn = rival.span.contains(stage.start + day) && rival.dailyBudget >= stage.trade.advertising.reserve
    guard isOn else { return }
    let report = report(onRival: index, page: page, day: day, named, stage)
    var stream = luck.stream(.rivalBidChoices, day: day, entity: ad.key)
    let decision = rivalBooks.bidders[index].bid(report, luck: &stream)
    today.rivalDay.bids[index] = decision.bid
    // A strategy of a user's may return anything.
    let percents = decision.hourPercents.flatMap { $0.count == AdDay.hours ? $0 : nil }
    for hour in 0..<AdDay.hours {
      let percent = min(max(percents?[hour] ?? 100, 0), 150)
      today.rivalDay.factors[index * AdDay.hours + hour] = rival.schedule[weekday, hour] * percent
    }
  }

  /// What a rival's back office shows of one keyword this morning: the same as the store's, from its own numbers. It
  /// sees the other named rivals, and the store by its name.
  private func report(
    onRival index: Int, page: Int, day: Int, _ named: PreparedRivals, _ stage: PreparedScenario
  ) -> AdReport {
    let ad = named.ads[index]
    let rival = named.rivals[ad.rival]
    let date = stage.start + day
    let lastDate = stage.start + (stage.scenario.days - 1)
    let lastDay = rival.rival.span.last.map { min($0, lastDate) } ?? lastDate
    var others: [RivalSighting] = []
    if let store = rivalBooks.storeSightings[page] { others.append(store) }
    for other in named.pages[page].ads where other != index {
      if let sighting = rivalBooks.sightings[other] { others.append(sighting) }
    }
    return AdReport(
      day: day, date: date, daysLeft: lastDay - date + 1, reserve: stage.trade.advertising.reserve,
      places: stage.trade.advertising.places, unitProfit: rival.unitProfit, tradeConversion: rival.conversion,
      priorClicks: stage.trade.advertising.priorClicks, item: ClickRecord(clicks: 0, orders: 0),
      seen: rivalBooks.seen[index], stage: .peak, quality: rival.quality, yesterday: rivalBooks.yesterday[index],
      campaign: rivalBooks.campaigns[ad.rival], rivals: others)
  }

  /// Puts a rival among the advertisers of a page: one entry for each bid, with the hours in which it has it.
  private func rankHours(
    of ad: Int, owner: Int, on page: Int, _ named: PreparedRivals, _ stage: PreparedScenario
  ) {
    let quality = named.rivals[named.ads[ad].rival].quality
    var hoursLeft = today.rivalDay.bids[ad] > .zero ? HourBits.all : 0
    while hoursLeft != 0 {
      let first = hoursLeft.trailingZeroBitCount
      let bid = bid(ofRival: ad, hour: first)
      var hours: UInt32 = 0
      for hour in first..<AdDay.hours where HourBits.contains(hour, in: hoursLeft) {
        if self.bid(ofRival: ad, hour: hour) == bid { hours |= 1 << UInt32(hour) }
      }
      hoursLeft &= ~hours
      guard KeywordAuction.isAdmitted(bid, reserve: stage.trade.advertising.reserve) else { continue }
      today.rivalDay.rank(
        RankedEntry(
          score: KeywordAuction.score(bid, quality), effectiveBid: bid.fen, tenths: Int32(quality.tenths),
          owner: Int32(owner), hours: hours), on: page)
    }
  }

  /// What a named rival bids at `hour`, as long as its budget lasts.
  func bid(ofRival ad: Int, hour: Int) -> Money {
    KeywordAuction.effectiveBid(today.rivalDay.bids[ad], factor: today.rivalDay.factors[ad * AdDay.hours + hour])
  }

  private func rankDrawn(_ advertisers: RivalPage, on page: Int, _ stage: PreparedScenario) {
    let factor = exponential(keywords[advertisers.keyword].bidLevel)
    for (number, rival) in keywords[advertisers.keyword].rivals.enumerated() {
      let bid = KeywordAuction.rivalBid(rival.bid, factor: factor)
      guard KeywordAuction.isAdmitted(bid, reserve: stage.trade.advertising.reserve) else { continue }
      today.rivalDay.rank(
        RankedEntry(
          score: KeywordAuction.score(bid, rival.quality), effectiveBid: bid.fen, tenths: Int32(rival.quality.tenths),
          owner: Int32(advertisers.ads.count + number),
          hours: HourBits.before(rival.spentFrom ?? AdDay.hours)), on: page)
    }
  }

  /// Full budgets, and which of the store's campaigns are on.
  private func openRivalCampaigns(_ day: Int, _ named: PreparedRivals, _ stage: PreparedScenario) {
    let reserve = stage.trade.advertising.reserve
    for (index, rival) in named.rivals.enumerated() {
      today.rivalDay.spentFrom[index] = rival.rival.dailyBudget < reserve ? 0 : AdDay.hours
    }
    for campaign in stage.campaigns.indices {
      today.rivalDay.isOn[campaign] = canStart(campaign, on: stage.start + day, stage)
    }
  }
}
