import Testing

@testable import MarketDay

/// A store with one ad, a schedule, and a budget that nothing spends.
enum LandscapeStore {
  struct Draft {
    var scenario: ScenarioDraft

    /// For one day, at all hours, in a store of one keyword.
    var alone: ScenarioDraft {
      var draft = scenario
      draft.days = 1
      draft.ads!.campaigns[0].schedule = .allDay
      draft.ads!.campaigns[0].groups[0].attraction = 1
      return draft
    }

    var withoutAds: ScenarioDraft {
      var draft = alone
      draft.ads = nil
      return draft
    }
  }

  static func draft(bid: Money) -> Draft {
    var draft = ScenarioDraft(
      name: "one ad", start: CalendarDate(year: 2026, month: 3, day: 3)!, days: 3,
      trade: Trade.preset(named: "general")!)
    draft.keywords = [Keyword(text: "cup", searchesPerDay: 1_200, rivalListings: 50_000, usualBid: Money(fen: 100))]
    var cup = Product(id: "cup", title: "red cup", price: Money(yuan: 60), cost: Money(yuan: 20), stock: 100_000)
    cup.conversion = 0.05
    draft.products = [cup]
    // What a bid does to later days is left out of a landscape: quality stays, sales draw no clicks.
    draft.trade.advertising.qualityLearning = 0
    draft.trade.search.soldAttraction = 0
    draft.trade.search.personalNoise = 0.05
    var campaign = Campaign(name: "cups", dailyBudget: Money(yuan: 50_000))
    for weekday in Weekday.allCases {
      for hour in 0..<24 { campaign.schedule[weekday, hour] = hour < 7 ? 0 : (19...22).contains(hour) ? 130 : 90 }
    }
    var group = AdGroup(product: "cup", bid: .fixed(bid))
    group.attraction = 1.4
    group.keywords = [AdKeyword(text: "cup")]
    campaign.groups = [group]
    var ads = Advertising(balance: Money(yuan: 900_000))
    ads.campaigns = [campaign]
    draft.ads = ads
    return Draft(scenario: draft)
  }
}

/// Plays a fixed bid and asks the landscape of a store that bids something else for the same one, on the same luck.
///
/// Differences by replicate are independent with mean 0 if both agree; 4 standard errors and three figures at each bid
/// give a false alarm in 2 of 10,000 bids.
struct LandscapeAgreement {
  var bid: Money
  var replicates: Int

  func check() throws {
    let played = Simulation(try Scenario(LandscapeStore.draft(bid: bid).scenario))
    let asked = Simulation(try Scenario(LandscapeStore.draft(bid: Money(fen: 70)).scenario))
    let questions = asked.adQuestions().map {
      BidQuestion(keyword: $0.keyword, product: $0.product, ad: $0.ad, bids: [bid])
    }
    var differences = [RunStatistics](repeating: RunStatistics(keptAtMost: 0), count: 3)
    var clicks = 0
    let ads = try #require(played.layout.channels.firstIndex(of: "keyword_ads"))
    for replicate in 0..<replicates {
      let totals = played.totals(replicate: replicate)
      let mean = asked.answers(to: questions, replicate: replicate)[0].yields[0]
      let channel = totals.channels[ads]
      differences[0].add(Double(channel.visitors) - mean.clicks)
      differences[1].add(channel.cost.yuan - mean.cost)
      differences[2].add(Double(channel.orders) - mean.orders)
      clicks += channel.visitors
    }
    #expect(clicks > replicates / 4, "the bid \(bid) brings clicks")
    for (name, difference) in zip(["clicks", "cost", "orders"], differences) {
      let error = difference.standardError ?? 0
      #expect(
        abs(difference.mean) <= 4 * error,
        "seed of the scenario, bid \(bid): \(name) differ by \(difference.mean) ± \(error)")
    }
  }
}
