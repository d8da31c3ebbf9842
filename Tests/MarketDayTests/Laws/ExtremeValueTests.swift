import Testing

@testable import MarketDay

/// Values at the ends of what the rules allow play without a trap, and keep every law of a day.
@Suite("Laws: extreme values")
struct ExtremeValueTests {
  /// One item, one keyword, one channel, one campaign: usual values everywhere.
  private static func usual(days: Int = 12) -> ScenarioDraft {
    var draft = ScenarioDraft(
      name: "extreme", start: CalendarDate(year: 2026, month: 5, day: 1)!, days: days, trade: Trade(name: "usual"))
    draft.trade.search.personalNoise = 0.05
    var product = Product(id: "cup", title: "cup", price: Money(yuan: 50), cost: Money(yuan: 20), stock: 100_000)
    product.listed = MinuteOfWeek(.friday, hour: 21, minute: 15)
    product.soldLast30Days = 40
    draft.products = [product]
    draft.keywords = [Keyword(text: "cup", searchesPerDay: 2_000, rivalListings: 500, usualBid: Money(yuan: 1))]
    draft.channels = [Channel(name: "direct", visitsPerDay: 100)]
    var group = AdGroup(product: "cup", bid: .fixed(Money(yuan: 2)))
    group.keywords = [AdKeyword(text: "cup")]
    var campaign = Campaign(name: "ads", dailyBudget: Money(yuan: 200))
    campaign.groups = [group]
    draft.ads = Advertising(balance: Money(yuan: 1_000))
    draft.ads!.campaigns = [campaign]
    return draft
  }

  private func play(_ draft: ScenarioDraft, _ name: String, seed: UInt64 = 1) throws {
    var findings = LawFindings(seed: seed)
    let stage = PreparedScenario(try Scenario(draft))
    LawPlay.play(stage, seed: seed, days: draft.days) { played in
      findings.enter(day: played.record.day)
      findings.checkLedger(played)
      findings.checkAdvertising(played)
      findings.checkStock(played)
      findings.checkCoupons(played)
      findings.checkRecord(played.record, pairs: stage.pairs)
      findings.checkMembers(played)
    }
    #expect(findings.faults.isEmpty, "\(name): \(findings.faults.prefix(3).joined(separator: "\n"))")
  }

  private func play(_ name: String, days: Int = 12, _ change: (inout ScenarioDraft) -> Void) throws {
    var draft = Self.usual(days: days)
    change(&draft)
    try play(draft, name)
  }

  @Test("searches and rivals from none to a billion", arguments: [0.0, 1e-9, 1, 1e9], [0, 1, 1_000_000_000])
  func market(searches: Double, rivals: Int) throws {
    try play("market") {
      $0.keywords[0].searchesPerDay = searches
      $0.keywords[0].rivalListings = rivals
      $0.trade.search.closingSoonShare = 0.5
      $0.products[0].stock = 10_000_000
    }
  }

  @Test("nobody, or a billion, turns to the next page and visits", arguments: [0.0, 1e9])
  func visits(perDay: Double) throws {
    try play("visits") {
      $0.channels[0].visitsPerDay = perDay
      $0.trade.search.pageTurnRate = 0
    }
  }

  @Test("each visit leaves more than one visitor who comes back, for a year")
  func returnsWithoutEnd() throws {
    try play("returns", days: 365) {
      $0.trade.shoppers.cartsPerOrder = 1_000
      $0.trade.shoppers.favouritesPerOrder = 1_000
      $0.trade.shoppers.cartReturnRate = 0.9
      $0.trade.shoppers.cartForgetRate = 0.1
      $0.trade.shoppers.favouriteReturnRate = 0.9
      $0.trade.shoppers.favouriteForgetRate = 0.1
      $0.products[0].stock = 10_000_000
      $0.products[0].price = Money(fen: 100)
      $0.products[0].cost = Money(fen: 50)
    }
  }

  @Test("stock from none to ten million")
  func stock() throws {
    for stock in [0, 1, 10_000_000] { try play("stock \(stock)") { $0.products[0].stock = stock } }
  }

