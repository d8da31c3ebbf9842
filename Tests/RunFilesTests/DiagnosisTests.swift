import Foundation
import MarketDay
import PlainText
import Testing

@testable import RunFiles

/// Runs in which one thing is known to change: the diagnosis must name it.
@Suite struct DiagnosisTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var kind: Cause.Kind
    var subject: String?
    /// Whether sales fall.
    var falls = true
    /// Changes the store with a date.
    var change: @Sendable (inout ScenarioDraft) -> Void = { _ in }
    /// Changes the store of the second half.
    var later: (@Sendable (inout ScenarioDraft) -> Void)?
  }

  static let cases: [Case] = [
    Case(
      testDescription: "a higher price", kind: .price, subject: "cup", later: { $0.products[0].price = Money(yuan: 80) }
    ),
    Case(
      testDescription: "a lower price", kind: .price, subject: "cup", falls: false,
      later: { $0.products[0].price = Money(yuan: 48) }),
    Case(
      testDescription: "ads stopped", kind: .adsStopped,
      change: { $0.ads?.campaigns[0].span = DateSpan(last: EngineeredRun.middle + -1) }),
    Case(
      testDescription: "ads began", kind: .adsBegan, falls: false,
      change: { $0.ads?.campaigns[0].span = DateSpan(first: EngineeredRun.middle) }),
    Case(testDescription: "stock gone", kind: .stock, subject: "cup", change: { $0.products[0].stock = 640 }),
    Case(
      testDescription: "less ad budget", kind: .adBudget,
      change: { draft in
        draft.ads?.campaigns[0].span = DateSpan(last: EngineeredRun.middle + -1)
        var second = EngineeredRun.campaign("pots, less", budget: 30)
        second.span = DateSpan(first: EngineeredRun.middle)
        draft.ads?.campaigns.append(second)
      }),
    Case(
      testDescription: "lower bids", kind: .adBids,
      later: { $0.ads?.campaigns[0].groups[0].bid = .fixed(Money(fen: 25)) }),
    Case(
      testDescription: "season over", kind: .season,
      change: {
        $0.seasons = [
          Season(name: "fair", first: EngineeredRun.start, last: EngineeredRun.middle + -1, demand: 1.8)
        ]
      }),
    Case(
      testDescription: "a channel stopped", kind: .channelStopped, subject: "direct",
      change: { $0.channels[0].span = DateSpan(last: EngineeredRun.middle + -1) }),
    Case(
      testDescription: "a discount ended", kind: .promotionEnded, subject: "half",
      change: {
        $0.promotions.discounts = [
          LimitedTimeDiscount(
            id: "half", items: [DiscountedItem(product: "cup", price: Money(yuan: 42))],
            start: DateHour(EngineeredRun.start, hour: 0), end: DateHour(EngineeredRun.middle, hour: 0))
        ]
      }),
    Case(
      testDescription: "a gift ended", kind: .promotionEnded, subject: "spend",
      change: {
        var tier = GiftTier(threshold: Money(yuan: 50))
        tier.amountOff = Money(yuan: 30)
        $0.promotions.gifts = [SpendThresholdGift(id: "spend", tiers: [tier])]
        $0.promotions.gifts[0].span = DateSpan(last: EngineeredRun.middle + -1)
        $0.trade.shoppers.offerSalience = 1
      }),
    Case(
      testDescription: "a worse clerk", kind: .service, change: { clerk(inquiryConversion: 0.4, of: &$0) },
      later: { clerk(inquiryConversion: 0.1, of: &$0) }),
    Case(
      testDescription: "a worse picture", kind: .clicks, subject: "cup", later: { $0.products[0].attraction = 0.4 }),
    Case(
      testDescription: "a worse page", kind: .page, subject: "cup", later: { $0.products[0].conversion = 0.025 }),
  ]

  /// The silent buyers stay the same, whatever becomes of those who ask.
  private static func clerk(inquiryConversion: Double, of draft: inout ScenarioDraft) {
    for index in draft.products.indices { draft.products[index].conversion = nil }
    draft.trade.shoppers.askRate = 0.06
    draft.trade.shoppers.inquiryConversion = inquiryConversion
    draft.trade.shoppers.conversion = 0.06 * inquiryConversion + 0.94 * 0.038
  }

  @Test(arguments: cases, [UInt64(1), 2])
  func `the likeliest cause is the true one`(example: Case, seed: UInt64) throws {
    var draft = EngineeredRun.store(seed: seed)
    example.change(&draft)
    var later: ScenarioDraft?
    if let change = example.later {
      later = EngineeredRun.store(seed: seed)
      change(&later!)
    }
    let diagnosis = try EngineeredRun(draft, later: later).diagnosis()
    let likeliest = try #require(diagnosis.likeliest, "seed \(seed): \(diagnosis.text(in: .english))")
    #expect(likeliest.kind == example.kind, "seed \(seed): \(diagnosis.text(in: .english))")
    #expect(likeliest.subject == example.subject, "seed \(seed): \(diagnosis.text(in: .english))")
    #expect((diagnosis.split.change < .zero) == example.falls, "seed \(seed)")
    #expect(
      diagnosis.split.change == diagnosis.split.visitors + diagnosis.split.conversion + diagnosis.split.orderValue)
  }

  /// Where nothing changes, days differ all the same. At two standard errors about one in twenty is taken for a change:
  /// more than 7 of 40 would come by chance once in 700 times. Sales do not move the rank here, as that is a change.
  @Test func `where nothing changed, hardly ever is a cause named`() throws {
    let named = try (1...40).compactMap { seed -> String? in
      var draft = EngineeredRun.store(seed: UInt64(seed))
      draft.trade.search.indicatorWeights = IndicatorWeights(none: ())
      let diagnosis = try EngineeredRun(draft, replicates: 1).diagnosis()
      return diagnosis.likeliest.map { "seed \(seed): \($0.kind)" }
    }
    #expect(named.count <= 7, "\(named)")
  }
}

extension IndicatorWeights {
  /// Sales do not move the rank.
  fileprivate init(none: ()) {
    self.init()
    (amount, buyers, favouritesAndCarts, conversion, returningBuyers, refundShare) = (0, 0, 0, 0, 0, 0)
  }
}
