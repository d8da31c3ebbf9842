// The behaviour of the trade.
extension ScenarioRules.Check {
  private typealias Numbers = [(key: String, value: Double, bounds: NumberBounds)]
  private typealias Counts = [(key: String, value: Int, bounds: ClosedRange<Int>)]

  mutating func checkTrade() {
    checkDemandProfile()
    checkSearchRules()
    checkIndicatorWeights()
    checkAdvertisingRules()
    checkConversions()
    checkShoppers()
    checkReturns()
    checkTypicalItem()
  }

  private mutating func checkNumbers(_ path: [ScenarioPathStep], _ section: String, _ numbers: Numbers) {
    for number in numbers {
      let name = "\(section).\(number.key)"
      check(number.value, number.bounds, .tradeValueOutOfRange, path, number.key, Wording("\(name)", "“\(name)”"))
    }
  }

  private mutating func checkCounts(_ section: String, _ counts: Counts) {
    for count in counts {
      let name = "\(section).\(count.key)"
      check(
        count.value, count.bounds, .tradeValueOutOfRange, [.key(section)], count.key, Wording("\(name)", "“\(name)”"))
    }
  }

  private mutating func checkDemandProfile() {
    let demand = draft.trade.demand
    let hours = Wording("hour, from 0:00 on", "小时一个，从 0:00 起")
    checkFactors(demand.hours, .hoursMalformed, "hours", (0..<24).map { .index($0) }, hours)
    let weekdays = Weekday.allCases.map { ScenarioPathStep.key($0.name) }
    let days = Wording("weekday, Monday first", "星期一个，周一在前")
    checkFactors(demand.weekdays, .weekdaysMalformed, "weekdays", weekdays, days)
    checkNumbers(
      [.key("demand")], "demand",
      [
        ("store_variation", demand.storeVariation, .from(0, to: 10)),
        ("keyword_variation", demand.keywordVariation, .from(0, to: 10)),
      ])
  }

  private mutating func checkFactors(
    _ factors: [Double], _ code: ScenarioRuleCode, _ key: String, _ steps: [ScenarioPathStep], _ each: Wording
  ) {
    let path: [ScenarioPathStep] = [.key("demand"), .key(key)]
    guard factors.count == steps.count else {
      add(
        code, path, "demand.\(key) has \(factors.count) values; write \(steps.count), one for each \(each).",
        "“demand.\(key)”有 \(factors.count) 个值，应为 \(steps.count) 个，每\(each)。")
      return
    }
    if let position = factors.firstIndex(where: { !NumberBounds.from(0, to: 1e6).contains($0) }) {
      add(
        code, path + [steps[position]],
        "demand.\(key) has the value \(NumberBounds.text(factors[position])); each must be at least 0 "
          + "and at most 1000000.",
        "“demand.\(key)”中有值 \(NumberBounds.text(factors[position]))，每个值应在 0 到 1000000 之间。"
      )
    } else if !(factors.reduce(0, +) > 0) {
      add(
        code, path, "demand.\(key) has only zeros; at least one value must be above 0.",
        "“demand.\(key)”全部为零，至少应有一个值大于 0。")
    }
  }

  private mutating func checkSearchRules() {
    let search = draft.trade.search
    checkCounts(
      "search",
      [
        ("places_per_page", search.placesPerPage, 1...1_000),
        ("new_item_days", search.newItemDays, 1...365),
        ("closing_soon_places", search.closingSoonPlaces, 1...1_000),
      ])
    checkNumbers(
      [.key("search")], "search",
      [
        ("look_decay", search.lookDecay, .from(0, to: 10)),
        ("page_turn_rate", search.pageTurnRate, .shareBelowOne),
        ("relevance_exponent", search.relevanceExponent, .from(0, to: 20)),
        ("least_relevance", search.leastRelevance, .share),
        ("calming", search.calming, .above(0, to: 10)),
        ("closing_boost", search.closingBoost, .from(0, to: 100)),
        ("closing_hours", search.closingHours, .above(0, to: 336)),
        ("new_item_boost", search.newItemBoost, .above(0, to: 100)),
        ("rival_spread", search.rivalSpread, .above(0, to: 10)),
        ("personal_noise", search.personalNoise, .from(0, to: 10)),
        ("rival_drift", search.rivalDrift, .from(0, to: 10)),
        ("rival_persistence", search.rivalPersistence, .shareBelowOne),
        ("closing_soon_share", search.closingSoonShare, .share),
        ("closing_soon_crowding", search.closingSoonCrowding, .share),
        ("fourteen_day_share", search.fourteenDayShare, .share),
        ("click_rate", search.clickRate, .share),
        ("price_attraction", search.priceAttraction, .from(0, to: 20)),
        ("sold_attraction", search.soldAttraction, .from(0, to: 20)),
        ("promotion_tag_lift", search.promotionTagLift, .from(0, to: 10)),
      ])
  }

