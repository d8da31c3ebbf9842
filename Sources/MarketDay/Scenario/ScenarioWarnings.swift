extension Scenario {
  /// What a good operator would question, in the order of the draft. A scenario with warnings can be played.
  public var warnings: [ScenarioFinding] {
    var questions = ScenarioWarnings(of: self)
    questions.questionProducts()
    questions.questionKeywords()
    questions.questionSpans()
    questions.questionChannels()
    questions.questionAdvertising()
    questions.questionRivals()
    questions.questionBundles()
    questions.questionCoupons()
    questions.questionGifts()
    questions.questionDiscounts()
    questions.questionEvents()
    questions.questionLinks()
    questions.questionRegions()
    questions.questionShowcase()
    questions.questionFulfilment()
    questions.questionReviews()
    questions.questionStanding()
    questions.questionMembers()
    questions.questionLifecycle()
    questions.questionTargets()
    return questions.findings
  }
}

/// A walk through a scenario that collects warnings. The scenario has no faults, so its values are safe to add up.
struct ScenarioWarnings {
  let scenario: Scenario
  let order: OrderExpectation
  private let positions: [String: Int]
  private(set) var findings: [ScenarioFinding] = []

  init(of scenario: Scenario) {
    self.scenario = scenario
    order = OrderExpectation(of: scenario)
    positions = Dictionary(
      scenario.products.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func add(
    _ code: ScenarioRuleCode, _ path: [ScenarioPathStep], _ english: Phrase<English>, _ chinese: Phrase<Chinese>
  ) {
    findings.append(ScenarioFinding(code: code.rawValue, path: path, message: Wording(english, chinese)))
  }

  func product(_ id: String) -> Product? { positions[id].map { scenario.products[$0] } }

  /// What is left of a price after the platform's fee, in yuan.
  func afterFee(_ price: Money) -> Double { price.yuan * (1 - scenario.store.platformFee.share) }
}

// Items and keywords.
extension ScenarioWarnings {
  mutating func questionProducts() {
    let path: [ScenarioPathStep] = [.key("products")]
    questionRoles(path)
    var delistings: [MinuteOfWeek: String] = [:]
    for (index, product) in scenario.products.enumerated() {
      let place = path.index(index)
      let name = quoted(product.id)
      if afterFee(product.price) < product.cost.yuan {
        add(
          .priceBelowCost, place.key("price"),
          "\(name) sells at \(product.price) yuan, which is \(afterFee(product.price).yuanText) after "
            + "the platform's fee, below its cost of \(product.cost).",
          "\(name)售价 \(product.price.withSign)，扣除平台扣点后为 \(afterFee(product.price).withSign)，"
            + "低于成本 \(product.cost.withSign)。")
      }
      for (number, change) in product.pricePlan.enumerated() where afterFee(change.price) < product.cost.yuan {
        add(
          .priceBelowCost, place.key("price_plan").index(number).key("price"),
          "From \(change.date) on \(name) sells at \(change.price) yuan, which is "
            + "\(afterFee(change.price).yuanText) after the platform's fee, below its cost of \(product.cost).",
          "自 \(change.date) 起\(name)售价 \(change.price.withSign)，"
            + "扣除平台扣点后为 \(afterFee(change.price).withSign)，低于成本 \(product.cost.withSign)。")
      }
      let sold = Double(product.soldLast30Days) / 30 * scenario.unitsPerOrder(of: product)
      if sold > Double(product.stock), product.restocks.isEmpty {
        add(
          .stockGoneInADay, place.key("stock"),
          "\(name) sold about \(NumberBounds.text(sold.rounded())) units a day, but has \(product.stock) "
            + "in stock and no restock; it is sold out on the first day.",
          "\(name)日均销量约 \(NumberBounds.text(sold.rounded())) 件，库存却只有 \(product.stock) 件，"
            + "也没有补货，第一天就会售罄。")
      }
      guard let listed = product.listed else { continue }
      if let other = delistings[listed] {
        add(
          .sameDelistingMinute, place.key("listed"),
          "\(name) is taken down in the same minute of the week as \(quoted(other)), so both stand at the top at once; "
            + "spread them over the busy hours.",
          "\(name)与\(quoted(other))在每周的同一分钟下架，会同时排到前面，请把下架时间错开，分布到各个高峰时段。")
      } else {
        delistings[listed] = product.id
      }
    }
  }

  /// The usual product line (S1): image 10%, profit 25%, regular 35%, popular 20%, trial 10%.
  private mutating func questionRoles(_ path: [ScenarioPathStep]) {
    let count = scenario.products.count
    guard count >= 10 else { return }
    let usual: [(role: ProductRole, percent: Int)] = [
      (.image, 10), (.profit, 25), (.regular, 35), (.popular, 20), (.trial, 10),
    ]
    let farOff = usual.compactMap { role, percent -> Wording? in
      let found = scenario.products.count { $0.role == role } * 100 / count
      guard abs(found - percent) > 20 else { return nil }
      return Wording("\(role.rawValue) \(found)% (usual \(percent)%)", "\(role.wording) \(found)%（通常 \(percent)%）")
    }
    guard !farOff.isEmpty else { return }
    add(
      .roleMixUnusual, path,
      "The product line is far from the usual one: \(farOff.listed); set the roles or mend the range.",
      "商品结构与通常的相差较大：\(farOff.listed)。请设置商品定位或调整商品结构。")
  }

  /// A keyword is covered where a title has one of its words, or two of its characters side by side in Chinese.
  mutating func questionKeywords() {
    var known = Set<String>()
    for product in scenario.products {
      for word in KeywordText.words(of: product.title) { known.formUnion(Self.parts(of: word)) }
      for relevance in product.relevance where relevance.value >= scenario.trade.search.leastRelevance {
        known.insert("\n" + relevance.keyword)  // no part of a title holds a line break
      }
    }
    for (index, keyword) in scenario.keywords.enumerated() where !known.contains("\n" + keyword.text) {
      let parts = KeywordText.words(of: keyword.text).flatMap(Self.parts(of:))
      guard !parts.contains(where: known.contains) else { continue }
      add(
        .keywordWithoutTitle, [.key("keywords"), .index(index), .key("keyword")],
        "No title has anything of \(quoted(keyword.text)), so no item is found by it; put its words into a title.",
        "没有标题含有\(quoted(keyword.text))中的词，搜这个词找不到任何商品，请把词写进标题。")
    }
  }

  private static func parts(of word: Substring) -> [String] {
    guard word.unicodeScalars.contains(where: TitleWidth.isFullWidth), word.count > 1 else { return [String(word)] }
    return zip(word, word.dropFirst()).map { "\($0)\($1)" }
  }
}

// Spans of days.
extension ScenarioWarnings {
  mutating func questionSpans() {
    for (index, season) in scenario.seasons.enumerated() {
      let first = season.first + -season.leadDays
      let last = season.last + season.tailDays
      guard last < scenario.start || first > scenario.start + (scenario.days - 1) else { continue }
      add(
        .seasonOutsideScenario, [.key("seasons"), .index(index)],
        "The season \(quoted(season.name)) from \(season.first) to \(season.last) has no day of the scenario, so it "
          + "changes nothing.",
        "季节\(quoted(season.name))（\(season.first) 到 \(season.last)）不在模拟期内，不起作用。")
    }
    for (index, channel) in scenario.channels.enumerated() {
      question(
        channel.span, [.key("channels"), .index(index)], ("from", "to"),
        Wording("The channel \(quoted(channel.name))", "渠道\(quoted(channel.name))"))
    }
    for (index, campaign) in (scenario.ads?.campaigns ?? []).enumerated() {
      let path: [ScenarioPathStep] = [.key("ads"), .key("campaigns"), .index(index)]
      question(
        campaign.span, path, ("from", "to"),
        Wording("The campaign \(quoted(campaign.name))", "推广计划\(quoted(campaign.name))"))
    }
    let promotions = scenario.promotions
    question(promotions.bundles.map { ($0.id, $0.span) }, "bundles", Wording("bundle", "搭配套餐"), ("from", "to"))
    question(promotions.coupons.map { ($0.id, $0.span) }, "coupons", Wording("coupon", "优惠券"))
    question(promotions.gifts.map { ($0.id, $0.span) }, "gifts", Wording("gift", "满就送"))
    question(promotions.platform.map { ($0.name, $0.span) }, "platform", Wording("platform reduction", "平台满减"))
  }

  private mutating func question(
    _ spans: [(id: String, span: DateSpan)], _ key: String, _ what: Wording,
    _ keys: (first: String, last: String) = ("starts", "ends")
  ) {
    for (index, entry) in spans.enumerated() {
      let path: [ScenarioPathStep] = [.key("promotions"), .key(key), .index(index)]
      question(entry.span, path, keys, Wording("The \(what) \(quoted(entry.id))", "\(what)\(quoted(entry.id))"))
    }
  }

  mutating func question(
    _ span: DateSpan, _ path: [ScenarioPathStep], _ keys: (first: String, last: String), _ what: Wording
  ) {
    let end = scenario.start + (scenario.days - 1)
    if let first = span.first, first < scenario.start {
      add(
        .spanBeyondScenario, path.key(keys.first),
        "\(what) begins on \(first), before the scenario's start on \(scenario.start); the days before are not played.",
        "\(what)于 \(first) 开始，早于模拟首日 \(scenario.start)，之前的日子不参与模拟。")
    }
    if let last = span.last, last > end {
      add(
        .spanBeyondScenario, path.key(keys.last),
        "\(what) ends on \(last), after the scenario's last day \(end); the days after are not played.",
        "\(what)于 \(last) 结束，晚于模拟末日 \(end)，之后的日子不参与模拟。")
    }
  }
}
