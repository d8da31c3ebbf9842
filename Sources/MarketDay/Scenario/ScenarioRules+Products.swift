// Items and their stock.
extension ScenarioRules.Check {
  mutating func checkProducts() {
    let path: [ScenarioPathStep] = [.key("products")]
    if draft.products.isEmpty {
      add(
        .noProduct, path, "The store has no product; list at least one with id, title, price, cost and stock.",
        "店铺没有商品，请至少填写一个，写明“id”、“title”、“price”、“cost”和“stock”。")
    }
    guard checkCount(draft.products.count, atMost: 5_000, path, Wording("products", "商品")) else { return }
    var ids = Set<String>()
    for (index, product) in draft.products.enumerated() {
      let place = path.index(index)
      checkName(product.id, place.key("id"), Wording("product id", "商品 ID"), seen: &ids)
      checkTitle(product, place)
      checkPrices(product, place)
      checkPricePlan(of: product, place)
      checkStock(product, place)
      checkBehaviour(product, place)
      checkRelevance(product, place)
    }
    checkTurnover()
  }

  private mutating func checkTitle(_ product: Product, _ path: [ScenarioPathStep]) {
    let name = quoted(product.id)
    if product.title.allSatisfy(\.isWhitespace) {
      add(
        .emptyTitle, path.key("title"), "The title of \(name) is empty; search finds an item by its title.",
        "\(name)的标题为空，搜索要靠标题才能找到商品。")
    } else if product.title.contains(where: \.isControl) {
      add(
        .malformedID, path.key("title"),
        "The title of \(name) holds a line break or control character; take it out.",
        "\(name)的标题含有换行或控制字符，请删去。")
    }
    let halves = TitleWidth.halves(of: product.title)
    if halves > TitleWidth.limitInHalves {
      let width = "\(halves / 2)\(halves % 2 == 1 ? ".5" : "")"
      add(
        .titleTooLong, path.key("title"),
        "The title of \(name) is \(width) full-width characters long (two half-width ones count as one); "
          + "shorten it to at most 30.",
        "\(name)的标题有 \(width) 个全角字符（两个半角算一个），请缩短到 30 个以内。")
    }
  }

  private mutating func checkPrices(_ product: Product, _ path: [ScenarioPathStep]) {
    let name = quoted(product.id)
    let least = Money(fen: 1)
    check(product.price, from: least, .priceOutOfRange, path, "price", Wording("The price of \(name)", "\(name)的售价"))
    check(product.cost, from: .zero, .costOutOfRange, path, "cost", Wording("The cost of \(name)", "\(name)的成本"))
    if let usual = product.usualPrice {
      check(
        usual, from: least, .priceOutOfRange, path, "usual_price",
        Wording("The usual price of \(name)", "\(name)的平时售价"))
    }
    guard let member = product.memberPrice else { return }
    check(
      member, from: least, .priceOutOfRange, path, "member_price",
      Wording("The member price of \(name)", "\(name)的会员价"))
    if product.hasPrice, member >= product.price, member <= .largestPrice {
      add(
        .memberPriceNotBelowPrice, path.key("member_price"),
        "The member price of \(name) is \(member) yuan; it must be below the price of \(product.price), "
          + "or be left out.",
        "\(name)的会员价为 \(member.withSign)，应低于售价 \(product.price.withSign)，或不填。"
      )
    }
  }

  private mutating func checkStock(_ product: Product, _ path: [ScenarioPathStep]) {
    let name = quoted(product.id)
    check(
      product.stock, 0...10_000_000, .stockOutOfRange, path, "stock", Wording("The stock of \(name)", "\(name)的库存"))
    check(
      product.soldLast30Days, 0...10_000_000, .salesOutOfRange, path, "sold_last_30_days",
      Wording("The number that \(name) sold in the last 30 days", "\(name)近 30 天的销量"))
    if let launched = product.launched,
      checkKnown(launched, path.key("launched"), Wording("The launch of \(name)", "\(name)的上新日期")),
      let period, launched > period.upperBound
    {
      add(
        .dateOutOfRange, path.key("launched"),
        "The launch of \(name) on \(launched) is after the scenario; use a day up to \(period.upperBound).",
        "\(name)的上新日期 \(launched) 晚于模拟期，请用 \(period.upperBound) 或之前的日期。")
    }
    checkReviews(of: product, path)
    let restocks = path.key("restocks")
    guard checkCount(product.restocks.count, atMost: 2_000, restocks, Wording("restocks of \(name)", "\(name)的补货"))
    else { return }
    for (index, restock) in product.restocks.enumerated() {
      let place = path.key("restocks").index(index)
      checkDay(restock.date, place.key("date"), Wording("The restock of \(name)", "\(name)的补货日期"))
      check(
        restock.units, 1...10_000_000, .stockOutOfRange, place, "units",
        Wording("The number of units of a restock of \(name)", "\(name)的补货件数"))
    }
  }

