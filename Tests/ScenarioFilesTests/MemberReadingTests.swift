import MarketDay
import ScenarioFiles
import Testing

@Suite("The members section becomes what it says")
struct MemberReadingTests {
  private let shop =
    SampleScenario.small + """
      promotions:
        coupons:
          - {id: six, amount: 6, issue: message, valid: 7 days}
      members:
        count: 2000
        join_share: 55%
        fresh_rate: 1.5%
        usual_days: 120
        odds: 2.5
        groups: 8
        group_size: 150
        message_cost: 0.06
        messages:
          - {date: 2026-09-05}
          - {date: 2026-09-12, to: groups}
          - {date: 2026-09-20, to: all, coupon: six}

      """

  @Test func `Members, groups and messages are read`() throws {
    let file = SampleScenario.read(shop)
    #expect(file.diagnostics.isEmpty, "\(file.diagnostics)")
    let scenario = try #require(file.scenario)
    let members = try #require(scenario.members)
    #expect(members.count == 2_000)
    #expect(members.joinShare == 0.55)
    #expect(members.freshRate == 0.015 && members.usualRate == 0.005)
    #expect(members.usualDays == 120 && members.freshDays == 30)
    #expect(members.odds == 2.5)
    #expect(members.groups == 8 && members.groupSize == 150)
    #expect(members.messageCost == Money(fen: 6))
    #expect(
      members.messages == [
        MemberMessage(date: CalendarDate(text: "2026-09-05")!, to: .all),
        MemberMessage(date: CalendarDate(text: "2026-09-12")!, to: .groups),
        MemberMessage(date: CalendarDate(text: "2026-09-20")!, to: .all, coupon: "six"),
      ])
    #expect(scenario.promotions.coupons[0].issue == .message)
  }

  @Test(arguments: [
    ("date: 2026-09-05", "date: 2026-10-05", "date-out-of-range"), ("to: groups", "to: group", "unknown-choice"),
    ("coupon: six", "coupon: sex", "unknown-coupon"), ("date: 2026-09-12, to: groups", "to: groups", "missing-key"),
    ("date: 2026-09-05", "date: 2026-09-20", "duplicate-entry"),
    ("issue: message", "issue: messages", "unknown-choice"),
    ("groups: 8", "groups: 8, members: 5", "yaml-syntax"), ("odds: 2.5", "odd: 2.5", "unknown-key"),
    ("join_share: 55%", "join_share: 155%", "member-value-out-of-range"),
    ("name: A shop for tests", "name: A shop\nchannels: [{name: members, visits_per_day: 5}]", "reserved-name"),
  ])
  func `A wrong value of members has a code`(original: String, changed: String, code: String) {
    let file = SampleScenario.read(shop.replacing(original, with: changed))
    #expect(file.errors.map(\.code) == [code], "\(file.diagnostics)")
  }

  @Test func `A channel may be called members where there is no section`() {
    let file = SampleScenario.read(SampleScenario.small + "channels: [{name: members, visits_per_day: 5}]\n")
    #expect(file.errors.isEmpty, "\(file.diagnostics)")
  }
}
