import Testing

@testable import MarketDay

/// What each kind of channel brings and costs, day by day. Seeds are fixed; counts keep within 5 standard errors.
@Suite("Channels by kind")
struct ChannelKindTests {
  private static let seed: UInt64 = 21

  private func draft(days: Int = 40, _ channel: Channel) -> ScenarioDraft {
    var draft = ScenarioDraft(
      name: "kinds", start: CalendarDate(year: 2026, month: 3, day: 2)!, days: days, trade: Trade(name: "usual"))
    draft.trade.demand.storeVariation = 0
    draft.trade.demand.weekdays = .init(repeating: 1, count: 7)
    draft.products = [
      Product(id: "cup", title: "cup", price: Money(yuan: 50), cost: Money(yuan: 20), stock: 10_000_000),
      Product(id: "pot", title: "pot", price: Money(yuan: 90), cost: Money(yuan: 40), stock: 10_000_000),
    ]
    draft.channels = [channel]
    return draft
  }

  private func rows(_ draft: ScenarioDraft) throws -> [ChannelRecord] {
    LawPlay.records(try Scenario(draft), seed: Self.seed).map { $0.channels[VisitSources.firstChannel] }
  }

  private func display(_ change: (inout Channel) -> Void = { _ in }) -> Channel {
    var channel = Channel(name: "show", kind: .display)
    channel.display.dailyBudget = Money(yuan: 300)
    channel.display.costPerThousand = Money(yuan: 20)
    channel.clickRate = 0.02
    change(&channel)
    return channel
  }

  private func near(_ found: Int, _ wanted: Double) -> Bool { abs(Double(found) - wanted) < 5 * wanted.squareRoot() }

  @Test("Display shows what its budget pays, and a creative that nobody tires of keeps its click rate")
  func displayWithoutAudience() throws {
    let rows = try rows(draft(display { $0.creative = 1.5 }))
    #expect(rows.allSatisfy { $0.impressions == 15_000 && $0.cost == Money(yuan: 300) && $0.freshness == nil })
    let visits = rows.reduce(0) { $0 + $1.visitors }
    #expect(near(visits, 40 * 15_000 * 0.03), "seed \(Self.seed): \(visits)")
  }

  @Test("An audience tires of a creative; a new one starts fresh")
  func displayWears() throws {
    let rows = try rows(
      draft(
        display {
          $0.display.audience = 50_000
          $0.display.newCreative = [CalendarDate(year: 2026, month: 3, day: 22)!]
        }))
    for (day, row) in rows.enumerated() {
      let days = Double(day < 20 ? day : day - 20)
      let fresh = exponential(-0.33 * 0.3 * days)
      #expect(abs(row.freshness! - fresh) < 1e-12, "day \(day)")
      let mean = 15_000 * 0.02 * fresh * (1 - exponential(-0.33 * 0.3)) / (0.33 * 0.3)
      #expect(near(row.visitors, mean), "seed \(Self.seed), day \(day): \(row.visitors) of \(mean)")
      #expect(row.cost == Money(yuan: 300))
    }
  }