  private mutating func checkIndicatorWeights() {
    let weights = draft.trade.search.indicatorWeights
    let bounds = NumberBounds.from(0, to: 10)
    checkNumbers(
      [.key("search"), .key("indicator_weights")], "search.indicator_weights",
      [
        ("amount", weights.amount, bounds), ("buyers", weights.buyers, bounds),
        ("favourites_and_carts", weights.favouritesAndCarts, bounds), ("conversion", weights.conversion, bounds),
        ("returning_buyers", weights.returningBuyers, bounds), ("refund_share", weights.refundShare, bounds),
        ("rating", weights.rating, bounds), ("service", weights.service, bounds),
      ])
  }

  private mutating func checkAdvertisingRules() {
    let rules = draft.trade.advertising
    let path: [ScenarioPathStep] = [.key("advertising")]
    checkCounts("advertising", [("places", rules.places, 1...100), ("rivals", rules.rivals, 0...200)])
    check(
      rules.reserve, from: Money(fen: 1), to: Money(yuan: 100), .tradeValueOutOfRange, path, "reserve",
      Wording("advertising.reserve", "“advertising.reserve”"))
    checkNumbers(
      path, "advertising",
      [
        ("view_decay", rules.viewDecay, .above(0, to: 1)),
        ("click_rate", rules.clickRate, .share),
        ("rival_bid_spread", rules.rivalBidSpread, .from(0, to: 10)),
        ("bid_drift", rules.bidDrift, .from(0, to: 10)),
        ("bid_persistence", rules.bidPersistence, .shareBelowOne),
        ("rivals_running_out", rules.rivalsRunningOut, .share),
        ("rival_quality", rules.rivalQuality, .from(1, to: 10)),
        ("rival_quality_spread", rules.rivalQualitySpread, .from(0, to: 10)),
        ("start_quality", rules.startQuality, .from(1, to: 10)),
        ("prior_clicks", rules.priorClicks, .above(0, to: 100_000)),
        ("quality_learning", rules.qualityLearning, .share),
      ])
  }

  private mutating func checkConversions() {
    let shoppers = draft.trade.shoppers
    let path: [ScenarioPathStep] = [.key("shoppers")]
    checkConversion(
      shoppers.conversion, path, Wording("The trade's conversion (shoppers.conversion)", "行业转化率（“shoppers.conversion”）")
    )
    checkNumbers(
      path, "shoppers",
      [
        ("ask_rate", shoppers.askRate, .shareBelowOne),
        ("inquiry_conversion", shoppers.inquiryConversion, .share),
        ("pay_rate", shoppers.payRate, .above(0, to: 1)),
        ("lasting_price_elasticity", shoppers.lastingPriceElasticity, .from(0, to: 20)),
        ("temporary_price_elasticity", shoppers.temporaryPriceElasticity, .from(0, to: 20)),
        ("offer_salience", shoppers.offerSalience, .share),
        ("mobile_share", shoppers.mobileShare, .share),
        ("mobile_odds", shoppers.mobileOdds, .above(0, to: 1_000)),
        ("waiting_share", shoppers.waitingShare, .share),
      ])
  }

