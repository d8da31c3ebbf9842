@testable import MarketDay

extension LawFindings {
  /// The identities that readers of the files rely on.
  mutating func checkRecord(_ record: DayRecord, pairs: [PreparedPair]) {
    checkVisits(record)
    checkOrders(record)
    checkRatios(record.store)
    checkAmounts(record)
    checkKeywords(record, pairs: pairs)
    checkPromotions(record)
  }

  private mutating func checkVisits(_ record: DayRecord) {
    let store = record.store
    let channels = record.channels.reduce(0) { $0 + $1.visitors }
    check(store.visitors == channels, "\(store.visitors) visitors are \(channels) over the channels")
    let products = record.products.reduce(0) { $0 + $1.visitors }
    let looks = store.visitors + store.linkVisits
    check(looks == products, "\(looks) visitors, those through links included, are \(products) over the items")
    check(record.channels.allSatisfy { $0.orders <= $0.visitors && $0.orders >= 0 }, "no channel sells without visits")
    check(looks <= store.itemPageViews, "each visit sees an item page")
    check(store.itemPageViews <= store.pageViews, "item page views are page views")
    check((0...store.visitors).contains(store.inquiries), "\(store.inquiries) of \(store.visitors) visitors ask")
    let others = looks - store.buyers
    check(store.favourites <= others && store.carts <= others, "who buys does not keep")
    check(store.favourites == record.products.reduce(0) { $0 + $1.favourites }, "favourites are those of the items")
    check(store.carts == record.products.reduce(0) { $0 + $1.carts }, "carts are those of the items")
  }

  private mutating func checkOrders(_ record: DayRecord) {
    let store = record.store
    let channels = record.channels.reduce(0) { $0 + $1.orders }
    let products = record.products.reduce(0) { $0 + $1.orders }
    check(store.buyers == channels, "\(store.buyers) buyers have \(channels) orders over the channels")
    check(store.buyers == products, "\(store.buyers) buyers have \(products) orders over the items")
    check(store.lostOrders == record.products.reduce(0) { $0 + $1.lostOrders }, "lost orders are those of the items")
    check(store.units == record.products.reduce(0) { $0 + $1.units }, "units are those of the items")
    check(store.units >= store.buyers, "an order has a unit at least")
    let (values, bins) = (record.orderValues.orders, record.orderValues.bins)
    check(values.reduce(0, +) == store.buyers, "\(store.buyers) buyers have \(values.reduce(0, +)) orders by value")
    let least = values.indices.reduce(Money.zero) { $0 + bins.lowerBound(of: $1) * values[$1] }
    let most = values.indices.reduce(Money.zero) { $0 + (bins.upperBound(of: $1) ?? store.paidAmount) * values[$1] }
    check(least <= store.paidAmount && store.paidAmount <= most, "orders by value are worth \(store.paidAmount)")
    check(store.orders >= store.buyers, "who pays has ordered")
    check(store.orderedAmount >= store.paidAmount, "\(store.orderedAmount) ordered, \(store.paidAmount) paid")
    let asked = store.askedBuyers
    check((0...min(store.inquiries, store.buyers)).contains(asked), "\(asked) buyers had asked")
    let silent = store.buyers - asked
    check(silent <= store.visitors - store.inquiries, "\(silent) buyers had not asked")
  }

  private mutating func checkRatios(_ store: StoreRecord) {
    let paid = Double(store.visitors) * store.conversion * store.averageOrderValue
    let isSame = abs(paid - store.paidAmount.yuan) <= 1e-9 * max(1, store.paidAmount.yuan)
    check(isSame, "paid = visitors · conversion · average order value")
    let callIn = store.callInRate
    let conversion = callIn * store.inquiryConversion + (1 - callIn) * store.silentConversion
    check(abs(conversion - store.conversion) <= 1e-12, "conversion \(store.conversion) is split into \(conversion)")
  }

