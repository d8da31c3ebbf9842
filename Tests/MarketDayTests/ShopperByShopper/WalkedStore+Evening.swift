import Foundation

@testable import MarketDay

extension WalkedStore {
  /// Refunds, coupons, costs; then everything that tomorrow is worked out from.
  mutating func closeDay() {
    sendParcels()
    refundUnits()
    collectReviews()
    closeCoupons()
    payFixedCosts()
    closeEvents()
    payBookedChannels()
    moveMembers()
    for item in items.indices {
      items[item].history.append(items[item].newToday)
      figures[.logSearchWeight] += items[item].logWeight + items[item].meanClosingLift
    }
    for ad in ads.indices {
      figures[.quality] += Double(ads[ad].tenths) / 10
      figures[.bid] += Double(ads[ad].bid) / 100
      learn(ad)
    }
    moveLevels()
  }

  /// Each unit paid some days ago is sent back or kept; what is sent back goes on sale again or not.
  private mutating func refundUnits() {
    let due = day - shoppers.refundDays
    guard due >= 0 else { return }
    let fee = Double(stage.store.platformFee.value) / 10_000
    for item in items.indices {
      let product = stage.products[item]
      for unit in items[item].paidUnits[due].indices where !afterSales.isRefunded(item, day: due, unit) {
        guard dice.happens(refundChance(of: product)) else { continue }
        let amount = items[item].paidUnits[due][unit]
        noteRefund(of: unit, item: item, paidOn: due)
        items[item].newToday.unitsRefunded += 1
        figures[.refunds] += amount
        figures[.profit] -= amount * (1 - fee) - items[item].paidCommissions[due][unit]
        if dice.happens(shoppers.goodsBackShare) {
          items[item].stock += 1
          figures[.profit] += product.cost.yuan
        }
      }
    }
  }

  /// Used and expired coupons are thrown away; those given today are good from today on.
  private mutating func closeCoupons() {
    for (number, terms) in stage.coupons.enumerated() {
      for _ in 0..<couponsGiven[number] {
        coupons[number].append(day + terms.validDays - 1)
        figures[.giftCouponsIssued] += 1
      }
      coupons[number].removeAll { $0 <= day }
    }
  }

  /// Every member gets one on the day it is sent.
  mutating func sendToMembers(_ coupon: Int) {
    let terms = stage.coupons[coupon]
    guard case .members(let count, let date) = terms.issue, date == stage.start + day else { return }
    let sent = min(count, members?.people.count ?? count)
    for _ in 0..<sent { coupons[coupon].append(day + terms.validDays - 1) }
    figures[.giftCouponsIssued] += Double(sent)
  }

  private mutating func payFixedCosts() {
    let date = stage.start + day
    for (number, channel) in stage.channels.enumerated() {
      for visit in visits where visit.source == .channel(number) { figures[.profit] -= channel.costPerVisit.yuan }
      if channel.span.contains(date) { figures[.profit] -= channel.costPerDay.yuan }
    }
    figures[.profit] -= figures[.adSpend] + stage.store.fixedCostPerDay.yuan
  }

  /// What the platform and the seller learn from an ad's day.
  private mutating func learn(_ ad: Int) {
    let terms = stage.ads[ad]
    ads[ad].clicksSeen = ads[ad].clicksSeen * 29 / 30 + Double(ads[ad].clicks)
    ads[ad].ordersSeen = ads[ad].ordersSeen * 29 / 30 + Double(ads[ad].orders)
    guard ads[ad].wasShown else { return }
    let clickRatio = (Double(ads[ad].clicks) + 5) / (ads[ad].usualClicks + 5)
    var target = 7 * pow(clickRatio, 0.6) * max(stage.relevance[terms.keyword][terms.item], 0.1)
    target *= pow(conversionSeen(of: terms.item) / shoppers.conversion, 0.25)
    let way = min(max(target, 1), 10) - ads[ad].quality
    ads[ad].quality = min(max(ads[ad].quality + advertising.qualityLearning * way, 1), 10)
  }

  /// Buyers / visitors of 30 days, on a prior from the trade.
  func conversionSeen(of item: Int) -> Double {
    let month = DayOfItem.sum(items[item].history.suffix(30))
    let prior = advertising.priorClicks
    return (Double(month.buyers) + prior * shoppers.conversion) / (Double(month.visitors) + prior)
  }

  /// Rivals' levels: a part of today's stays, and news keep the spread in the long run.
  private mutating func moveLevels() {
    let rules = advertising
    for keyword in keywords.indices {
      let weightNews = search.rivalDrift * (1 - pow(search.rivalPersistence, 2)).squareRoot()
      keywords[keyword].weightLevel =
        search.rivalPersistence * keywords[keyword].weightLevel + weightNews * dice.normal()
      let bidNews = rules.bidDrift * (1 - pow(rules.bidPersistence, 2)).squareRoot()
      keywords[keyword].bidLevel = rules.bidPersistence * keywords[keyword].bidLevel + bidNews * dice.normal()
    }
  }
}
