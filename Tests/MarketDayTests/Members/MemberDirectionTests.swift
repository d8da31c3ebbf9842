import Testing

@testable import MarketDay

/// Which way members move a store, and how far. Fixed seeds; limits are five standard errors.
@Suite("Members come back, fade, answer and tire") struct MemberDirectionTests {
  private func records(_ draft: ScenarioDraft, seed: UInt64 = 1) throws -> [DayRecord] {
    LawPlay.records(try Scenario(draft), seed: seed)
  }

  /// Members' row is the last but one.
  private func row(_ record: DayRecord) -> ChannelRecord { record.channels[record.channels.count - 2] }

  private func isNear(_ count: Int, _ mean: Double) -> Bool { abs(Double(count) - mean) < 5 * mean.squareRoot() + 1 }

  @Test("Each state visits at its own rate", arguments: [(MemberState.fresh, 0.015), (.usual, 0.005), (.quiet, 0.001)])
  func rates(state: MemberState, rate: Double) throws {
    let records = try records(MemberStore.with(1_000_000, state, days: 1))
    #expect(isNear(row(records[0]).visitors, 1_000_000 * rate), "seed 1: \(row(records[0]).visitors)")
  }

  @Test("The return rate of members who bought fades as the chain says")
  func fades() throws {
    let draft = MemberStore.with(1_000_000, .fresh, days: 100) { $0.odds = 1e-9 }
    let records = try records(draft)
    var shares = (fresh: 1.0, usual: 0.0)
    var before = Int.max
    for record in records {
      let rate = 0.015 * shares.fresh + 0.005 * shares.usual + 0.001 * (1 - shares.fresh - shares.usual)
      #expect(isNear(row(record).visitors, 1_000_000 * rate), "seed 1, day \(record.day): \(row(record).visitors)")
      shares = (shares.fresh * 29 / 30, shares.usual * 89 / 90 + shares.fresh / 30)
      if record.day % 20 == 0 {
        #expect(row(record).visitors < before)
        before = row(record).visitors
      }
    }
  }

  @Test("A purchase makes fresh again")
  func freshAgain() throws {
    func fresh(_ odds: Double) throws -> Int {
      let stage = PreparedScenario(
        try Scenario(MemberStore.with(100_000, .quiet, days: 10) { ($0.odds, $0.quietRate) = (odds, 0.1) }))
      var fresh = 0
      LawPlay.play(stage, seed: 1, days: 10) { played in
        fresh = (0..<MemberCounts.cells).reduce(0) {
          MemberCounts.state(of: $1) < 2 ? $0 + played.after.members.counts[$1] : $0
        }
      }
      return fresh
    }
    #expect(try fresh(1e-9) < 10)
    // Nearly all visitors buy: after ten days 1 − 0.9¹⁰ have, and none of them is quiet again.
    let found = try fresh(1_000)
    #expect((55_000...70_000).contains(found), "seed 1: \(found)")
  }

  @Test("Buyers join in the share that says so")
  func joins() throws {
    var draft = MemberStore.with(0, .fresh, days: 30)
    draft.channels = [Channel(name: "direct", visitsPerDay: 5_000)]
    let records = try records(draft)
    let joined = records.reduce(0) { $0 + $1.store.memberJoined }
    let others = records.reduce(0) { $0 + $1.store.buyers - row($1).orders }
    #expect(isNear(joined, 0.6 * Double(others)), "seed 1: \(joined) of \(others)")
    #expect(records.last!.store.members == joined)
    #expect(records.contains { row($0).visitors > 0 })
  }

  @Test("A message brings six times the visits on its day and costs its receivers; groups hear theirs for free")
  func messages() throws {
    let plain = MemberStore.with(200_000, .usual, days: 3) { $0.unsubscribeShare = 0 }
    var draft = plain
    draft.members!.messages = [MemberMessage(date: draft.start + 1, to: .all)]
    let day = try records(draft)[1]
    #expect(isNear(row(day).visitors, 6_000), "seed 1: \(row(day).visitors)")
    #expect(day.store.messages == 200_000)
    #expect(row(day).cost == Money(yuan: 10_000) && day.store.adCost == Money(yuan: 10_000))
    draft.members!.messages = [MemberMessage(date: draft.start + 1, to: .groups)]
    draft.members!.groups = 100
    draft.members!.groupSize = 1_000
    let grouped = try records(draft)[1]
    #expect(grouped.store.messages == 100_000)
    #expect(row(grouped).cost == .zero)
    // Half of the members, at 1 + 5 × 1.5 times the usual visits.
    #expect(isNear(row(grouped).visitors, 500 + 500 * 8.5), "seed 1: \(row(grouped).visitors)")
  }

