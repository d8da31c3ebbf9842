@testable import MarketDay

/// A drawn store with a market around it: keywords, listings, ads, channels, seasons, and a trade of its own. All of it
/// keeps every rule of a scenario; scarce stock, tight budgets and odd trades are common, since that is where laws
/// break.
struct DrawnMarket {
  private var generator: SplitMix64
  var draft: ScenarioDraft

  private static let words = ["红色", "连衣裙", "夏季", "马克杯", "silk", "Dress", "cup", "ＲＥＤ", "茶", "gift box"]

  init(seed: UInt64, promotions: Bool = true) {
    draft = DrawnStore(seed: seed, promotions: promotions).draft
    generator = SplitMix64(seed: seed ^ 0x4D41_524B_4554)
    drawTrade()
    drawStoreTerms()
    drawKeywords()
    for index in draft.products.indices { drawItem(index) }
    drawSeasons()
    drawChannels()
    if generator.chance(0.8) { drawAds() }
    drawWholeStore(seed: seed)
  }

  /// Each part from luck of its own, so that a change to one re-draws nothing else.
  private mutating func drawWholeStore(seed: UInt64) {
    func luck(_ part: UInt64) -> SplitMix64 { SplitMix64(seed: seed ^ (part << 32)) }
    drawChannelKinds(luck(1))
    drawEvents(luck(2))
    drawLinks(luck(3))
    drawRegions(luck(4))
    drawFulfilment(luck(5))
    drawReviews(luck(6))
    drawStanding(luck(7))
    drawMembers(luck(8))
    drawLifecycle(luck(9))
    drawTargets(luck(10))
    drawStrategies(luck(12))
  }

  /// One that all rules accept, by the seed.
  static func scenario(seed: UInt64, promotions: Bool = true) throws -> Scenario {
    try Scenario(DrawnMarket(seed: seed, promotions: promotions).draft)
  }

  private mutating func double(_ range: ClosedRange<Double>) -> Double { Double.random(in: range, using: &generator) }

  /// Evenly over the orders of magnitude.
  private mutating func scale(_ range: ClosedRange<Double>) -> Double {
    exponential(double(logarithm(range.lowerBound)...logarithm(range.upperBound)))
  }

  private mutating func date(_ days: ClosedRange<Int> = 0...19) -> CalendarDate { draft.start + generator.int(days) }

  private mutating func span() -> DateSpan {
    if generator.chance(0.5) { return .always }
    let first = generator.int(0...10)
    return DateSpan(first: draft.start + first, last: draft.start + first + generator.int(0...9))
  }

  private mutating func drawStoreTerms() {
    if generator.chance(0.3) { draft.store.platformFee = BasisPoints(generator.int(0...10_000)) }
    if generator.chance(0.3) { draft.store.fixedCostPerDay = generator.money(0...500) }
    if generator.chance(0.3) { draft.store.parcelCost = generator.money(0...20) }
  }

  private mutating func drawKeywords() {
    for _ in 0..<generator.int(1...10) {
      let text = Self.words.shuffled(using: &generator).prefix(generator.int(1...3)).joined(separator: " ")
      guard !draft.keywords.contains(where: { $0.text == text }) else { continue }
      var keyword = Keyword(
        text: text, searchesPerDay: generator.chance(0.1) ? 0 : scale(1...50_000),
        rivalListings: generator.chance(0.1) ? 0 : Int(scale(1...1_000_000)))
      if generator.chance(0.7) { keyword.usualBid = Money(fen: generator.int(10...500)) }
      if generator.chance(0.5) { keyword.advertisers = generator.int(0...15) }
      if generator.chance(0.2) { keyword.growthPer30Days = double(0.5...3) }
      draft.keywords.append(keyword)
    }
  }