  private mutating func checkAmounts(_ record: DayRecord) {
    let store = record.store
    let channels = record.channels.reduce(Money.zero) { $0 + $1.amount }
    check(channels == store.paidAmount, "\(store.paidAmount) paid are \(channels) over the channels")
    let products = record.products.reduce(Money.zero) { $0 + $1.amount }
    check(products + store.shippingFees == store.paidAmount, "items \(products) and shipping are \(store.paidAmount)")
    check(record.channels.allSatisfy { $0.amount >= .zero && $0.cost >= .zero }, "no channel has a negative amount")
    let cost = record.channels.reduce(Money.zero) { $0 + $1.cost - $1.commissionReturned }
    check(cost == store.adCost + store.affiliateCommission, "the channels' cost \(cost) is advertising and commission")
    let clicks = record.keywords.reduce(Money.zero) { $0 + $1.adCost }
    check(clicks == record.channels[VisitSources.keywordAds].cost, "keyword ads cost what their channel says")
    check(store.adCost >= clicks, "advertising includes keyword ads")
  }

  private mutating func checkPromotions(_ record: DayRecord) {
    let discount = record.promotions.reduce(Money.zero) { $0 + $1.discount }
    check(discount == record.store.promotionDiscount, "promotions took \(discount) off")
    let gifts = record.promotions.reduce(Money.zero) { $0 + $1.giftCost }
    check(gifts <= record.store.giftCost, "gifts of promotions cost \(gifts)")
    for (index, row) in record.promotions.enumerated() {
      check(row.orders <= record.store.buyers && row.orders >= 0, "promotion \(index) has part in orders")
      check(row.amount <= record.store.paidAmount, "promotion \(index) has part in what was paid")
      check(row.issued >= 0 && row.used >= 0, "promotion \(index) counts from 0")
    }
  }
}

extension LawFindings {
  private mutating func checkKeywords(_ record: DayRecord, pairs: [PreparedPair]) {
    for (index, row) in record.keywords.enumerated() {
      let ads = row.adClicks <= row.adImpressions && row.adImpressions <= row.searches
      check(ads, "row \(index): ads shown and clicked")
      let natural = row.naturalClicks <= row.naturalImpressions && row.naturalImpressions <= row.searches
      check(natural, "row \(index): popular order shown and clicked")
      let closing = row.closingClicks <= row.closingImpressions && row.closingImpressions <= row.searches
      check(closing, "row \(index): closing-soon order shown and clicked")
      let shown = row.naturalImpressions + row.closingImpressions
      check(shown <= row.searches, "row \(index): shown \(shown) times in \(row.searches) searches, each in one order")
      check(row.naturalRank == 0 || row.naturalRank >= 1, "row \(index): rank \(row.naturalRank)")
      check(row.quality == 0 || (1...10).contains(row.quality), "row \(index): quality \(row.quality)")
      check(row.maximumBid >= .zero && row.bid >= .zero, "row \(index): bids are not negative")
    }
    var searches: [Int: Int] = [:]
    var shown: [Int: Int] = [:]
    for (pair, row) in zip(pairs, record.keywords) {
      check(searches[pair.keyword] ?? row.searches == row.searches, "keyword \(pair.keyword): one number of searches")
      searches[pair.keyword] = row.searches
      shown[pair.keyword, default: 0] += row.adImpressions
    }
    for (keyword, count) in shown {
      check(count <= searches[keyword]!, "keyword \(keyword): one ad of the store at most on a page")
    }
    checkSources(record)
  }

  private mutating func checkSources(_ record: DayRecord) {
    let rows = record.keywords
    let ads = record.channels[VisitSources.keywordAds]
    check(
      rows.reduce(0) { $0 + $1.naturalClicks } == record.channels[VisitSources.search].visitors, "search clicks visit")
    check(
      rows.reduce(0) { $0 + $1.closingClicks } == record.channels[VisitSources.closingSoon].visitors,
      "closing-soon clicks visit")
    check(rows.reduce(0) { $0 + $1.adClicks } == ads.visitors, "ad clicks visit")
    check(rows.reduce(0) { $0 + $1.adOrders } == ads.orders, "ad orders are those of their channel")
    check(rows.reduce(Money.zero) { $0 + $1.adAmount } == ads.amount, "ad amounts are those of their channel")
  }
}
