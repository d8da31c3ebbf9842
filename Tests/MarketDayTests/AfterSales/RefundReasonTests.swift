import Testing

@testable import MarketDay

@Suite("Refunds have a reason")
struct RefundReasonTests {
  @Test("At the usual quality both reasons are the refund share; a low one adds refunds as not as described")
  func shares() {
    let usual = RefundReasons(share: 0.2, describedPart: 0.3, score: nil, usual: 4.8)
    #expect(usual.total == 0.2)
    #expect(abs(usual.notAsDescribed - 0.06) < 1e-12)
    let poor = RefundReasons(share: 0.2, describedPart: 0.3, score: 4.4, usual: 4.8)
    #expect(abs(poor.notAsDescribed - 0.18) < 1e-12)
    #expect(abs(poor.total - 0.32) < 1e-12)
    let worst = RefundReasons(share: 0.9, describedPart: 0.9, score: 1, usual: 4.8)
    #expect(worst.total <= 1 && worst.describedPart <= 1)
  }

  /// R9: about 20% in all for apparel.
  @Test("Counts follow the shares, and the platform decides 2% of them")
  func counts() throws {
    var draft = AfterSalesStore.draft(visits: 20_000)
    draft.trade.shoppers.refundShare = 0.20
    draft.trade.shoppers.refundDays = 2
    let records = try AfterSalesStore.records(draft, seed: 11)
    func sum(_ part: (StoreRecord) -> Int) -> Double { Double(records.reduce(0) { $0 + part($1.store) }) }
    let units = Double(records.dropLast(2).reduce(0) { $0 + $1.store.units })
    let described = sum(\.refundsNotAsDescribed)
    let all = described + sum(\.refundsWithoutReason)
    #expect(abs(all - 0.20 * units) < 5 * (units * 0.16).squareRoot(), "seed 11: \(all) of \(units)")
    #expect(abs(described - 0.30 * all) < 5 * (all * 0.21).squareRoot(), "seed 11: \(described) of \(all)")
    #expect(abs(sum(\.disputes) - 0.02 * all) < 5 * (all * 0.02).squareRoot(), "seed 11: \(sum(\.disputes))")
    #expect(sum(\.refundsLate) == 0)
  }

  @Test("Bad service makes more disputes, and a bad item more refunds")
  func direction() throws {
    var draft = AfterSalesStore.draft(visits: 20_000, days: 20)
    draft.trade.shoppers.refundShare = 0.10
    draft.reviews = Reviews()
    let good = try AfterSalesStore.records(draft, seed: 12)
    draft.reviews?.service = 4.4
    let rude = try AfterSalesStore.records(draft, seed: 12)
    draft.products[0].described = 4.4
    let poor = try AfterSalesStore.records(draft, seed: 12)
    func sum(_ records: [DayRecord], _ part: (StoreRecord) -> Int) -> Double {
      Double(records.reduce(0) { $0 + part($1.store) })
    }
    let ratio = sum(rude, \.disputes) / sum(good, \.disputes)
    #expect((2.4...3.6).contains(ratio), "seed 12: \(ratio) times the disputes, 3 expected")
    let more = sum(poor, \.refundsNotAsDescribed) / sum(rude, \.refundsNotAsDescribed)
    #expect((2.4...3.3).contains(more), "seed 12: \(more) times the refunds, 3 expected but for fewer orders")
  }
}
