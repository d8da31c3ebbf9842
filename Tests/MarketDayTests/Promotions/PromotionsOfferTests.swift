import Testing

@testable import MarketDay

/// What visitors of an item find, on stores small enough to work it out by hand; products as in ``PriceCase/store``.
@Suite("Promotions: item offers")
struct PromotionsOfferTests {
  private func calendar(_ change: (inout ScenarioDraft) -> Void) throws -> OfferCalendar {
    var draft = PriceCase.store
    draft.start = PriceCase.day
    draft.trade.shoppers.unitsPerOrder = 1
    change(&draft)
    return OfferCalendar(try Scenario(draft))
  }

  private func offer(of product: Int, onDay day: Int = 0, _ change: (inout ScenarioDraft) -> Void) throws -> ItemOffer {
    try calendar(change).offer(of: product, onDay: day)
  }

  private func near(_ left: Double, _ right: Double) -> Bool { abs(left - right) < 1e-9 }

  @Test("without promotions")
  func plain() throws {
    let found = try offer(of: 0) { _ in }
    #expect(found.price == yuan("100") && found.states == [OfferState(share: 1, logOdds: 0)])
    #expect(found.kinds.count == 1 && found.kinds[0].chance == 1 && found.kinds[0].goodsAmount == yuan("100"))
    #expect(!found.showsPromotion && found.claimableCoupons.isEmpty && found.holderKinds.isEmpty && found.waiting == 0)
    #expect(found.expectedDiscount == .zero && found.meanGoodsAmount == yuan("100") && found.meanUnits == 1)
    #expect(found.means.goodsCost == yuan("50"))
  }

  @Test("a lasting price difference answers with 2.6")
  func lastingPrice() throws {
    let found = try offer(of: 0) { $0.products[0].usualPrice = yuan("80") }
    #expect(near(found.states[0].logOdds, -2.6 * logarithm(100.0 / 80)))
  }

  @Test("a discount over part of the day makes two states, by the hour profile")
  func twoStates() throws {
    let change = { (draft: inout ScenarioDraft) in draft.promotions.discounts = [sale("flash", [("alpha", "80")])] }
    let found = try offer(of: 0, change)
    // 10:00 to 20:00: 4.9 4.7 4.9 5.3 5.3 5.4 5.1 4.6 4.8 6.0 are 51.0 of 100.1.
    let share = 51.0 / 100.1
    let cut = -3.6 * logarithm(0.8)
    #expect(found.states.count == 2 && found.states[0].logOdds == 0)
    #expect(near(found.states[0].share, 1 - share) && near(found.states[1].share, share))
    #expect(near(found.states[1].logOdds, cut))
    #expect(found.price == yuan("80") && found.showsPromotion)
    let orders = (1 - share) + share * exponential(cut)
    #expect(found.kinds.map(\.goodsAmount) == [yuan("100"), yuan("80")])
    #expect(near(found.kinds[0].chance, (1 - share) / orders))
    #expect(found.expectedDiscount == Money(nearestTo: 20 * share * exponential(cut) / orders))
    let other = try offer(of: 1, change)
    #expect(other.states == [OfferState(share: 1, logOdds: 0)] && !other.showsPromotion)
    #expect(try offer(of: 0, onDay: 1, change).price == yuan("100"))
  }

  @Test("click coupons enter the perceived price by the share who claim")
  func couponResponse() throws {
    let found = try offer(of: 0) { $0.promotions.coupons = [coupon("ten", "10"), coupon("next", "8", .gift)] }
    #expect(near(found.states[0].logOdds, -3.6 * logarithm(0.991)))  // 100 - 0.3 x (0.3 x 10)
    #expect(found.claimableCoupons == [0] && found.showsPromotion)
    #expect(found.expectedDiscount == yuan("3") && found.meanGoodsAmount == yuan("97"))
    #expect(found.holderKinds.count == 2 && found.holderKinds[0].isEmpty)
    // A holder uses the clicked coupon of 10 where claimed, else the held one of 8.
    #expect(found.holderKinds[1].map(\.goodsAmount) == [yuan("92"), yuan("90")])
    #expect(found.holderKinds[1].map(\.couponUsed) == [1, 0])
  }

