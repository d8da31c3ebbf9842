import MarketDay
import ScenarioFiles
import Testing

@Suite("Shipping and reviews are read as they are written")
struct AfterSalesReadingTests {
  private static let file = """
    marketday: 1
    name: Belts
    start: 2026-09-01
    days: 30
    store: {kind: mall}
    products:
      - {id: belt, title: 腰带, price: 59, cost: 18, stock: 300, described: 4.6, reviews: 250}
    shoppers: {refund_described_part: 25%, dispute_share: 3%}
    fulfilment:
      orders_per_day: 60
      changes:
        - {from: 2026-09-10, to: 2026-09-12, orders_per_day: 300}
        - {from: 2026-09-20, orders_per_day: 0}
      promised_days: 7 days
      missing_share: 0.5%
    reviews:
      share: 40%
      days: 12 days
      rating_shipping: 4.9
      count: 900
      try_outs:
        - {product: belt, date: 2026-09-03, units: 20}
    """

  @Test func `Capacities by date, promise and shares`() throws {
    let read = SampleScenario.read(Self.file)
    #expect(read.diagnostics.isEmpty, "\(read.diagnostics)")
    let scenario = try #require(read.scenario)
    #expect(scenario.trade.shoppers.refundDescribedPart == 0.25)
    #expect(scenario.trade.shoppers.disputeShare == 0.03)
    var fulfilment = Fulfilment()
    fulfilment.ordersPerDay = 60
    var first = CapacityChange(ordersPerDay: 300)
    first.span = DateSpan(first: CalendarDate(text: "2026-09-10"), last: CalendarDate(text: "2026-09-12"))
    var second = CapacityChange(ordersPerDay: 0)
    second.span = DateSpan(first: CalendarDate(text: "2026-09-20"))
    fulfilment.changes = [first, second]
    fulfilment.promisedDays = 7
    fulfilment.missingShare = 0.005
    #expect(scenario.fulfilment == fulfilment)
  }

  @Test func `Reviews, what items have of them, and try-outs`() throws {
    let scenario = try #require(SampleScenario.read(Self.file).scenario)
    #expect(scenario.products[0].described == 4.6)
    #expect(scenario.products[0].reviews == 250)
    var reviews = Reviews()
    reviews.share = 0.4
    reviews.days = 12
    reviews.ratingShipping = 4.9
    reviews.count = 900
    reviews.tryOuts = [TryOut(product: "belt", date: CalendarDate(text: "2026-09-03")!, units: 20)]
    #expect(scenario.reviews == reviews)
  }

  @Test func `Without the sections there is no queue and nobody reviews`() throws {
    let scenario = try #require(SampleScenario.read(SampleScenario.small).scenario)
    #expect(scenario.fulfilment == nil && scenario.reviews == nil)
  }
}
