/// Hours of a day in which the same holds, with their share of the day's demand.
struct DayPart {
  let share: Double
  let promotions: PromotionsInForce
  /// Bit h for hour h.
  var hours = OfferState.allHours
}

/// What visitors of every item find on every day of a scenario, worked out once before play.
///
/// Days on which the same promotions run share their offers, and equal offers of an item are stored once, so a year is
/// little more than the number of times that promotions change.
public struct OfferCalendar: Sendable {
  /// Each different offer once; those of one item need not lie together.
  public let offers: [ItemOffer]
  /// The promotions that uses of the offers refer to.
  public let promotions: PromotionList
  private let table: [Int32]
  private let productCount: Int

  /// O(different days × products × (kinds of basket + products)), then O(days × products).
  public init(_ scenario: Scenario) { self.init(scenario, variant: []) }

  init(_ scenario: Scenario, variant: OfferVariant) {
    var making = CalendarInMaking(scenario, variant: variant)
    for day in 0..<scenario.days { making.addDay(scenario.start + day) }
    offers = making.offers
    promotions = making.store.list
    table = making.table
    productCount = scenario.products.count
  }

  /// Where in ``offers`` the offer is, for code that keeps something beside each offer. O(1).
  @inline(__always)
  public func index(of product: Int, onDay day: Int) -> Int { Int(table[day * productCount + product]) }

  /// What a visitor of the item at position `product` finds on day `day` (0 is the first). O(1).
  @inline(__always)
  public func offer(of product: Int, onDay day: Int) -> ItemOffer { offers[index(of: product, onDay: day)] }
}

/// A calendar while its days are added.
private struct CalendarInMaking {
  let scenario: Scenario
  let store: StorePromotions
  var offers: [ItemOffer] = []
  /// Offer by day and product.
  var table: [Int32] = []
  /// Which offers are of a product, to find equal ones.
  private var offersOfProduct: [[Int32]]
  /// By what runs on a day (see ``signature(of:parts:)``): the offer of each product without waiting.
  private var knownDays: [[Int]: [Int32]] = [:]
  /// By offer without waiting: the same with it.
  private var waitingOffers: [Int32: Int32] = [:]

  init(_ scenario: Scenario, variant: OfferVariant) {
    self.scenario = scenario
    store = StorePromotions(scenario, variant: variant)
    offersOfProduct = [[Int32]](repeating: [], count: scenario.products.count)
  }

  mutating func addDay(_ date: CalendarDate) {
    let parts = hourGroups(on: date)
    let signature = signature(of: date, parts: parts)
    if knownDays[signature] == nil { knownDays[signature] = makeOffers(on: date, parts: parts) }
    for (product, offer) in knownDays[signature]!.enumerated() {
      let waiting = Waiting.share(
        of: product, on: date, promotions: store, seasons: scenario.seasons, behaviour: scenario.trade.shoppers)
      table.append(waiting == 0 ? offer : offerWithWaiting(offer, waiting))
    }
  }

  private mutating func makeOffers(on date: CalendarDate, parts: [HourGroup]) -> [Int32] {
    let hours = scenario.trade.demand.hours
    let wholeDemand = hours.reduce(0, +)
    let dayParts = parts.map { part in
      let demand = part.hours.reduce(0) { $0 + hours[$1] }
      return DayPart(
        share: demand / wholeDemand, promotions: store.inForce(on: date, hour: part.hours[0]),
        hours: part.hours.reduce(0) { $0 | 1 << UInt32($1) })
    }
    return scenario.products.indices.map { product in
      let offer = ItemOffer(of: product, parts: dayParts, scenario: scenario)
      if let known = offersOfProduct[product].first(where: { offers[Int($0)] == offer }) { return known }
      let index = Int32(offers.count)
      offers.append(offer)
      offersOfProduct[product].append(index)
      return index
    }
  }

  /// All days on which an item's buyers wait have the same share of them, so an offer has at most one such twin.
  private mutating func offerWithWaiting(_ offer: Int32, _ waiting: Double) -> Int32 {
    if let known = waitingOffers[offer] { return known }
    var twin = offers[Int(offer)]
    twin.waiting = waiting
    let index = Int32(offers.count)
    offers.append(twin)
    waitingOffers[offer] = index
    return index
  }

  /// Hours with the same limited-time discounts; one that lowers no price is none, or a day split by it would differ by
  /// rounding.
  private struct HourGroup {
    var hours: [Int]
    let discounts: [Int]
  }

  private func hourGroups(on date: CalendarDate) -> [HourGroup] {
    var groups: [HourGroup] = []
    for hour in 0..<24 {
      let running = store.discounts.indices.filter { position in
        !store.discounts[position].items.isEmpty && store.discounts[position].contains(date, hour: hour)
      }
      if let index = groups.firstIndex(where: { $0.discounts == running }) {
        groups[index].hours.append(hour)
      } else {
        groups.append(HourGroup(hours: [hour], discounts: running))
      }
    }
    return groups
  }

  /// Everything that changes from day to day, as numbers: days with the same numbers have the same offers.
  private func signature(of date: CalendarDate, parts: [HourGroup]) -> [Int] {
    let separator = -1
    var numbers: [Int] = []
    for part in parts { numbers += part.hours + [separator] + part.discounts + [separator] }
    numbers += store.bundles.indices.filter { store.runs(bundle: $0, on: date) } + [separator]
    numbers += store.coupons.indices.filter { store.coupons[$0].isGivenOut(on: date) } + [separator]
    numbers += store.coupons.indices.filter { store.coupons[$0].isUsable(on: date) } + [separator]
    numbers += store.gifts.indices.filter { store.gifts[$0].span.contains(date) } + [separator]
    numbers += store.platform.indices.filter { store.platform[$0].span.contains(date) } + [separator]
    numbers += store.links.indices.filter { store.runs(link: $0, on: date) } + [separator]
    for product in store.products where !product.pricePlan.isEmpty {
      numbers.append(Int(product.listPrice(on: date).fen))
    }
    for event in store.events where event.event.governs(date) {
      numbers += [separator, event.promotion.position, event.event.sells(on: date) ? 1 : 0]
      for (product, item) in event.items {
        let price = event.price(of: item, list: store.products[product].listPrice(on: date), on: date)?.price
        numbers.append(Int(price?.fen ?? 0))
      }
    }
    return numbers
  }
}
