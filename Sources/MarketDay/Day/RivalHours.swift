extension World {
  /// Walks the hours of the day over all pages of named rivals, and counts where everybody stands, what is clicked and
  /// what it costs.
  ///
  /// A rival's clicks of an hour are their mean, searches × view of its place × click rate, and its budget is one for
  /// all of its keywords. In the hour in which it is spent only the clicks that it still pays are counted, and the
  /// rival stands on the page to the end of that hour.
  ///
  /// The walk is made twice. In the morning (`isPlan`) it finds the hour from which each rival is out, with the store's
  /// ads in all auctions of the day. In the evening it counts the day as it went, with the store's ads in the hours in
  /// which their budgets lasted; whether a rival is on the page stays as it was found in the morning (assumed). So a
  /// rival above an ad of the store that stops early pays less than was planned and leaves a little of its budget, and
  /// one below it moves up and would spend a little more, which is not counted.
  mutating func playRivalHours(_ weekday: Weekday, _ named: PreparedRivals, _ stage: PreparedScenario, isPlan: Bool) {
    today.rivalDay.clearShown()
    for hour in 0..<AdDay.hours {
      for campaign in stage.campaigns.indices {
        today.adDay.isLive[campaign] = today.rivalDay.isOn[campaign] && today.adDay.stoppedAt[campaign] >= hour
      }
      today.rivalDay.hourCost.fill(with: 0)
      today.rivalDay.hourClicks.fill(with: 0)
      for (index, page) in named.pages.enumerated() { showHour(hour, weekday, of: page, index, named, stage) }
      chargeHour(hour, named, isPlan: isPlan)
    }
  }

  /// Who stands where on a page in an hour, and what is clicked.
  private mutating func showHour(
    _ hour: Int, _ weekday: Weekday, of page: RivalPage, _ index: Int, _ named: PreparedRivals,
    _ stage: PreparedScenario
  ) {
    let share = stage.hourShares[hour]
    guard share > 0 else { return }
    let rules = stage.trade.advertising
    var own: Int64 = 0
    for ad in page.ownAds {
      if let entry = entry(of: ad, weekday: weekday, hour: hour, stage) { own = max(own, entry.score) }
    }
    let clicksAtTop = today.meanSearches[page.keyword] * share * min(1, rules.clickRate)
    KeywordAuction.showPage(
      today.rivalDay.ranking(of: index), own: own, places: rules.places, reserve: rules.reserve,
      isBidding: { HourBits.contains(hour, in: $0.hours) },
      show: { owner, place, price in
        let view = stage.viewProbabilities[place]
        guard owner >= 0 else {
          today.rivalDay.storeShown[index].stand(at: place, share: share, view: view, hour: hour)
          return
        }
        let row = page.firstRow + owner
        today.rivalDay.shown[row].stand(at: place, share: share, view: view, hour: hour)
        let clicks = clicksAtTop * view
        today.rivalDay.hourClicks[row] = clicks
        today.rivalDay.hourPrices[row] = price.fen
        guard owner < page.ads.count else { return }
        let rival = named.ads[page.ads.lowerBound + owner].rival
        today.rivalDay.hourCost[rival] += clicks * Double(price.fen)
      })
  }

  /// Counts the clicks of an hour as far as budgets pay for them.
  private func chargeHour(_ hour: Int, _ named: PreparedRivals, isPlan: Bool) {
    for page in named.pages {
      for row in page.rows where today.rivalDay.hourClicks[row] > 0 {
        var part = 1.0
        if row - page.firstRow < page.ads.count {
          let rival = named.ads[page.ads.lowerBound + row - page.firstRow].rival
          let budget = Double(named.rivals[rival].rival.dailyBudget.fen)
          part = paidPart(ofCost: today.rivalDay.hourCost[rival], left: budget - today.rivalDay.spent[rival])
        }
        let clicks = part * today.rivalDay.hourClicks[row]
        today.rivalDay.shown[row].clicks += clicks
        today.rivalDay.shown[row].cost += clicks * Double(today.rivalDay.hourPrices[row])
      }
    }
    for (rival, prepared) in named.rivals.enumerated() {
      today.rivalDay.spent[rival] += today.rivalDay.hourCost[rival]
      guard isPlan, today.rivalDay.spentFrom[rival] == AdDay.hours, hour + 1 < AdDay.hours,
        today.rivalDay.spent[rival] >= Double(prepared.rival.dailyBudget.fen)
      else { continue }
      today.rivalDay.spentFrom[rival] = hour + 1
      for (index, page) in named.pages.enumerated() {
        for ad in page.ads where named.ads[ad].rival == rival {
          today.rivalDay.stop(ad - page.ads.lowerBound, on: index, from: hour + 1)
        }
      }
    }
  }
}
