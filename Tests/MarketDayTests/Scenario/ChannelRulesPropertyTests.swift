import Testing

@testable import MarketDay

/// Channels with extreme values in drawn places, of every kind. No rule and no warning may trap, and what the rules
/// accept can be played.
@Suite("Rules of channels, on corrupted drafts")
struct ChannelRulesPropertyTests {
  @Test("Corrupted channels never trap, and what is accepted plays", arguments: UInt64(0)..<4)
  func corrupted(block: UInt64) throws {
    let codes = Set(ScenarioRules.codes)
    var valid = 0
    for seed in (block * 150)..<((block + 1) * 150) {
      var draft = ScenarioDraft.clean
      draft.trade.search.personalNoise = 0.05
      draft.days = 3
      draft.seasons = []
      draft.promotions = Promotions()
      draft.products[0].restocks = []
      draft.addDisplay { $0.display.audience = 5_000 }
      draft.addFair()
      draft.addAffiliates()
      draft.channels[2].span = DateSpan(first: draft.start, last: draft.start + 2)
      var generator = SplitMix64(seed: seed)
      for _ in 0..<generator.int(1...2) { corrupt(&draft.channels[generator.int(1...3)], &generator) }
      let faults = ScenarioRules.faults(of: draft)
      #expect(faults.allSatisfy { codes.contains($0.code) }, "seed \(seed)")
      guard let scenario = try? Scenario(draft) else { continue }
      valid += 1
      #expect(scenario.warnings.allSatisfy { codes.contains($0.code) }, "seed \(seed)")
      _ = LawPlay.records(scenario, seed: seed)
    }
    #expect((8...142).contains(valid), "block \(block) has \(valid) drafts without faults")
  }

  private func corrupt(_ channel: inout Channel, _ generator: inout SplitMix64) {
    func one<Value>(_ values: [Value]) -> Value { values.randomElement(using: &generator)! }
    let real: Double = one([.nan, .infinity, -1, 0, 1e-300, 0.1, 0.5, 1, 5, 100, 10_000, 1e9, 1e308])
    let whole = one([Int.min, -1, 0, 1, 12, 24, 10_000, 1_000_000_000, Int.max])
    let money = Money(fen: one([Int64.min, -1, 0, 1, 100, 50_000, 1_000_000_000, .max] as [Int64]))
    let day = CalendarDate(daysSinceEpoch: one([.min, 0, 20_697, 20_698, 376_199, .max]))
    switch generator.int(0...21) {
    case 0: channel.kind = one(ChannelKind.allCases)
    case 1: channel.visits = one([nil, real])
    case 2: channel.halfLifeDays = real
    case 3: channel.impressionsPerDay = real
    case 4: channel.clickRate = real
    case 5: channel.creative = real
    case 6: channel.display.dailyBudget = money
    case 7: channel.display.costPerThousand = money
    case 8: channel.display.audience = whole
    case 9: channel.display.viewsPerDay = real
    case 10: channel.display.wear = real
    case 11: channel.display.newCreative = [day]
    case 12: channel.display.hours = [Double](repeating: real, count: one([0, 23, 24]))
    case 13: channel.booking.price = money
    case 14: channel.booking.firstHour = whole
    case 15: channel.booking.endHour = whole
    case 16: channel.span = DateSpan(first: one([nil, day]), last: one([nil, day]))
    case 17: channel.affiliates.commission = BasisPoints(whole)
    case 18: channel.affiliates.commissions = [ItemCommission(product: one(["belt", ""]), rate: BasisPoints(whole))]
    case 19: channel.affiliates.usualCommission = BasisPoints(whole)
    case 20: channel.affiliates.salesElasticity = real
    default: channel.affiliates.commissionElasticity = real
    }
  }
}