  @Test("Daily messages bring less each time and drive members out")
  func tires() throws {
    let draft = MemberStore.with(1_000_000, .usual, days: 30) { members in
      members.messageFade = 0
      members.usualDays = 3_650
      members.odds = 1e-9
      let start = MemberStore.draft().start
      members.messages = (0..<30).map { MemberMessage(date: start + $0, to: .all) }
    }
    let records = try records(draft)
    func visitShare(_ day: Int) -> Double {
      Double(row(records[day]).visitors) / Double(records[day].store.messages - records[day].store.memberLeft)
    }
    let usual = 0.005 * (1 + 5)
    #expect(abs(visitShare(0) - usual) < 0.001, "seed 1: \(visitShare(0))")
    // A few have drifted to quiet by then.
    #expect(abs(visitShare(29) - 0.005 * (1 + 5 / 8.25)) < 0.001, "seed 1: \(visitShare(29))")
    let first = Double(records[0].store.memberLeft) / 1_000_000
    let last = Double(records[29].store.memberLeft) / Double(records[29].store.messages)
    #expect(abs(first - 0.003) < 0.0004 && abs(last - 0.003 * 8.25) < 0.001, "seed 1: \(first), \(last)")
  }

  @Test("A message's coupon goes to those who read it and is their answer")
  func coupons() throws {
    var draft = MemberStore.with(100_000, .usual, days: 20)
    draft.promotions.coupons = [
      Coupon(id: "six", amount: Money(yuan: 6), threshold: .zero, issue: .message, validDays: 5)
    ]
    draft.members!.messages = [
      MemberMessage(date: draft.start + 2, to: .all, coupon: "six"),
      MemberMessage(date: draft.start + 10, to: .all, coupon: "six"),
    ]
    let records = try records(draft)
    #expect(isNear(records[2].promotions[0].issued, 99_700), "seed 1: \(records[2].promotions[0].issued)")
    #expect(isNear(records[10].promotions[0].issued, 79_460), "seed 1: \(records[10].promotions[0].issued)")
    let used = records.reduce(0) { $0 + $1.promotions[0].used }
    #expect(isNear(used, 0.12 * 179_160), "seed 1: \(used)")
    #expect(isNear(row(records[2]).visitors, 500), "seed 1: \(row(records[2]).visitors)")
  }

  @Test("No more coupons are sent than there are members", arguments: [0, 40, 500])
  func couponsWithinBase(count: Int) throws {
    var draft = MemberStore.with(count, .usual, days: 3)
    let issue = CouponIssue.members(count: 200, date: draft.start + 1)
    draft.promotions.coupons = [
      Coupon(id: "thanks", amount: Money(yuan: 5), threshold: .zero, issue: issue, validDays: 2)
    ]
    #expect(try records(draft)[1].promotions[0].issued == min(count, 200))
    draft.members = nil
    #expect(try records(draft)[1].promotions[0].issued == 200)
  }

  @Test("A member price is felt as a lasting difference, and paid")
  func memberPrice() throws {
    var draft = MemberStore.with(1_000_000, .fresh, days: 1) { $0.odds = 1 }
    let without = try records(draft)[0]
    draft.products[0].memberPrice = Money(yuan: 40)
    draft.products[1].memberPrice = Money(yuan: 40)
    let stage = PreparedScenario(try Scenario(draft))
    let terms = stage.offers.terms[stage.offers.number(of: 0, onDay: 0)]
    let usual = UsualOdds(conversion: 0.025, askRate: 0.03, inquiryConversion: 0.4)
    let expected = usual.chances(shift: 2.6 * logarithm(50 / 40), shoppers: draft.trade.shoppers).conversion
    let members = terms.chances(of: stage.sources.members!, shift: 0)
    #expect(abs(members.conversion - expected) < 1e-12)
    #expect(abs(terms.chances(of: VisitSources.search, shift: 0).conversion - 0.025) < 1e-12)
    let with = try records(draft)[0]
    #expect(isNear(row(with).orders, Double(row(with).visitors) * expected), "seed 1: \(row(with).orders)")
    #expect(row(with).orders > row(without).orders)
    #expect(with.store.paidAmount == Money(yuan: 40) * with.store.units)
    #expect(without.store.paidAmount == Money(yuan: 50) * without.store.units)
  }
}
