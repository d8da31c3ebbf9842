import Testing

@testable import MarketDay

/// What takes nothing, gives nothing and brings nobody changes nothing.
@Suite("Laws: nothing added, nothing changed")
struct NothingChangesTests {
  private static var seeds: Range<UInt64> { 0..<(3 * LongVariant.factor) }
  private static let days = 8
  private static let dear = Money(yuan: 10_000_000)

  /// A record without its rows on promotions, channels and ads.
  private func plain(_ record: DayRecord, channels: Int = .max) -> DayRecord {
    var plain = record
    plain.promotions = []
    if plain.channels.count > channels { plain.channels.remove(at: channels) }
    return plain
  }

  @Test("promotions that no order reaches are no promotions")
  func unreachedPromotions() throws {
    for seed in Self.seeds {
      var draft = DrawnMarket(seed: seed).draft
      draft.trade.search.promotionTagLift = 0  // the tag itself may draw clicks
      let without = LawPlay.records(try Scenario(draft), seed: seed, days: Self.days)
      var tier = GiftTier(threshold: Self.dear)
      tier.amountOff = Money(yuan: 100)
      draft.promotions.gifts.append(SpendThresholdGift(id: "unreached", tiers: [tier]))
      draft.promotions.platform.append(
        PlatformReduction(name: "unreached", every: Self.dear, off: Money(yuan: 100)))
      let with = LawPlay.records(try Scenario(draft), seed: seed, days: Self.days)
      let firstDay = LawPlay.firstDifference(without.map { plain($0) }, with.map { plain($0) })
      #expect(firstDay == nil, "seed \(seed)")
      for record in with {
        // Events stand behind the platform's reductions.
        let row = record.promotions[record.promotions.count - draft.events.count - 1]
        #expect(row.used == 0, "seed \(seed), day \(record.day)")
      }
    }
  }

  @Test("promotions of later days change nothing before they begin")
  func laterPromotions() throws {
    for seed in Self.seeds {
      var draft = DrawnMarket(seed: seed).draft
      draft.products[0].pricePlan = []  // a discount has to be below every price
      draft.events.removeAll { event in event.items.contains { $0.product == draft.products[0].id } }
      let without = LawPlay.records(try Scenario(draft), seed: seed, days: Self.days)
      let first = draft.start + Self.days + 2
      let later = DateSpan(first: first)
      let product = draft.products[0]
      if draft.products.count > 1 {
        let items = [product.id, draft.products[1].id]
        var bundle = Bundle(id: "later", items: items, price: Money(fen: 1))
        bundle.span = later
        draft.promotions.bundles.append(bundle)
      }
      var coupon = Coupon(id: "later", amount: Money(fen: 50), threshold: .zero, issue: .click, validDays: 5)
      coupon.span = later
      let members = CouponIssue.members(count: 50, date: first)
      let sent = Coupon(id: "later too", amount: Money(fen: 50), threshold: .zero, issue: members, validDays: 9)
      draft.promotions.coupons.insert(contentsOf: [coupon, sent], at: 0)
      var tier = GiftTier(threshold: Money(fen: 100))
      tier.amountOff = Money(fen: 50)
      var gift = SpendThresholdGift(id: "later", tiers: [tier])
      gift.span = later
      draft.promotions.gifts.insert(gift, at: 0)
      var reduction = PlatformReduction(name: "later", every: Money(fen: 100), off: Money(fen: 10))
      reduction.span = later
      draft.promotions.platform.insert(reduction, at: 0)
      if !draft.promotions.discounts.contains(where: { $0.items.contains { $0.product == product.id } }) {
        let price = max(Money(yuan: 1), product.price - Money(yuan: 2))
        draft.promotions.discounts.append(
          LimitedTimeDiscount(
            id: "later", items: [DiscountedItem(product: product.id, price: price)], start: DateHour(first, hour: 0),
            end: DateHour(first, hour: 5)))
      }
      let with = LawPlay.records(try Scenario(draft), seed: seed, days: Self.days)
      let firstDay = LawPlay.firstDifference(without.map { plain($0) }, with.map { plain($0) })
      #expect(firstDay == nil, "seed \(seed)")
    }
  }

