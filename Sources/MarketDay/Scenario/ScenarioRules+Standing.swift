// The platform's rules.
extension ScenarioRules.Check {
  mutating func checkStanding() {
    checkListingFaults()
    guard let standing = draft.standing else { return }
    let path: [ScenarioPathStep] = [.key("standing")]
    check(standing.generalPoints, 0...1_000, .pointsOutOfRange, path, "general_points", "The number of general points")
    check(standing.seriousPoints, 0...47, .pointsOutOfRange, path, "serious_points", "The number of serious points")
    checkPoints(standing.points, path.key("points"))
    checkNumbers(standing, path)
    if let trial = standing.trial { checkSpan(trial, path.key("trial"), ("from", "to"), "the trial period") }
    checkCases(standing.cases, path.key("cases"))
    checkFakeTrades(standing.fakeTrades, path.key("fake_trades"))
  }

  private mutating func checkListingFaults() {
    for (index, product) in draft.products.enumerated() where !product.listingFaults.isEmpty {
      let place: [ScenarioPathStep] = [.key("products"), .index(index), .key("listing_faults")]
      var seen = Set<String>()
      for (number, fault) in product.listingFaults.enumerated() {
        checkNotThereYet(fault.rawValue, place.index(number), "the faults of \(quoted(product.id))", seen: &seen)
      }
    }
  }

  private mutating func checkPoints(_ points: PointsPerCase, _ path: [ScenarioPathStep]) {
    let ranges: [(Int, ClosedRange<Int>, String)] = [
      (points.lateShipping, 3...6, "late_shipping"), (points.manyComplaints, 3...6, "many_complaints"),
      (points.outOfStock, 2...3, "out_of_stock"), (points.brokenPromise, 4...12, "broken_promise"),
      (points.wrongDescription, 1...3, "wrong_description"), (points.spamWords, 1...3, "spam_words"),
      (points.wrongCategory, 1...3, "wrong_category"), (points.duplicateListing, 1...6, "duplicate_listing"),
      (points.fakeTrade, 1...48, "fake_trade"),
    ]
    for (value, range, key) in ranges { check(value, range, .pointsOutOfRange, path, key, "The number of points") }
  }

  private mutating func checkNumbers(_ standing: Standing, _ path: [ScenarioPathStep]) {
    check(
      standing.inspectionRate, .share, .standingValueOutOfRange, path, "inspection_rate", "The chance to be inspected")
    check(
      standing.mendingDays, 0...365, .standingValueOutOfRange, path, "mending_days", "The number of days to mend")
    check(
      standing.relistDays, 1...365, .standingValueOutOfRange, path, "relist_days",
      "The number of days to list everything again")
    check(
      standing.lowestRating, .from(1, to: 5), .standingValueOutOfRange, path, "lowest_rating", "The lowest rating")
    check(
      standing.highestDisputeShare, .share, .standingValueOutOfRange, path, "highest_disputes",
      "The highest share of disputes")
  }

  private mutating func checkCases(_ cases: [RuleCase], _ path: [ScenarioPathStep]) {
    guard checkCount(cases.count, atMost: 1_000, path, "cases") else { return }
    for (index, named) in cases.enumerated() {
      let place = path.index(index)
      checkDay(named.date, place.key("date"), "The date of the case")
      let range = named.kind == .general ? 1...12 : 2...48
      check(
        named.points, range, .pointsOutOfRange, place, "points", "The number of points of a \(named.kind.rawValue) case"
      )
    }
  }

  private mutating func checkFakeTrades(_ plans: [FakeTrade], _ path: [ScenarioPathStep]) {
    guard checkCount(plans.count, atMost: 100, path, "plans of fake trades") else { return }
    for (index, plan) in plans.enumerated() {
      let place = path.index(index)
      _ = checkProduct(plan.product, place.key("product"))
      checkSpan(plan.span, place, ("from", "to"), "the fake trades")
      check(
        plan.ordersPerDay, 0...100_000, .standingValueOutOfRange, place, "orders_per_day",
        "The number of fake orders a day")
      check(
        plan.costPerOrder, from: .zero, to: Money(yuan: 10_000), .standingValueOutOfRange, place, "cost_per_order",
        "The cost of a fake order")
    }
  }
}

extension ScenarioWarnings {
  mutating func questionStanding() {
    for (index, product) in scenario.products.enumerated() where !product.listingFaults.isEmpty {
      add(
        .listingFault, [.key("products"), .index(index), .key("listing_faults")],
        "The listing of \(quoted(product.id)) breaks a rule; when the platform finds it, it is taken down and costs "
          + "points: mend the listing.")
    }
    guard let standing = scenario.standing else { return }
    let path: [ScenarioPathStep] = [.key("standing")]
    let points = standing.generalPoints + standing.seriousPoints
    if points >= 12 {
      add(
        .manyPoints, path.key(standing.generalPoints >= standing.seriousPoints ? "general_points" : "serious_points"),
        "The store begins with \(points) points, and each further 12 of a kind hide it from search; a store with as "
          + "many is held back for months.")
    }
    if standing.trial != nil, scenario.store.kind != .mall {
      add(.trialOfMarketStore, path.key("trial"), "Only mall stores have a trial period; set store.kind to mall.")
    }
    for index in standing.fakeTrades.indices {
      add(
        .fakeTrade, path.key("fake_trades").index(index),
        "Fake trades break the platform's rules and the buyers' trust; play them to see what they cost, and take them "
          + "out.")
    }
  }
}

extension ScenarioRules {
  static let standingRules: [ScenarioRule] = [
    .init(.pointsOutOfRange, .error, "A number of points is outside what the platform gives."),
    .init(.standingValueOutOfRange, .error, "A number of the section standing is outside its range."),
    .init(.listingFault, .warning, "A listing breaks a rule of the platform."),
    .init(.manyPoints, .warning, "The store begins with 12 points or more."),
    .init(.trialOfMarketStore, .warning, "A store on the open market has a trial period."),
    .init(.fakeTrade, .warning, "The scenario has fake trades."),
  ]
}
