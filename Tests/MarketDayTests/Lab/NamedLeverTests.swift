import Testing

@testable import MarketDay

@Suite struct NamedLeverTests {
  @Test func `parts are named as their keys are set`() throws {
    var draft = runStore()
    draft.links = [ProductLink(from: "cup", to: "pot")]
    draft.members = Members()
    let parts = try Scenario(draft).namedLevers
    #expect(
      parts.map(\.key) == [
        "ads", "ads.campaigns.cups", "ads.campaigns.cups.groups.cup", "ads.campaigns.cups.groups.cup.keywords.cup",
        "ads.campaigns.cups.groups.cup.keywords.red cup", "channels.direct", "channels.dear",
        "promotions.bundles.set", "promotions.coupons.five", "promotions.coupons.next", "promotions.gifts.spend",
        "promotions.discounts.evening", "promotions.platform.300-50", "links", "links.0", "members",
        "products.cup.listed",
      ])
  }

  @Test func `every named part of drawn stores can be taken out, and is gone then`() throws {
    for seed in UInt64(0)..<40 {
      guard let scenario = try? Scenario(DrawnMarket(seed: seed).draft) else { continue }
      for part in scenario.namedLevers {
        guard let without = scenario.without(part.lever) else {
          // An event that others rely on, or a campaign without anything in it, may stay.
          continue
        }
        #expect(without != scenario)
        if case .link = part.lever { continue }  // the next one takes its number
        #expect(!without.namedLevers.contains(part), "seed \(seed): \(part.key) is still there")
      }
    }
  }

  @Test func `without a keyword its ad is gone and the group's others stay`() throws {
    let scenario = try Scenario(runStore())
    let without = try #require(
      scenario.without(.adKeyword(campaign: "cups", product: "cup", keyword: "red cup")))
    #expect(without.ads?.campaigns[0].groups[0].keywords.map(\.text) == ["cup"])
    let none = try #require(scenario.without(.adGroup(campaign: "cups", product: "cup")))
    #expect(none.ads?.campaigns[0].groups.isEmpty == true)
  }

  @Test func `with the members go the coupons that only messages carry`() throws {
    var draft = runStore()
    var members = Members()
    members.count = 100
    members.messages = [MemberMessage(date: draft.start + 1, to: .all, coupon: "note")]
    draft.members = members
    draft.promotions.coupons.append(
      Coupon(id: "note", amount: Money(yuan: 5), threshold: .zero, issue: .message, validDays: 5))
    let without = try #require(try Scenario(draft).without(.members))
    #expect(without.members == nil && without.promotions.coupons.map(\.id) == ["five", "next"])
  }

  /// What the statement of all ads says is what their channel says.
  @Test func `ads sum to the keyword ads of the store, orders and their profit too`() throws {
    for seed in UInt64(0)..<12 {
      guard let scenario = try? Scenario(DrawnMarket(seed: seed).draft) else { continue }
      for record in LawPlay.records(scenario, seed: seed, days: 6) {
        let ads = record.channels[VisitSources.keywordAds]
        let place = "seed \(seed), day \(record.day)"
        #expect(record.ads.reduce(0) { $0 + $1.clicks } == ads.visitors, "\(place)")
        #expect(record.ads.reduce(Money.zero) { $0 + $1.cost } == ads.cost, "\(place)")
        #expect(record.ads.reduce(0) { $0 + $1.orders } == ads.orders, "\(place)")
        #expect(record.ads.reduce(Money.zero) { $0 + $1.orderProfit } == ads.orderProfit, "\(place)")
      }
    }
  }
}
