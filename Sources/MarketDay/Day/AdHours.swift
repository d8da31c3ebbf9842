extension World {
  /// Plays the hours of the day for all ads together: they share the account.
  ///
  /// With an `end` it stops before the clicks of that hour, for whoever wants to see how its auctions stand.
  mutating func playHours(_ day: Int, _ stage: PreparedScenario, before end: Int = AdDay.hours) {
    var account = ledger.balance(of: .adAccount)
    for hour in 0...min(end, AdDay.hours - 1) {
      setParticipation(hour: hour, account: account, stage)
      guard hour < end else { return }
      drawHourClicks(hour: hour, day: day, stage)
      var spend: Int64 = 0
      var fits = true
      for campaign in today.adDay.hourSpend.indices {
        spend += today.adDay.hourSpend[campaign]
        if today.adDay.hourSpend[campaign] > today.adDay.left[campaign].fen { fits = false }
      }
      if fits, spend <= account.fen {
        acceptHour(hour, stage)
      } else {
        stopInsideHour(hour, day: day, account: account, stage)
      }
      account -= Money(fen: today.adDay.hourSpend.reduce(0, +))
    }
  }

  /// The share of searches in which each campaign takes part: 1, or where it paces itself smoothly what is left of the budget
  /// over what it expects to spend until midnight.
  private mutating func setParticipation(hour: Int, account: Money, _ stage: PreparedScenario) {
    for (index, prepared) in stage.campaigns.enumerated() {
      today.adDay.hourSpend[index] = 0
      guard today.adDay.isLive[index] else {
        today.adDay.participation[index] = 0
        continue
      }
      switch prepared.campaign.pacing {
      case .quick: today.adDay.participation[index] = 1
      case .smooth:
        let expected = today.adDay.expectedSpendFrom[index * (AdDay.hours + 1) + hour]
        let left = Double(min(today.adDay.left[index], account).fen)
        today.adDay.participation[index] = expected > left ? left / expected : 1
      }
    }
  }

  /// The clicks of one hour, each ad's a Poisson number; two hours share the two numbers of one draw.
  private mutating func drawHourClicks(hour: Int, day: Int, _ stage: PreparedScenario) {
    for index in stage.ads.indices {
      let campaign = stage.ads[index].campaign
      let slot = index * AdDay.hours + hour
      let uniform: Double
      if hour & 1 == 0 {
        let pair = luck.uniforms(.adClicks, day: day, entity: stage.ads[index].key, pair: hour / 2)
        uniform = pair.0
        today.adDay.keptUniforms[index] = pair.1
      } else {
        uniform = today.adDay.keptUniforms[index]
      }
      let mean = today.adDay.meanClicks[slot] * today.adDay.participation[campaign]
      let clicks = mean > 0 ? poissonQuantile(uniform, mean: mean) : 0
      today.adDay.hourClicks[index] = clicks
      today.adDay.hourSpend[campaign] += Int64(clicks) * today.adDay.prices[slot]
    }
  }

  /// All clicks of the hour are paid for.
  private mutating func acceptHour(_ hour: Int, _ stage: PreparedScenario) {
    for campaign in today.adDay.hourSpend.indices {
      today.adDay.left[campaign] -= Money(fen: today.adDay.hourSpend[campaign])
    }
    for index in stage.ads.indices {
      let slot = index * AdDay.hours + hour
      guard today.adDay.places[slot] > 0 else { continue }
      let clicks = today.adDay.hourClicks[index]
      note(index, hour: hour, clicks: clicks, liveShare: today.adDay.participation[stage.ads[index].campaign], stage)
    }
  }

  /// What an ad did in an hour of which it was live in a share of the searches.
  private mutating func note(_ index: Int, hour: Int, clicks: Int, liveShare: Double, _ stage: PreparedScenario) {
    let slot = index * AdDay.hours + hour
    let shown = today.meanSearches[stage.ads[index].keyword] * stage.hourShares[hour] * liveShare
    today.adDay.clicks[index] += clicks
    today.adDay.spend[index] += Money(fen: today.adDay.prices[slot] * Int64(clicks))
    today.adDay.shownSearches[index] += shown
    today.adDay.shownPlaces[index] += shown * Double(today.adDay.places[slot])
    today.adDay.expectedClicks[index] += today.adDay.meanClicks[slot] * liveShare
  }
}

extension World {
  /// An hour in which not every click can be paid: clicks are charged in the order of time until a budget or the account is
  /// spent; campaigns that stop are off until midnight, and the store's other ads for the same keywords take part in their stead.
  private mutating func stopInsideHour(_ hour: Int, day: Int, account: Money, _ stage: PreparedScenario) {
    var clickHour = ClickHour()
    clickHour.account = account
    clickHour.campaigns = today.adDay.left.map { CampaignBudget(remaining: $0, stop: nil) }
    var clicked: [Int] = []
    for (index, ad) in stage.ads.enumerated() where today.adDay.hourClicks[index] > 0 {
      clicked.append(index)
      clickHour.ads.append(
        AdClicks(
          key: ad.key, campaign: ad.campaign, pricePerClick: Money(fen: today.adDay.prices[index * AdDay.hours + hour]),
          wanted: today.adDay.hourClicks[index]))
    }
    var stop = BudgetStop(luck: luck)
    stop.charge(&clickHour, day: day, hour: hour)
    for index in stage.ads.indices { today.adDay.hourClicks[index] = 0 }
    for (ad, charged) in zip(clicked, clickHour.ads) { today.adDay.hourClicks[ad] = charged.charged }
    for (index, campaign) in clickHour.campaigns.enumerated() {
      today.adDay.hourSpend[index] = (today.adDay.left[index] - campaign.remaining).fen
      today.adDay.left[index] = campaign.remaining
    }
    for (index, ad) in stage.ads.enumerated() where today.adDay.places[index * AdDay.hours + hour] > 0 {
      let live = today.adDay.participation[ad.campaign] * (clickHour.campaigns[ad.campaign].stop ?? 1)
      note(index, hour: hour, clicks: today.adDay.hourClicks[index], liveShare: live, stage)
    }
    for (index, campaign) in clickHour.campaigns.enumerated() where campaign.stop != nil && today.adDay.isLive[index] {
      today.adDay.isLive[index] = false
    }
    holdAuctionsAgain(fromHour: hour + 1, day: day, stage)
  }

  /// Where a keyword has several own ads and one of them stopped, another one may take its place.
  private mutating func holdAuctionsAgain(fromHour: Int, day: Int, _ stage: PreparedScenario) {
    guard fromHour < AdDay.hours, today.adDay.isLive.contains(true) else { return }
    for range in stage.sharedKeywordAds where !range.allSatisfy({ today.adDay.isLive[stage.ads[$0].campaign] }) {
      rankRivals(of: stage.ads[range.lowerBound].keyword, rules: stage.trade.advertising)
      holdAuctions(ads: range, fromHour: fromHour, day: day, stage)
    }
  }
}
