import Foundation

@testable import MarketDay

/// One visit to one item.
struct Visit: Sendable {
  enum Source: Sendable, Equatable {
    case search, closingSoon
    case ad(Int)
    case channel(Int)
    case event(Int)
    /// Which of the members.
    case member(Int)
    case cart, favourite
    /// The coupon, and which of those held.
    case holder(coupon: Int, place: Int)
  }

  /// Of the day.
  let minute: Double
  let item: Int
  let source: Source
  /// Region and device, where they were seen before the visit.
  var shopper: WalkedShopper?
  /// The link through which the visitor came on from another page.
  var link: ProductLink?

  var isReturn: Bool {
    switch source {
    case .cart, .favourite, .holder: true
    case .search, .closingSoon, .ad, .channel, .event, .member: false
    }
  }
}

extension WalkedStore {
  /// A moment of the day at which a shopper is likely to come, who does not come through a search.
  mutating func someMinute() -> Double {
    (Double(dice.choice(of: stage.hourShares)) + dice.uniform()) * 60
  }

  /// Every favourite, cart and coupon decides for itself whether its owner comes back today.
  mutating func sendReturningVisitors() {
    for item in items.indices {
      let isAwaited = stage.isAwaited(item: item, day: day) || isAwaitedForEvent(item: item)
      let factor = isAwaited ? shoppers.awaitedReturnFactor : 1 - items[item].offer.waiting
      items[item].carts = sendBack(
        items[item].carts, item: item, source: .cart, rate: shoppers.cartReturnRate * factor,
        forgetRate: shoppers.cartForgetRate)
      items[item].favourites = sendBack(
        items[item].favourites, item: item, source: .favourite, rate: shoppers.favouriteReturnRate * factor,
        forgetRate: shoppers.favouriteForgetRate)
    }
    for coupon in coupons.indices { sendHolders(of: coupon) }
  }

  /// Each of `count` comes back, is forgotten, or stays; returns how many stay.
  private mutating func sendBack(_ count: Int, item: Int, source: Visit.Source, rate: Double, forgetRate: Double) -> Int
  {
    var staying = 0
    for _ in 0..<count {
      if dice.happens(rate) {
        visits.append(Visit(minute: someMinute(), item: item, source: source))
        figures[.returningVisits] += 1
      } else if !dice.happens(forgetRate) {
        staying += 1
      }
    }
    return staying
  }

  private mutating func sendHolders(of coupon: Int) {
    let terms = stage.coupons[coupon]
    guard terms.issue != .click else { return }
    let buying = WalkFormulas.conversion(
      shoppers.conversion, odds: shoppers.cartOdds, shoppers: shoppers, regions: stage.scenario.regions)
    // One that came with an order is good from the next day on.
    let days = terms.issue == .gift ? max(1, terms.validDays - 1) : terms.validDays
    let rate = min(1, (1 - pow(1 - shoppers.couponUseShare, 1 / Double(days))) / buying)
    let sales = items.map { Double(DayOfItem.sum($0.history.suffix(30)).buyers + 1) }
    for place in coupons[coupon].indices where dice.happens(rate) {
      visits.append(
        Visit(minute: someMinute(), item: dice.choice(of: sales), source: .holder(coupon: coupon, place: place)))
      figures[.returningVisits] += 1
    }
  }

  // MARK: - One visit

  /// The odds of an order relative to a visit from search.
  func odds(of source: Visit.Source) -> Double {
    switch source {
    case .search, .closingSoon, .ad: 1
    case .channel(let number): stage.channels[number].odds
    case .event(let number): stage.scenario.events[number].terms.odds
    case .member: stage.scenario.members!.odds
    case .cart, .holder: shoppers.cartOdds
    case .favourite: shoppers.favouriteOdds
    }
  }

  /// A visitor asks or not, buys or not, and leaves something behind or not.
  mutating func walkThrough(_ visit: Visit) {
    let item = visit.item
    let product = stage.products[item]
    let offer = items[item].offer
    items[item].newToday.visitors += 1
    if visit.link == nil { figures[.visitors] += 1 }

    let asks = dice.happens(shoppers.askRate)
    if asks { figures[.inquiries] += 1 }
    let conversion = product.conversion ?? shoppers.conversion
    let silent = (conversion - shoppers.askRate * shoppers.inquiryConversion) / (1 - shoppers.askRate)
    let state = offer.states(of: visit.source)[items[item].stateByHour[min(23, Int(visit.minute / 60))]]
    let shopper = visit.shopper ?? someShopper()
    var usual = exp(state.logOdds) * stage.odds(of: shopper) * stage.pageOdds(item: item, day: day)
    usual *= exp(items[item].reviewShift)
    meet(shopper, visit)
    func chance(odds: Double) -> Double {
      WalkFormulas.chance(usual: asks ? shoppers.inquiryConversion : silent, odds: usual * odds)
    }

    // All who come back leave orders unpaid like those from carts.
    let unpaid = chance(odds: odds(of: visit.isReturn ? .cart : visit.source)) * (1 / shoppers.payRate - 1)
    let paid = chance(odds: visit.link.map { linkOdds($0, visit) } ?? odds(of: visit.source))
    let decision = decision(paid: paid, unpaid: unpaid, waiting: offer.waiting)
    if visit.link == nil, !asks, decision != .buys { follow(visit) }
    switch decision {
    case .buys:
      if order(visit, asked: asks) {
        noteBuyer(shopper)
        return
      }
    case .waits:
      items[item].carts += 1
      items[item].newToday.favouritesAndCarts += 1
      figures[.carts] += 1
    case .ordersOnly:
      // Paid or not, an order needs goods.
      if items[item].goodsForUnpaid > 0 {
        items[item].goodsForUnpaid -= 1
        figures[.orders] += 1
      }
    case .leaves: break
    }
    leave(visit, conversion: conversion)
  }

  private enum Decision { case buys, waits, ordersOnly, leaves }

  /// Whether a visitor who pays an order with chance `paid` on a usual day, and orders without paying with chance
  /// `unpaid`, does so today or waits for something announced.
  private mutating func decision(paid: Double, unpaid: Double, waiting: Double) -> Decision {
    let draw = dice.uniform()
    if draw < paid { return dice.happens(waiting) ? .waits : .buys }
    guard draw < paid + unpaid else { return .leaves }
    return dice.happens(waiting) ? .leaves : .ordersOnly
  }

  /// A visitor who does not buy may keep the item or take a coupon.
  private mutating func leave(_ visit: Visit, conversion: Double) {
    let item = visit.item
    if dice.happens(min(0.9, shoppers.favouritesPerOrder * conversion)) {
      items[item].favourites += 1
      items[item].newToday.favouritesAndCarts += 1
      figures[.favourites] += 1
    }
    if dice.happens(min(0.9, shoppers.cartsPerOrder * conversion)) {
      items[item].carts += 1
      items[item].newToday.favouritesAndCarts += 1
      figures[.carts] += 1
    }
    for coupon in items[item].offer.claimableCoupons where dice.happens(shoppers.couponClaimRate) {
      figures[.clickCouponsIssued] += 1
      coupons[coupon].append(day + stage.coupons[coupon].validDays - 1)
    }
  }
}
