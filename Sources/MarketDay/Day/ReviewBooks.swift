/// Reviews written and still to come, by item, and the ratings of the store.
struct ReviewBooks: Sendable {
  /// Orders that arrive in time, late ones and units given away, until they are reviewed: by day as a ring, then item.
  private(set) var inTime: [Int] = []
  private(set) var late: [Int] = []
  private(set) var tryOuts: [Int] = []
  private let slots: Int
  private let itemCount: Int
  /// By item: its scores as described.
  var ofItems: RatingWindow
  /// As described, service, shipping.
  var ofStore: RatingWindow
  /// Reviews so far, by item.
  var totals: [Int]
  /// What reviews make of each item's log-odds of an order and of its search weight today.
  var oddsShifts: [Double] = []
  var logWeights: [Double] = []

  init(_ stage: PreparedScenario) {
    guard let reviews = stage.reviews else {
      (slots, itemCount, totals) = (0, 0, [])
      ofItems = RatingWindow([])
      ofStore = RatingWindow([])
      return
    }
    slots = reviews.rules.days + 1
    itemCount = stage.products.count
    totals = reviews.startCounts
    ofItems = RatingWindow(zip(reviews.startCounts, reviews.described).map { (count: $0, score: $1) })
    let ratings = reviews.startRatings
    ofStore = RatingWindow(
      [ratings.described, ratings.service, ratings.shipping].map { (count: reviews.startCount, score: $0) })
    inTime = .init(repeating: 0, count: slots * itemCount)
    late = inTime
    tryOuts = inTime
    // What was sent before the start is still to be reviewed.
    for age in 1..<slots {
      for (item, prepared) in stage.products.enumerated() {
        let sold = prepared.product.soldLast30Days
        let day = 29 - (age - 1) % 30
        inTime[(slots - age) * itemCount + item] = sold * (day + 1) / 30 - sold * day / 30
      }
    }
    heed(reviews, stage.trade.search.indicatorWeights)
  }

  private func place(_ item: Int, sentOn day: Int) -> Int { (day % slots) * itemCount + item }

  mutating func noteOrders(inTime count: Int, late lateCount: Int, of item: Int, sentOn day: Int) {
    inTime[place(item, sentOn: day)] = count
    late[place(item, sentOn: day)] = lateCount
  }

  mutating func noteTryOuts(_ units: Int, of item: Int, sentOn day: Int) {
    tryOuts[place(item, sentOn: day)] += units
  }

  /// What was sent so many days ago that it is reviewed on `day`. It is taken out.
  mutating func due(_ item: Int, on day: Int) -> (inTime: Int, late: Int, tryOuts: Int) {
    let place = place(item, sentOn: day + 1)
    defer { (inTime[place], late[place], tryOuts[place]) = (0, 0, 0) }
    return (inTime[place], late[place], tryOuts[place])
  }

  /// The store's ratings, means of 180 days; where there are no reviews, those of the start.
  func ratings(_ reviews: PreparedReviews) -> StoreRatings {
    StoreRatings(
      described: ofStore.mean(of: 0, usual: reviews.startRatings.described),
      service: ofStore.mean(of: 1, usual: reviews.startRatings.service),
      shipping: ofStore.mean(of: 2, usual: reviews.startRatings.shipping))
  }

  /// Works out what reviews make of tomorrow.
  mutating func heed(_ reviews: PreparedReviews, _ weights: IndicatorWeights) {
    oddsShifts.removeAll(keepingCapacity: true)
    logWeights.removeAll(keepingCapacity: true)
    let (calming, usual) = (reviews.rules.calming, reviews.usualScore)
    let service = ofStore.mean(of: 1, calming: calming, usual: usual)
    let shipping = ofStore.mean(of: 2, calming: calming, usual: usual)
    for item in 0..<itemCount {
      let described = ofItems.mean(of: item, calming: calming, usual: usual)
      oddsShifts.append(
        reviewOddsShift(
          number: Double(ofItems.counts[item]), usualNumber: Double(reviews.usualCounts[item]),
          score: (described + service + shipping) / 3, usualScore: usual, rules: reviews.rules))
      logWeights.append(
        logRatingWeight(rating: described, service: service, shipping: shipping, usual: usual, weights: weights))
    }
  }
}