  private mutating func drawItem(_ index: Int) {
    var product = draft.products[index]
    var title = "item"
    for word in Self.words.shuffled(using: &generator).prefix(generator.int(0...5)) {
      if TitleWidth.halves(of: title + " " + word) <= TitleWidth.limitInHalves { title += " " + word }
    }
    product.title = title
    product.stock = [0, 1, generator.int(2...30), 1_000, 100_000][generator.int(0...4)]
    for _ in 0..<generator.int(0...2) {
      product.restocks.append(Restock(date: date(), units: generator.chance(0.5) ? 1 : generator.int(1...500)))
    }
    if generator.chance(0.7) {
      product.listed = MinuteOfWeek(
        Weekday.allCases[generator.int(0...6)], hour: generator.int(0...23), minute: generator.int(0...59))
      if generator.chance(0.4) { product.cycle = .fourteenDays }
    }
    if generator.chance(0.3) { product.launched = draft.start + generator.int(-30...19) }
    if generator.chance(0.4) { product.conversion = double(0.05...0.6) }
    if generator.chance(0.3) { product.attraction = scale(0.1...10) }
    if generator.chance(0.5) { product.refundShare = [0, 1, double(0...1)][generator.int(0...2)] }
    if generator.chance(0.6) { product.soldLast30Days = Int(scale(1...3_000)) }
    if generator.chance(0.3), let keyword = draft.keywords.randomElement(using: &generator) {
      product.relevance = [RelevanceByHand(keyword: keyword.text, value: double(0...1))]
    }
    draft.products[index] = product
  }

  private mutating func drawSeasons() {
    for number in 0..<generator.int(0...2) {
      let first = date(0...12)
      var season = Season(
        name: "season \(number)", first: first, last: first + generator.int(0...3), demand: double(0...8))
      season.leadDays = generator.int(0...4)
      season.tailDays = generator.int(0...4)
      season.tailDemand = double(0...1)
      draft.seasons.append(season)
    }
  }

  private mutating func drawChannels() {
    for number in 0..<generator.int(0...3) {
      var channel = Channel(
        name: "channel \(number)", visitsPerDay: generator.chance(0.1) ? 0 : scale(1...3_000))
      channel.span = span()
      channel.odds = scale(0.1...10)
      if generator.chance(0.5) {
        let chosen = draft.products.shuffled(using: &generator).prefix(generator.int(1...4)).map(\.id)
        channel.products = chosen.map { ChannelTarget(product: $0, share: 1 / Double(chosen.count)) }
      }
      if generator.chance(0.4) { channel.costPerVisit = Money(fen: generator.int(0...300)) }
      if generator.chance(0.4) { channel.costPerOrder = generator.money(0...20) }
      if generator.chance(0.4) { channel.costPerDay = generator.money(0...200) }
      draft.channels.append(channel)
    }
  }
}

// MARK: - Keyword ads

extension DrawnMarket {
  fileprivate mutating func drawAds() {
    var ads = Advertising(balance: generator.chance(0.2) ? .zero : generator.money(500...1_500))
    if generator.chance(0.5) {
      ads.topUp = generator.money(500...800)
      ads.topUpBelow = generator.money(0...600)
    }
    ads.campaigns = (0..<generator.int(1...4)).map { campaign($0) }
    draft.ads = ads
  }

  private mutating func campaign(_ number: Int) -> Campaign {
    let budget =
      switch generator.int(0...3) {
      case 0: Money.zero
      case 1: Money(fen: generator.int(1...300))
      case 2: generator.money(3...60)
      default: generator.money(60...3_000)
      }
    var campaign = Campaign(name: "campaign \(number)", dailyBudget: budget)
    campaign.span = span()
    if generator.chance(0.5) { campaign.pacing = .smooth }
    if generator.chance(0.5) {
      let levels = [0, 50, 100, generator.int(1...149), 150]
      var percent = levels[generator.int(0...4)]
      campaign.schedule = AdSchedule(
        percent: (0..<168).map { _ in
          if generator.chance(0.15) { percent = levels[generator.int(0...4)] }
          return percent
        })
    }
    campaign.groups = (0..<generator.int(1...3)).map { _ in group() }
    return campaign
  }

