/// What each item offers on each day, turned into the numbers that the day needs. Equal offers are kept once.
struct PreparedOffers: Sendable {
  /// By ``number(of:onDay:variant:)``, in the order in which they are first met.
  let terms: [OfferTerms]
  /// By ``OfferVariant``: the number of the offer by day and item; empty where the variant can't come about.
  private let numbers: [[Int32]]
  /// Whether shoppers have waited for this day, by day and item: for something of the store's own, and for an event.
  private let awaited: [Bool]
  private let awaitedForEvents: [Bool]
  private let productCount: Int

  init(_ scenario: Scenario) {
    productCount = scenario.products.count
    var terms: [OfferTerms] = []
    var numbers = [[Int32]](repeating: [], count: OfferVariant.count)
    for variant in OfferVariant.all(of: scenario) {
      let calendar = OfferCalendar(scenario, variant: variant)
      numbers[variant.rawValue] = Self.numbers(in: calendar, adding: &terms, scenario: scenario)
    }
    self.numbers = numbers
    self.terms = terms
    awaited = (0..<scenario.days).flatMap { day in
      scenario.products.map { isAwaitedDay(scenario.start + day, product: $0.id, scenario: scenario) }
    }
    awaitedForEvents =
      scenario.events.isEmpty
      ? []
      : (0..<scenario.days).flatMap { day in
        let awaited = scenario.events.filter { $0.isAwaited(on: scenario.start + day) }
        return scenario.products.map { product in
          awaited.contains { $0.items.contains { $0.product == product.id } }
        }
      }
  }

  /// The number of the offer of each item on each day; the terms of those that are new are added to `terms`.
  private static func numbers(
    in calendar: OfferCalendar, adding terms: inout [OfferTerms], scenario: Scenario
  ) -> [Int32] {
    // Not all offers of a calendar have a number: on all days of one, shoppers may wait.
    var known = [Int32](repeating: -1, count: calendar.offers.count)
    var numbers: [Int32] = []
    numbers.reserveCapacity(scenario.days * scenario.products.count)
    for day in 0..<scenario.days {
      for product in scenario.products.indices {
        let offer = calendar.index(of: product, onDay: day)
        if known[offer] < 0 {
          known[offer] = Int32(terms.count)
          terms.append(
            OfferTerms(calendar.offers[offer], product: product, promotions: calendar.promotions, scenario: scenario))
        }
        numbers.append(known[offer])
      }
    }
    return numbers
  }

  /// Precondition: `variant` can come about in the scenario (``OfferVariant/all(of:)``).
  func number(of product: Int, onDay day: Int, variant: OfferVariant = []) -> Int {
    Int(numbers[variant.rawValue][day * productCount + product])
  }

  /// Whether shoppers have waited for this day, where `variant` of its offers holds.
  func isAwaited(_ product: Int, onDay day: Int, variant: OfferVariant) -> Bool {
    let index = day * productCount + product
    if awaited[index] { return true }
    return !awaitedForEvents.isEmpty && !variant.contains(.withoutEvents) && awaitedForEvents[index]
  }
}

/// Whether `day` is one that shoppers waited for: a season with lead days, or an announced discount on the item.
private func isAwaitedDay(_ day: CalendarDate, product: String, scenario: Scenario) -> Bool {
  scenario.seasons.contains { $0.leadDays > 0 && $0.first <= day && day <= $0.last }
    || scenario.promotions.discounts.contains { discount in
      discount.announcedDays > 0 && discount.items.contains { $0.product == product }
        && discount.start < DateHour(day, hour: 24) && DateHour(day, hour: 0) < discount.end
    }
}

