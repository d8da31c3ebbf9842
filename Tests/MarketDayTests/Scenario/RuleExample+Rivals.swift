@testable import MarketDay

extension RuleExample {
  private static func rival(_ bid: BidRule = .fixed(Money(fen: 120)), _ value: Money = Money(fen: 110)) -> Rival {
    Rival(name: "Northhill", keywords: ["连衣裙 长袖"], value: value, dailyBudget: Money(yuan: 100), bid: bid)
  }

  private static func holding(days: Int = 10, peakHours: [Int] = [20, 21]) -> BidRule {
    .holdFirstPlace(days: days, peakHours: peakHours, cap: Money(yuan: 3))
  }

  static let rivals: [RuleExample] = [
    .init(
      .rivalWithoutKeywords,
      failing: {
        $0.rivals = [rival()]
        $0.rivals[0].keywords = []
      }, passing: { $0.rivals = [rival()] }),
    .init(
      .rivalValueOutOfRange, failing: { $0.rivals = [rival(.fixed(Money(fen: 120)), .zero)] },
      passing: { $0.rivals = [rival(.fixed(Money(fen: 120)), Money(yuan: 1_000))] }),
    .init(
      .firstPlaceDaysOutOfRange, failing: { $0.rivals = [rival(holding(days: 0))] },
      passing: { $0.rivals = [rival(holding(days: 1))] }),
    .init(
      .peakHoursOutOfRange, failing: { $0.rivals = [rival(holding(peakHours: [23, 24]))] },
      passing: { $0.rivals = [rival(holding(peakHours: [0, 23]))] }),
    .init(
      .rivalNeverShows,
      failing: {
        $0.trade.advertising.places = 5
        $0.rivals = [rival(.maximumBid(share: 1, cap: Money(yuan: 3)), Money(fen: 50))]
      },
      passing: {
        $0.trade.advertising.places = 5
        $0.rivals = [rival(.maximumBid(share: 1, cap: Money(yuan: 3)), Money(fen: 60))]
      }),
  ]
}