  private mutating func group() -> AdGroup {
    var group = AdGroup(product: draft.products.randomElement(using: &generator)!.id, bid: rule())
    if generator.chance(0.4) { group.attraction = scale(0.2...20) }
    for keyword in draft.keywords.shuffled(using: &generator).prefix(generator.int(1...4)) {
      var word = AdKeyword(text: keyword.text)
      if generator.chance(0.4) {
        word.match = .broad
        // One of the words alone, so that it finds other searches too.
        if generator.chance(0.5) { word.text = String(keyword.text.split(separator: " ").last!) }
      }
      guard !group.keywords.contains(where: { $0.text == word.text }) else { continue }
      if generator.chance(0.3) { word.bid = rule() }
      if generator.chance(0.3) { word.quality = double(1...10) }
      group.keywords.append(word)
    }
    return group
  }

  private mutating func rule() -> BidRule {
    if generator.chance(0.6) { return .fixed(Money(fen: generator.int(10...(generator.chance(0.1) ? 10_000 : 600)))) }
    return .maximumBid(share: double(0.1...2), cap: Money(fen: generator.int(10...10_000)))
  }
}

// MARK: - The trade

extension DrawnMarket {
  /// Each part of the trade is usual or at odd but valid values.
  fileprivate mutating func drawTrade() {
    if generator.chance(0.5) { drawDemand() }
    // The usual noise takes long to tabulate without optimisation.
    draft.trade.search.personalNoise = generator.chance(0.9) ? 0.05 : 0.5
    if generator.chance(0.5) { drawSearchRules() }
    if generator.chance(0.5) { drawAdvertisingRules() }
    drawShoppers()
    if generator.chance(0.5) { drawReturns() }
    if generator.chance(0.3) { drawTypicalItem() }
  }

  private mutating func drawDemand() {
    draft.trade.demand.storeVariation = [0, 0.25, 3][generator.int(0...2)]
    draft.trade.demand.keywordVariation = [0, 0.2, 3][generator.int(0...2)]
    if generator.chance(0.3) {
      draft.trade.demand.hours = (0..<24).map { _ in generator.chance(0.3) ? 0 : double(0...9) }
      draft.trade.demand.hours[generator.int(0...23)] = 5
    }
    if generator.chance(0.3) {
      draft.trade.demand.weekdays = (0..<7).map { _ in generator.chance(0.2) ? 0 : double(0...3) }
      draft.trade.demand.weekdays[0] = 1
    }
  }

  private mutating func drawSearchRules() {
    var rules = draft.trade.search
    rules.placesPerPage = generator.int(1...100)
    rules.lookDecay = double(0...3)
    rules.pageTurnRate = generator.chance(0.3) ? 0 : double(0...0.95)
    rules.leastRelevance = double(0...0.6)
    rules.calming = scale(0.001...10)
    rules.closingBoost = double(0...5)
    rules.newItemBoost = scale(0.1...10)
    rules.newItemDays = generator.int(1...40)
    rules.rivalSpread = scale(0.05...5)
    rules.rivalDrift = double(0...2)
    rules.rivalPersistence = double(0...0.99)
    rules.closingSoonShare = [0, 1, double(0...1)][generator.int(0...2)]
    rules.closingSoonPlaces = generator.int(1...200)
    rules.closingSoonCrowding = double(0...1)
    rules.fourteenDayShare = double(0...1)
    rules.clickRate = [0, 1, double(0...1)][generator.int(0...2)]
    rules.priceAttraction = double(0...4)
    rules.soldAttraction = double(0...1)
    rules.promotionTagLift = double(0...2)
    draft.trade.search = rules
  }