  private mutating func checkBehaviour(_ product: Product, _ path: [ScenarioPathStep]) {
    let name = quoted(product.id)
    if let conversion = product.conversion {
      checkConversion(conversion, path, Wording("The conversion of \(name)", "\(name)的转化率"))
    }
    check(
      product.attraction, .above(0, to: 100), .attractionOutOfRange, path, "attraction",
      Wording("The attraction of \(name)", "\(name)的吸引力"))
    if let units = product.unitsPerOrder {
      check(
        units, .from(1, to: 20), .unitsPerOrderOutOfRange, path, "units_per_order",
        Wording("The number of units per order of \(name)", "\(name)的每单件数"))
    }
    if let refunds = product.refundShare {
      check(
        refunds, .share, .refundShareOutOfRange, path, "refund_share",
        Wording("The refund share of \(name)", "\(name)的退款率"))
    }
  }

  /// Checks a conversion, and what it leaves for those who order without asking:
  /// conversion = ask rate × inquiry conversion + (1 − ask rate) × silent conversion.
  mutating func checkConversion(_ conversion: Double, _ path: [ScenarioPathStep], _ what: Wording) {
    check(conversion, .insideShare, .conversionOutOfRange, path, "conversion", what)
    let shoppers = draft.trade.shoppers
    guard NumberBounds.insideShare.contains(conversion), NumberBounds.shareBelowOne.contains(shoppers.askRate),
      NumberBounds.share.contains(shoppers.inquiryConversion)
    else { return }
    let inquiries = shoppers.askRate * shoppers.inquiryConversion
    let silent = (conversion - inquiries) / (1 - shoppers.askRate)
    if silent <= 0 {
      add(
        .inquiriesAboveConversion, path.key("conversion"),
        "\(what) is \(conversion), but those who ask alone buy at \(inquiries) of all visitors (ask rate "
          + "\(shoppers.askRate) × inquiry conversion \(shoppers.inquiryConversion)); lower the ask rate or raise the "
          + "conversion, so that the conversion is the larger one.",
        "\(what)为 \(conversion)，而仅询单成交就占全部访客的 \(inquiries)（咨询率 \(shoppers.askRate) × "
          + "询单转化率 \(shoppers.inquiryConversion)），转化率应高于此数，请降低咨询率或提高转化率。")
    } else if silent >= 1 {
      add(
        .inquiriesAboveConversion, path.key("conversion"),
        "\(what) is \(conversion), more than can order without asking at an ask rate of \(shoppers.askRate); lower it.",
        "\(what)为 \(conversion)，咨询率为 \(shoppers.askRate) 时静默下单达不到这么多，请调低。")
    }
  }

  private mutating func checkRelevance(_ product: Product, _ path: [ScenarioPathStep]) {
    let place = path.key("relevance")
    let hands = Wording("keywords with relevance by hand", "人工设定相关性的关键词")
    guard checkCount(product.relevance.count, atMost: 20_000, place, hands) else { return }
    var seen = Set<String>()
    for relevance in product.relevance {
      if !keywordTexts.contains(relevance.keyword) {
        addUnknownKeyword(relevance.keyword, place.key(relevance.keyword))
      }
      checkNotThereYet(
        relevance.keyword, place.key(relevance.keyword), Wording("the relevance by hand", "人工设定的相关性"), seen: &seen)
      check(
        relevance.value, .share, .relevanceOutOfRange, place, relevance.keyword,
        Wording("The relevance for \(quoted(relevance.keyword))", "对\(quoted(relevance.keyword))的相关性"))
    }
  }
}

extension Product {
  /// Whether the price is one that an item can have. Rules that compare with it leave the others alone.
  var hasPrice: Bool { price > .zero && price <= .largestPrice }
}
