// How bids are found from day to day.
extension ScenarioRules.Check {
  mutating func checkRule(_ rule: BidRule, _ path: [ScenarioPathStep], _ what: String) {
    switch rule {
    case .fixed(let bid): checkBid(bid, path, what)
    case .maximumBid(let share, let cap):
      checkShare(share, path, what)
      checkCap(cap, path, what)
    case .targetPlace(let terms):
      let places = draft.trade.advertising.places
      check(terms.place, 1...max(1, places), .bidPlaceOutOfRange, path, "place", "\(what): the wished place")
      checkCap(terms.cap, path, what)
    case .targetReturn(let terms):
      check(
        terms.wishedReturn, .above(0, to: 100), .bidReturnOutOfRange, path, "return",
        "\(what): the wished return (sales / ad spend)")
      checkCap(terms.cap, path, what)
    case .paced(let terms): checkCap(terms.cap, path, what)
    case .lifecycle(let terms):
      for (key, share) in terms.shares {
        check(share, .from(0, to: 2), .bidShareOutOfRange, path, key, "\(what): the share of the maximum bid in \(key)")
      }
      checkCap(terms.cap, path, what)
    case .byHour(let terms):
      checkShare(terms.share, path, what)
      checkCap(terms.cap, path, what)
      check(
        terms.strength, .from(0, to: 2), .bidStrengthOutOfRange, path, "strength", "\(what): the strength of the hours")
    case .learning(let terms): checkGrid(terms, path, what)
    case .followRival(let terms):
      checkShare(terms.share, path, what)
      checkCap(terms.cap, path, what)
      checkName(terms.rival, path.key("rival"), "name of the rival to follow")
    case .holdFirstPlace(let days, let peakHours, let cap):
      checkFirstPlace(days: days, peakHours: peakHours, path, what)
      checkCap(cap, path, what)
    case .own: break  // its bids are cut to what the platform takes
    }
  }

  private mutating func checkShare(_ share: Double, _ path: [ScenarioPathStep], _ what: String) {
    check(share, .above(0, to: 2), .bidShareOutOfRange, path, "share", "\(what): the share of the maximum bid")
  }

  private mutating func checkCap(_ cap: Money, _ path: [ScenarioPathStep], _ what: String) {
    checkBid(cap, path.key("cap"), "\(what): the cap")
  }

  private mutating func checkGrid(_ terms: LearningBidding, _ path: [ScenarioPathStep], _ what: String) {
    checkShare(terms.share, path, what)
    checkBid(terms.from, path.key("from"), "\(what): the least bid tried")
    checkBid(terms.to, path.key("to"), "\(what): the greatest bid tried")
    check(terms.steps, 2...20, .bidGridOutOfRange, path, "steps", "\(what): the number of bids tried")
    guard terms.from >= terms.to else { return }
    add(
      .bidGridOutOfRange, path.key("from"),
      "\(what): the bids tried go from \(terms.from) to \(terms.to) yuan; 'from' must be below 'to'.")
  }
}

extension ScenarioWarnings {
  mutating func question(_ rule: BidRule, _ product: Product, _ path: [ScenarioPathStep]) {
    switch rule {
    case .targetReturn(let terms): question(terms, product, path.key("return"))
    case .learning(let terms): question(terms, path.key("steps"))
    case .lifecycle: questionStages(of: product, path)
    case .followRival(let terms): question(terms, path.key("rival"))
    case .fixed, .maximumBid, .targetPlace, .paced, .byHour, .holdFirstPlace, .own: break
    }
  }

  private mutating func question(_ terms: RivalBidding, _ path: [ScenarioPathStep]) {
    guard !scenario.rivals.contains(where: { $0.name == terms.rival }) else { return }
    add(
      .rivalToFollowMissing, path,
      "There is no rival \(quoted(terms.rival)) under rivals, so it is never seen and the bid is a share of the maximum "
        + "bid; name one that is there.")
  }

  private mutating func question(_ terms: TargetReturnBidding, _ product: Product, _ path: [ScenarioPathStep]) {
    let profit = order.profit(ofOrderOf: product)
    let value = scenario.unitsPerOrder(of: product) * product.price.yuan
    guard profit < value / terms.wishedReturn else { return }
    let least = profit > 0 ? (value / profit * 100).rounded(.up) : nil
    let remedy =
      least.map { "wish for \(NumberBounds.text($0))% or more, unless buyers come back" }
      ?? "an order loses money even without ads"
    add(
      .returnLosesMoney, path,
      "A return of \(NumberBounds.text((terms.wishedReturn * 100).rounded()))% on ads for \(quoted(product.id)) loses "
        + "money: of an order of \(value.yuanText) yuan \(profit.yuanText) are left before ads; \(remedy).")
  }

  /// Days that each bid of a grid should get at least, or what a bid brings is luck (assumed).
  private static let daysForABid = 5

  private mutating func question(_ terms: LearningBidding, _ path: [ScenarioPathStep]) {
    guard scenario.days < terms.steps * Self.daysForABid else { return }
    let most = scenario.days / Self.daysForABid
    add(
      .gridBeyondDays, path,
      "In \(scenario.days) days \(terms.steps) bids can't be told apart; "
        + (most >= 2 ? "try \(most) at most, or play longer." : "play longer."))
  }

  private mutating func questionStages(of product: Product, _ path: [ScenarioPathStep]) {
    guard let plan = scenario.lifecycle, plan.products.isEmpty || plan.products.contains(product.id),
      plan.stages.contains(where: { $0.switches.bidShare != 1 })
    else { return }
    add(
      .stageSharesTwice, path,
      "The bid for \(quoted(product.id)) has shares by stage of life, and so has the lifecycle plan (bid_share): both "
        + "are multiplied; keep one of them.")
  }
}

extension LifecycleBidding {
  /// All four, in the order of a life, with their keys in scenario files.
  var shares: [(key: String, share: Double)] {
    [("introduction", introduction), ("growth", growth), ("peak", peak), ("decline", decline)]
  }
}

extension ScenarioRules {
  static let bidRules: [ScenarioRule] = [
    .init(.bidPlaceOutOfRange, .error, "The wished place of an ad is none of the places on a page."),
    .init(.bidReturnOutOfRange, .error, "The wished return on ad spend is not above 0 and at most 100 (10,000%)."),
    .init(.bidStrengthOutOfRange, .error, "The strength of bids by hour is not 0 to 2."),
    .init(.bidGridOutOfRange, .error, "A grid of bids to try does not rise, or has not 2 to 20 bids."),
    .init(.returnLosesMoney, .warning, "The wished return on ad spend is below what an order has to bring."),
    .init(.rivalToFollowMissing, .warning, "The rival that a bid follows is none of the scenario's."),
    .init(.gridBeyondDays, .warning, "A grid has more bids than the days can tell apart."),
    .init(
      .stageSharesTwice, .warning, "Bids have shares by stage of life from their rule and from the lifecycle plan."),
  ]
}
