extension World {
  /// Plays the hours of the day for the campaigns that need it: they share the account.
  ///
  /// With an `end` it stops before the clicks of that hour, for whoever wants to see how its auctions stand.
  mutating func playHours(_ day: Int, _ stage: PreparedScenario, before end: Int = AdDay.hours) {
    var account = ledger.balance(of: .adAccount).fen
    gatherAdsByHour(stage)
    for campaign in stage.campaigns.indices where !today.adDay.isByHour[campaign] {
      account -= today.adDay.wanted[campaign]
    }
    for hour in 0...min(end, AdDay.hours - 1) {
      setParticipation(hour: hour, account: account, stage)
      guard hour < end else { return }
      drawHourClicks(hour: hour, day: day, stage)
      if budgetsCover(account: account, stage) {
        for campaign in stage.campaigns.indices { today.adDay.left[campaign] -= today.adDay.wanted[campaign] }
        noteHour(hour, stage)
      } else {
        stopInsideHour(hour, day: day, account: account, stage)
      }
      for campaign in stage.campaigns.indices { account -= today.adDay.wanted[campaign] }
    }
  }

  private mutating func gatherAdsByHour(_ stage: PreparedScenario) {
    var count = 0
    for ad in stage.ads.indices where today.adDay.isByHour[Int(stage.adCampaigns[ad])] {
      today.adDay.adsByHour[count] = ad
      count += 1
    }
    today.adDay.adsByHourCount = count
  }

  /// The share of searches in which each campaign takes part: 1, or where it paces itself that of
  /// ``smoothParticipation(_:)``.
  private mutating func setParticipation(hour: Int, account: Int64, _ stage: PreparedScenario) {
    for (index, prepared) in stage.campaigns.enumerated() {
      if hour == 0 || today.adDay.isByHour[index] { today.adDay.wanted[index] = 0 }
      guard today.adDay.isLive[index] else {
        today.adDay.participation[index] = 0
        continue
      }
      switch prepared.campaign.pacing {
      case .quick: today.adDay.participation[index] = 1
      case .smooth: pace(index, hour: hour, account: account, budget: prepared.campaign.dailyBudget)
      }
    }
  }

  private func pace(_ campaign: Int, hour: Int, account: Int64, budget: Money) {
    let row = campaign * (AdDay.hours + 1)
    let expected = today.adDay.expectedSpendFrom[row + hour]
    let left = today.adDay.left[campaign]
    let share = smoothParticipation(
      PacingOutlook(
        left: Double(min(left, account)), spent: Double(budget.fen - left),
        expectedSoFar: today.adDay.expectedSoFar[campaign], expectedFrom: expected,
        expectedInLastHour: today.adDay.expectedInLastHour[campaign], prior: today.adDay.pacingPriors[campaign]))
    today.adDay.participation[campaign] = share
    today.adDay.expectedSoFar[campaign] += share * (expected - today.adDay.expectedSpendFrom[row + hour + 1])
  }

  /// The clicks of one hour: its part of the clicks of the ad's segment, and of those the ones in whose searches it
  /// took part.
  private mutating func drawHourClicks(hour: Int, day: Int, _ stage: PreparedScenario) {
    for number in 0..<today.adDay.adsByHourCount {
      let ad = today.adDay.adsByHour[number]
      let campaign = Int(stage.adCampaigns[ad])
      let index = advanceSegment(of: ad, to: hour)
      today.adDay.hourClicks[ad] = 0
      guard today.adDay.isLive[campaign], today.adDay.segments[index].clicks > 0 else { continue }
      var segment = today.adDay.segments[index]
      let (first, second) = luck.uniforms(.adHours, day: day, entity: stage.adKeys[ad], pair: hour)
      var clicks = segment.clicks
      if hour < segment.to - 1 {
        let shareLeft = stage.hoursShare(hour..<segment.to)
        clicks = binomialQuantile(
          first, trials: segment.clicks, probability: min(1, stage.hourShares[hour] / max(shareLeft, 1e-300)))
      }
      segment.clicks -= clicks
      today.adDay.segments[index] = segment
      if today.adDay.participation[campaign] < 1 {
        clicks = binomialQuantile(second, trials: clicks, probability: today.adDay.participation[campaign])
      }
      today.adDay.hourClicks[ad] = clicks
      today.adDay.wanted[campaign] += Int64(clicks) * segment.price
    }
  }

