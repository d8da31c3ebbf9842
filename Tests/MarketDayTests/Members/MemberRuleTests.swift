import Testing

@testable import MarketDay

/// Whatever the members section says, rules and warnings name it and never trap.
@Suite("Rules of members, on corrupted drafts") struct MemberRuleTests {
  private static let wholes = [Int.min, -1, 0, 1, 100, 101, 1_000, 1_001, 10_000_000, 10_000_001, Int.max]
  private static let reals = [-Double.infinity, -1, 0, 1e-9, 0.5, 1, 2, 3_650, 1e308, .infinity, .nan]
  private static let days = [Int.min, -25_568, 0, 20_697, 20_720, 20_757, 376_200, Int.max]

  private func change(_ members: inout Members, with generator: inout SplitMix64) {
    let real = Self.reals.randomElement(using: &generator)!
    let whole = Self.wholes.randomElement(using: &generator)!
    let paths: [WritableKeyPath<Members, Double>] = [
      \.freshShare, \.usualShare, \.joinShare, \.freshRate, \.usualRate, \.quietRate, \.freshDays, \.usualDays, \.odds,
      \.messageBoost, \.messageFade, \.groupFactor, \.tiring, \.unsubscribeShare,
    ]
    switch generator.int(0...5) {
    case 0: members.count = whole
    case 1: members.groups = whole
    case 2: members.groupSize = whole
    case 3: members.messageCost = Money(fen: Int64(whole))
    case 4: members[keyPath: paths.randomElement(using: &generator)!] = real
    default:
      let day = CalendarDate(daysSinceEpoch: Self.days.randomElement(using: &generator)!)
      let coupon = ["ten", "members", "", "nothing", nil].randomElement(using: &generator)!
      members.messages.append(
        MemberMessage(date: day, to: generator.chance(0.5) ? .all : .groups, coupon: coupon))
    }
  }

  @Test("Extreme values never trap, and many are faults")
  func corrupted() throws {
    var faulty = 0
    for seed in UInt64(0)..<600 {
      var generator = SplitMix64(seed: seed)
      var draft = ScenarioDraft.clean
      draft.members = Members()
      for _ in 0..<generator.int(1...4) { change(&draft.members!, with: &generator) }
      if generator.chance(0.3) { draft.promotions.coupons[2].issue = .message }
      if generator.chance(0.1) { draft.channels[0].name = "members" }
      let faults = ScenarioRules.faults(of: draft)
      if faults.isEmpty { _ = try Scenario(draft).warnings } else { faulty += 1 }
    }
    #expect((100...550).contains(faulty), "\(faulty) of 600 are faulty")
  }

  @Test("Messages that cost more than the books can hold are found")
  func dearMessages() {
    var draft = ScenarioDraft.clean
    draft.days = 1_096
    var members = Members()
    members.count = 10_000_000
    members.messageCost = Money(yuan: 10)
    members.messages = (0..<1_096).map { MemberMessage(date: draft.start + $0, to: .all) }
    draft.members = members
    #expect(ScenarioRules.faults(of: draft).isEmpty)
    draft.products[0].price = Money(fen: 100)
    draft.products[0].memberPrice = nil
    draft.products[0].cost = .zero
    draft.products[0].stock = 10_000_000
    draft.products[0].restocks = (0..<10).map { Restock(date: draft.start + $0, units: 10_000_000) }
    draft.promotions = Promotions()
    #expect(ScenarioRules.faults(of: draft).map(\.code) == ["amount-too-large"])
  }
}
