import Testing

@testable import MarketDay

@Suite("Reviews move ratings, and ratings move orders")
struct ReviewTests {
  @Test("A share of the orders is reviewed some days after they were sent, with whole stars of the stated mean")
  func numbersAndStars() throws {
    var draft = AfterSalesStore.draft(visits: 20_000, days: 40)
    draft.products[0].described = 4.2
    draft.products[0].reviews = 0
    draft.reviews = Reviews()
    draft.reviews?.service = 3
    draft.reviews?.numberElasticity = 0
    let records = try AfterSalesStore.records(draft, seed: 13)
    #expect(records.prefix(10).allSatisfy { $0.store.reviews == 0 })
    let orders = Double(records.prefix(30).reduce(0) { $0 + AfterSalesStore.paidOrders($1) })
    let reviews = Double(records.last!.products[0].reviews)
    #expect(abs(reviews - 0.3 * orders) < 5 * (orders * 0.21).squareRoot(), "seed 13: \(reviews) of \(orders)")
    let ratings = try #require(records.last?.store.ratings)
    // A score 1 + Binomial(4, q) has variance 4q(1 − q), 1 at most.
    let error = 5 / reviews.squareRoot()
    #expect(abs(ratings.described - 4.2) < error, "seed 13: \(ratings)")
    #expect(abs(ratings.service - 3) < error, "seed 13: \(ratings)")
    #expect(abs(ratings.shipping - 4.8) < error, "seed 13: \(ratings)")
    #expect(records.last?.products[0].rating == ratings.described)
  }

  @Test("Ratings start as given and keep 180 days")
  func window() {
    var window = RatingWindow([(count: 1_000, score: 4.7), (count: 0, score: 3)])
    #expect(abs(window.mean(of: 0, usual: 4) - 4.7) < 1e-3)
    #expect(window.mean(of: 1, usual: 4) == 4)
    for day in 0..<RatingWindow.days {
      #expect((1...5).contains(window.mean(of: 0, usual: 4)), "day \(day)")
      window.record(2, stars: 4, for: 0)
      window.record(0, stars: 0, for: 1)
      window.closeDay()
    }
    #expect(window.counts[0] == 360 && window.stars[0] == 720)
    #expect(window.mean(of: 0, calming: 360, usual: 4) == 3)
  }

  /// R7: elasticities of 0.24 to the number and 0.42 to the score.
  @Test("Log-odds of an order answer to the number and the score of reviews as published")
  func oddsShift() {
    var rules = Reviews()
    rules.calming = 0
    func shift(_ number: Double, _ score: Double) -> Double {
      reviewOddsShift(number: number, usualNumber: 100, score: score, usualScore: 4.8, rules: rules)
    }
    #expect(shift(100, 4.8) == 0)
    #expect(abs(shift(200, 4.8) - 0.24 * logarithm(2)) < 1e-12)
    #expect(abs(shift(100, 2.4) + 0.42 * logarithm(2)) < 1e-12)
    #expect(shift(0, 4.8) == shift(10, 4.8) && shift(1e9, 4.8) == shift(1_000, 4.8))
    rules.calming = 40
    #expect(abs(shift(0, 4.8) - 0.24 * logarithm(40.0 / 140)) < 1e-12)
  }

  @Test("A low rating lowers the search weight; the usual one leaves it")
  func weight() {
    let weights = IndicatorWeights()
    func weight(_ rating: Double, _ service: Double, _ shipping: Double) -> Double {
      logRatingWeight(rating: rating, service: service, shipping: shipping, usual: 4.8, weights: weights)
    }
    #expect(weight(4.8, 4.8, 4.8) == 0)
    #expect(abs(weight(4.4, 4.8, 4.8) - 2 * logarithm(4.4 / 4.8)) < 1e-12)
    #expect(abs(weight(4.8, 4.8, 3.8) - logarithm(4.3 / 4.8)) < 1e-12)
  }

  @Test("A steady store at usual values keeps its conversion: the shift stays near 0 for half a year")
  func steady() throws {
    var draft = AfterSalesStore.draft(visits: 1_000, days: 180)
    draft.products[0].soldLast30Days = 3_000
    draft.reviews = Reviews()
    let stage = PreparedScenario(try Scenario(draft))
    var world = World(stage, luck: Luck(seed: 14, replicate: 0))
    var record = DayRecord(day: 0, date: draft.start, layout: stage.layout)
    #expect(abs(world.reviews.oddsShifts[0]) < 1e-4 && abs(world.reviews.logWeights[0]) < 1e-3)
    for day in 0..<draft.days {
      world.play(day: day, on: stage, into: &record)
      #expect(abs(world.reviews.oddsShifts[0]) < 0.03, "seed 14, day \(day): \(world.reviews.oddsShifts[0])")
      #expect(abs(world.reviews.logWeights[0]) < 0.02, "seed 14, day \(day): \(world.reviews.logWeights[0])")
    }
  }

  @Test("Units given away cost their goods and a parcel, and bring reviews that lift a new item")
  func tryOuts() throws {
    var draft = AfterSalesStore.draft(visits: 200, days: 40)
    draft.reviews = Reviews()
    draft.store.platformFee = .zero
    let without = try AfterSalesStore.records(draft, seed: 15)
    draft.reviews?.tryOuts = [TryOut(product: "cup", date: draft.start + 2, units: 100)]
    let with = try AfterSalesStore.records(draft, seed: 15)
    #expect(with[2].store.giftCost == Money(yuan: 5_000))
    #expect(with[2].products[0].stock == without[2].products[0].stock - 100, "seed 15")
    #expect(with[2].store.shippingCost == without[2].store.shippingCost + Money(yuan: 600))
    #expect(Array(with[0..<2]) == Array(without[0..<2]))
    let more = with[12].products[0].reviews - without[12].products[0].reviews
    #expect((64...96).contains(more), "seed 15: \(more) of 100, 80 expected")
    func orders(_ records: [DayRecord]) -> Int {
      records.suffix(27).reduce(0) { $0 + AfterSalesStore.paidOrders($1) }
    }
    #expect(orders(with) > orders(without), "seed 15: \(orders(with)) and \(orders(without))")
  }
}