  @Test("Display is seen no more often than its audience comes by, and costs less then")
  func displayLimitedByAudience() throws {
    let rows = try rows(draft(display { $0.display.audience = 3_000 }))
    let seen = rows.reduce(0) { $0 + $1.impressions }
    #expect(near(seen, 40 * 3_000 * DisplayTerms.usualViewsPerDay), "seed \(Self.seed): \(seen)")
    for row in rows { #expect(row.cost == displayCost(of: row.impressions, costPerThousand: Money(yuan: 20))) }
  }

  @Test("A contract is paid to the fen over its days, its visits come on them alone and fade by half")
  func placement() throws {
    var channel = Channel(name: "fair", kind: .placement)
    let start = CalendarDate(year: 2026, month: 3, day: 2)!
    channel.span = DateSpan(first: start + 5, last: start + 11)
    channel.booking.price = Money(fen: 100_001)
    channel.visits = 4_000
    channel.halfLifeDays = 3
    let rows = try rows(draft(channel))
    #expect(rows.reduce(Money.zero) { $0 + $1.cost } == Money(fen: 100_001))
    for (day, row) in rows.enumerated() {
      let isThere = (5...11).contains(day)
      #expect(isThere || row == ChannelRecord(), "day \(day)")
      if isThere { #expect(near(row.visitors, 4_000 * power(0.5, Double(day - 5) / 3)), "day \(day)") }
    }
  }

  @Test("A contract that began before the start or ends after the end costs its days alone")
  func cutContract() throws {
    var channel = Channel(name: "front", kind: .brand)
    let start = CalendarDate(year: 2026, month: 3, day: 2)!
    channel.span = DateSpan(first: start + -10, last: start + 49)
    channel.booking.price = Money(yuan: 600)
    channel.impressionsPerDay = 100
    let rows = try rows(draft(channel))
    #expect(rows.allSatisfy { $0.cost == Money(yuan: 10) })
  }

  @Test("The larger a brand advertisement, the more it is clicked")
  func brandForms() throws {
    let visits = try BrandForm.allCases.map { form in
      var channel = Channel(name: "front", kind: .brand)
      let start = CalendarDate(year: 2026, month: 3, day: 2)!
      channel.span = DateSpan(first: start, last: start + 39)
      channel.booking.price = Money(yuan: 5_000)
      channel.booking.form = form
      channel.impressionsPerDay = 20_000
      let rows = try rows(draft(channel))
      let seen = rows.reduce(0) { $0 + $1.impressions }
      #expect(near(seen, 800_000), "seed \(Self.seed): \(seen)")
      return rows.reduce(0) { $0 + $1.visitors }
    }
    #expect(near(visits[0], 16_000) && near(visits[1], 6_400) && near(visits[2], 3_200), "\(visits)")
  }

  private func affiliates(_ change: (inout Channel) -> Void = { _ in }) -> Channel {
    var channel = Channel(name: "partners", kind: .affiliates)
    channel.visits = 2_000
    channel.affiliates.commission = BasisPoints(500)
    change(&channel)
    return channel
  }

  @Test("Affiliates promote what sells and what pays")
  func affiliatesChoose() throws {
    var draft = draft(days: 1, affiliates())
    draft.products[1].soldLast30Days = 35  // a typical item sells 3
    func visits(_ draft: ScenarioDraft) throws -> [Int] {
      LawPlay.records(try Scenario(draft), seed: Self.seed)[0].products.map(\.visitors)
    }
    let usual = try visits(draft)
    #expect(near(usual[0], 1_000 * 0.5) && near(usual[1], 1_000 * 3), "\(usual)")
    draft.channels[0].affiliates.commissions = [ItemCommission(product: "cup", rate: BasisPoints(1_500))]
    let paid = try visits(draft)
    #expect(near(paid[0], 1_500) && paid[1] == usual[1], "\(paid)")
    draft.channels[0].affiliates.commissions = [ItemCommission(product: "cup", rate: .zero)]
    #expect(try visits(draft) == [0, usual[1]])
  }

  @Test("A commission is the rate of the goods that affiliates sold, without shipping")
  func commission() throws {
    var draft = draft(affiliates())
    draft.store.shippingFee = Money(yuan: 8)
    draft.trade.shoppers.unitsPerOrder = 1
    draft.trade.shoppers.refundShare = 0
    let rows = try rows(draft)
    for (day, row) in rows.enumerated() {
      let goods = row.amount - Money(yuan: 8) * row.orders
      #expect(abs((row.cost - goods.share(BasisPoints(500))).fen) <= 1, "day \(day): \(row.cost) of \(goods)")
      #expect(row.commissionReturned == .zero)
    }
    #expect(rows.allSatisfy { $0.cost > .zero })
  }

  @Test("Where all goods come back, so does all commission", arguments: [0, 1, 4])
  func wholeRefund(days: Int) throws {
    var draft = draft(affiliates())
    draft.trade.shoppers.refundShare = 1
    draft.trade.shoppers.refundDays = days
    let rows = try rows(draft)
    for day in days..<rows.count {
      #expect(rows[day].commissionReturned == rows[day - days].cost, "seed \(Self.seed), day \(day)")
    }
  }

  @Test("A part of the goods brings its part of the commission back")
  func partialRefund() throws {
    var draft = draft(affiliates())
    draft.trade.shoppers.refundShare = 0.3
    draft.trade.shoppers.refundDays = 2
    let rows = try rows(draft)
    for day in 2..<rows.count { #expect(rows[day].commissionReturned <= rows[day - 2].cost, "day \(day)") }
    let returned = rows[2...].reduce(Money.zero) { $0 + $1.commissionReturned }.yuan
    let paid = rows.dropLast(2).reduce(Money.zero) { $0 + $1.cost }.yuan
    #expect(abs(returned / paid - 0.3) < 0.02, "seed \(Self.seed): \(returned) of \(paid)")
  }

  @Test("Visits of a booked place meet the prices of its hours")
  func hoursAndDiscounts() throws {
    var channel = Channel(name: "fair", kind: .placement)
    let start = CalendarDate(year: 2026, month: 3, day: 2)!
    channel.span = DateSpan(first: start, last: start + 1)
    channel.booking.price = Money(yuan: 100)
    channel.visits = 100
    channel.booking.firstHour = 10
    channel.booking.endHour = 12
    func conversion(of channel: Channel, discountHours: ClosedRange<Int>) throws -> Double {
      var draft = draft(days: 2, channel)
      draft.promotions.discounts = [
        LimitedTimeDiscount(
          id: "hours", items: [DiscountedItem(product: "cup", price: Money(yuan: 40))],
          start: DateHour(start, hour: discountHours.lowerBound), end: DateHour(start, hour: discountHours.upperBound))
      ]
      let stage = PreparedScenario(try Scenario(draft))
      return stage.offers.terms[stage.offers.number(of: 0, onDay: 0)].chances[VisitSources.firstChannel].conversion
    }
    let within = try conversion(of: channel, discountHours: 10...12)
    let allDay = try conversion(of: channel, discountHours: 0...24)
    #expect(abs(within - allDay) < 1e-12)
    let beside = try conversion(of: channel, discountHours: 12...20)
    #expect(abs(beside - 0.025) < 1e-3 && beside < 0.6 * within, "\(beside), \(within)")
    channel.booking.endHour = 14
    let half = try conversion(of: channel, discountHours: 10...12)
    #expect(beside < half && half < within)
  }
}

extension ChannelKindTests {
  /// One of each kind that brings nobody and costs nothing.
  private func neutral(_ draft: ScenarioDraft) -> [Channel] {
    let span = DateSpan(first: draft.start, last: draft.start + 3)
    var display = Channel(name: "no budget", kind: .display)
    display.display.dailyBudget = .zero
    display.display.costPerThousand = Money(yuan: 20)
    display.display.audience = 1_000
    var placement = Channel(name: "nobody", kind: .placement)
    placement.span = span
    placement.booking.price = .zero
    placement.visits = 0
    var brand = Channel(name: "unseen", kind: .brand)
    brand.span = span
    brand.booking.price = .zero
    brand.impressionsPerDay = 0
    var affiliates = Channel(name: "unpaid", kind: .affiliates)
    affiliates.visits = 1_000
    affiliates.affiliates.commission = .zero
    return [display, placement, brand, affiliates]
  }

  @Test("Channels that bring nobody and cost nothing change nothing but their own rows", arguments: UInt64(0)..<12)
  func neutralChannels(seed: UInt64) throws {
    let draft = DrawnMarket(seed: seed).draft
    let without = LawPlay.records(try Scenario(draft), seed: seed, days: 8)
    var more = draft
    let added = neutral(draft)
    more.channels = added + draft.channels
    let with = LawPlay.records(try Scenario(more), seed: seed, days: 8).map { record in
      var plain = record
      for row in record.channels[VisitSources.firstChannel...].prefix(added.count) {
        #expect(row.visitors == 0 && row.cost == .zero && row.impressions == 0, "seed \(seed)")
      }
      plain.channels.removeSubrange(VisitSources.firstChannel..<(VisitSources.firstChannel + added.count))
      return plain
    }
    #expect(LawPlay.firstDifference(without, with) == nil, "seed \(seed)")
  }

  @Test("A booked place of plain visits without a price is a plain channel")
  func freePlacement() throws {
    var plain = Channel(name: "there", visitsPerDay: 300)
    let start = CalendarDate(year: 2026, month: 3, day: 2)!
    plain.span = DateSpan(first: start + 2, last: start + 20)
    var booked = plain
    booked.kind = .placement
    booked.booking.price = .zero
    let records = try [plain, booked].map { LawPlay.records(try Scenario(draft($0)), seed: Self.seed) }
    #expect(records[0] == records[1])
  }
}

extension ChannelKindTests {
  @Test("Channels at the ends of what the rules allow keep every law", arguments: UInt64(1)...3)
  func extremes(seed: UInt64) throws {
    let start = CalendarDate(year: 2026, month: 3, day: 2)!
    let largest = Money(yuan: 10_000_000)
    let display = display {
      $0.display.dailyBudget = largest
      $0.display.costPerThousand = Money(yuan: 1)
      $0.display.audience = 100_000_000
      $0.display.viewsPerDay = 100
      $0.clickRate = 1
      $0.creative = 100
    }
    var unlimited = display
    unlimited.name = "unlimited"
    unlimited.display.audience = nil
    var brand = Channel(name: "front", kind: .brand)
    brand.span = DateSpan(first: start, last: start + 39)
    brand.booking.price = largest
    brand.impressionsPerDay = 1e9
    brand.clickRate = 1
    let affiliates = affiliates {
      $0.visits = 1e9
      $0.affiliates.commission = BasisPoints(10_000)
      $0.affiliates.usualCommission = BasisPoints(1)
      $0.affiliates.salesElasticity = 5
      $0.affiliates.commissionElasticity = 5
    }
    var draft = draft(display)
    draft.channels += [unlimited, brand, affiliates]
    draft.trade.demand.storeVariation = 10
    let stage = PreparedScenario(try Scenario(draft))
    var findings = LawFindings(seed: seed)
    LawPlay.play(stage, seed: seed, days: draft.days) { played in
      findings.enter(day: played.record.day)
      findings.checkLedger(played)
      findings.checkChannels(played)
      findings.checkRecord(played.record, pairs: stage.pairs)
    }
    #expect(findings.faults.isEmpty, "\(findings.faults.prefix(3).joined(separator: "\n"))")
  }
}
