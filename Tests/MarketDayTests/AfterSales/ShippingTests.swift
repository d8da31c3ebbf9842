import Testing

@testable import MarketDay

@Suite("Orders are packed first come first served, and late ones cost")
struct ShippingTests {
  private func draft(_ capacity: Int?, change: (inout Fulfilment) -> Void = { _ in }) -> ScenarioDraft {
    var draft = AfterSalesStore.draft()
    var fulfilment = Fulfilment.sending(capacity)
    change(&fulfilment)
    draft.fulfilment = fulfilment
    return draft
  }

  @Test("Each day sends what waits, up to the capacity of the day")
  func capacity() throws {
    var change = CapacityChange(ordersPerDay: 400)
    change.span = DateSpan(first: AfterSalesStore.start + 10, last: AfterSalesStore.start + 12)
    let records = try AfterSalesStore.records(
      draft(80) {
        $0.changes = [change]
        $0.cancelShare = 0
      }, seed: 5)
    var waiting = 0
    for record in records {
      waiting += AfterSalesStore.paidOrders(record)
      let sent = min(waiting, (10...12).contains(record.day) ? 400 : 80)
      waiting -= sent
      #expect(record.store.sentOrders == sent, "seed 5, day \(record.day)")
      #expect(record.store.backlog == waiting, "seed 5, day \(record.day)")
    }
  }

  @Test("What is not sent on its day or the promised days after it is late", arguments: [0, 3, 7])
  func late(promised: Int) throws {
    let records = try AfterSalesStore.records(draft(0) { $0.promisedDays = promised }, seed: 6)
    for record in records {
      let due = record.day - promised
      let late = due >= 0 ? AfterSalesStore.paidOrders(records[due]) : 0
      #expect(record.store.lateOrders == late, "seed 6, day \(record.day), \(promised) days promised")
    }
  }

  /// S1: 5% of the order on the market, 10% in the mall, at most 100 yuan.
  @Test(
    "Every late order is compensated",
    arguments: [
      (StoreKind.market, 100, 500), (.mall, 100, 1_000), (.market, 1_500, 7_500), (.mall, 1_500, 10_000),
      (.market, 3_000, 10_000),
    ])
  func compensation(kind: StoreKind, price: Int, fen: Int) throws {
    var draft = AfterSalesStore.draft(price: price)
    draft.store.kind = kind
    draft.fulfilment = .sending(20)
    let records = try AfterSalesStore.records(draft, seed: 7)
    let late = records.reduce(0) { $0 + $1.store.lateOrders }
    #expect(late > 500, "seed 7: \(late)")
    for record in records {
      #expect(record.store.compensation == Money(fen: fen) * record.store.lateOrders, "seed 7, day \(record.day)")
    }
  }

  @Test("Buyers of late orders complain and cancel at their shares")
  func shares() throws {
    let records = try AfterSalesStore.records(draft(0), seed: 8)
    let late = Double(records.reduce(0) { $0 + $1.store.lateOrders })
    let complaints = Double(records.reduce(0) { $0 + $1.store.complaints })
    let cancelled = Double(records.reduce(0) { $0 + $1.store.refundsLate })
    #expect(abs(complaints - 0.2 * late) < 5 * (late * 0.16).squareRoot(), "seed 8: \(complaints) of \(late)")
    #expect(abs(cancelled - 0.1 * late) < 5 * (late * 0.09).squareRoot(), "seed 8: \(cancelled) of \(late)")
    let refunds = records.reduce(Money.zero) { $0 + $1.store.refundAmount }
    #expect(refunds == Money(yuan: 100) * Int(cancelled), "seed 8")
    let paid = records.reduce(0) { $0 + AfterSalesStore.paidOrders($1) }
    #expect(records.last!.store.backlog == paid - Int(cancelled), "seed 8")
    #expect(records.last!.products[0].stock == 1_000_000 - paid + Int(cancelled), "seed 8: goods are on the shelf")
  }

