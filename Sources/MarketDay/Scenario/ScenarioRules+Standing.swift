// The platform's rules.
extension ScenarioRules.Check {
  mutating func checkStanding() {
    checkListingFaults()
    guard let standing = draft.standing else { return }
    let path: [ScenarioPathStep] = [.key("standing")]
    check(
      standing.generalPoints, 0...1_000, .pointsOutOfRange, path, "general_points",
      Wording("The number of general points", "一般违规扣分"))
    check(
      standing.seriousPoints, 0...47, .pointsOutOfRange, path, "serious_points",
      Wording("The number of serious points", "严重违规扣分"))
    checkPoints(standing.points, path.key("points"))
    checkNumbers(standing, path)
    if let trial = standing.trial {
      checkSpan(trial, path.key("trial"), ("from", "to"), Wording("the trial period", "试运营期"))
    }
    checkCases(standing.cases, path.key("cases"))
    checkFakeTrades(standing.fakeTrades, path.key("fake_trades"))
  }

  private mutating func checkListingFaults() {
    for (index, product) in draft.products.enumerated() where !product.listingFaults.isEmpty {
      let place: [ScenarioPathStep] = [.key("products"), .index(index), .key("listing_faults")]
      var seen = Set<String>()
      for (number, fault) in product.listingFaults.enumerated() {
        checkNotThereYet(
          fault.rawValue, place.index(number),
          Wording("the faults of \(quoted(product.id))", "\(quoted(product.id))的违规项"), seen: &seen)
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
    for (value, range, key) in ranges {
      check(value, range, .pointsOutOfRange, path, key, Wording("The number of points", "扣分"))
    }
  }

  private mutating func checkNumbers(_ standing: Standing, _ path: [ScenarioPathStep]) {
    check(
      standing.inspectionRate, .share, .standingValueOutOfRange, path, "inspection_rate",
      Wording("The chance to be inspected", "被抽查的概率"))
    check(
      standing.mendingDays, 0...365, .standingValueOutOfRange, path, "mending_days",
      Wording("The number of days to mend", "整改天数"))
    check(
      standing.relistDays, 1...365, .standingValueOutOfRange, path, "relist_days",
      Wording("The number of days to list everything again", "全部重新上架的天数"))
    check(
      standing.lowestRating, .from(1, to: 5), .standingValueOutOfRange, path, "lowest_rating",
      Wording("The lowest rating", "最低评分"))
    check(
      standing.highestDisputeShare, .share, .standingValueOutOfRange, path, "highest_disputes",
      Wording("The highest share of disputes", "纠纷率上限"))
  }

  private mutating func checkCases(_ cases: [RuleCase], _ path: [ScenarioPathStep]) {
    guard checkCount(cases.count, atMost: 1_000, path, Wording("cases", "违规记录")) else { return }
    for (index, named) in cases.enumerated() {
      let place = path.index(index)
      checkDay(named.date, place.key("date"), Wording("The date of the case", "违规记录的日期"))
      let range = named.kind == .general ? 1...12 : 2...48
      let kind = named.kind == .general ? "一般" : "严重"
      check(
        named.points, range, .pointsOutOfRange, place, "points",
        Wording("The number of points of a \(named.kind.rawValue) case", "\(kind)违规的扣分"))
    }
  }

  private mutating func checkFakeTrades(_ plans: [FakeTrade], _ path: [ScenarioPathStep]) {
    guard checkCount(plans.count, atMost: 100, path, Wording("plans of fake trades", "刷单计划")) else { return }
    for (index, plan) in plans.enumerated() {
      let place = path.index(index)
      _ = checkProduct(plan.product, place.key("product"))
      checkSpan(plan.span, place, ("from", "to"), Wording("the fake trades", "刷单"))
      check(
        plan.ordersPerDay, 0...100_000, .standingValueOutOfRange, place, "orders_per_day",
        Wording("The number of fake orders a day", "每天的刷单单数"))
      check(
        plan.costPerOrder, from: .zero, to: Money(yuan: 10_000), .standingValueOutOfRange, place, "cost_per_order",
        Wording("The cost of a fake order", "每单刷单的费用"))
    }
  }
}

extension ScenarioWarnings {
  mutating func questionStanding() {
    for (index, product) in scenario.products.enumerated() where !product.listingFaults.isEmpty {
      add(
        .listingFault, [.key("products"), .index(index), .key("listing_faults")],
        "The listing of \(quoted(product.id)) breaks a rule; when the platform finds it, it is taken down and costs "
          + "points: mend the listing.",
        "\(quoted(product.id))的商品信息违规，被平台查到会下架并扣分，请整改。")
    }
    guard let standing = scenario.standing else { return }
    let path: [ScenarioPathStep] = [.key("standing")]
    let points = standing.generalPoints + standing.seriousPoints
    if points >= 12 {
      add(
        .manyPoints, path.key(standing.generalPoints >= standing.seriousPoints ? "general_points" : "serious_points"),
        "The store begins with \(points) points, and each further 12 of a kind hide it from search; a store with as "
          + "many is held back for months.",
        "店铺开始时已扣 \(points) 分，同类每再扣 12 分就会被搜索屏蔽；扣分这么多的店铺要受限数月。")
    }
    if standing.trial != nil, scenario.store.kind != .mall {
      add(
        .trialOfMarketStore, path.key("trial"), "Only mall stores have a trial period; set store.kind to mall.",
        "只有商城店才有试运营期，请将“store.kind”设为“mall”。")
    }
    for index in standing.fakeTrades.indices {
      add(
        .fakeTrade, path.key("fake_trades").index(index),
        "Fake trades break the platform's rules and the buyers' trust; play them to see what they cost, and take them "
          + "out.",
        "刷单违反平台规则，也失信于买家；可以模拟一下看清代价，然后请删去。")
    }
  }
}

extension ScenarioRules {
  static let standingRules: [ScenarioRule] = [
    .init(
      .pointsOutOfRange, .error, "A number of points is outside what the platform gives.",
      "扣分不在平台的范围内。"),
    .init(
      .standingValueOutOfRange, .error, "A number of the section standing is outside its range.",
      "违规处罚部分的参数超出范围。"),
    .init(
      .listingFault, .warning, "A listing breaks a rule of the platform.",
      "商品信息违反平台规则。"),
    .init(
      .manyPoints, .warning, "The store begins with 12 points or more.",
      "店铺开始时已扣 12 分或以上。"),
    .init(
      .trialOfMarketStore, .warning, "A store on the open market has a trial period.",
      "普通店写了试运营期。"),
    .init(
      .fakeTrade, .warning, "The scenario has fake trades.",
      "场景中有刷单。"),
  ]
}
