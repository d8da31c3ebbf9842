extension World {
  /// The keyword ads of the day: auctions, then clicks hour by hour until budgets or the account can't pay one more.
  mutating func runKeywordAds(_ day: Int, _ stage: PreparedScenario) {
    guard !stage.ads.isEmpty else { return }
    openKeywordAds(day, stage)
    playHours(day, stage)
    var spend = Money.zero
    for index in stage.ads.indices { spend += today.adDay.spend[index] }
    ledger.post(.clicksPaid, spend)
  }

  /// Full budgets, and the auctions of all hours as they are while budgets last.
  mutating func openKeywordAds(_ day: Int, _ stage: PreparedScenario) {
    let date = stage.start + day
    for (index, prepared) in stage.campaigns.enumerated() {
      today.adDay.isLive[index] = prepared.campaign.span.contains(date)
      today.adDay.left[index] = prepared.campaign.dailyBudget
    }
    for range in stage.keywordAds {
      rankRivals(of: stage.ads[range.lowerBound].keyword, rules: stage.trade.advertising)
      holdAuctions(ads: range, fromHour: 0, day: day, stage)
    }
    expectSpend(stage)
  }

  /// Today's scores of a keyword's advertisers, falling.
  mutating func rankRivals(of keyword: Int, rules: AdvertisingRules) {
    let factor = exponential(keywords[keyword].bidLevel)
    today.adDay.sortedRivals.removeAll(keepingCapacity: true)
    for rival in keywords[keyword].rivals {
      let bid = KeywordAuction.rivalBid(rival.bid, factor: factor)
      guard KeywordAuction.isAdmitted(bid, reserve: rules.reserve) else { continue }
      let score = KeywordAuction.score(bid, rival.quality)
      // Few and nearly sorted from the start: insertion keeps ties in the order of the rivals.
      var place = today.adDay.sortedRivals.count
      today.adDay.sortedRivals.append(ScoredRival(score: score, spentFromHour: rival.spentFrom ?? AdDay.hours))
      while place > 0, today.adDay.sortedRivals[place - 1].score < score {
        today.adDay.sortedRivals.swapAt(place, place - 1)
        place -= 1
      }
    }
  }

  /// One keyword's auctions from `fromHour` on: which of the store's ads takes part, at which place and price. An hour like the
  /// one before it, with the same percentages and the same rivals, has the same outcome.
  mutating func holdAuctions(ads range: Range<Int>, fromHour: Int, day: Int, _ stage: PreparedScenario) {
    let rules = stage.trade.advertising
    let weekday = (stage.start + day).weekday
    let keyword = stage.ads[range.lowerBound].keyword
    var changes: UInt32 = 1 << UInt32(fromHour)
    for ad in range { changes |= stage.campaigns[stage.ads[ad].campaign].changes[weekday.rawValue] }
    for rival in today.adDay.sortedRivals { changes |= 1 << UInt32(rival.spentFromHour) }
    var best = -1
    var standing = AdStanding.none
    var clickRate = 0.0
    for hour in fromHour..<AdDay.hours {
      if changes & (1 << UInt32(hour)) != 0 {
        (best, standing) = bestStanding(ads: range, weekday: weekday, hour: hour, stage)
        clickRate =
          best < 0 ? 0 : viewProbability(place: standing.place, decay: rules.viewDecay) * adClickRate(best, stage)
      }
      let searches = today.meanSearches[keyword] * stage.hourShares[hour]
      for ad in range {
        let slot = ad * AdDay.hours + hour
        let isShown = ad == best
        today.adDay.meanClicks[slot] = isShown ? searches * clickRate : 0
        today.adDay.prices[slot] = isShown ? standing.pricePerClick.fen : 0
        today.adDay.places[slot] = isShown ? UInt8(truncatingIfNeeded: standing.place) : 0
      }
    }
  }

  /// The store's ad with the highest score at `hour` (a store holds one place at most), and where it stands; −1 for none.
  private mutating func bestStanding(
    ads range: Range<Int>, weekday: Weekday, hour: Int, _ stage: PreparedScenario
  ) -> (ad: Int, standing: AdStanding) {
    var best = -1
    var bestScore: Int64 = 0
    var bestBid = Money.zero
    for index in range {
      let ad = stage.ads[index]
      guard today.adDay.isLive[ad.campaign] else { continue }
      let percent = stage.campaigns[ad.campaign].campaign.schedule[weekday, hour]
      let bid = KeywordAuction.effectiveBid(today.adDay.bids[index], schedulePercent: percent)
      let score = KeywordAuction.score(bid, QualityScore(nearestTo: ads[index].quality))
      guard KeywordAuction.isAdmitted(bid, reserve: stage.trade.advertising.reserve), score > bestScore else { continue }
      (best, bestScore, bestBid) = (index, score, bid)
    }
    guard best >= 0 else { return (-1, .none) }
    var count = 0
    for rival in today.adDay.sortedRivals where rival.spentFromHour > hour {
      today.adDay.rivalScores[count] = rival.score
      count += 1
    }
    let rules = stage.trade.advertising
    let quality = QualityScore(nearestTo: ads[best].quality)
    let standing = today.adDay.rivalScores.withUnsafeBufferPointer { scores in
      KeywordAuction.standing(
        effectiveBid: bestBid, quality: quality, rivalScores: UnsafeBufferPointer(rebasing: scores[..<count]),
        places: rules.places, reserve: rules.reserve)
    }
    return standing.place > 0 ? (best, standing) : (-1, .none)
  }

  /// The share of the viewers of an ad who click it.
  private func adClickRate(_ index: Int, _ stage: PreparedScenario) -> Double {
    let ad = stage.ads[index]
    return min(1, stage.trade.advertising.clickRate * today.attractions[ad.product] * ad.picture)
  }

  /// What smooth campaigns expect to spend from each hour on, on a day without shocks.
  private mutating func expectSpend(_ stage: PreparedScenario) {
    for (campaign, prepared) in stage.campaigns.enumerated() where prepared.campaign.pacing == .smooth {
      let row = campaign * (AdDay.hours + 1)
      for hour in 0...AdDay.hours { today.adDay.expectedSpendFrom[row + hour] = 0 }
      for (index, ad) in stage.ads.enumerated() where ad.campaign == campaign {
        for hour in 0..<AdDay.hours {
          let slot = index * AdDay.hours + hour
          today.adDay.expectedSpendFrom[row + hour] +=
            today.adDay.meanClicks[slot] * Double(today.adDay.prices[slot]) / today.storeShock
        }
      }
      for hour in (0..<AdDay.hours).reversed() {
        today.adDay.expectedSpendFrom[row + hour] += today.adDay.expectedSpendFrom[row + hour + 1]
      }
    }
  }
}
