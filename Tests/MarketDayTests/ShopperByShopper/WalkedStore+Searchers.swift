import Foundation

@testable import MarketDay

extension WalkedStore {
  /// Searchers arrive one after the other, the gaps between them exponential; each searches one keyword.
  mutating func sendSearchers() {
    var rates = [Double](repeating: 0, count: keywords.count)
    for keyword in keywords.indices {
      rates[keyword] = usualSearches(keyword) * eventLift * storeShock * keywords[keyword].shock
    }
    var whole = 0.0
    for rate in rates { whole += rate }
    for hour in 0..<24 {
      openHour(hour)
      let hourly = whole * stage.hourShares[hour]
      guard hourly > 0 else { continue }
      var moment = dice.gap() / hourly
      while moment < 1 {
        search(keyword: dice.choice(of: rates), hour: hour, minute: (Double(hour) + moment) * 60)
        moment += dice.gap() / hourly
      }
    }
  }

  /// Smooth campaigns take part in the share of searches that their money is expected to last for until halfway
  /// through their last hour, in which they take part in all. On a day that has been quieter than usual they expect
  /// the rest of it to be, too.
  private mutating func openHour(_ hour: Int) {
    for campaign in campaigns.indices {
      var state = campaigns[campaign]
      state.wasLive = state.isLive
      if stage.campaigns[campaign].pacing == .smooth {
        let toCome = state.expectedFrom[hour]
        let ofLastHour = state.expectedFrom.last { $0 > 0 } ?? 0
        let left = Double(min(state.left, account))
        state.participation = 1
        if toCome > left, toCome > ofLastHour {
          let until = toCome - 0.5 * ofLastHour
          state.participation = min(1, left / (until * quietness(campaign)))
        }
        state.expectedByNow += state.participation * (toCome - state.expectedFrom[hour + 1])
      }
      campaigns[campaign] = state
    }
  }

  /// Today's demand as a share of a usual day's, at most 1, from what the campaign was charged so far. The variance of
  /// a usual day's shocks says how many usual clicks to put beside those.
  private func quietness(_ campaign: Int) -> Double {
    let state = campaigns[campaign]
    let demand = stage.scenario.trade.demand
    let squares = (pow(demand.storeVariation, 2), pow(demand.keywordVariation, 2))
    let variance = squares.0 + squares.1 + squares.0 * squares.1
    guard variance > 0, state.expectedClicks > 0 else { return 1 }
    let usual = state.expectedFrom[0] / state.expectedClicks / variance
    let spent = Double(stage.campaigns[campaign].dailyBudget.fen) - Double(state.left)
    return min(1, (usual + spent) / (usual + state.expectedByNow))
  }

  /// One search: the ads, then one of the two orders.
  private mutating func search(keyword: Int, hour: Int, minute: Double) {
    if !stage.adsOfKeyword[keyword].isEmpty { showAd(keyword: keyword, hour: hour, minute: minute) }
    figures[.searches] += 1
    if dice.happens(search.closingSoonShare) {
      lookAtClosingSoon(keyword: keyword, minute: minute)
    } else {
      lookAtPopular(keyword: keyword, minute: minute)
    }
  }

  /// Holds the auction for this shopper. Whose click nobody can pay sees no ad.
  private mutating func showAd(keyword: Int, hour: Int, minute: Double) {
    var sittingOut: Set<Int> = []
    for campaign in campaigns.indices where campaigns[campaign].participation < 1 {
      if !dice.happens(campaigns[campaign].participation) { sittingOut.insert(campaign) }
    }
    let shopper = stage.hasAudiences ? someShopper() : nil
    guard let own = bestAd(keyword: keyword, hour: hour, sittingOut: sittingOut, shopper: shopper) else { return }
    guard let won = auction(ad: own.ad, score: own.score, bid: own.bid, keyword: keyword, hour: hour) else { return }
    let clicks = dice.happens(clickChance(ad: own.ad, place: won.place))
    if clicks, !charge(won.price, campaign: stage.ads[own.ad].campaign) { return }
    figures[.adImpressions] += 1
    ads[own.ad].wasShown = true
    ads[own.ad].usualClicks += pow(advertising.viewDecay, Double(won.place - 1)) * advertising.clickRate
    if clicks {
      figures[.adClicks] += 1
      ads[own.ad].clicks += 1
      visits.append(Visit(minute: minute, item: stage.ads[own.ad].item, source: .ad(own.ad), shopper: shopper))
    }
  }

  /// The popular order: the shopper's own page, on which the item has the rank of its weight with a personal noise. The
  /// rank is the expected one given that noise, as the model says, so it need not be whole.
  private mutating func lookAtPopular(keyword: Int, minute: Double) {
    let rules = search
    for item in items.indices where stage.relevance[keyword][item] > 0 && items[item].isOnSale {
      var logWeight = items[item].logWeight
      logWeight +=
        shortcuts.contains(.closingLiftOfDay)
        ? items[item].meanClosingLift : closingLift(item: item, minute: minute)
      logWeight += rules.relevanceExponent * log(stage.relevance[keyword][item])
      logWeight -= keywords[keyword].weightLevel
      logWeight += rules.personalNoise * dice.normal()
      let share = 0.5 * erfc(logWeight / rules.rivalSpread / 2.0.squareRoot())
      let rank = 1 + Double(stage.searched[keyword].rivalListings) * share
      var page = 0
      while rank >= Double((page + 1) * rules.placesPerPage) + 0.5, dice.happens(rules.pageTurnRate) { page += 1 }
      if rank >= Double((page + 1) * rules.placesPerPage) + 0.5 { continue }  // gave up before that page
      figures[.naturalImpressions] += 1
      let place = max(1, rank - Double(page * rules.placesPerPage))
      let look = pow(place, -rules.lookDecay)
      if dice.happens(look * rules.clickRate * items[item].attraction) {
        figures[.naturalClicks] += 1
        visits.append(Visit(minute: minute, item: item, source: .search))
      }
    }
  }

  /// ln of the lift before delisting, at a minute of the day.
  private func closingLift(item: Int, minute: Double) -> Double {
    let rules = search
    guard rules.closingBoost > 0, stage.products[item].listed != nil else { return 0 }
    let hours = stage.minutesLeft(item: item, minute: Double(day * 1_440) + minute) / 60
    return log(1 + rules.closingBoost * exp(-hours / rules.closingHours))
  }

  /// Its mean over the day's hours.
  func meanClosingLift(item: Int) -> Double {
    var mean = 0.0
    for hour in 0..<24 { mean += stage.hourShares[hour] * closingLift(item: item, minute: Double(hour) * 60 + 30) }
    return mean
  }

  /// The closing-soon order: who stands on page one right now, and at which place.
  private mutating func lookAtClosingSoon(keyword: Int, minute: Double) {
    let rules = search
    for item in items.indices
    where stage.relevance[keyword][item] > 0 && items[item].isOnSale && stage.products[item].listed != nil {
      let left = stage.minutesLeft(item: item, minute: Double(day * 1_440) + minute)
      let ahead = stage.rivalsAhead(keyword: keyword, item: item, minutes: left)
      guard ahead < Double(rules.closingSoonPlaces) else { continue }
      figures[.closingImpressions] += 1
      let place = 1 + ahead.rounded(.down)
      if dice.happens(pow(place, -rules.lookDecay) * rules.clickRate * items[item].attraction) {
        figures[.closingClicks] += 1
        visits.append(Visit(minute: minute, item: item, source: .closingSoon))
      }
    }
  }
}
