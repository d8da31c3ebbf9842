extension World {
  /// Plays the hours of the day for all ads together: they share the account.
  mutating func playHours(_ day: Int, _ stage: PreparedScenario) {
    var account = ledger.balance(of: .adAccount).fen
    for hour in 0..<AdDay.hours {
      setParticipation(hour: hour, account: account, stage)
      drawHourClicks(hour: hour, day: day, stage)
      if budgetsCover(account: account) {
        acceptHour(hour, stage)
      } else {
        stopInsideHour(hour, day: day, account: account, stage)
      }
      for campaign in stage.campaigns.indices { account -= today.adDay.hourSpend[campaign] }
    }
  }

  /// The share of searches in which each campaign takes part: 1, or where it paces itself smoothly what is left of the budget
  /// over what it expects to spend until midnight.
  private func setParticipation(hour: Int, account: Int64, _ stage: PreparedScenario) {
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
        let left = Double(min(today.adDay.left[index], account))
        today.adDay.participation[index] = expected > left ? left / expected : 1
      }
    }
  }

  /// The clicks of one hour, each ad's a Poisson number; two hours share the two numbers of one draw.
  private func drawHourClicks(hour: Int, day: Int, _ stage: PreparedScenario) {
    let means = today.adDay.meanClicks.buffer
    let prices = today.adDay.prices.buffer
    let kept = today.adDay.keptUniforms.buffer
    let clicks = today.adDay.hourClicks.buffer
    let spend = today.adDay.hourSpend.buffer
    let participation = today.adDay.participation.buffer
    let first = today.adDay.slot(0, hour: hour)
    let isEven = hour & 1 == 0
    for index in clicks.indices {
      let campaign = Int(stage.adCampaigns[index])
      if isEven {
        let pair = luck.uniforms(.adClicks, day: day, entity: stage.adKeys[index], pair: hour / 2)
        clicks[index] = poissonQuantile(pair.0, mean: means[first + index] * participation[campaign])
        kept[index] = pair.1
      } else {
        clicks[index] = poissonQuantile(kept[index], mean: means[first + index] * participation[campaign])
      }
      spend[campaign] += Int64(clicks[index]) &* prices[first + index]
    }
  }

  /// Whether every click of the hour can be paid.
  private func budgetsCover(account: Int64) -> Bool {
    var spend: Int64 = 0
    for campaign in today.adDay.hourSpend.indices {
      guard today.adDay.hourSpend[campaign] <= today.adDay.left[campaign] else { return false }
      spend += today.adDay.hourSpend[campaign]
    }
    return spend <= account
  }

  /// All clicks of the hour are paid for.
  private func acceptHour(_ hour: Int, _ stage: PreparedScenario) {
    for campaign in stage.campaigns.indices { today.adDay.left[campaign] -= today.adDay.hourSpend[campaign] }
    noteHour(hour, stage)
  }

  /// Adds an hour to the day of each ad; `participation` is the share of the hour's searches in which it was live.
  private func noteHour(_ hour: Int, _ stage: PreparedScenario) {
    let first = today.adDay.slot(0, hour: hour)
    let means = today.adDay.meanClicks.buffer
    let prices = today.adDay.prices.buffer
    let places = today.adDay.places.buffer
    let hourClicks = today.adDay.hourClicks.buffer
    let clicks = today.adDay.clicks.buffer
    let spend = today.adDay.spend.buffer
    let shown = today.adDay.shownSearches.buffer
    let shownPlaces = today.adDay.shownPlaces.buffer
    let expected = today.adDay.expectedClicks.buffer
    let participation = today.adDay.participation.buffer
    let share = stage.hourShares[hour]
    for index in clicks.indices {
      let live = participation[Int(stage.adCampaigns[index])]
      let place = Double(places[first + index])
      // In searches of the day: the keyword's number comes in where the day is added up.
      let searches = place > 0 ? share * live : 0
      clicks[index] += hourClicks[index]
      spend[index] += prices[first + index] &* Int64(hourClicks[index])
      shown[index] += searches
      shownPlaces[index] += searches * place
      expected[index] += means[first + index] * live
    }
  }

  /// An hour in which not every click can be paid: clicks are charged in the order of time until a budget or the account is
  /// spent; campaigns that stop are off until midnight, and the store's other ads for the same keywords take part in their stead.
  private mutating func stopInsideHour(_ hour: Int, day: Int, account: Int64, _ stage: PreparedScenario) {
    var clickHour = ClickHour()
    clickHour.account = Money(fen: account)
    clickHour.campaigns = stage.campaigns.indices.map {
      CampaignBudget(remaining: Money(fen: today.adDay.left[$0]), stop: nil)
    }
    var clicked: [Int] = []
    for (index, ad) in stage.ads.enumerated() where today.adDay.hourClicks[index] > 0 {
      clicked.append(index)
      clickHour.ads.append(
        AdClicks(
          key: ad.key, campaign: ad.campaign,
          pricePerClick: Money(fen: today.adDay.prices[today.adDay.slot(index, hour: hour)]),
          wanted: today.adDay.hourClicks[index]))
    }
    var stop = BudgetStop(luck: luck)
    stop.charge(&clickHour, day: day, hour: hour)
    for (ad, charged) in zip(clicked, clickHour.ads) { today.adDay.hourClicks[ad] = charged.charged }
    for (index, campaign) in clickHour.campaigns.enumerated() {
      today.adDay.hourSpend[index] = today.adDay.left[index] - campaign.remaining.fen
      today.adDay.left[index] = campaign.remaining.fen
      guard let moment = campaign.stop else { continue }
      today.adDay.participation[index] *= moment
      today.adDay.isLive[index] = false
    }
    noteHour(hour, stage)
    holdAuctionsAgain(fromHour: hour + 1, day: day, stage)
  }

  /// Where a keyword has several own ads and one of them stopped, another one may take its place.
  private mutating func holdAuctionsAgain(fromHour: Int, day: Int, _ stage: PreparedScenario) {
    guard fromHour < AdDay.hours, stage.campaigns.indices.contains(where: { today.adDay.isLive[$0] }) else { return }
    for range in stage.sharedKeywordAds where !range.allSatisfy({ today.adDay.isLive[stage.ads[$0].campaign] }) {
      holdAuctions(ads: range, fromHour: fromHour, day: day, stage)
    }
  }
}
