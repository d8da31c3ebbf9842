import Testing

@testable import MarketDay

@Suite("Showcase windows")
struct ShowcaseTests {
  /// Three items that are taken down on Monday, on Wednesday in a quiet hour, and on Wednesday in a busy one.
  private func draft() -> ScenarioDraft {
    var draft = ScenarioDraft(
      name: "windows", start: CalendarDate(year: 2026, month: 1, day: 5)!, days: 28, trade: Trade(name: "usual"))
    draft.trade.search.personalNoise = 0.05
    draft.products = ["cup", "plate", "pot", "spoon"].map { id in
      Product(id: id, title: "mug \(id)", price: Money(yuan: 50), cost: Money(yuan: 20), stock: 1_000_000)
    }
    draft.products[0].listed = MinuteOfWeek(.monday, hour: 20, minute: 30)
    draft.products[1].listed = MinuteOfWeek(.wednesday, hour: 4, minute: 0)
    draft.products[2].listed = MinuteOfWeek(.wednesday, hour: 21, minute: 0)
    draft.keywords = [Keyword(text: "mug", searchesPerDay: 50_000, rivalListings: 20_000)]
    draft.showcase = Showcase()
    draft.showcase!.windows = 1
    return draft
  }

  private func held(_ records: [DayRecord]) -> [[Int]] {
    records.map { record in record.products.indices.filter { record.products[$0].isShowcased } }
  }

  @Test("without a plan a window goes to the next delisting, on one day to the busier hour")
  func rule() throws {
    let records = LawPlay.records(try Scenario(draft()), seed: 71)
    // Monday is the first day.
    let week = [[0], [2], [2], [0], [0], [0], [0]]
    #expect(held(records) == week + week + week + week)
    func clicks(_ item: Int) -> Int { records.reduce(0) { $0 + $1.keywords[item].closingClicks } }
    #expect(clicks(0) > 0 && clicks(1) == 0 && clicks(2) > 0 && clicks(3) == 0)
  }

  @Test("a plan says who stands in a window when; others have no clicks from that order")
  func plan() throws {
    var draft = draft()
    var first = ShowcaseEntry(products: ["plate"])
    first.span.last = draft.start + 13
    var second = ShowcaseEntry(products: ["cup"])
    second.span.first = draft.start + 14
    draft.showcase!.plan = [first, second]
    let records = LawPlay.records(try Scenario(draft), seed: 72)
    #expect(held(records) == (0..<28).map { $0 < 14 ? [1] : [0] })
    for (item, days) in [(0, 14..<28), (1, 0..<14), (2, 0..<0)] {
      let inside = records[days].reduce(0) { $0 + $1.keywords[item].closingClicks }
      let all = records.reduce(0) { $0 + $1.keywords[item].closingClicks }
      #expect(inside == all && (all > 0) == !days.isEmpty, "item \(item)")
    }
  }

  @Test("windows for every item bring what no windows at all bring; none bring nothing")
  func number() throws {
    func clicks(_ windows: Int?) throws -> Int {
      var draft = draft()
      draft.showcase = windows.map { number in
        var showcase = Showcase()
        showcase.windows = number
        return showcase
      }
      return LawPlay.records(try Scenario(draft), seed: 73).reduce(0) {
        $0 + $1.channels[VisitSources.closingSoon].visitors
      }
    }
    let all = try clicks(nil)
    #expect(try clicks(3) == all && clicks(0) == 0)
    let two = try clicks(2)
    #expect(two > 0 && two <= all)
  }
}
