// Items and their stock.
extension ScenarioRules.Check {
  mutating func checkProducts() {
    let path: [ScenarioPathStep] = [.key("products")]
    if draft.products.isEmpty {
      add(.noProduct, path, "The store has no product; list at least one with id, title, price, cost and stock.")
    }
    guard checkCount(draft.products.count, atMost: 5_000, path, "products") else { return }
    var ids = Set<String>()
    for (index, product) in draft.products.enumerated() {
      let place = path.index(index)
      checkName(product.id, place.key("id"), "product id", seen: &ids)
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
      add(.emptyTitle, path.key("title"), "The title of \(name) is empty; search finds an item by its title.")
    } else if product.title.contains(where: \.isControl) {
      add(.malformedID, path.key("title"), "The title of \(name) holds a line break or control character; take it out.")
    }
    let halves = TitleWidth.halves(of: product.title)
    if halves > TitleWidth.limitInHalves {
      let width = "\(halves / 2)\(halves % 2 == 1 ? ".5" : "")"
      add(
        .titleTooLong, path.key("title"),
        "The title of \(name) is \(width) full-width characters long (two half-width ones count as one); "
          + "shorten it to at most 30.")
    }
  }

  private mutating func checkPrices(_ product: Product, _ path: [ScenarioPathStep]) {
    let name = quoted(product.id)
    let least = Money(fen: 1)
    check(product.price, from: least, .priceOutOfRange, path, "price", "The price of \(name)")
    check(product.cost, from: .zero, .costOutOfRange, path, "cost", "The cost of \(name)")
    if let usual = product.usualPrice {
      check(usual, from: least, .priceOutOfRange, path, "usual_price", "The usual price of \(name)")
    }
    guard let member = product.memberPrice else { return }
    check(member, from: least, .priceOutOfRange, path, "member_price", "The member price of \(name)")
    if product.hasPrice, member >= product.price, member <= .largestPrice {
      add(
        .memberPriceNotBelowPrice, path.key("member_price"),
        "The member price of \(name) is \(member) yuan; it must be below the price of \(product.price), or be left out."
      )
    }
  }

  private mutating func checkStock(_ product: Product, _ path: [ScenarioPathStep]) {
    let name = quoted(product.id)
    check(product.stock, 0...10_000_000, .stockOutOfRange, path, "stock", "The stock of \(name)")
    check(
      product.soldLast30Days, 0...10_000_000, .salesOutOfRange, path, "sold_last_30_days",
      "The number that \(name) sold in the last 30 days")
    if let launched = product.launched, checkKnown(launched, path.key("launched"), "The launch of \(name)"),
      let period, launched > period.upperBound
    {
      add(
        .dateOutOfRange, path.key("launched"),
        "The launch of \(name) on \(launched) is after the scenario; use a day up to \(period.upperBound).")
    }
    checkReviews(of: product, path)
    guard checkCount(product.restocks.count, atMost: 2_000, path.key("restocks"), "restocks of \(name)") else { return }
    for (index, restock) in product.restocks.enumerated() {
      let place = path.key("restocks").index(index)
      checkDay(restock.date, place.key("date"), "The restock of \(name)")
      check(
        restock.units, 1...10_000_000, .stockOutOfRange, place, "units",
        "The number of units of a restock of \(name)")
    }
  }

  private mutating func checkBehaviour(_ product: Product, _ path: [ScenarioPathStep]) {
    let name = quoted(product.id)
    if let conversion = product.conversion {
      checkConversion(conversion, path, "The conversion of \(name)")
    }
    check(
      product.attraction, .above(0, to: 100), .attractionOutOfRange, path, "attraction", "The attraction of \(name)")
    if let units = product.unitsPerOrder {
      check(
        units, .from(1, to: 20), .unitsPerOrderOutOfRange, path, "units_per_order",
        "The number of units per order of \(name)")
    }
    if let refunds = product.refundShare {
      check(refunds, .share, .refundShareOutOfRange, path, "refund_share", "The refund share of \(name)")
    }
  }

  /// Checks a conversion, and what it leaves for those who order without asking:
  /// conversion = ask rate × inquiry conversion + (1 − ask rate) × silent conversion.
  mutating func checkConversion(_ conversion: Double, _ path: [ScenarioPathStep], _ what: String) {
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
          + "conversion, so that the conversion is the larger one.")
    } else if silent >= 1 {
      add(
        .inquiriesAboveConversion, path.key("conversion"),
        "\(what) is \(conversion), more than can order without asking at an ask rate of \(shoppers.askRate); lower it.")
    }
  }

  private mutating func checkRelevance(_ product: Product, _ path: [ScenarioPathStep]) {
    let place = path.key("relevance")
    guard checkCount(product.relevance.count, atMost: 20_000, place, "keywords with relevance by hand") else { return }
    var seen = Set<String>()
    for relevance in product.relevance {
      if !keywordTexts.contains(relevance.keyword) {
        addUnknownKeyword(relevance.keyword, place.key(relevance.keyword))
      }
      checkNotThereYet(relevance.keyword, place.key(relevance.keyword), "the relevance by hand", seen: &seen)
      check(
        relevance.value, .share, .relevanceOutOfRange, place, relevance.keyword,
        "The relevance for \(quoted(relevance.keyword))")
    }
  }
}

extension Product {
  /// Whether the price is one that an item can have. Rules that compare with it leave the others alone.
  var hasPrice: Bool { price > .zero && price <= .largestPrice }
}
