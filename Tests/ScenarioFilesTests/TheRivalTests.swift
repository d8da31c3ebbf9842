import MarketDay
import ScenarioFiles
import Testing

@Suite("The rival")
struct TheRivalTests {
  private struct Watch: Observer {
    var days: [RivalRecord] = []
    mutating func observe(_ record: DayRecord) { days.append(record.rivals[0]) }
  }

  private static let peak: UInt32 = [14, 15, 20, 21, 22].reduce(0) { $0 | 1 << UInt32($1) }

  @Test func `It stands first for ten days, and is seen in the peak hours only from then on`() throws {
    let simulation = Simulation(try ShippedScenario.theRival.scenario())
    #expect(simulation.layout.rivals.first?.rival == "北山杯业")
    for replicate in 0..<3 {
      var watch = Watch()
      simulation.play(replicate: replicate, observer: &watch)
      #expect(watch.days.count == 30)
      for (day, row) in watch.days.enumerated() {
        #expect(row.place == 1, "replicate \(replicate), day \(day)")
        #expect(row.hours == (day < 10 ? 0xFF_FFFF : Self.peak), "replicate \(replicate), day \(day)")
      }
    }
  }
}