  @Test("Where all goods are missing, every order is refunded and compensated, and no parcel is sent")
  func missing() throws {
    var draft = draft(nil) { $0.missingShare = 1 }
    draft.store.shippingFee = Money(yuan: 8)
    for record in try AfterSalesStore.records(draft, seed: 9) {
      let paid = AfterSalesStore.paidOrders(record)
      #expect(record.store.refundAmount == record.store.paidAmount, "seed 9, day \(record.day)")
      #expect(record.store.compensation == Money(fen: 540) * paid, "seed 9, day \(record.day)")
      #expect(record.store.platformFee == .zero && record.store.shippingCost == .zero, "seed 9, day \(record.day)")
      #expect(record.store.refundsLate == paid && record.store.sentOrders == 0, "seed 9, day \(record.day)")
      #expect(record.store.goodsCost == Money(yuan: 50) * paid, "seed 9: the goods are gone")
    }
  }

  @Test("Complaints of a week over 0.5% of its orders are the graver case, at most once in 7 days")
  func complaintWeek() {
    var week = ComplaintWeek()
    let cases = (0..<16).map { day in week.closeDay(complaints: day >= 10 ? 0 : 6, orders: 1_000) }
    #expect(cases[0] == .manyLateShipping)
    #expect(cases[1...6].allSatisfy { $0 == nil })
    #expect(cases[7] == .manyLateShipping)
    #expect(cases[8...].allSatisfy { $0 == nil })

    var few = ComplaintWeek()
    let rare = (0..<9).map { _ in few.closeDay(complaints: 5, orders: 1_000) }  // exactly 0.5%
    #expect(rare == [.lateShipping] + [RuleBreak?](repeating: nil, count: 6) + [.lateShipping, nil])
    var none = ComplaintWeek()
    #expect((0..<9).allSatisfy { _ in none.closeDay(complaints: 0, orders: 0) == nil })
  }

  @Test("Broken rules are noted: late parcels, missing goods, gifts that ran out")
  func ruleBreaks() throws {
    var draft = draft(20) { $0.missingShare = 0.1 }
    draft.products.append(Product(id: "spoon", title: "spoon", price: Money(yuan: 9), cost: Money(yuan: 2), stock: 30))
    var tier = GiftTier(threshold: Money(yuan: 50))
    tier.gift = "spoon"
    draft.promotions.gifts = [SpendThresholdGift(id: "spend", tiers: [tier])]
    let stage = PreparedScenario(try Scenario(draft))
    var world = World(stage, luck: Luck(seed: 10, replicate: 0))
    var record = DayRecord(day: 0, date: draft.start, layout: stage.layout)
    var totals = [Int](repeating: 0, count: RuleBreak.allCases.count)
    for day in 0..<draft.days {
      world.play(day: day, on: stage, into: &record)
      for rule in RuleBreak.allCases {
        let count = world.today.ruleBreaks[rule.rawValue]
        #expect((0...1).contains(count), "seed 10, day \(day): \(rule)")
        totals[rule.rawValue] += count
      }
    }
    #expect((3...5).contains(totals[RuleBreak.manyLateShipping.rawValue]), "seed 10: \(totals)")
    #expect(totals[RuleBreak.outOfStockAfterPayment.rawValue] > 20, "seed 10: \(totals)")
    #expect(totals[RuleBreak.brokenPromise.rawValue] > 20, "seed 10: \(totals)")
  }

  @Test("A systematic sample adds up, and takes each thing with the same chance")
  func sample() {
    let groups = [3, 0, 1, 7, 2]
    var sums = [Double](repeating: 0, count: groups.count)
    let draws = 400
    for number in 0..<draws {
      var sample = SystematicSample(5, of: 13, uniform: (Double(number) + 0.5) / Double(draws))
      let parts = groups.map { sample.next($0) }
      #expect(parts.reduce(0, +) == 5 && zip(parts, groups).allSatisfy { 0 <= $0 && $0 <= $1 })
      for index in parts.indices { sums[index] += Double(parts[index]) }
    }
    for (sum, group) in zip(sums, groups) {
      #expect(abs(sum / Double(draws) - Double(group) * 5 / 13) < 0.01, "\(sums)")
    }
    var large = SystematicSample(1_000_000_000_000, of: 1_000_000_000_000, uniform: 0.999_999_999_999)
    #expect(large.next(1) == 1 && large.next(999_999_999_999) == 999_999_999_999)
  }
}