  private mutating func drawAdvertisingRules() {
    var rules = draft.trade.advertising
    rules.places = generator.int(1...20)
    rules.viewDecay = double(0.1...1)
    rules.clickRate = [0, 1, double(0...1)][generator.int(0...2)]
    rules.reserve = Money(fen: generator.int(1...60))
    rules.rivals = generator.int(0...15)
    rules.rivalBidSpread = double(0...2)
    rules.bidDrift = double(0...1)
    rules.bidPersistence = double(0...0.99)
    rules.rivalsRunningOut = double(0...1)
    rules.rivalQualitySpread = double(0...4)
    rules.startQuality = double(1...10)
    rules.priorClicks = scale(0.1...1_000)
    rules.qualityLearning = double(0...1)
    draft.trade.advertising = rules
  }

  private mutating func drawShoppers() {
    var shoppers = draft.trade.shoppers
    if generator.chance(0.3) { shoppers.conversion = double(0.02...0.5) }
    if generator.chance(0.3) { shoppers.askRate = double(0...min(shoppers.conversion, 0.3)) }
    // Who asks buys with less than the conversion of all, divided by the ask rate.
    if generator.chance(0.3) {
      let most = min(1, shoppers.conversion / max(shoppers.askRate, 1e-9))
      shoppers.inquiryConversion = generator.chance(0.2) ? 0 : double(0...(most * 0.95))
    }
    if shoppers.askRate * shoppers.inquiryConversion >= min(shoppers.conversion, 0.02) {
      shoppers.inquiryConversion = 0.5 * min(shoppers.conversion, 0.02) / shoppers.askRate
    }
    if generator.chance(0.3) { shoppers.payRate = scale(0.05...1) }
    if generator.chance(0.3) { shoppers.lastingPriceElasticity = double(0...5) }
    if generator.chance(0.3) { shoppers.temporaryPriceElasticity = double(0...6) }
    if generator.chance(0.4) {
      shoppers.mobileShare = double(0...1)
      shoppers.mobileOdds = scale(0.05...5)
    }
    if generator.chance(0.3) { shoppers.waitingShare = [0, 1, double(0...1)][generator.int(0...2)] }
    if generator.chance(0.3) { shoppers.pagesPerVisit = double(1...10) }
    if generator.chance(0.3) { shoppers.itemPageShare = double(0...1) }
    if generator.chance(0.4) {
      shoppers.refundShare = double(0...1)
      shoppers.refundDays = [0, 1, 365][generator.int(0...2)]
      shoppers.goodsBackShare = double(0...1)
    }
    if generator.chance(0.4) {
      shoppers.couponClaimRate = [0, 1, double(0...1)][generator.int(0...2)]
      shoppers.couponUseShare = [0, 1, double(0...1)][generator.int(0...2)]
    }
    if generator.chance(0.3) {
      shoppers.bundleUptakeHigh = double(0.03...1)
      shoppers.topUpChance = double(0...1)
      shoppers.topUpReach = scale(0.01...10)
    }
    draft.trade.shoppers = shoppers
  }

  private mutating func drawReturns() {
    var shoppers = draft.trade.shoppers
    shoppers.favouritesPerOrder = double(0...20)
    shoppers.cartsPerOrder = double(0...20)
    shoppers.cartReturnRate = double(0...1)
    shoppers.cartForgetRate = 1 - shoppers.cartReturnRate
    shoppers.favouriteReturnRate = double(0...0.5)
    shoppers.favouriteForgetRate = double(0...0.5)
    shoppers.awaitedReturnFactor = double(0...10)
    shoppers.cartOdds = scale(0.1...20)
    shoppers.favouriteOdds = scale(0.1...20)
    draft.trade.shoppers = shoppers
  }

  private mutating func drawTypicalItem() {
    var item = draft.trade.typicalItem
    item.price = generator.money(1...500)
    item.buyers = scale(0.1...10_000)
    item.conversion = double(0.001...0.5)
    item.returningBuyers = generator.chance(0.2) ? 0 : scale(0.1...1_000)
    item.refundShare = generator.chance(0.2) ? 0 : double(0...1)
    draft.trade.typicalItem = item
  }
}
