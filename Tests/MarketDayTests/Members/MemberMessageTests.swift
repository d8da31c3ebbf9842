import Testing

@testable import MarketDay

/// What messages do, by known answers.
@Suite("Messages to members") struct MemberMessageTests {
  private func prepared(_ change: (inout Members, CalendarDate) -> Void) throws -> PreparedMembers {
    var draft = MemberStore.draft()
    draft.members = Members()
    change(&draft.members!, draft.start)
    return PreparedMembers(draft.members!, scenario: try Scenario(draft))
  }

  @Test("A message has all of its effect, the fifth in 30 days half of it")
  func tires() {
    #expect((0...4).map { messageEffect(earlier: $0, tiring: 0.25) } == [1, 0.8, 1 / 1.5, 1 / 1.75, 0.5])
    #expect(messageEffect(earlier: 30, tiring: 0) == 1)
    #expect(unsubscribeChance(usual: 0.003, effect: 0.5) == 0.006)
    #expect(unsubscribeChance(usual: 0.6, effect: 0.5) == 1)
  }

  @Test("A lift halves from day to day, and the next message comes on top of what is left")
  func fades() throws {
    let members = try prepared { members, start in
      members.messages = [MemberMessage(date: start + 3, to: .all), MemberMessage(date: start + 1, to: .all)]
    }
    // 5, then half, then half of that and 80% of 5 on top.
    #expect(Array(members.liftsOutside.prefix(6)) == [0, 5, 2.5, 5.25, 2.625, 1.3125])
    #expect(members.liftsInGroups == members.liftsOutside)
  }

  @Test("Messages to groups lift and tire members in groups alone")
  func groups() throws {
    let members = try prepared { members, start in
      members.groups = 1
      members.messages = [MemberMessage(date: start, to: .groups), MemberMessage(date: start + 29, to: .all)]
    }
    #expect(members.liftsInGroups[0] == 7.5)
    #expect(members.liftsOutside[0] == 0)
    #expect(members.liftsOutside[29] == 5)
    #expect(abs(members.liftsInGroups[29] - 4) < 1e-6)
  }

  @Test("After 30 days a message is forgotten")
  func forgets() throws {
    for (days, effect) in [(29, 0.8), (30, 1)] {
      let members = try prepared { members, start in
        members.messages = [MemberMessage(date: start, to: .all), MemberMessage(date: start + days, to: .all)]
      }
      #expect(members.messages(onDay: days).first?.effectOutside == effect, "after \(days) days")
    }
  }

  @Test("A visit's chance is never above 1")
  func chances() {
    #expect(memberVisitChance(rate: 0.01, lift: 5, demand: 2) == 0.12)
    #expect(memberVisitChance(rate: 0.5, lift: 5, demand: 2) == 1)
    #expect(memberVisitChance(rate: 0.5, lift: 5, demand: 0) == 0)
  }
}

/// Stores with hardly anything but members.
enum MemberStore {
  static func draft(days: Int = 40) -> ScenarioDraft {
    var trade = Trade(name: "members")
    trade.demand.storeVariation = 0
    trade.shoppers.favouritesPerOrder = 0
    trade.shoppers.cartsPerOrder = 0
    var draft = ScenarioDraft(
      name: "members", start: CalendarDate(year: 2026, month: 5, day: 4)!, days: days, trade: trade)
    draft.products = ["cup", "pot"].map {
      Product(id: $0, title: $0, price: Money(yuan: 50), cost: Money(yuan: 20), stock: 10_000_000)
    }
    return draft
  }

  /// All members are of one state at the start.
  static func with(_ count: Int, _ state: MemberState, days: Int = 40, _ change: (inout Members) -> Void = { _ in })
    -> ScenarioDraft
  {
    var draft = draft(days: days)
    var members = Members()
    members.count = count
    members.freshShare = state == .fresh ? 1 : 0
    members.usualShare = state == .usual ? 1 : 0
    change(&members)
    draft.members = members
    return draft
  }
}
