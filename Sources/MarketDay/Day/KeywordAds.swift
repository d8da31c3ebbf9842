extension World {
  /// The keyword ads of the day: auctions, clicks, and what budgets and the account can pay.
  ///
  /// An ad's clicks of the day are one Poisson number, divided over the segments in which place and price are the same
  /// (the parts of a Poisson number are Poisson numbers). Only where a budget or the account might not pay for all of
  /// them the day is played by the hour.
  mutating func runKeywordAds(_ day: Int, _ stage: PreparedScenario) {
    guard !stage.ads.isEmpty else { return surveyBids(day, stage) }
    openKeywordAds(day, stage)
    surveyBids(day, stage)
    if chooseCampaignsByHour(day, stage) {
      playHours(day, stage)
    }
    acceptWholeDays(day, stage)
    var spend: Int64 = 0
    for ad in stage.ads.indices { spend += today.adDay.spend[ad] }
    ledger.post(.clicksPaid, Money(fen: spend))
  }

  /// The same up to the auctions of `hour`, for whoever wants to see how they stand; nothing is charged.
  mutating func runKeywordAds(_ day: Int, before hour: Int, _ stage: PreparedScenario) {
    guard !stage.ads.isEmpty else { return }
    openKeywordAds(day, stage)
    if chooseCampaignsByHour(day, stage) {
      playHours(day, stage, before: hour)
    }
  }

  /// Full budgets, the auctions of all hours as they are while budgets last, and the clicks that they would bring.
  private mutating func openKeywordAds(_ day: Int, _ stage: PreparedScenario) {
    let date = stage.start + day
    for (index, prepared) in stage.campaigns.enumerated() {
      today.adDay.isLive[index] = canStart(index, on: date, stage)
      today.adDay.left[index] = prepared.campaign.dailyBudget.fen
      today.adDay.wanted[index] = 0
    }
    for range in stage.keywordAds {
      holdAuctions(ads: range, fromHour: 0, day: day, stage)
      for ad in range {
        let wanted = drawClicks(of: ad, fromHour: 0, day: day, stage)
        today.adDay.wanted[Int(stage.adCampaigns[ad])] += wanted
      }
    }
  }

  /// Whether a campaign runs on a day. What can't pay for the cheapest click never starts.
  func canStart(_ campaign: Int, on date: CalendarDate, _ stage: PreparedScenario) -> Bool {
    let terms = stage.campaigns[campaign].campaign
    return terms.span.contains(date)
      && min(terms.dailyBudget, ledger.balance(of: .adAccount)) >= stage.trade.advertising.reserve
  }

  /// The clicks of an ad from `fromHour` to midnight, divided over its segments; returns what they cost, in fen.
  mutating func drawClicks(of ad: Int, fromHour: Int, day: Int, _ stage: PreparedScenario) -> Int64 {
    let range = today.adDay.segmentRange(of: ad)
    let segments = today.adDay.segments.buffer
    var mean = 0.0
    for index in range { mean += segments[index].clicksPerDay * stage.share(of: segments[index]) }
    guard mean > 0 else {
      for index in range { segments[index].clicks = 0 }
      return 0
    }
    let key = stage.adKeys[ad]
    var (draw, spare) = luck.uniforms(.adClicks, day: day, entity: key, pair: fromHour)
    var left = poissonQuantile(draw, mean: mean)
    var wanted: Int64 = 0
    for index in range {
      let part = segments[index].clicksPerDay * stage.share(of: segments[index])
      var count = 0
      if part >= mean || index == range.upperBound - 1 {
        count = left
      } else if part > 0, left > 0 {
        // Two segments share the two numbers of a draw; the first one takes the rest of the total's.
        let number = index - range.lowerBound
        if number & 1 == 0 {
          draw = spare
        } else {
          (draw, spare) = luck.uniforms(.adSegments, day: day, entity: key, pair: fromHour * AdDay.hours + number)
        }
        count = binomialQuantile(draw, trials: left, probability: part / mean)
      }
      segments[index].clicks = count
      left -= count
      mean -= part
      wanted += segments[index].price &* Int64(count)
    }
    return wanted
  }

  /// Decides which campaigns have to be played by the hour, and returns whether there are any: those whose clicks cost
  /// more than their budget, smooth ones that may have to hold back, and all where the account might not pay for
  /// everything. Campaigns with ads for the same keywords go together: one takes the place of another that stops.
  private mutating func chooseCampaignsByHour(_ day: Int, _ stage: PreparedScenario) -> Bool {
    expectSpend(day, stage)
    var most: Int64 = 0
    var sharedIsByHour = false
    var isAny = false
    for (index, prepared) in stage.campaigns.enumerated() {
      let wanted = today.adDay.wanted[index]
      let left = today.adDay.left[index]
      let holdsBack =
        prepared.campaign.pacing == .smooth
        && today.adDay.expectedSpendFrom[index * (AdDay.hours + 1)] + Double(wanted) > Double(left)
      today.adDay.isByHour[index] = wanted > left || holdsBack
      if today.adDay.isByHour[index] {
        isAny = true
        if stage.sharesKeywords[index] { sharedIsByHour = true }
      }
      most += today.adDay.isByHour[index] ? left : wanted
    }
    let account = ledger.balance(of: .adAccount).fen
    var slack = account - most
    if sharedIsByHour {
      // Those who take over may spend their whole budget.
      for index in stage.campaigns.indices where stage.sharesKeywords[index] && !today.adDay.isByHour[index] {
        today.adDay.isByHour[index] = true
        slack -= max(0, today.adDay.left[index] - today.adDay.wanted[index])
      }
    }
    let smoothNeeds = stage.campaigns.indices.reduce(0.0) { needs, index in
      stage.campaigns[index].campaign.pacing == .smooth
        ? needs + today.adDay.expectedSpendFrom[index * (AdDay.hours + 1)] : needs
    }
    if Double(slack) < smoothNeeds || slack < 0 {
      for index in stage.campaigns.indices { today.adDay.isByHour[index] = true }
      isAny = !stage.campaigns.isEmpty
    }
    return isAny
  }

  /// What smooth campaigns expect to spend from each hour on, on a day without shocks, and how much a usual day weighs
  /// in what they make of this one.
  private mutating func expectSpend(_ day: Int, _ stage: PreparedScenario) {
    let demand = stage.trade.demand
    let priorClicks = pacingPrior(
      storeVariation: demand.storeVariation, keywordVariation: demand.keywordVariation)
    for (campaign, prepared) in stage.campaigns.enumerated() where prepared.campaign.pacing == .smooth {
      let row = campaign * (AdDay.hours + 1)
      var clicks = 0.0
      for hour in 0...AdDay.hours { today.adDay.expectedSpendFrom[row + hour] = 0 }
      for ad in stage.adsOfCampaign[campaign] {
        let keyword = stage.ads[ad].keyword
        let shock = today.meanSearches[keyword] / max(stage.keywords[keyword].meanSearches[day], 1e-300)
        for index in today.adDay.segmentRange(of: ad) {
          let segment = today.adDay.segments[index]
          let clicksPerDay = segment.clicksPerDay / max(shock, 1e-300)
          clicks += clicksPerDay * stage.share(of: segment)
          for hour in segment.from..<segment.to {
            today.adDay.expectedSpendFrom[row + hour] += clicksPerDay * Double(segment.price) * stage.hourShares[hour]
          }
        }
      }
      var lastHour = 0.0
      for hour in (0..<AdDay.hours).reversed() {
        if lastHour == 0 { lastHour = today.adDay.expectedSpendFrom[row + hour] }
        today.adDay.expectedSpendFrom[row + hour] += today.adDay.expectedSpendFrom[row + hour + 1]
      }
      today.adDay.expectedInLastHour[campaign] = lastHour
      today.adDay.expectedSoFar[campaign] = 0
      let pricePerClick = clicks > 0 ? today.adDay.expectedSpendFrom[row] / clicks : 0
      today.adDay.pacingPriors[campaign] = pricePerClick > 0 ? priorClicks * pricePerClick : .infinity
    }
  }

  /// Books the days of all ads that need not be played by the hour.
  private mutating func acceptWholeDays(_ day: Int, _ stage: PreparedScenario) {
    for ad in stage.ads.indices where !today.adDay.isByHour[Int(stage.adCampaigns[ad])] {
      for index in today.adDay.segmentRange(of: ad) {
        let segment = today.adDay.segments[index]
        today.adDay.note(ad, in: segment, share: stage.share(of: segment), clicks: segment.clicks)
        if today.adDay.readerNumbers[ad] >= 0 { tellHours(of: ad, in: segment, day: day, stage) }
      }
    }
  }
}