/// One offer of one item: chances, baskets, and what a seller expects to earn.
final class OfferTerms: Sendable {
  let price: Money
  let showsPromotion: Bool
  let waiting: Double
  /// By the position of the channel in ``RunLayout/channels``; for returns those from carts.
  let chances: [PurchaseChances]
  let favouriteChances: PurchaseChances
  private let states: [OfferState]
  /// The same for members, and the position of their channel; nil where all pay the same.
  private let memberStates: [OfferState]
  private let memberSource: Int?
  private let usual: UsualOdds
  private let odds: [Double]
  /// Shares of the visits by hour, by the position of the channel; nil where they are the trade's.
  private let hours: [[Double]?]
  private let favouriteOdds: Double
  private let buying: Double
  private let shoppers: ShopperBehaviour
  private let mix: OddsMix
  let kinds: [BasketTerms]
  /// By coupon.
  let holderKinds: [[BasketTerms]]
  /// Of members; empty where they are ``kinds``.
  let memberKinds: [BasketTerms]
  let claimableCoupons: [Int]
  /// Profit of a mean order before advertising, as the seller can work it out from prices and terms.
  let unitProfit: Money
  /// Mean goods amount of an order and mean units.
  let meanOrderAmount: Money
  /// Favourites and carts per visit that does not buy.
  let favouriteRate: Double
  let cartRate: Double
  /// Orders placed and not paid per visit that does not buy, by channel as ``chances``.
  let unpaidRates: [Double]

  init(_ offer: ItemOffer, product: Int, promotions: PromotionList, scenario: Scenario) {
    let item = scenario.products[product]
    let shoppers = scenario.trade.shoppers
    let usual = UsualOdds(
      conversion: scenario.conversion(of: item), askRate: shoppers.askRate,
      inquiryConversion: shoppers.inquiryConversion)
    let mix = ShopperCells(scenario).mix
    func mixed(
      odds: Double, hours: [Double]? = nil, buying: Double, states: [OfferState] = offer.states
    ) -> PurchaseChances {
      MarketDay.meanChances(usual, states: states, hours: hours, shift: logarithm(odds), buying: buying, over: mix)
    }
    var odds = [1, 1, 1] + scenario.channels.map(\.odds) + scenario.events.map(\.terms.odds)
    let memberSource = scenario.members == nil || offer.memberStates.isEmpty ? nil : odds.count
    self.memberSource = memberSource
    memberStates = offer.memberStates
    if let members = scenario.members { odds.append(members.odds) }
    odds.append(shoppers.cartOdds)
    var hours = [[Double]?](repeating: nil, count: odds.count)
    for (number, channel) in scenario.channels.enumerated() {
      hours[VisitSources.firstChannel + number] = channelHourShares(channel, tradeHours: scenario.trade.demand.hours)
    }
    self.usual = usual
    self.odds = odds
    self.hours = hours
    self.shoppers = shoppers
    self.mix = mix
    states = offer.states
    favouriteOdds = shoppers.favouriteOdds
    let buying = 1 - offer.waiting
    self.buying = buying
    chances = zip(odds, hours).enumerated().map { source, way in
      mixed(
        odds: way.0, hours: way.1, buying: buying,
        states: source == memberSource ? offer.memberStates : offer.states)
    }
    favouriteChances = mixed(odds: shoppers.favouriteOdds, buying: buying)
    price = offer.price
    showsPromotion = offer.showsPromotion
    waiting = offer.waiting
    kinds = BasketTerms.all(offer.kinds, promotions: promotions, scenario: scenario)
    holderKinds = offer.holderKinds.map { BasketTerms.all($0, promotions: promotions, scenario: scenario) }
    memberKinds = BasketTerms.all(offer.memberKinds, promotions: promotions, scenario: scenario)
    claimableCoupons = offer.claimableCoupons
    unitProfit = expectedProfit(of: offer.kinds, scenario: scenario)
    meanOrderAmount = Money(
      nearestTo: offer.kinds.reduce(0) { $0 + $1.chance * ($1.goodsAmount.yuan + $1.shippingFee.yuan) })
    let wouldWait = mixed(odds: 1, buying: 1).conversion * offer.waiting
    favouriteRate = min(0.9, shoppers.favouritesPerOrder * scenario.conversion(of: item))
    cartRate = min(0.9, shoppers.cartsPerOrder * scenario.conversion(of: item) + wouldWait)
    unpaidRates = chances.map { unpaidOrderRate(conversion: $0.conversion, payRate: shoppers.payRate) }
  }

