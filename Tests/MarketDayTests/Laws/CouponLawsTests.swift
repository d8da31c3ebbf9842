import Testing

@testable import MarketDay

/// Coupons in the hands of customers.
@Suite("Laws: coupons")
struct CouponLawsTests {
  private func draft() -> ScenarioDraft {
    var draft = ScenarioDraft(
      name: "coupons", start: CalendarDate(year: 2026, month: 5, day: 1)!, days: 6, trade: Trade(name: "usual"))
    draft.products = ["cup", "pot"].map {
      Product(id: $0, title: $0, price: Money(yuan: 50), cost: Money(yuan: 20), stock: 100_000)
    }
    draft.channels = [Channel(name: "direct", visitsPerDay: 400)]
    return draft
  }

  private func sent(_ id: String, validDays: Int) -> Coupon {
    let start = draft().start
    return Coupon(
      id: id, amount: Money(yuan: 5), threshold: .zero, issue: .members(count: 10_000, date: start + 1),
      validDays: validDays)
  }

  @Test("members use a coupon from the day on which they get it to its last day", arguments: 1...3)
  func usedOnItsDays(validDays: Int) throws {
    var draft = draft()
    draft.promotions.coupons = [sent("members", validDays: validDays)]
    let records = LawPlay.records(try Scenario(draft), seed: 1)
    for record in records {
      let isValid = (1..<(1 + validDays)).contains(record.day)
      #expect((record.promotions[0].used > 0) == isValid, "day \(record.day)")
      #expect(record.promotions[0].issued == (record.day == 1 ? 10_000 : 0), "day \(record.day)")
    }
  }

  @Test("the share of members' coupons is used that the trade says", arguments: [2, 7, 30], [0.05, 0.12])
  func usedShare(validDays: Int, share: Double) throws {
    var draft = draft()
    draft.days = 40
    draft.trade.shoppers.couponUseShare = share
    draft.promotions.coupons = [sent("members", validDays: validDays)]
    let used = try (UInt64(1)...8).reduce(0) { sum, seed in
      LawPlay.records(try Scenario(draft), seed: seed).reduce(sum) { $0 + $1.promotions[0].used }
    }
    let mean = share * 80_000
    // Each coupon is used or not: 5 standard errors of a binomial number, fixed seeds.
    #expect(abs(Double(used) - mean) < 5 * (mean * (1 - share)).squareRoot(), "\(used) used, expected \(mean)")
  }

  @Test("another coupon in front of the list leaves the luck of the others as it was")
  func coupons() throws {
    for seed in UInt64(0)..<10 {
      var draft = draft()
      var click = Coupon(id: "click", amount: Money(yuan: 3), threshold: .zero, issue: .click, validDays: 3)
      click.span = DateSpan(first: draft.start, last: draft.start + 3)
      draft.promotions.coupons = [click, sent("members", validDays: 3)]
      let before = LawPlay.records(try Scenario(draft), seed: seed, days: 4)
      var later = click
      later.id = "later"
      later.span = DateSpan(first: draft.start + 5)
      draft.promotions.coupons.insert(later, at: 0)
      let after = LawPlay.records(try Scenario(draft), seed: seed, days: 4).map { record in
        var record = record
        record.promotions.removeFirst()
        return record
      }
      #expect(LawPlay.firstDifference(before, after) == nil, "seed \(seed)")
    }
  }

  @Test("where all shoppers wait for a season, carts fill as where nearly all do")
  func allWait() throws {
    var rates: [Double] = []
    for share in [0.999_999, 1] {
      var draft = draft()
      draft.trade.shoppers.waitingShare = share
      var season = Season(name: "season", first: draft.start + 3, last: draft.start + 4, demand: 2)
      season.leadDays = 2
      draft.seasons = [season]
      let offers = PreparedOffers(try Scenario(draft))
      rates.append(offers.terms[offers.number(of: 0, onDay: 2)].cartRate)
    }
    #expect(abs(rates[0] - rates[1]) < 1e-5, "\(rates)")
  }
}
