import Testing

@testable import MarketDay

/// Laws of offers over drawn stores; a failure names the seed.
@Suite("Promotions: laws of offers and their calendar")
struct PromotionsCalendarTests {
  static let seeds: Range<UInt64> = 0..<40

  @Test("kinds sum to 1, lines to their kind, states to 1, and nothing is below 0")
  func sums() throws {
    for seed in Self.seeds {
      for offer in OfferCalendar(try DrawnStore.scenario(seed: seed)).offers {
        for kinds in [offer.kinds] + offer.holderKinds where !kinds.isEmpty {
          #expect(abs(kinds.reduce(0) { $0 + $1.chance } - 1) < 1e-12, "seed \(seed)")
          let isSound = kinds.allSatisfy { kind in
            kind.chance > 0 && kind.goodsAmount >= Money(fen: 1) && kind.shippingFee >= .zero
              && kind.lines.allSatisfy { $0.amount >= .zero }
              && kind.lines.reduce(Money.zero) { $0 + $1.amount } == kind.goodsAmount
          }
          #expect(isSound, "seed \(seed)")
        }
        #expect(abs(offer.states.reduce(0) { $0 + $1.share } - 1) < 1e-12, "seed \(seed)")
        #expect(offer.states.allSatisfy { $0.share > 0 && $0.logOdds.isFinite }, "seed \(seed)")
        #expect(!offer.kinds.isEmpty && offer.expectedDiscount >= .zero, "seed \(seed)")
      }
    }
  }

  @Test("the calendar holds what each day gives hour by hour")
  func hourByHour() throws {
    for seed in Self.seeds {
      var store = DrawnStore(seed: seed)
      let scenario = try Scenario(store.draft)
      let calendar = OfferCalendar(scenario)
      let promotions = StorePromotions(scenario)
      let date = store.moment().date
      let hours = scenario.trade.demand.hours
      let parts = hours.indices.map { hour in
        DayPart(share: hours[hour] / hours.reduce(0, +), promotions: promotions.inForce(on: date, hour: hour))
      }
      let product = store.draft.products.count - 1
      let slow = ItemOffer(of: product, parts: parts, scenario: scenario)
      let fast = calendar.offer(of: product, onDay: date - scenario.start)
      // Chances are summed in another order.
      let isSame =
        slow.kinds.count == fast.kinds.count
        && zip(slow.kinds, fast.kinds).allSatisfy { $0.isSameBasket(as: $1) && abs($0.chance - $1.chance) < 1e-12 }
      #expect(isSame && slow.price == fast.price && slow.showsPromotion == fast.showsPromotion, "seed \(seed)")
      #expect(slow.holderKinds.map(\.count) == fast.holderKinds.map(\.count), "seed \(seed)")
      #expect(zip(slow.states, fast.states).allSatisfy { $0.logOdds == $1.logOdds }, "seed \(seed)")
      #expect(slow.states.count == fast.states.count, "seed \(seed)")
    }
  }

  @Test("a promotion that takes nothing off and gives nothing leaves offers identical")
  func zeroIsNone() throws {
    for seed in 0..<UInt64(400) {
      var store = DrawnStore(seed: seed)
      let scenario = try Scenario(store.draft)
      let (date, hour) = store.moment()
      let promotions = PromotionsInForce(scenario, on: date, hour: hour)
      let product = store.draft.products.count - 1
      let without = ItemOffer(of: product, parts: [DayPart(share: 1, promotions: promotions)], scenario: scenario)
      let empty = DayPart(share: 1, promotions: promotions.withEmptyPromotions())
      #expect(ItemOffer(of: product, parts: [empty], scenario: scenario) == without, "seed \(seed)")
    }
  }

  @Test("without promotions the temporary price term is exactly 0 and one unit costs its list price")
  func noPromotion() throws {
    for seed in Self.seeds {
      var store = DrawnStore(seed: seed, promotions: false).draft
      for product in store.products.indices { store.products[product].usualPrice = nil }
      let calendar = OfferCalendar(try Scenario(store))
      for (product, item) in store.products.enumerated() {
        let offer = calendar.offer(of: product, onDay: 0)
        #expect(offer.states == [OfferState(share: 1, logOdds: 0)], "seed \(seed)")
        #expect(offer.price == item.price && !offer.showsPromotion, "seed \(seed)")
        #expect(offer.expectedDiscount == .zero && offer.kinds.allSatisfy(\.uses.isEmpty), "seed \(seed)")
      }
      #expect(calendar.offers.count == store.products.count, "seed \(seed)")
    }
  }

  @Test("equal offers of an item are stored once, and a year is no larger than its changes")
  func size() throws {
    var draft = DrawnStore(seed: 3).draft
    draft.days = 365
    let calendar = OfferCalendar(try Scenario(draft))
    for product in draft.products.indices {
      let own = Set((0..<365).map { calendar.index(of: product, onDay: $0) })
      let offers = own.sorted().map { calendar.offers[$0] }
      for (index, offer) in offers.enumerated() {
        #expect(!offers[(index + 1)...].contains(offer))
      }
      // The last promotion of a drawn store ends or begins within 30 days.
      let last = calendar.index(of: product, onDay: 364)
      #expect((40..<365).allSatisfy { calendar.index(of: product, onDay: $0) == last })
    }
    #expect(calendar.offers.count <= draft.products.count * 40)
  }

  @Test("an offer does not depend on how long the scenario is or on what other days hold")
  func daysAlone() throws {
    for seed in Self.seeds {
      var draft = DrawnStore(seed: seed).draft
      let short = OfferCalendar(try Scenario(draft))
      draft.days += 5
      let long = OfferCalendar(try Scenario(draft))
      for product in draft.products.indices {
        #expect(long.offer(of: product, onDay: 19) == short.offer(of: product, onDay: 19), "seed \(seed)")
      }
    }
  }
}
