extension World {
  /// The keyword ads of the day: auctions, then clicks hour by hour until budgets or the account can't pay one more.
  mutating func runKeywordAds(_ day: Int, _ stage: PreparedScenario) {
    guard !stage.ads.isEmpty else { return }
    let date = stage.start + day
    for (index, prepared) in stage.campaigns.enumerated() {
      today.adDay.isLive[index] = prepared.campaign.span.contains(date)
      today.adDay.left[index] = prepared.campaign.dailyBudget.fen
    }
    for range in stage.keywordAds { holdAuctions(ads: range, fromHour: 0, day: day, stage) }
    expectSpend(stage)
    playHours(day, stage)
    var spend: Int64 = 0
    for index in stage.ads.indices { spend += today.adDay.spend[index] }
    ledger.post(.clicksPaid, Money(fen: spend))
  }

  /// One keyword's auctions from `fromHour` on: which of the store's ads takes part, at which place and price. Hours with the same
  /// percentages and the same rivals have the same outcome, so only the first of them holds an auction.
  mutating func holdAuctions(ads range: Range<Int>, fromHour: Int, day: Int, _ stage: PreparedScenario) {
    let keyword = stage.ads[range.lowerBound].keyword
    rankRivals(of: keyword, rules: stage.trade.advertising)
    let weekday = (stage.start + day).weekday
    var changes: UInt32 = 1 << UInt32(AdDay.hours)
    for ad in range { changes |= stage.campaigns[stage.ads[ad].campaign].changes[weekday.rawValue] }
    for rival in 0..<today.adDay.rivalCount { changes |= 1 << UInt32(today.adDay.rivalsSpentFrom[rival]) }
    var hour = fromHour
    while hour < AdDay.hours {
      var end = hour + 1
      while changes & (1 << UInt32(end)) == 0 { end += 1 }
      let (best, standing) = bestStanding(ads: range, weekday: weekday, hour: hour, stage)
      let clickRate = best < 0 ? 0 : stage.viewProbabilities[standing.place] * adClickRate(best, stage)
      for ad in range {
        let isShown = ad == best
        write(
          ad, hours: hour..<end, clickRate: isShown ? today.meanSearches[keyword] * clickRate : 0,
          standing: isShown ? standing : .none, stage)
      }
      hour = end
    }
  }

  private func write(
    _ ad: Int, hours: Range<Int>, clickRate: Double, standing: AdStanding, _ stage: PreparedScenario
  ) {
    let place = UInt8(truncatingIfNeeded: standing.place)
    for hour in hours {
      let slot = today.adDay.slot(ad, hour: hour)
      today.adDay.meanClicks[slot] = clickRate * stage.hourShares[hour]
      today.adDay.prices[slot] = standing.pricePerClick.fen
      today.adDay.places[slot] = place
    }
  }

  /// Today's scores of a keyword's advertisers, falling.
  private mutating func rankRivals(of keyword: Int, rules: AdvertisingRules) {
    let factor = exponential(keywords[keyword].bidLevel)
    let scores = today.adDay.rivalScores.buffer
    let spentFrom = today.adDay.rivalsSpentFrom.buffer
    var count = 0
    for rival in keywords[keyword].rivals {
      let bid = KeywordAuction.rivalBid(rival.bid, factor: factor)
      guard KeywordAuction.isAdmitted(bid, reserve: rules.reserve) else { continue }
      let score = KeywordAuction.score(bid, rival.quality)
      // Few, and sorted but for rounding: insertion keeps ties in the order of the rivals.
      var place = count
      while place > 0, scores[place - 1] < score {
        scores[place] = scores[place - 1]
        spentFrom[place] = spentFrom[place - 1]
        place -= 1
      }
      scores[place] = score
      spentFrom[place] = rival.spentFrom ?? AdDay.hours
      count += 1
    }
    today.adDay.rivalCount = count
  }

  /// The store's ad with the highest score at `hour` (a store holds one place at most), and where it stands; −1 for none.
  private func bestStanding(
    ads range: Range<Int>, weekday: Weekday, hour: Int, _ stage: PreparedScenario
  ) -> (ad: Int, standing: AdStanding) {
    let rules = stage.trade.advertising
    var best = -1
    var bestScore: Int64 = 0
    var bestBid = Money.zero
    for index in range {
      let campaign = stage.ads[index].campaign
      guard today.adDay.isLive[campaign] else { continue }
      let percent = stage.campaigns[campaign].percents[weekday.rawValue * AdDay.hours + hour]
      let bid = KeywordAuction.effectiveBid(today.adDay.bids[index], schedulePercent: percent)
      let score = KeywordAuction.score(bid, ads[index].score)
      guard KeywordAuction.isAdmitted(bid, reserve: rules.reserve), score > bestScore else { continue }
      (best, bestScore, bestBid) = (index, score, bid)
    }
    guard best >= 0 else { return (-1, .none) }
    let bidding = today.adDay.biddingScores.buffer
    var count = 0
    for rival in 0..<today.adDay.rivalCount where today.adDay.rivalsSpentFrom[rival] > hour {
      bidding[count] = today.adDay.rivalScores[rival]
      count += 1
    }
    let standing = KeywordAuction.standing(
      effectiveBid: bestBid, quality: ads[best].score, rivalScores: UnsafeBufferPointer(start: bidding.baseAddress, count: count),
      places: rules.places, reserve: rules.reserve)
    return standing.place > 0 ? (best, standing) : (-1, .none)
  }

  /// The share of the viewers of an ad who click it.
  private func adClickRate(_ index: Int, _ stage: PreparedScenario) -> Double {
    let ad = stage.ads[index]
    return min(1, stage.trade.advertising.clickRate * today.attractions[ad.product] * ad.picture)
  }

  /// What smooth campaigns expect to spend from each hour on, on a day without shocks.
  private func expectSpend(_ stage: PreparedScenario) {
    for (campaign, prepared) in stage.campaigns.enumerated() where prepared.campaign.pacing == .smooth {
      let row = campaign * (AdDay.hours + 1)
      today.adDay.expectedSpendFrom[row + AdDay.hours] = 0
      for hour in (0..<AdDay.hours).reversed() {
        var spend = today.adDay.expectedSpendFrom[row + hour + 1]
        for (index, ad) in stage.ads.enumerated() where ad.campaign == campaign {
          let slot = today.adDay.slot(index, hour: hour)
          spend += today.adDay.meanClicks[slot] * Double(today.adDay.prices[slot]) / today.storeShock
        }
        today.adDay.expectedSpendFrom[row + hour] = spend
      }
    }
  }
}