  private mutating func checkShoppers() {
    let shoppers = draft.trade.shoppers
    let path: [ScenarioPathStep] = [.key("shoppers")]
    checkCounts("shoppers", [("refund_days", shoppers.refundDays, 0...365)])
    checkNumbers(
      path, "shoppers",
      [
        ("units_per_order", shoppers.unitsPerOrder, .from(1, to: 20)),
        ("pages_per_visit", shoppers.pagesPerVisit, .from(1, to: 1_000)),
        ("item_page_share", shoppers.itemPageShare, .share),
        ("refund_share", shoppers.refundShare, .share),
        ("goods_back_share", shoppers.goodsBackShare, .share),
        ("refund_described_part", shoppers.refundDescribedPart, .share),
        ("dispute_share", shoppers.disputeShare, .share),
        ("coupon_claim_rate", shoppers.couponClaimRate, .share),
        ("coupon_use_share", shoppers.couponUseShare, .share),
        ("bundle_uptake_low", shoppers.bundleUptakeLow, .share),
        ("bundle_uptake_high", shoppers.bundleUptakeHigh, .share),
        ("top_up_chance", shoppers.topUpChance, .share),
        ("top_up_reach", shoppers.topUpReach, .above(0, to: 10)),
      ])
    if shoppers.bundleUptakeLow > shoppers.bundleUptakeHigh {
      add(
        .tradeValuesContradict, path.key("bundle_uptake_low"),
        "shoppers.bundle_uptake_low is \(shoppers.bundleUptakeLow), above bundle_uptake_high of "
          + "\(shoppers.bundleUptakeHigh); uptake can't fall as the saving grows, so swap the two.",
        "“shoppers.bundle_uptake_low”为 \(shoppers.bundleUptakeLow)，高于“bundle_uptake_high”的 "
          + "\(shoppers.bundleUptakeHigh)；省得越多，选套餐的不会越少，请对调两者。")
    }
  }

  /// Those who come back from carts and favourites.
  private mutating func checkReturns() {
    let shoppers = draft.trade.shoppers
    let path: [ScenarioPathStep] = [.key("shoppers")]
    checkNumbers(
      path, "shoppers",
      [
        ("favourites_per_order", shoppers.favouritesPerOrder, .from(0, to: 1_000)),
        ("carts_per_order", shoppers.cartsPerOrder, .from(0, to: 1_000)),
        ("cart_return_rate", shoppers.cartReturnRate, .share),
        ("cart_forget_rate", shoppers.cartForgetRate, .share),
        ("favourite_return_rate", shoppers.favouriteReturnRate, .share),
        ("favourite_forget_rate", shoppers.favouriteForgetRate, .share),
        ("awaited_return_factor", shoppers.awaitedReturnFactor, .from(0, to: 100)),
        ("cart_odds", shoppers.cartOdds, .above(0, to: 1_000)),
        ("favourite_odds", shoppers.favouriteOdds, .above(0, to: 1_000)),
      ])
    checkLeaving(
      shoppers.cartReturnRate, shoppers.cartForgetRate, path.key("cart_forget_rate"), Wording("carts", "购物车"))
    checkLeaving(
      shoppers.favouriteReturnRate, shoppers.favouriteForgetRate, path.key("favourite_forget_rate"),
      Wording("favourites", "收藏"))
  }

  private mutating func checkLeaving(_ back: Double, _ gone: Double, _ path: [ScenarioPathStep], _ name: Wording) {
    guard NumberBounds.share.contains(back), NumberBounds.share.contains(gone), back + gone > 1 else { return }
    add(
      .tradeValuesContradict, path,
      "Of the \(name), \(back) come back and \(gone) are forgotten on a day, more than all; lower one of the two.",
      "\(name)每天回访占 \(back)、遗忘占 \(gone)，合计超过全部，请调低其中一个。")
  }

  private mutating func checkTypicalItem() {
    let item = draft.trade.typicalItem
    let path: [ScenarioPathStep] = [.key("typical_item")]
    let least = Money(fen: 1)
    check(
      item.price, from: least, .tradeValueOutOfRange, path, "price",
      Wording("typical_item.price", "“typical_item.price”"))
    if let amount = item.amount {
      let most = Money(yuan: 1_000_000_000_000)
      check(
        amount, from: least, to: most, .tradeValueOutOfRange, path, "amount",
        Wording("typical_item.amount", "“typical_item.amount”"))
    }
    let number = NumberBounds.above(0, to: 1e9)
    checkNumbers(
      path, "typical_item",
      [
        ("buyers", item.buyers, number),
        ("conversion", item.conversion, .insideShare),
        ("favourites_and_carts", item.favouritesAndCarts ?? 1, number),
        ("returning_buyers", item.returningBuyers, .from(0, to: 1e9)),
        ("refund_share", item.refundShare, .share),
        ("described", item.described, .from(1, to: 5)),
      ])
  }
}