  @Test("prices from one fen to ten million yuan")
  func prices() throws {
    let dearest = 1_000_000_000
    for (price, cost, stock) in [(1, 0, 1_000_000), (1, dearest, 100), (dearest, 1, 1), (dearest, 0, 90_000)] {
      for usual in [nil, 1, 1_000_000_000] {
        try play("price \(price) fen, usual \(usual ?? price)") {
          $0.products[0].price = Money(fen: price)
          $0.products[0].usualPrice = usual.map { Money(fen: $0) }
          $0.products[0].cost = Money(fen: cost)
          $0.products[0].stock = stock
        }
      }
    }
  }

  @Test("conversions next to 0 and 1")
  func conversions() throws {
    for conversion in [1e-300, 1e-15, 0.5, 0.999_999_999] {
      try play("conversion \(conversion)") {
        $0.trade.shoppers.askRate = 0
        $0.products[0].conversion = conversion
        $0.products[0].soldLast30Days = 10_000_000
        $0.products[0].stock = 10_000_000
      }
    }
  }

  @Test("shares of the trade at 0 and at 1", arguments: [0.0, 1.0])
  func shares(share: Double) throws {
    try play("shares") {
      $0.trade.shoppers.waitingShare = share
      $0.trade.shoppers.mobileShare = share
      $0.trade.shoppers.refundShare = share
      $0.trade.shoppers.goodsBackShare = share
      $0.trade.shoppers.cartReturnRate = share
      $0.trade.shoppers.cartForgetRate = 1 - share
      $0.trade.shoppers.itemPageShare = share
      $0.trade.search.clickRate = share
      $0.trade.search.closingSoonShare = share
      $0.trade.advertising.clickRate = share
      $0.trade.advertising.rivalsRunningOut = share
      $0.trade.advertising.qualityLearning = share
      var season = Season(name: "season", first: $0.start + 5, last: $0.start + 6, demand: 3)
      season.leadDays = 3
      $0.seasons = [season]
    }
  }

  @Test("refunds on the day itself and a year later", arguments: [0, 1, 365])
  func refunds(days: Int) throws {
    try play("refunds", days: 380) {
      $0.trade.shoppers.refundDays = days
      $0.trade.shoppers.refundShare = 0.9
    }
  }

  @Test("one day, and three years")
  func length() throws {
    try play("one day", days: 1) { $0.products[0].stock = 1 }
    try play("three years", days: 1_096) { $0.keywords[0].growthPer30Days = 1.2 }
  }

  @Test("shocks of ten times the mean, on a billion searches and visits")
  func shocks() throws {
    for seed in UInt64(1)...4 {
      var draft = Self.usual(days: 200)
      draft.trade.demand.storeVariation = 10
      draft.trade.demand.keywordVariation = 10
      draft.keywords[0].searchesPerDay = 1e9
      draft.channels[0].visitsPerDay = 1e9
      draft.trade.shoppers.pagesPerVisit = 1_000
      try play(draft, "shocks", seed: seed)
    }
  }

  @Test("rivals' bids from next to nothing to beyond all numbers")
  func rivalBids() throws {
    for seed in UInt64(1)...4 {
      var draft = Self.usual(days: 60)
      draft.trade.advertising.rivalBidSpread = 10
      draft.trade.advertising.bidDrift = 10
      draft.trade.search.rivalDrift = 10
      try play(draft, "rivals' bids", seed: seed)
    }
  }

  @Test("far more buyers than stock")
  func lostBuyers() throws {
    try play("lost buyers") {
      $0.products[0].conversion = 0.95
      for number in 0..<6 { $0.channels.append(Channel(name: "crowd \(number)", visitsPerDay: 1e9)) }
    }
  }

  @Test("a billion visits to an item of ten million yuan whose orders are hardly ever paid")
  func unpaidOrders() throws {
    try play("unpaid orders") {
      $0.products[0].price = Money(yuan: 10_000_000)
      $0.products[0].stock = 10
      $0.products[0].conversion = 0.5
      $0.products[0].unitsPerOrder = 20
      $0.trade.shoppers.payRate = 1e-6
      $0.channels[0].visitsPerDay = 1e9
    }
  }
}
