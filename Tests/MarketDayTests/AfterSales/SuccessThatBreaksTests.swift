import Testing

@testable import MarketDay

/// More orders come than can be sent: the diagnosis of S1, found in the data alone.
@Suite("A success that a store can't send breaks it")
struct SuccessThatBreaksTests {
  private static let replicates = 12
  private static let seed: UInt64 = 77

  private static func draft(capacity: Int?) -> ScenarioDraft {
    var draft = AfterSalesStore.draft(visits: 500, days: 70)
    draft.trade.demand.storeVariation = 0.25
    draft.trade.search.personalNoise = 0.05
    draft.products[0].soldLast30Days = 300
    draft.keywords = [Keyword(text: "cup", searchesPerDay: 2_000, rivalListings: 3_000)]
    draft.fulfilment = .sending(capacity)
    draft.reviews = Reviews()
    draft.reviews?.count = 500
    return draft
  }

  private struct Figures {
    var late = 0.0
    var complaints = 0.0
    var compensation = 0.0
    var backlog = 0.0
    var rating = 0.0
    var visitors = 0.0
    var buyers = 0.0
    var weight = 0.0
    var profit = 0.0
  }

  /// Means over replicates; rating, visits and weight of the last three weeks.
  private static func figures(capacity: Int?) throws -> Figures {
    var figures = Figures()
    for replicate in 0..<replicates {
      let records = try AfterSalesStore.records(draft(capacity: capacity), seed: seed, replicate: replicate)
      for record in records {
        figures.late += Double(record.store.lateOrders)
        figures.complaints += Double(record.store.complaints)
        figures.compensation += record.store.compensation.yuan
        figures.profit += record.store.profit.yuan
      }
      figures.backlog += Double(records.last!.store.backlog)
      figures.rating += records.last!.store.ratings!.shipping / Double(replicates)
      for record in records.suffix(21) {
        figures.visitors += Double(record.store.visitors)
        figures.buyers += Double(record.store.buyers)
        figures.weight += logarithm(record.products[0].searchWeight) / Double(21 * replicates)
      }
    }
    return figures
  }

  @Test("Backlog, late parcels, compensation and complaints come, then ratings, weight and conversion fall")
  func chain() throws {
    let enough = try Self.figures(capacity: nil)
    let short = try Self.figures(capacity: 40)
    #expect(enough.late == 0 && enough.compensation == 0 && enough.complaints == 0 && enough.backlog == 0)
    #expect(short.backlog > 0 && short.late > 1_000, "seed 77: \(short)")
    #expect(short.complaints > 0.15 * short.late && short.compensation >= 5 * short.late - 0.01, "seed 77: \(short)")
    #expect(short.rating < enough.rating - 0.5, "seed 77: \(short.rating) and \(enough.rating)")
    #expect(short.weight < enough.weight - 0.03, "seed 77: \(short.weight) and \(enough.weight)")
    #expect(short.visitors < enough.visitors, "seed 77: \(short.visitors) and \(enough.visitors)")
    let conversions = (short.buyers / short.visitors, enough.buyers / enough.visitors)
    #expect(conversions.0 < 0.97 * conversions.1, "seed 77: \(conversions)")
    #expect(short.profit < enough.profit, "seed 77: \(short.profit) and \(enough.profit)")
  }
}
