// How bids are found from day to day.
extension ScenarioRules.Check {
  mutating func checkRule(_ rule: BidRule, _ path: [ScenarioPathStep], _ what: Wording) {
    switch rule {
    case .fixed(let bid): checkBid(bid, path, what)
    case .maximumBid(let share, let cap):
      checkShare(share, path, what)
      checkCap(cap, path, what)
    case .targetPlace(let terms):
      let places = draft.trade.advertising.places
      check(
        terms.place, 1...max(1, places), .bidPlaceOutOfRange, path, "place",
        Wording("\(what): the wished place", "\(what)：期望排名"))
      checkCap(terms.cap, path, what)
    case .targetReturn(let terms):
      check(
        terms.wishedReturn, .above(0, to: 100), .bidReturnOutOfRange, path, "return",
        Wording("\(what): the wished return (sales / ad spend)", "\(what)：期望投产比（成交额 ÷ 推广花费）"))
      checkCap(terms.cap, path, what)
    case .paced(let terms): checkCap(terms.cap, path, what)
    case .lifecycle(let terms):
      for (key, share) in terms.shares {
        check(
          share, .from(0, to: 2), .bidShareOutOfRange, path, key,
          Wording("\(what): the share of the maximum bid in \(key)", "\(what)：“\(key)”阶段占最高可出价的比例"))
      }
      checkCap(terms.cap, path, what)
    case .byHour(let terms):
      checkShare(terms.share, path, what)
      checkCap(terms.cap, path, what)
      check(
        terms.strength, .from(0, to: 2), .bidStrengthOutOfRange, path, "strength",
        Wording("\(what): the strength of the hours", "\(what)：分时调价的强度"))
    case .learning(let terms): checkGrid(terms, path, what)
    case .followRival(let terms):
      checkShare(terms.share, path, what)
      checkCap(terms.cap, path, what)
      checkName(terms.rival, path.key("rival"), Wording("name of the rival to follow", "跟随对手的名称"))
    case .holdFirstPlace(let days, let peakHours, let cap):
      checkFirstPlace(days: days, peakHours: peakHours, path, what)
      checkCap(cap, path, what)
    case .own: break  // its bids are cut to what the platform takes
    }
  }

  private mutating func checkShare(_ share: Double, _ path: [ScenarioPathStep], _ what: Wording) {
    check(
      share, .above(0, to: 2), .bidShareOutOfRange, path, "share",
      Wording("\(what): the share of the maximum bid", "\(what)：占最高可出价的比例"))
  }

  private mutating func checkCap(_ cap: Money, _ path: [ScenarioPathStep], _ what: Wording) {
    checkBid(cap, path.key("cap"), Wording("\(what): the cap", "\(what)：出价上限"))
  }

