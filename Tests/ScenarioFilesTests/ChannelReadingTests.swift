import MarketDay
import ScenarioFiles
import Testing

@Suite("Channels of each kind are read as they are written")
struct ChannelReadingTests {
  private func read(_ channels: String) -> ScenarioFile {
    SampleScenario.read(
      """
      marketday: 1
      name: Belts
      start: 2026-09-01
      days: 30
      products:
        - {id: belt, title: 腰带, price: 59, cost: 18, stock: 300}
        - {id: hat, title: 草帽, price: 39, cost: 12, stock: 300}
      channels:
      \(channels)
      """)
  }

  @Test func `A channel of each kind`() throws {
    let file = read(
      """
        - {name: direct, visits_per_day: 20, half_life_days: 7}
        - name: show
          kind: display
          daily_budget: 60
          cost_per_thousand: 25
          click_rate: 4%
          creative: 1.2
          audience: 300000
          views_per_day: 1.5
          wear: 0.25
          new_creative: [2026-09-11, 2026-09-21]
          hours: [0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 1, 1]
        - {name: fair, kind: placement, from: 2026-09-05, to: 2026-09-07, from_hour: 10, to_hour: 22, price: 49.99,
           visits_per_day: 80}
        - {name: front, kind: brand, from: 2026-09-05, to: 2026-09-07, price: 40, impressions_per_day: 5e3,
           form: text_link}
        - {name: partners, kind: affiliates, visits_per_day: 30, commission: 8%, commissions: {hat: 12.5%, belt: 0.06},
           usual_commission: 4%, sales_elasticity: 0.4, commission_elasticity: 2}
      """.replacing("5e3", with: "5000"))
    #expect(file.errors.isEmpty, "\(file.diagnostics)")
    let channels = try #require(file.scenario).channels
    #expect(channels.map(\.kind) == [.visits, .display, .placement, .brand, .affiliates])
    #expect(channels[0].halfLifeDays == 7)
    let display = channels[1].display
    #expect(display.dailyBudget == Money(yuan: 60) && display.costPerThousand == Money(yuan: 25))
    #expect(channels[1].visits == nil && abs(channels[1].clickChance - 0.048) < 1e-12)
    #expect(display.audience == 300_000 && display.viewsPerDay == 1.5 && display.wear == 0.25)
    #expect(display.newCreative.map(\.description) == ["2026-09-11", "2026-09-21"])
    #expect(display.hours.count == 24 && display.hours[19] == 2)
    #expect(channels[2].booking.price == Money(fen: 4_999) && channels[2].visits == 80)
    #expect(channels[2].booking.firstHour == 10 && channels[2].booking.endHour == 22)
    #expect(channels[3].booking.form == .textLink && channels[3].impressionsPerDay == 5_000)
    #expect(channels[4].commission(of: "hat") == BasisPoints(1_250))
    #expect(channels[4].commission(of: "belt") == BasisPoints(600))
    #expect(channels[4].affiliates.commission == BasisPoints(800))
    #expect(channels[4].affiliates.usualCommission == BasisPoints(400))
  }

  @Test func `A kind that can't be read puts no other key in doubt`() {
    let file = read("  - {name: show, kind: dislpay, daily_budget: 60, cost_per_thousand: 25}")
    #expect(file.diagnostics.map(\.code) == ["unknown-choice"], "\(file.diagnostics)")
    #expect(file.diagnostics[0].message.english.contains("did you mean 'display'?"))
  }

  @Test(arguments: [
    ("{name: direct}", ["channel-key-missing"]),
    ("{name: show, kind: display}", ["channel-key-missing", "channel-key-missing"]),
    ("{name: show, kind: display, daily_budget: x, cost_per_thousand: 25}", ["wrong-type"]),
    ("{name: fair, kind: placement, from: 2026-09-05, price: 10, visits_per_day: 5}", ["channel-key-missing"]),
    (
      "{name: fair, kind: placement, from: 2026-09-05, to: 2026-09-06, price: 1, visits_per_day: 5, click_rate: 1%}",
      ["channel-key-of-other-kind"]
    ),
    ("{name: partners, kind: affiliates, visits_per_day: 5, commission: 1%, wear: 5%}", ["channel-key-of-other-kind"]),
  ])
  func `What a kind lacks or does not use is told`(channel: String, codes: [String]) {
    let file = read("  - \(channel)")
    #expect(file.diagnostics.map(\.code) == codes, "\(file.diagnostics)")
  }
}
