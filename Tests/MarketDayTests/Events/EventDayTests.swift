import Testing

@testable import MarketDay

@Suite("Events: the days of a store in one")
struct EventDayTests {
  private func states(_ records: [DayRecord]) -> String {
    records.map { String($0.promotions.last!.state!.rawValue.first!) }.joined()
  }

  @Test("it is ahead, announced, selling, recovering and over, and the page has visits while it sells")
  func states() throws {
    let records = try EventStore.records(EventStore.draft())
    #expect(states(records) == "aaaaaaaaaasssrrrrrroooooo")  // ahead and announced begin alike
    #expect(records.map { $0.promotions[0].state }[4...5] == [.ahead, .announced])
    #expect(
      records.map { $0.products[0].price.description }[9...20] == [
        "100.00", "70.00", "70.00", "70.00", "80.00", "80.00", "80.00", "90.00", "90.00", "90.00", "100.00", "100.00",
      ])
    for record in records {
      let visits = Double(record.channels[4].visitors)
      let isSelling = (10...12).contains(record.day)
      // Poisson with mean 4,000: five standard deviations are 316.
      #expect(isSelling ? abs(visits - 4_000) < 316 : visits == 0, "seed 7, day \(record.day): \(visits)")
      #expect(record.channels[4].cost == .zero)
      let uses = record.promotions[0].used
      #expect((10...18).contains(record.day) ? uses > 0 : uses == 0, "seed 7, day \(record.day): \(uses)")
    }
  }

  @Test("a good day of the store is a good day of the page")
  func shock() throws {
    var draft = EventStore.draft()
    draft.trade.demand.storeVariation = 0.5
    let stage = PreparedScenario(try Scenario(draft))
    for seed in UInt64(0)..<8 {
      var world = World(stage, luck: Luck(seed: seed, replicate: 0))
      var record = DayRecord(day: 0, date: stage.start, layout: stage.layout)
      for day in 0...10 { world.play(day: day, on: stage, into: &record) }
      let mean = 4_000 * world.today.storeShock
      let visits = Double(record.channels[4].visitors)
      #expect(abs(visits - mean) < 5 * mean.squareRoot(), "seed \(seed): \(visits) of \(mean)")
    }
  }

  @Test("visits of the page fade from day to day and are shared by proportion")
  func fading() throws {
    let draft = EventStore.draft { event in
      event.terms.visitsFade = 0.5
      event.items.append(EventItem(product: "plate", price: Money(yuan: 50), stock: 100_000))
      event.items[1].share = 3
    }
    let stage = PreparedScenario(try Scenario(draft))
    #expect(stage.events[0].meanVisits[9...13] == [0, 4_000, 2_000, 1_000, 0])
    #expect(stage.events[0].items.map(\.share) == [0.25, 0.75])
  }

  @Test("the deposit is held until the day after the end; fees are part of the platform's fee")
  func money() throws {
    let draft = EventStore.draft { event in
      event.terms.entryFee = Money(yuan: 150)
      event.terms.commission = BasisPoints(300)
    }
    let records = try EventStore.records(draft)
    #expect(records.map { $0.store.deposits.fen / 100 } == (0..<25).map { (5...12).contains($0) ? 800 : 0 })
    #expect(records.allSatisfy { $0.store.fines == .zero })
    for record in records {
      let goods = record.store.paidAmount - record.store.shippingFees
      // Refunds of five days before give back 5% of theirs.
      let usual =
        goods.share(draft.store.platformFee) - record.store.refundAmount.share(draft.store.platformFee, rounded: .down)
      let besides = record.store.platformFee - usual
      let sells = (10...12).contains(record.day)
      let commission = sells ? record.promotions[0].amount.yuan * 0.03 : 0
      let expected = commission + (record.day == 5 ? 150 : 0)
      // Each order's commission is rounded to the fen.
      let tolerance = 0.005 * Double(record.store.buyers) + 0.001
      #expect(abs(besides.yuan - expected) <= (sells ? tolerance : 0), "seed 7, day \(record.day): \(besides)")
    }
  }

  @Test("who leaves loses the deposit, breaks a promise once, and sells at the list price from that day")
  func leaving() throws {
    let draft = EventStore.draft { $0.leave = EventStore.start + 11 }
    let stage = PreparedScenario(try Scenario(draft))
    var world = World(stage, luck: Luck(seed: 7, replicate: 0))
    var record = DayRecord(day: 0, date: stage.start, layout: stage.layout)
    for day in 0..<20 {
      world.play(day: day, on: stage, into: &record)
      let breaks = world.today.ruleBreaks[RuleBreak.brokenPromise.rawValue]
      #expect(breaks == (day == 11 ? 1 : 0), "day \(day)")
      #expect(record.store.fines == (day == 11 ? Money(yuan: 800) : .zero), "day \(day)")
      #expect(record.store.deposits == ((5...10).contains(day) ? Money(yuan: 800) : .zero), "day \(day)")
      #expect(record.products[0].price == Money(yuan: day == 10 ? 70 : 100), "day \(day)")
      #expect((record.promotions[0].state == .left) == (day >= 11), "day \(day)")
      #expect((record.channels[4].visitors > 0) == (day == 10), "day \(day)")
      #expect(world.promisedDays(forOrdersOn: day) == (day == 10 ? 7 : nil), "day \(day)")
    }
    #expect(world.promisedDays(forOrdersOn: 10) == 7 && world.promisedDays(forOrdersOn: 39) == nil)
  }

  @Test("when the units shown to it are sold, the page brings no more visits; nothing is broken")
  func soldOut() throws {
    let records = try EventStore.records(EventStore.draft { $0.items[0].stock = 200 })
    #expect(records[10].products[0].units > 200)
    #expect(records[11].channels[4].visitors == 0 && records[12].channels[4].visitors == 0)
    #expect(records[11].promotions[0].state == .selling && records[11].promotions[0].used > 0)
    #expect(records[12].store.fines == .zero && records[13].store.deposits == .zero)
  }

  @Test("an event that is announced before the start is entered on the first day")
  func early() throws {
    let draft = EventStore.draft { ($0.first, $0.last) = (EventStore.start + 2, EventStore.start + 3) }
    #expect(states(try EventStore.records(draft, days: 11)) == "aassrrrrrro")
    let running = EventStore.draft { ($0.first, $0.last) = (EventStore.start + -3, EventStore.start + 1) }
    let records = try EventStore.records(running, days: 9)
    #expect(states(records) == "ssrrrrrro")
    #expect(records.map { $0.store.deposits.fen } == [80_000, 80_000, 0, 0, 0, 0, 0, 0, 0])
  }

  @Test("where only the first days are played, they are the same days")
  func firstDays() throws {
    let scenario = try Scenario(EventStore.draft())
    for days in [4, 7, 11] {
      let short = LawPlay.records(scenario.firstDays(days), seed: 7)
      #expect(short == Array(LawPlay.records(scenario, seed: 7, days: days)), "seed 7, \(days) days")
    }
  }

  @Test("of two events at once, one that refuses the store leaves the other one alone")
  func twoEvents() throws {
    var draft = EventStore.draft()
    var other = EventStore.event { $0.items = [EventItem(product: "plate", price: Money(yuan: 45), stock: 500)] }
    other.name = "coins"
    other.terms.minimumStock = 501
    draft.events.append(other)
    let records = try EventStore.records(draft)
    #expect(records[10].promotions.map(\.state) == [.selling, .refused])
    #expect(records[11].products.map(\.price) == [Money(yuan: 70), Money(yuan: 60), Money(yuan: 40)])
    #expect(records[11].promotions[1] == PromotionRecord(state: .refused))
    #expect(records[10].channels[4].visitors > 0 && records[10].channels[5].visitors == 0)
  }
}

extension PromotionRecord {
  fileprivate init(state: EventState) {
    self.init()
    self.state = state
  }
}