  @Test("a gift item counts as half its list price off, and costs its cost")
  func giftResponse() throws {
    let found = try offer(of: 0) { $0.promotions.gifts = [gift("full", tier("100", off: "5", gift: "zeta"))] }
    #expect(near(found.states[0].logOdds, -3.6 * logarithm((100 - 0.3 * (5 + 9.95)) / 100)))
    #expect(found.expectedDiscount == yuan("14.95"))  // 5 off, and half of 19.90
    let below = try offer(of: 1) { $0.promotions.gifts = [gift("full", tier("100", off: "5", gift: "zeta"))] }
    #expect(below.states == [OfferState(share: 1, logOdds: 0)] && below.showsPromotion)
  }

  @Test("free shipping and coupons for the next order do not move the perceived price")
  func otherGifts() throws {
    let found = try offer(of: 0) {
      $0.store.shippingFee = yuan("10")
      $0.promotions.coupons = [coupon("next", "8", .gift)]
      $0.promotions.gifts = [gift("full", tier("100", free: true, coupon: "next"))]
    }
    #expect(found.states == [OfferState(share: 1, logOdds: 0)] && found.showsPromotion)
    #expect(found.kinds[0].couponGiven == 0 && found.kinds[0].shippingFee == .zero)
  }

  @Test("with all shoppers reckoning with offers, coupons and gifts count as a price cut does")
  func wholeSalience() throws {
    let found = try offer(of: 0) {
      $0.trade.shoppers.offerSalience = 1
      $0.promotions.coupons = [coupon("ten", "10")]
    }
    #expect(near(found.states[0].logOdds, -3.6 * logarithm(0.97)))  // 0.7 x 100 + 0.3 x 90
  }

  @Test("the perceived price has a floor")
  func perceivedFloor() throws {
    let found = try offer(of: 5) { $0.promotions.coupons = [coupon("all", "500")] }
    #expect(near(found.states[0].logOdds, -3.6 * logarithm((19.90 - 0.3 * 0.3 * 19.89) / 19.90)))
    let free = try offer(of: 5) { $0.promotions.gifts = [gift("full", tier("19", gift: "epsilon"))] }
    #expect(near(free.states[0].logOdds, -3.6 * logarithm(0.10)))
  }

  @Test("holders of coupons sent to members pay member prices, while one can hold it")
  func memberHolders() throws {
    let calendar = try calendar {
      $0.promotions.coupons = [coupon("mail", "5", .members(count: 10, date: PriceCase.day + 2))]
    }
    let lengths = (0..<12).map { calendar.offer(of: 0, onDay: $0).holderKinds[0].count }
    #expect(lengths == [0, 0, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0])  // 7 days, that of issue included
    #expect(calendar.offer(of: 0, onDay: 3).holderKinds[0][0].goodsAmount == yuan("85"))
    #expect(calendar.offer(of: 0, onDay: 3).kinds[0].goodsAmount == yuan("100"))
    #expect(!calendar.offer(of: 0, onDay: 3).showsPromotion)
  }

  @Test("some wait before an announced discount and before a season")
  func waiting() throws {
    let calendar = try calendar {
      var flash = sale("flash", [("alpha", "80")])
      flash.start = DateHour(PriceCase.day + 5, hour: 10)
      flash.end = DateHour(PriceCase.day + 7, hour: 0)
      flash.announcedDays = 2
      $0.promotions.discounts = [flash]
      var season = Season(name: "feast", first: PriceCase.day + 12, last: PriceCase.day + 13, demand: 3)
      season.leadDays = 3
      $0.seasons = [season]
    }
    #expect((0..<15).filter { calendar.offer(of: 0, onDay: $0).waiting == 0.30 } == [3, 4, 9, 10, 11])
    #expect((0..<15).filter { calendar.offer(of: 1, onDay: $0).waiting == 0.30 } == [9, 10, 11])
    #expect(calendar.offer(of: 0, onDay: 3).states == [OfferState(share: 1, logOdds: 0)])
    #expect(near(Waiting.logOddsShift(share: 0.30), logarithm(0.70)) && Waiting.logOddsShift(share: 0) == 0)
  }
}
