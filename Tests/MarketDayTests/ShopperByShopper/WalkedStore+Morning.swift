import Foundation

@testable import MarketDay

extension WalkedStore {
  /// Stock and prepaid money arrive; weights, bids and levels of the day are worked out.
  mutating func openDay() {
    let date = stage.start + day
    visits.removeAll(keepingCapacity: true)
    for coupon in couponsGiven.indices { couponsGiven[coupon] = 0 }
    for item in items.indices {
      for restock in stage.products[item].restocks where restock.date == date { items[item].stock += restock.units }
    }
    enterEvents()
    for item in items.indices {
      let product = stage.products[item]
      items[item].isOnSale = items[item].stock > 0
      items[item].goodsForUnpaid = items[item].stock
      items[item].newToday = DayOfItem()
      items[item].paidUnits.append([])
      items[item].paidCommissions.append([])
      items[item].offer = offerToday(of: item)
      items[item].stateByHour = stage.statesByHour(item: item, day: day)
      let month = DayOfItem.sum(items[item].history.suffix(30))
      items[item].logWeight = WalkFormulas.logWeight(month, trade: stage.trade) + log(newItemLift(product))
      items[item].logWeight += items[item].reviewWeight
      items[item].meanClosingLift = meanClosingLift(item: item)
      items[item].attraction = WalkFormulas.attraction(
        product, offer: items[item].offer, soldIn30Days: month.buyers, trade: stage.trade)
    }
    for coupon in coupons.indices { sendToMembers(coupon) }
    drawShocks()
    openCampaigns(date)
  }

  private func newItemLift(_ product: Product) -> Double {
    guard let launched = product.launched else { return 1 }
    let age = stage.start + day - launched
    let days = search.newItemDays
    guard age >= 0, age < days else { return 1 }
    return search.newItemBoost - (search.newItemBoost - 1) * Double(age) / Double(days)
  }

  private mutating func drawShocks() {
    storeShock = dice.shock(variation: stage.trade.demand.storeVariation)
    for keyword in keywords.indices {
      keywords[keyword].shock = dice.shock(variation: stage.trade.demand.keywordVariation)
    }
  }

  /// Searches of a keyword on a day without shocks.
  func usualSearches(_ keyword: Int) -> Double {
    let terms = stage.searched[keyword]
    return terms.searchesPerDay * stage.demandFactor(day: day, growth: terms.growthPer30Days)
  }

  // MARK: - Ads

  private mutating func openCampaigns(_ date: CalendarDate) {
    guard let terms = stage.scenario.ads else { return }
    if let topUp = terms.topUp, account < Int(terms.topUpBelow.fen) { account += Int(topUp.fen) }
    for campaign in campaigns.indices {
      campaigns[campaign].left = Int(terms.campaigns[campaign].dailyBudget.fen)
      let paysForAClick = min(campaigns[campaign].left, account) >= Int(advertising.reserve.fen)
      campaigns[campaign].isLive = terms.campaigns[campaign].span.contains(date) && paysForAClick
    }
    for keyword in keywords.indices {
      let factor = exp(keywords[keyword].bidLevel)
      keywords[keyword].rivalScores = keywords[keyword].rivals.map { rival in
        let bid = Int((Double(rival.bid) * factor).rounded())
        return bid >= Int(advertising.reserve.fen) ? bid * rival.qualityTenths : 0
      }
    }
    for ad in ads.indices {
      let runs = terms.campaigns[stage.ads[ad].campaign].span.contains(date)
      ads[ad].bid = runs && items[stage.ads[ad].item].isOnSale ? bid(of: ad) : 0
      ads[ad].clicks = 0
      ads[ad].orders = 0
      ads[ad].usualClicks = 0
      ads[ad].wasShown = false
    }
    expectSpend(terms)
  }

  /// The seller's bid from what was seen up to yesterday: own clicks and orders, on a prior from the item's visits and
  /// buyers, on a prior from the trade.
  private func bid(of ad: Int) -> Int {
    let item = stage.ads[ad].item
    let prior = advertising.priorClicks
    let conversion = (ads[ad].ordersSeen + prior * conversionSeen(of: item)) / (ads[ad].clicksSeen + prior)
    let profit = WalkFormulas.unitProfit(items[item].offer, scenario: stage.scenario)
    return WalkFormulas.bid(stage.ads[ad].rule, unitProfit: profit, conversion: conversion)
  }

  /// What smooth campaigns expect to spend from each hour to midnight while all campaigns run, on a day without shocks.
  private mutating func expectSpend(_ terms: Advertising) {
    for campaign in campaigns.indices {
      campaigns[campaign].wasLive = campaigns[campaign].isLive
      campaigns[campaign].participation = 1
      campaigns[campaign].expectedFrom = [Double](repeating: 0, count: 25)
      campaigns[campaign].expectedClicks = 0
      campaigns[campaign].expectedByNow = 0
    }
    for hour in (0..<24).reversed() {
      for campaign in campaigns.indices {
        campaigns[campaign].expectedFrom[hour] = campaigns[campaign].expectedFrom[hour + 1]
      }
      for keyword in keywords.indices where !stage.adsOfKeyword[keyword].isEmpty {
        guard let shown = bestAd(keyword: keyword, hour: hour, sittingOut: []) else { continue }
        guard let won = auction(ad: shown.ad, score: shown.score, bid: shown.bid, keyword: keyword, hour: hour) else {
          continue
        }
        let clicks = usualSearches(keyword) * stage.hourShares[hour] * clickChance(ad: shown.ad, place: won.place)
        campaigns[stage.ads[shown.ad].campaign].expectedClicks += clicks
        campaigns[stage.ads[shown.ad].campaign].expectedFrom[hour] += clicks * Double(won.price)
      }
    }
  }
}
