import MarketDay
import ScenarioFiles
import Testing

@Suite("Rivals in a scenario file")
struct RivalReadingTests {
  private func read(_ bid: String, _ more: String = "", overrides: [(key: String, value: String)] = []) -> ScenarioFile
  {
    SampleScenario.read(
      SampleScenario.small + """
        keywords: [{keyword: 腰带, searches_per_day: 90, rival_listings: 2000, usual_bid: 0.6}]
        rivals:
          - {name: 北山, keywords: [腰带], value: 1.10, daily_budget: 90, bid: \(bid)\(more)}

        """, overrides: overrides)
  }

  @Test func `A rival with all keys`() throws {
    let file = read("0.8", ", quality: 8, schedule: {20-22: 150%}, from: 2026-09-02, to: 2026-09-09")
    let rival = try #require(file.scenario?.rivals.first, "\(file.diagnostics)")
    var wanted = Rival(
      name: "北山", keywords: ["腰带"], value: Money(fen: 110), dailyBudget: Money(yuan: 90), bid: .fixed(Money(fen: 80)))
    wanted.quality = 8
    for day in Weekday.allCases { for hour in 20...22 { wanted.schedule[day, hour] = 150 } }
    wanted.span = DateSpan(first: CalendarDate(text: "2026-09-02"), last: CalendarDate(text: "2026-09-09"))
    #expect(rival == wanted)
  }

  @Test func `The rule that holds the first place, also with an override`() throws {
    let text = "{rule: hold-first-place, days: 10, peak_hours: [20-22, 14-15, 9], cap: 2.60}"
    let hours = [9, 14, 15, 20, 21, 22]
    #expect(read(text).scenario?.rivals[0].bid == .holdFirstPlace(days: 10, peakHours: hours, cap: Money(fen: 260)))
    let changed = read(text, overrides: [("rivals.北山.bid.days", "3"), ("rivals.北山.bid.peak_hours", "[8]")])
    #expect(changed.scenario?.rivals[0].bid == .holdFirstPlace(days: 3, peakHours: [8], cap: Money(fen: 260)))
  }

  @Test(
    "A key of another rule, a missing one and wrong hours are faults",
    arguments: [
      ("{rule: hold-first-place, days: 10, peak_hours: [20], cap: 2, share: 50%}", "unknown-key", "rule, days"),
      ("{rule: maximum-bid, days: 10, cap: 2}", "unknown-key", "rule, share"),
      ("{rule: hold-first-place, days: 10, cap: 2}", "missing-key", "peak_hours"),
      ("{rule: hold-first-place, days: 10, peak_hours: 20-22, cap: 2}", "wrong-type", "[14-15, 20-22]"),
      ("{rule: hold-first-place, days: 10, peak_hours: [22-2], cap: 2}", "wrong-schedule", "22-23"),
    ])
  func isRefused(bid: String, code: String, word: String) {
    let errors = read(bid).errors
    #expect(errors.map(\.code) == [code], "\(errors)")
    #expect(errors.first?.message.english.contains(word) == true, "\(errors)")
  }

  @Test func `Names that tables use are refused`() {
    for name in ["rival 3", "北山, 北山"] {
      #expect(read("0.8").errors.isEmpty)
      let file = read("0.8", overrides: [("rivals.北山.name", name)])
      #expect(file.errors.map(\.code) == (name == "rival 3" ? ["reserved-name"] : []), "\(file.diagnostics)")
    }
  }
}