  /// The chances of a visit from `source` where the log-odds of the item are shifted by `shift` today.
  func chances(of source: Int, shift: Double) -> PurchaseChances {
    if shift == 0 { return chances[source] }
    return meanChances(of: source, shift: shift, over: mix)
  }

  /// The same of visitors of one mix of regions and devices.
  func chances(of source: Int, shift: Double, over mix: OddsMix) -> PurchaseChances {
    meanChances(of: source, shift: shift, over: mix)
  }

  private func meanChances(of source: Int, shift: Double, over mix: OddsMix) -> PurchaseChances {
    MarketDay.meanChances(
      usual, states: states(of: source), hours: hours[source], shift: logarithm(odds[source]) + shift, buying: buying,
      over: mix)
  }

  /// What visitors from `source` find over the day; members may find other prices.
  private func states(of source: Int) -> [OfferState] { source == memberSource ? memberStates : states }

  /// The conversion of a visit from `source` by part of the mix of regions and devices.
  func conversions(of source: Int, shift: Double, into conversions: inout [Double]) {
    for part in conversions.indices { conversions[part] = 0 }
    let shift = logarithm(odds[source]) + shift
    let states = states(of: source)
    for state in states {
      let share = state.share(from: hours[source], among: states.count)
      let inquiry = exponential(usual.inquiry + state.logOdds + shift)
      let silent = exponential(usual.silent + state.logOdds + shift)
      let asked = share * buying * usual.ask
      let others = share * buying * (1 - usual.ask)
      for (index, part) in mix.parts.enumerated() {
        // In this form infinite odds are no trouble.
        conversions[index] +=
          asked * (1 - 1 / (1 + part.odds * inquiry)) + others * (1 - 1 / (1 + part.odds * silent))
      }
    }
  }

  /// The same for who comes back from a favourite.
  func favouriteChances(shift: Double) -> PurchaseChances {
    if shift == 0 { return favouriteChances }
    return MarketDay.meanChances(
      usual, states: states, hours: nil, shift: logarithm(favouriteOdds) + shift, buying: buying, over: mix)
  }

  /// Orders placed and not paid per visit that does not buy, where its chances are shifted from the usual ones.
  func unpaidRate(chances: PurchaseChances) -> Double {
    unpaidOrderRate(conversion: chances.conversion, payRate: shoppers.payRate)
  }
}

/// The chances of a visit over the parts of the day with different prices, of which `buying` do not wait; visits come
/// by the trade's hours where `hours` is nil.
private func meanChances(
  _ usual: UsualOdds, states: [OfferState], hours: [Double]?, shift: Double, buying: Double, over mix: OddsMix
) -> PurchaseChances {
  var mean = PurchaseChances(ask: usual.ask, inquiry: 0, silent: 0)
  for state in states {
    let chances = usual.chances(shift: state.logOdds + shift, over: mix)
    let share = state.share(from: hours, among: states.count)
    mean.inquiry += share * chances.inquiry * buying
    mean.silent += share * chances.silent * buying
  }
  return mean
}

/// Orders placed and not paid per visit that does not buy, such that paid / placed is the pay rate.
private func unpaidOrderRate(conversion: Double, payRate: Double) -> Double {
  min(1, conversion * (1 - payRate) / payRate / max(1 - conversion, 1e-9))
}

