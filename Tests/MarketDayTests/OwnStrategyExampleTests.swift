import MarketDay
import Testing

/// A strategy of one's own, as a user of the library writes it: `import MarketDay` alone.
@Suite struct OwnStrategyExampleTests {
  /// Looks for the bid that brings a number of clicks a day.
  struct SteadyClicks: BidStrategy {
    var wanted: Int

    /// Its last bid.
    var firstMemory: Money { Money(fen: 50) }

    func bid(_ report: AdReport, memory: inout Money, luck: inout RandomStream) -> BidDecision {
      if let yesterday = report.yesterday, yesterday.bid > .zero {
        let step = Money(fen: max(1, memory.fen / 20))
        memory += yesterday.clicks < wanted ? step : -step
      }
      memory = min(memory, report.maximumBid)
      return BidDecision(memory)
    }
  }

  @Test func aStrategyOfOnesOwnPlays() throws {
    var draft = ScenarioDraft(
      name: "belts", start: CalendarDate(year: 2026, month: 9, day: 1)!, days: 60,
      trade: Trade.preset(named: "general")!)
    draft.products = [Product(id: "belt", title: "腰带", price: Money(yuan: 99), cost: Money(yuan: 18), stock: 5_000)]
    draft.keywords = [Keyword(text: "腰带", searchesPerDay: 4_000, rivalListings: 20_000, usualBid: Money(fen: 80))]
    var group = AdGroup(product: "belt", bid: .own(OwnStrategy(SteadyClicks(wanted: 30))))
    group.keywords = [AdKeyword(text: "腰带")]
    var campaign = Campaign(name: "belts", dailyBudget: Money(yuan: 100))
    campaign.groups = [group]
    draft.ads = Advertising(balance: Money(yuan: 5_000))
    draft.ads?.campaigns = [campaign]

    struct Clicks: Observer {
      var lateDays: [Int] = []
      mutating func observe(_ record: DayRecord) {
        if record.day >= 30 { lateDays.append(record.keywords[0].adClicks) }
      }
    }
    var clicks = Clicks()
    Simulation(try Scenario(draft)).play(replicate: 0, observer: &clicks)
    #expect(clicks.lateDays.count == 30)
    #expect((20...40).contains(clicks.lateDays.reduce(0, +) / 30), "\(clicks.lateDays)")
  }
}
