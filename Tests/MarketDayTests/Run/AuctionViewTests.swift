import Testing

@testable import MarketDay

/// The view of an auction shows what the replicate has.
@Suite struct AuctionViewTests {
  /// Two campaigns share a keyword; one has a small budget, so it stops within the day.
  static func scenario(pacing: Pacing, budget: Int) throws -> Scenario {
    let start = try #require(CalendarDate(year: 2026, month: 9, day: 1))
    var draft = ScenarioDraft(name: "Ads", start: start, days: 6, trade: Trade(name: "general"))
    draft.products = [
      Product(id: "dress", title: "针织连衣裙", price: Money(yuan: 128), cost: Money(yuan: 52), stock: 900),
      Product(id: "coat", title: "大衣 连衣裙", price: Money(yuan: 399), cost: Money(yuan: 160), stock: 900),
    ]
    draft.keywords = [
      Keyword(text: "针织连衣裙", searchesPerDay: 4_000, rivalListings: 9_000, usualBid: Money(fen: 95)),
      Keyword(text: "连衣裙", searchesPerDay: 900, rivalListings: 9_000, usualBid: Money(fen: 120)),
      Keyword(text: "大衣", searchesPerDay: 300, rivalListings: 900),
    ]
    draft.keywords[1].advertisers = 25
    var advertising = Advertising(balance: Money(yuan: 5_000))
    advertising.campaigns = ["first", "second"].enumerated().map { index, name in
      var campaign = Campaign(name: name, dailyBudget: Money(yuan: index == 0 ? budget : 200))
      campaign.pacing = pacing
      for hour in 1..<7 { campaign.schedule[.wednesday, hour] = 0 }
      for hour in 20..<23 { campaign.schedule[.thursday, hour] = 140 }
      campaign.groups = draft.products.map { product in
        var group = AdGroup(product: product.id, bid: .maximumBid(share: index == 0 ? 0.9 : 0.5, cap: Money(yuan: 3)))
        group.keywords = [AdKeyword(text: "针织连衣裙"), AdKeyword(text: "连衣裙")]
        return group
      }
      return campaign
    }
    draft.ads = advertising
    return try Scenario(draft)
  }

  @Test(arguments: [(Pacing.quick, 500), (.quick, 20), (.smooth, 20)])
  func ownPlaceAndPriceAreThoseOfTheDay(_ pacing: Pacing, _ budget: Int) throws {
    let simulation = Simulation(try Self.scenario(pacing: pacing, budget: budget))
    let stage = simulation.stage
    var placed = 0
    var stopped = 0
    for replicate in 0..<2 {
      var world = World(stage, luck: Luck(seed: 7, replicate: replicate))
      var record = DayRecord(day: 0, date: stage.start, layout: stage.layout)
      for day in 0..<stage.scenario.days {
        world.play(day: day, on: stage, into: &record)
        for hour in stride(from: replicate, to: 24, by: 5) {
          for keyword in stage.keywords.indices {
            let view = simulation.auction(keyword: keyword, day: day, hour: hour, replicate: replicate, seed: 7)
            #expect(view.date == stage.start + day && view.hour == hour)
            let own = view.bidders.filter(\.isOwn)
            #expect(own.count == stage.adsOfKeyword[keyword].count)
            for ad in stage.adsOfKeyword[keyword] {
              let bidder = try #require(
                own.first {
                  $0.advertiser == .own(product: stage.ads[ad].product, campaign: stage.ads[ad].campaign)
                })
              #expect(bidder.maximumBid == world.today.adDay.maximumBids[ad])
              #expect(bidder.bid == world.today.adDay.bids[ad])
              // The day forgets auctions before the hour in which a campaign stopped and another one took over.
              guard let segment = world.today.adDay.segment(of: ad, at: hour) else { continue }
              switch bidder.outcome {
              case .place(let shown, let pricePerClick):
                placed += 1
                #expect(shown == segment.place, "day \(day), hour \(hour), replicate \(replicate)")
                #expect(pricePerClick.fen == segment.price, "day \(day), hour \(hour), replicate \(replicate)")
                let clicks = segment.clicksPerDay * stage.hourShares[hour] * bidder.searchShare
                #expect(abs(bidder.expectedClicks - clicks) < 1e-9)
              case .budgetSpent:
                // Where no other own ad takes over, the day keeps the outcome of auctions without the stop.
                stopped += 1
              default:
                #expect(segment.place == 0, "\(bidder.outcome) on day \(day), hour \(hour), replicate \(replicate)")
              }
            }
          }
        }
      }
    }
    #expect(placed > 20)
    if pacing == .quick, budget == 20 { #expect(stopped > 5) }
  }

  @Test func ranksAreDenseAndPricesKeepTheirBounds() throws {
    let simulation = Simulation(try Self.scenario(pacing: .quick, budget: 100))
    let view = simulation.auction(keyword: 1, day: 3, hour: 20)
    var expected = 1
    var hasNoPlace = false
    for bidder in view.bidders where bidder.outcome.isRanked {
      switch bidder.outcome {
      case .place(let place, let price):
        #expect(place == expected && place <= view.places)
        #expect(price >= view.reserve && price <= bidder.effectiveBid)
      case .noPlace(let rank):
        #expect(rank == expected && rank > view.places)
        #expect(bidder.expectedClicks == 0)
        hasNoPlace = true
      default: break
      }
      expected += 1
    }
    #expect(hasNoPlace)
    #expect(view.bidders.count == 25 + 4)
    #expect(zip(view.bidders, view.bidders.dropFirst()).allSatisfy { !$1.outcome.isRanked || $0.score >= $1.score })
  }

  @Test func aKeywordThatNobodyBidsOnIsEmpty() throws {
    let view = Simulation(try Self.scenario(pacing: .quick, budget: 100)).auction(keyword: 2, day: 0, hour: 0)
    #expect(view.bidders.isEmpty)
    #expect(view.searches > 0)
  }
}
