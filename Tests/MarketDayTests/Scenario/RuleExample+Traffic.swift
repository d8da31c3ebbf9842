@testable import MarketDay

extension RuleExample {
  static let search: [RuleExample] = [
    RuleExample(
      .unknownKeyword, failing: { $0.ads?.campaigns[0].groups[0].keywords[1].text = "连衣裙 短袖" },
      passing: { $0.ads?.campaigns[0].groups[0].keywords[1].text = "长袖 连衣裙" }),
    RuleExample(
      .searchesOutOfRange, failing: { $0.keywords[0].searchesPerDay = -1 },
      passing: { $0.keywords[0].searchesPerDay = 0 }),
    RuleExample(
      .rivalListingsOutOfRange, failing: { $0.keywords[0].rivalListings = -1 },
      passing: { $0.keywords[0].rivalListings = 0 }),
    RuleExample(
      .advertisersOutOfRange, failing: { $0.keywords[0].advertisers = 201 }, passing: { $0.keywords[0].advertisers = 0 }
    ),
    RuleExample(
      .growthOutOfRange, failing: { $0.keywords[0].growthPer30Days = 0 },
      passing: { $0.keywords[0].growthPer30Days = 0.5 }),
    RuleExample(
      .bidOutOfRange, failing: { $0.keywords[0].usualBid = Money(fen: 9) },
      passing: { $0.keywords[0].usualBid = Money(fen: 10) }),
    RuleExample(.seasonDemandOutOfRange, failing: { $0.seasons[0].demand = -1 }, passing: { $0.seasons[0].demand = 0 }),
    RuleExample(
      .seasonDaysOutOfRange, failing: { $0.seasons[0].leadDays = 91 }, passing: { $0.seasons[0].leadDays = 10 }),
    RuleExample(
      .reservedName, failing: { $0.channels[0].name = "closing_soon" }, passing: { $0.channels[0].name = "closing" }),
    RuleExample(
      .visitsOutOfRange, failing: { $0.channels[0].visitsPerDay = .infinity },
      passing: { $0.channels[0].visitsPerDay = 0 }),
    RuleExample(.oddsOutOfRange, failing: { $0.channels[0].odds = 0 }, passing: { $0.channels[0].odds = 0.1 }),
    RuleExample(
      .channelShareOutOfRange,
      failing: { draft in
        draft.channels[0].products[0].share = 1.4
        draft.channels[0].products[1].share = -0.4
      },
      passing: { draft in
        draft.channels[0].products[0].share = 1
        draft.channels[0].products[1].share = 0
      }),
    RuleExample(
      .channelSharesSum, failing: { $0.channels[0].products[0].share = 0.5 },
      passing: { $0.channels[0].products[0].share = 0.59 }),
    RuleExample(
      .channelCostOutOfRange, failing: { $0.channels[0].costPerOrder = Money(fen: -1) },
      passing: { $0.channels[0].costPerOrder = Money(yuan: 2) }),
  ]

  static let advertising: [RuleExample] = [
    RuleExample(
      .adAccountOutOfRange, failing: { $0.ads?.balance = Money(yuan: -1) }, passing: { $0.ads?.balance = .zero }),
    RuleExample(
      .depositTooSmall, failing: { $0.ads?.topUp = Money(yuan: 499) }, passing: { $0.ads?.topUp = Money(yuan: 500) }),
    RuleExample(
      .budgetOutOfRange, failing: { $0.ads?.campaigns[0].dailyBudget = Money(yuan: -1) },
      passing: { $0.ads?.campaigns[0].dailyBudget = Money(yuan: 3) }),
    RuleExample(
      .scheduleOutOfRange, failing: { $0.ads?.campaigns[0].schedule[.friday, 20] = 151 },
      passing: { $0.ads?.campaigns[0].schedule[.friday, 20] = 150 }),
    RuleExample(
      .qualityOutOfRange, failing: { $0.ads?.campaigns[0].groups[0].keywords[1].quality = 11 },
      passing: { $0.ads?.campaigns[0].groups[0].keywords[1].quality = 10 }),
    RuleExample(
      .bidShareOutOfRange,
      failing: { $0.ads?.campaigns[0].groups[0].bid = .maximumBid(share: 0, cap: Money(yuan: 1)) },
      passing: { $0.ads?.campaigns[0].groups[0].bid = .maximumBid(share: 2, cap: Money(yuan: 1)) }),
  ]
}