/// A kind of basket with the amounts that its postings need.
final class BasketTerms: Sendable {
  let chance: Double
  let lines: [BasketLine]
  let goodsAmount: Money
  let shippingFee: Money
  let goodsCost: Money
  let uses: [PromotionUse]
  let discount: Money
  /// Commission of events on it.
  let eventFee: Money
  let gift: Int?
  /// The promotion that gives the gift item.
  let giftPromotion: PromotionID?
  let giftCost: Money
  let couponGiven: Int?
  let couponUsed: Int?
  /// The kind, by its position in the same list, that buyers take where the item that they would take along is gone.
  let plainKind: Int?
  /// What an order is expected to leave before advertising (``expectedOrderProfit(of:scenario:)``), in whole fen.
  let expectedProfit: Money
  /// What of it goes with refunds: amounts given back, less the fee on them and goods that come back for sale.
  let expectedRefunds: Money

  static func all(_ kinds: [BasketKind], promotions: PromotionList, scenario: Scenario) -> [BasketTerms] {
    kinds.map { kind in
      BasketTerms(
        kind, plainKind: LinkedBaskets.plainKind(of: kind, in: kinds), promotions: promotions, scenario: scenario)
    }
  }

  init(_ kind: BasketKind, plainKind: Int?, promotions: PromotionList, scenario: Scenario) {
    self.plainKind = plainKind
    chance = kind.chance
    lines = kind.lines
    goodsAmount = kind.goodsAmount
    shippingFee = kind.shippingFee
    goodsCost = kind.lines.reduce(.zero) { $0 + scenario.products[$1.product].cost * $1.units }
    uses = kind.uses
    discount = kind.uses.reduce(.zero) { $0 + $1.amountOff }
    eventFee = kind.lines.reduce(.zero) { $0 + $1.eventFee }
    gift = kind.gift
    giftPromotion = kind.gift == nil ? nil : kind.uses.first { promotions[$0.promotion].kind == .gift }?.promotion
    giftCost = kind.gift.map { scenario.products[$0].cost } ?? .zero
    couponGiven = kind.couponGiven
    couponUsed = kind.couponUsed
    expectedProfit = Money(nearestTo: expectedOrderProfit(of: kind, scenario: scenario))
    expectedRefunds = Money(
      nearestTo: kind.lines.reduce(0) { loss, line in
        let product = scenario.products[line.product]
        let amount = line.amount.yuan * (1 - scenario.store.platformFee.share)
        let goods = (product.cost * line.units).yuan * scenario.trade.shoppers.goodsBackShare
        return loss + scenario.refundReasons(of: product).total * (amount - goods)
      })
  }
}

/// The mean profit of an order before advertising: that of each kind of basket by its chance. A seller knows all of it.
private func expectedProfit(of kinds: [BasketKind], scenario: Scenario) -> Money {
  Money(nearestTo: kinds.reduce(0) { $0 + $1.chance * expectedOrderProfit(of: $1, scenario: scenario) })
}

/// The profit of an order of one kind before advertising, in yuan: goods and fees paid, less refunds, goods, gift,
/// parcel, the platform's fee and the commission of events, which a refund does not give back. A refunded unit gives
/// back its amount, and its cost where the goods come back for sale.
private func expectedOrderProfit(of kind: BasketKind, scenario: Scenario) -> Double {
  let shoppers = scenario.trade.shoppers
  var order = kind.shippingFee.yuan - scenario.store.parcelCost.yuan
  for line in kind.lines {
    let product = scenario.products[line.product]
    let refunded = scenario.refundReasons(of: product).total
    let cost = (product.cost * line.units).yuan
    order += line.amount.yuan * (1 - refunded) * (1 - scenario.store.platformFee.share)
    order -= cost * (1 - refunded * shoppers.goodsBackShare) + line.eventFee.yuan
  }
  if let gift = kind.gift { order -= scenario.products[gift].cost.yuan }
  return order
}

extension OfferState {
  /// Its share of visits that come by `hours`, or by the trade's where that is nil; an offer with one state is whole.
  fileprivate func share(from hours: [Double]?, among count: Int) -> Double {
    count == 1 ? share : hours.map { share(of: $0) } ?? share
  }
}
