import Testing

@testable import MarketDay

/// Ads for some regions and devices, against the expectation worked out cell by cell. Seeds are fixed; 5 standard
/// errors.
@Suite("Ads by region and device")
struct AdRegionTests {
  private static let days = 200
  private static let bids = [Money(fen: 130), Money(fen: 100), Money(fen: 80)]

  /// Three campaigns of three items meet on one keyword. Rivals and qualities stand still.
  private func draft() -> ScenarioDraft {
    var draft = ScenarioDraft(
      name: "ads", start: CalendarDate(year: 2026, month: 1, day: 1)!, days: Self.days, trade: Trade(name: "usual"))
    draft.trade.search.personalNoise = 0.05
    draft.trade.search.soldAttraction = 0
    draft.trade.advertising.bidDrift = 0
    draft.trade.advertising.rivalsRunningOut = 0
    draft.trade.advertising.qualityLearning = 0
    draft.trade.demand.storeVariation = 0
    draft.trade.demand.keywordVariation = 0
    draft.trade.shoppers.mobileShare = 0.4
    draft.trade.shoppers.mobileOdds = 0.5
    draft.trade.shoppers.favouritesPerOrder = 0
    draft.trade.shoppers.cartsPerOrder = 0
    draft.products = ["cup", "plate", "pot"].map { id in
      Product(id: id, title: id, price: Money(yuan: 50), cost: Money(yuan: 20), stock: 10_000_000)
    }
    draft.keywords = [Keyword(text: "mug", searchesPerDay: 4_000, rivalListings: 1_000, usualBid: Money(yuan: 1))]
    draft.regions = [("east", 0.5, 1.0), ("north", 0.3, 2.0), ("west", 0.2, 0.4)].map { name, share, odds in
      var region = Region(name: name, share: share)
      region.odds = odds
      return region
    }
    draft.ads = Advertising(balance: Money(yuan: 10_000_000))
    draft.ads!.campaigns = zip(["cup", "plate", "pot"], Self.bids).map { id, bid in
      var group = AdGroup(product: id, bid: .fixed(bid))
      group.keywords = [AdKeyword(text: "mug")]
      var campaign = Campaign(name: "for \(id)", dailyBudget: Money(yuan: 1_000_000))
      campaign.groups = [group]
      return campaign
    }
    draft.ads!.campaigns[0].regions = ["north", "west"]
    draft.ads!.campaigns[0].devices = .mobile
    draft.ads!.campaigns[1].regions = ["east", "north"]
    return draft
  }

  private struct Expectation {
    var clicks = 0.0
    var orders = 0.0
    var cost = 0.0
  }

  /// A day's expectation of each campaign: for each region and device, the best ad of those that are for it goes into
  /// the auction.
  private func expected(_ draft: ScenarioDraft, rivals: [DrawnAdvertiser]) -> [Expectation] {
    let rules = draft.trade.advertising
    let shoppers = draft.trade.shoppers
    var days = [Expectation](repeating: Expectation(), count: draft.ads!.campaigns.count)
    for region in draft.regions {
      for (device, share, odds) in [(AdDevices.desktop, 0.6, 1.0), (.mobile, 0.4, 0.5)] {
        let own = draft.ads!.campaigns.indices.filter { index in
          let campaign = draft.ads!.campaigns[index]
          return (campaign.regions.isEmpty || campaign.regions.contains(region.name))
            && (campaign.devices == .all || campaign.devices == device)
        }
        let quality = QualityScore(nearestTo: rules.startQuality)
        let bids =
          own.map { index in
            AdBid(advertiser: 0, effectiveBid: Self.bids[index], quality: quality)
          } + rivals.enumerated().map { AdBid(advertiser: $0 + 1, effectiveBid: $1.bid, quality: $1.quality) }
        let slots = KeywordAuction.slots(for: bids, places: rules.places, reserve: rules.reserve)
        guard let slot = slots.first(where: { $0.bidder < own.count }) else { continue }
        let clicks =
          4_000 * region.share * share * power(rules.viewDecay, Double(slot.place - 1)) * rules.clickRate
        let silent =
          (shoppers.conversion - shoppers.askRate * shoppers.inquiryConversion) / (1 - shoppers.askRate)
        func moved(_ chance: Double) -> Double {
          region.odds * odds * chance / (1 - chance + region.odds * odds * chance)
        }
        let conversion = shoppers.askRate * moved(shoppers.inquiryConversion) + (1 - shoppers.askRate) * moved(silent)
        days[own[slot.bidder]].clicks += clicks
        days[own[slot.bidder]].orders += clicks * conversion
        days[own[slot.bidder]].cost += clicks * slot.pricePerClick.yuan
      }
    }
    return days
  }

  @Test("clicks, cost and orders of campaigns that meet in some regions", arguments: [UInt64(61), 62])
  func campaignsMeet(seed: UInt64) throws {
    let draft = draft()
    let scenario = try Scenario(draft)
    let stage = PreparedScenario(scenario)
    let rivals = World(stage, luck: Luck(seed: seed, replicate: 0)).keywords[0].rivals
    let records = LawPlay.records(scenario, seed: seed)
    for (index, day) in expected(draft, rivals: rivals).enumerated() {
      let row = stage.pairs.firstIndex { $0.product == index }!
      let clicks = Double(records.reduce(0) { $0 + $1.keywords[row].adClicks })
      let orders = Double(records.reduce(0) { $0 + $1.keywords[row].adOrders })
      let cost = records.reduce(Money.zero) { $0 + $1.keywords[row].adCost }.yuan
      let days = Double(Self.days)
      #expect(day.clicks > 1, "the ad of item \(index) is shown somewhere")
      #expect(abs(clicks - day.clicks * days) < 5 * (day.clicks * days).squareRoot(), "\(index): \(clicks), \(day)")
      #expect(abs(orders - day.orders * days) < 5 * (day.orders * days).squareRoot(), "\(index): \(orders), \(day)")
      let price = day.cost / day.clicks
      #expect(abs(cost - day.cost * days) < 5 * price * (day.clicks * days).squareRoot(), "\(index): \(cost), \(day)")
    }
  }

  @Test("the regions of visitors from ads are those of the campaign")
  func regionsOfClicks() throws {
    var draft = draft()
    draft.ads!.campaigns = [draft.ads!.campaigns[0]]
    draft.channels = []
    for record in LawPlay.records(try Scenario(draft), seed: 63, days: 20) {
      #expect(record.regions[0].visitors == 0, "day \(record.day)")
      #expect(record.store.mobileVisitors == record.store.visitors && record.store.visitors > 0)
    }
  }

  @Test("the view of an auction says where an ad is shown instead")
  func auctionView() throws {
    let view = Simulation(try Scenario(draft())).auction(keyword: 0, day: 3, hour: 20, seed: 61)
    let own = view.bidders.filter(\.isOwn)
    #expect(abs(own.reduce(0) { $0 + $1.audienceShare } - 1) < 1e-12)
    #expect(own.map(\.advertiser).first == .own(product: 0, campaign: 0))
    #expect(abs(own[0].audienceShare - 0.2) < 1e-12)
    let elsewhere = own.filter {
      if case .shownElsewhere = $0.outcome { return $0.expectedClicks > 0 }
      return false
    }
    #expect(elsewhere.count == 2)
  }
}