  private mutating func checkGrid(_ terms: LearningBidding, _ path: [ScenarioPathStep], _ what: Wording) {
    checkShare(terms.share, path, what)
    checkBid(terms.from, path.key("from"), Wording("\(what): the least bid tried", "\(what)：试投的最低出价"))
    checkBid(terms.to, path.key("to"), Wording("\(what): the greatest bid tried", "\(what)：试投的最高出价"))
    check(
      terms.steps, 2...20, .bidGridOutOfRange, path, "steps",
      Wording("\(what): the number of bids tried", "\(what)：试投的出价个数"))
    guard terms.from >= terms.to else { return }
    add(
      .bidGridOutOfRange, path.key("from"),
      "\(what): the bids tried go from \(terms.from) to \(terms.to) yuan; 'from' must be below 'to'.",
      "\(what)：试投出价从 \(terms.from.withSign) 到 \(terms.to.withSign)，“from”应小于“to”。")
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
      "There is no rival \(quoted(terms.rival)) under rivals, so it is never seen and the bid is a share of the "
        + "maximum bid; name one that is there.",
      "“rivals”中没有对手\(quoted(terms.rival))，跟不到它的排名，只会按最高可出价的比例出价，请改为已有的对手。")
  }

  private mutating func question(_ terms: TargetReturnBidding, _ product: Product, _ path: [ScenarioPathStep]) {
    let profit = order.profit(ofOrderOf: product)
    let value = scenario.unitsPerOrder(of: product) * product.price.yuan
    guard profit < value / terms.wishedReturn else { return }
    let wished = NumberBounds.text((terms.wishedReturn * 100).rounded())
    let least = profit > 0 ? NumberBounds.text((value / profit * 100).rounded(.up)) : nil
    let remedy =
      least.map { Wording("wish for \($0)% or more, unless buyers come back", "除非有老客户回购，否则目标应不低于 \($0)%") }
      ?? Wording("an order loses money even without ads", "不投广告每单也亏损")
    add(
      .returnLosesMoney, path,
      "A return of \(wished)% on ads for \(quoted(product.id)) loses money: of an order of \(value.yuanText) yuan "
        + "\(profit.yuanText) are left before ads; \(remedy).",
      "\(quoted(product.id))的推广投产比按 \(wished)% 会亏损：客单价 \(value.withSign)，"
        + "扣除推广花费前每单利润 \(profit.withSign)；\(remedy)。")
  }

  /// Days that each bid of a grid should get at least, or what a bid brings is luck (assumed).
  private static let daysForABid = 5

  private mutating func question(_ terms: LearningBidding, _ path: [ScenarioPathStep]) {
    guard scenario.days < terms.steps * Self.daysForABid else { return }
    let most = scenario.days / Self.daysForABid
    let remedy =
      most >= 2
      ? Wording("try \(most) at most, or play longer", "最多试 \(most) 个，或延长模拟天数") : Wording("play longer", "请延长模拟天数")
    add(
      .gridBeyondDays, path, "In \(scenario.days) days \(terms.steps) bids can't be told apart; \(remedy).",
      "\(scenario.days) 天内分辨不出 \(terms.steps) 个出价的好坏，\(remedy)。")
  }

  private mutating func questionStages(of product: Product, _ path: [ScenarioPathStep]) {
    guard let plan = scenario.lifecycle, plan.products.isEmpty || plan.products.contains(product.id),
      plan.stages.contains(where: { $0.switches.bidShare != 1 })
    else { return }
    add(
      .stageSharesTwice, path,
      "The bid for \(quoted(product.id)) has shares by stage of life, and so has the lifecycle plan (bid_share): both "
        + "are multiplied; keep one of them.",
      "\(quoted(product.id))的出价已按生命周期阶段设了比例，生命周期计划中也设了比例（“bid_share”），两者会相乘，请只保留一个。")
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
    .init(
      .bidPlaceOutOfRange, .error, "The wished place of an ad is none of the places on a page.",
      "期望的广告排名超出页面的广告位。"),
    .init(
      .bidReturnOutOfRange, .error, "The wished return on ad spend is not above 0 and at most 100 (10,000%).",
      "期望投产比应大于 0 且不大于 100（10,000%）。"),
    .init(
      .bidStrengthOutOfRange, .error, "The strength of bids by hour is not 0 to 2.",
      "分时调价的强度不在 0 到 2 之间。"),
    .init(
      .bidGridOutOfRange, .error, "A grid of bids to try does not rise, or has not 2 to 20 bids.",
      "试投出价没有从低到高，或不是 2 到 20 个。"),
    .init(
      .returnLosesMoney, .warning, "The wished return on ad spend is below what an order has to bring.",
      "期望投产比低于一单所需。"),
    .init(
      .rivalToFollowMissing, .warning, "The rival that a bid follows is none of the scenario's.",
      "出价所跟随的对手不存在。"),
    .init(
      .gridBeyondDays, .warning, "A grid has more bids than the days can tell apart.",
      "试投的出价太多，模拟天数内分辨不出好坏。"),
    .init(
      .stageSharesTwice, .warning, "Bids have shares by stage of life from their rule and from the lifecycle plan.",
      "出价规则和生命周期计划都按阶段设了出价比例。"),
  ]
}