  @Test("a channel without visits and costs changes nothing else")
  func emptyChannel() throws {
    for seed in Self.seeds {
      var draft = DrawnMarket(seed: seed).draft
      let without = LawPlay.records(try Scenario(draft), seed: seed, days: Self.days)
      draft.channels.insert(Channel(name: "empty", visitsPerDay: 0), at: 0)
      let with = LawPlay.records(try Scenario(draft), seed: seed, days: Self.days)
      for record in with { #expect(record.channels[VisitSources.firstChannel] == ChannelRecord(), "seed \(seed)") }
      let firstDay = LawPlay.firstDifference(
        without.map { plain($0) }, with.map { plain($0, channels: VisitSources.firstChannel) })
      #expect(firstDay == nil, "seed \(seed)")
    }
  }
}

// Ads that never show.
extension NothingChangesTests {
  private enum Silence: CaseIterable { case closedSchedule, noKeyword, zeroBudget, emptyAccount }

  /// The store's own ads in a form that can't show, or none.
  private func silenced(_ draft: ScenarioDraft, _ silence: Silence?) throws -> Scenario {
    var draft = draft
    guard var ads = draft.ads, let silence else {
      draft.ads = nil
      return try Scenario(draft)
    }
    if silence == .emptyAccount {
      ads.balance = .zero
      ads.topUp = nil
    }
    for index in ads.campaigns.indices {
      switch silence {
      case .closedSchedule: ads.campaigns[index].schedule = AdSchedule(percent: [Int](repeating: 0, count: 168))
      case .noKeyword:
        for group in ads.campaigns[index].groups.indices { ads.campaigns[index].groups[group].keywords = [] }
      case .zeroBudget: ads.campaigns[index].dailyBudget = .zero
      case .emptyAccount: break
      }
    }
    draft.ads = ads
    return try Scenario(draft)
  }

  /// What is seen of natural search, visits, orders and money.
  private func withoutAds(_ records: [DayRecord], _ scenario: Scenario) -> [DayRecord] {
    let pairs = PreparedScenario(scenario).pairs
    return records.map { record in
      var plain = record
      plain.keywords = zip(pairs, record.keywords).compactMap { pair, row in
        guard pair.relevance > 0 else { return nil }  // a pair of the ads' own
        var natural = row
        (natural.bid, natural.maximumBid, natural.quality) = (.zero, .zero, 0)
        (natural.adImpressions, natural.adPlace) = (0, 0)
        return natural
      }
      plain.ads = []
      return plain
    }
  }

  private func checkSilence(_ silence: Silence) throws {
    for seed in Self.seeds {
      let draft = DrawnMarket(seed: seed).draft
      guard draft.ads != nil else { continue }
      let none = try silenced(draft, nil)
      let silent = try silenced(draft, silence)
      let without = withoutAds(LawPlay.records(none, seed: seed, days: Self.days), none)
      let with = withoutAds(LawPlay.records(silent, seed: seed, days: Self.days), silent)
      let firstDay = LawPlay.firstDifference(without, with)
      #expect(firstDay == nil, "seed \(seed)")
    }
  }

  @Test("ads with a closed schedule change nothing but their own rows")
  func closedSchedule() throws { try checkSilence(.closedSchedule) }

  @Test("ad groups without keywords change nothing")
  func noKeyword() throws { try checkSilence(.noKeyword) }

  @Test("ads without a budget change nothing but their own rows")
  func zeroBudget() throws { try checkSilence(.zeroBudget) }

  @Test("ads with an empty account change nothing but their own rows")
  func emptyAccount() throws { try checkSilence(.emptyAccount) }
}
