@testable import MarketDay

extension RuleExample {
  static let channelKinds: [RuleExample] = [
    RuleExample(
      .channelKeyMissing, failing: { $0.addDisplay { $0.display.dailyBudget = nil } }, passing: { $0.addDisplay() }),
    RuleExample(
      .channelKeyOfOtherKind, failing: { $0.channels[0].affiliates.commission = BasisPoints(800) },
      passing: { $0.addAffiliates { $0.affiliates.commission = BasisPoints(800) } }),
    RuleExample(
      .channelTermsOutOfRange, failing: { $0.addDisplay { $0.display.wear = 1.5 } },
      passing: { $0.addDisplay { $0.display.wear = 1 } }),
    RuleExample(
      .commissionAboveMargin,
      failing: { $0.addAffiliates { $0.affiliates.commissions = [ItemCommission(product: "belt", rate: rate(90))] } },
      passing: { $0.addAffiliates { $0.affiliates.commissions = [ItemCommission(product: "belt", rate: rate(20))] } }),
    RuleExample(
      .displayVisitTooDear, failing: { $0.addDisplay { $0.display.costPerThousand = Money(yuan: 100) } },
      passing: { $0.addDisplay { $0.display.costPerThousand = Money(yuan: 6) } }),
    RuleExample(
      .creativeWornOut, failing: { $0.addDisplay { $0.display.audience = 1_000 } },
      passing: { $0.addDisplay { $0.display.audience = 1_000_000 } }),
    RuleExample(
      .contractLosesMoney, failing: { $0.addFair { $0.booking.price = Money(yuan: 900) } },
      passing: { $0.addFair { $0.booking.price = Money(yuan: 90) } }),
  ]

  private static func rate(_ percent: Int) -> BasisPoints { BasisPoints(percent * 100) }
}

extension ScenarioDraft {
  /// 2,000 impressions a day at 5 yuan for 1,000.
  mutating func addDisplay(_ change: (inout Channel) -> Void = { _ in }) {
    var channel = Channel(name: "show", kind: .display)
    channel.display.dailyBudget = Money(yuan: 10)
    channel.display.costPerThousand = Money(yuan: 5)
    change(&channel)
    channels.append(channel)
  }

  /// A week in September with 50 visits a day.
  mutating func addFair(_ change: (inout Channel) -> Void = { _ in }) {
    var channel = Channel(name: "fair", kind: .placement)
    channel.visits = 50
    channel.span = DateSpan(first: date("2026-09-05"), last: date("2026-09-11"))
    channel.booking.price = Money(yuan: 100)
    change(&channel)
    channels.append(channel)
  }

  mutating func addAffiliates(_ change: (inout Channel) -> Void = { _ in }) {
    var channel = Channel(name: "partners", kind: .affiliates)
    channel.visits = 30
    channel.affiliates.commission = BasisPoints(500)
    change(&channel)
    channels.append(channel)
  }
}