  /// Divides the clicks of a segment over its hours, as the day played by the hour would, for strategies that read
  /// hours.
  func tellHours(of ad: Int, in segment: AdSegment, day: Int, _ stage: PreparedScenario) {
    var left = segment.clicks
    for hour in segment.from..<segment.to {
      var clicks = left
      if hour < segment.to - 1, left > 0 {
        let (uniform, _) = luck.uniforms(.adHours, day: day, entity: stage.adKeys[ad], pair: hour)
        let shareLeft = stage.hoursShare(hour..<segment.to)
        clicks = binomialQuantile(
          uniform, trials: left, probability: min(1, stage.hourShares[hour] / max(shareLeft, 1e-300)))
      }
      left -= clicks
      today.adDay.noteHour(hour, of: ad, in: segment, clicks: clicks)
    }
  }

  /// The segment that the hour lies in, as a position in the day's segments.
  private mutating func advanceSegment(of ad: Int, to hour: Int) -> Int {
    var index = ad * AdDay.hours + today.adDay.segmentAtHand[ad]
    while today.adDay.segments[index].to <= hour { index += 1 }
    today.adDay.segmentAtHand[ad] = index - ad * AdDay.hours
    return index
  }

  /// Whether every click of the hour can be paid.
  private mutating func budgetsCover(account: Int64, _ stage: PreparedScenario) -> Bool {
    var spend: Int64 = 0
    for campaign in stage.campaigns.indices where today.adDay.isByHour[campaign] {
      guard today.adDay.wanted[campaign] <= today.adDay.left[campaign] else { return false }
      spend += today.adDay.wanted[campaign]
    }
    return spend <= account
  }

  /// Adds an hour to the day of each ad; participation is the share of the hour's searches in which its campaign was
  /// live.
  private mutating func noteHour(_ hour: Int, _ stage: PreparedScenario) {
    for number in 0..<today.adDay.adsByHourCount {
      let ad = today.adDay.adsByHour[number]
      let segment = today.adDay.segments[ad * AdDay.hours + today.adDay.segmentAtHand[ad]]
      let live = today.adDay.participation[Int(stage.adCampaigns[ad])]
      today.adDay.note(ad, in: segment, share: stage.hourShares[hour] * live, clicks: today.adDay.hourClicks[ad])
      if live > 0 { today.adDay.noteHour(hour, of: ad, in: segment, clicks: today.adDay.hourClicks[ad]) }
    }
  }

  /// An hour in which not every click can be paid: clicks are charged in the order of time until a budget or the
  /// account is spent; campaigns that stop are off until midnight, and the store's other ads for the same keywords take
  /// part in their stead.
  private mutating func stopInsideHour(_ hour: Int, day: Int, account: Int64, _ stage: PreparedScenario) {
    var clickHour = ClickHour()
    clickHour.account = Money(fen: account)
    clickHour.campaigns = stage.campaigns.indices.map {
      CampaignBudget(remaining: Money(fen: today.adDay.left[$0]), stop: nil)
    }
    var clicked: [Int] = []
    for number in 0..<today.adDay.adsByHourCount where today.adDay.hourClicks[today.adDay.adsByHour[number]] > 0 {
      let ad = today.adDay.adsByHour[number]
      let segment = today.adDay.segments[ad * AdDay.hours + today.adDay.segmentAtHand[ad]]
      clicked.append(ad)
      clickHour.ads.append(
        AdClicks(
          key: stage.adKeys[ad], campaign: Int(stage.adCampaigns[ad]), pricePerClick: Money(fen: segment.price),
          wanted: today.adDay.hourClicks[ad]))
    }
    var stop = BudgetStop(luck: luck)
    stop.charge(&clickHour, day: day, hour: hour)
    for (ad, charged) in zip(clicked, clickHour.ads) {
      today.adDay.hourClicks[ad] = charged.charged
      if charged.isRefused { today.adDay.refusedSearches[ad] += 1 }
    }
    for (index, campaign) in clickHour.campaigns.enumerated() where today.adDay.isByHour[index] {
      today.adDay.wanted[index] = today.adDay.left[index] - campaign.remaining.fen
      today.adDay.left[index] = campaign.remaining.fen
      guard let moment = campaign.stop else { continue }
      today.adDay.participation[index] *= moment
      today.adDay.isLive[index] = false
      today.adDay.stoppedAt[index] = hour
    }
    noteHour(hour, stage)
    holdAuctionsAgain(fromHour: hour + 1, day: day, stage)
  }

  /// Where a keyword has several own ads and one of them stopped, another one may take its place: the keyword's clicks
  /// from then on are drawn anew.
  private mutating func holdAuctionsAgain(fromHour: Int, day: Int, _ stage: PreparedScenario) {
    guard fromHour < AdDay.hours else { return }
    for range in stage.sharedKeywordAds {
      let liveAds = range.count { today.adDay.isLive[Int(stage.adCampaigns[$0])] }
      guard liveAds > 0, liveAds < range.count else { continue }
      holdAuctions(ads: range, fromHour: fromHour, day: day, stage)
      for ad in range { _ = drawClicks(of: ad, fromHour: fromHour, day: day, stage) }
    }
  }
}
