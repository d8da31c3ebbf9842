@testable import MarketDay

extension RuleExample {
  static let bidRules: [RuleExample] = [
    RuleExample(
      .bidPlaceOutOfRange, failing: { $0.bid(.targetPlace(TargetPlaceBidding(place: 14, cap: Money(yuan: 3)))) },
      passing: { $0.bid(.targetPlace(TargetPlaceBidding(place: 13, cap: Money(yuan: 3)))) }),
    RuleExample(
      .bidReturnOutOfRange,
      failing: { $0.bid(.targetReturn(TargetReturnBidding(wishedReturn: 0, cap: Money(yuan: 3)))) },
      passing: { $0.bid(.targetReturn(TargetReturnBidding(wishedReturn: 100, cap: Money(yuan: 3)))) }),
    RuleExample(
      .bidStrengthOutOfRange, failing: { $0.bid(.byHour(HourlyBidding(cap: Money(yuan: 3), strength: 2.1))) },
      passing: { $0.bid(.byHour(HourlyBidding(cap: Money(yuan: 3), strength: 2))) }),
    RuleExample(
      .bidGridOutOfRange,
      failing: { $0.bid(.learning(LearningBidding(from: Money(fen: 90), to: Money(fen: 90)))) },
      passing: { $0.bid(.learning(LearningBidding(from: Money(fen: 90), to: Money(fen: 91), steps: 2))) }),
    RuleExample(
      .returnLosesMoney,
      failing: { $0.bid(.targetReturn(TargetReturnBidding(wishedReturn: 1.5, cap: Money(yuan: 3)))) },
      passing: { $0.bid(.targetReturn(TargetReturnBidding(wishedReturn: 3, cap: Money(yuan: 3)))) }),
    RuleExample(
      .rivalToFollowMissing,
      failing: { $0.bid(.followRival(RivalBidding(rival: "north", cap: Money(yuan: 3)))) },
      passing: { draft in
        draft.rivals = [
          Rival(
            name: "north", keywords: [draft.keywords[0].text], value: Money(yuan: 3), dailyBudget: Money(yuan: 100),
            bid: .fixed(Money(yuan: 2)))
        ]
        draft.bid(.followRival(RivalBidding(rival: "north", cap: Money(yuan: 3))))
      }),
    RuleExample(
      .gridBeyondDays,
      failing: { $0.bid(.learning(LearningBidding(from: Money(fen: 30), to: Money(yuan: 3), steps: 13))) },
      passing: { $0.bid(.learning(LearningBidding(from: Money(fen: 30), to: Money(yuan: 3), steps: 12))) }),
    RuleExample(
      .stageSharesTwice,
      failing: { draft in
        draft.bid(.lifecycle(LifecycleBidding(cap: Money(yuan: 3))))
        draft.lifecycle = LifecyclePlan()
        draft.lifecycle?.growth.bidShare = 0.9
      },
      passing: { draft in
        draft.bid(.lifecycle(LifecycleBidding(cap: Money(yuan: 3))))
        draft.lifecycle = LifecyclePlan()
      }),
  ]
}

extension ScenarioDraft {
  fileprivate mutating func bid(_ rule: BidRule) { ads?.campaigns[0].groups[0].bid = rule }
}
