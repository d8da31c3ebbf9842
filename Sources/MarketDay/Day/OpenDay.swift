extension World {
  /// Stock arrives, coupons go out to members, and the ad account is filled up.
  mutating func openDay(_ day: Int, _ stage: PreparedScenario) {
    let date = stage.start + day
    ledger.openDay()
    today.clear()
    today.adDay.clear()
    for (index, prepared) in stage.products.enumerated() {
      for restock in prepared.product.restocks where restock.date == date {
        items[index].stock += restock.units
        ledger.post(.stockBought, prepared.product.cost * restock.units)
      }
      today.onSale[index] = items[index].stock > 0
    }
    sendMemberCoupons(day, stage)
    if let ads = stage.scenario.ads, let amount = ads.topUp, ledger.balance(of: .adAccount) < ads.topUpBelow {
      ledger.post(.adAccountFilled, amount)
    }
  }

  /// What each item offers on this date, and how it stands in search.
  mutating func showItems(_ day: Int, _ stage: PreparedScenario) {
    for index in stage.products.indices {
      today.offers[index] = stage.offers.number(of: index, onDay: day, variant: today.variants[index])
    }
    weighItems(day, stage)
    heedReviews(day, stage)
  }

  /// Each item's search weight and click rate, from its last 30 days.
  private mutating func weighItems(_ day: Int, _ stage: PreparedScenario) {
    let trade = stage.trade
    for (index, prepared) in stage.products.enumerated() {
      var indicators = windows.indicators(of: index)
      if !standing.fakes.sums.isEmpty {
        let fakes = Double(standing.fakes.sums[index])
        indicators.amount += fakes * prepared.product.price.yuan
        indicators.buyers += fakes
      }
      var weight = logSearchWeight(
        indicators, typical: trade.typicalItem, shoppers: trade.shoppers, rules: trade.search)
      weight += prepared.logNewItemLift[max(0, day - launchDelay(of: index, stage))]
      if day < standing.demotedUntil[index] { weight += logarithm(FakeTradeDemotion.factor) }
      if !prepared.hoursToDelisting.isEmpty {
        weight += prepared.logClosingLift[day % prepared.logClosingLift.count]
      }
      today.logWeights[index] = weight
      let terms = stage.offers.terms[today.offers[index]]
      today.attractions[index] = attraction(
        picture: prepared.product.attraction, price: terms.price, usualPrice: prepared.usualPrice,
        soldIn30Days: indicators.buyers, typicalSold: trade.typicalItem.buyers, showsPromotion: terms.showsPromotion,
        rules: trade.search)
    }
  }

  /// Days by which limited listings have put off its launch.
  private func launchDelay(of item: Int, _ stage: PreparedScenario) -> Int {
    standing.launchDays[item] == 0 ? 0 : standing.launchDays[item] - stage.products[item].launchDay
  }

  /// Mean searches of the day: the usual demand times the store-wide shock and the keyword's own, each gamma with mean
  /// 1.
  mutating func drawDemand(_ day: Int, _ stage: PreparedScenario) {
    let demand = stage.trade.demand
    var stream = luck.stream(.storeShock, day: day, entity: .store)
    today.storeShock = stream.nextGamma(coefficientOfVariation: demand.storeVariation)
    for index in stage.keywordKeys.indices {
      var stream = luck.stream(.keywordShock, day: day, entity: stage.keywordKeys[index])
      let shock = today.storeShock * stream.nextGamma(coefficientOfVariation: demand.keywordVariation)
      today.meanSearches[index] = min(stage.keywords[index].meanSearches[day] * shock, Self.largestMean)
    }
  }
}
