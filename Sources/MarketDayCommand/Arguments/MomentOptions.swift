import ArgumentParser
import MarketDay

/// `--date` and `--hour`.
struct MomentOptions: ParsableArguments {
  @Option(
    help: "The day, such as 2026-09-05; one of the scenario's.",
    transform: { text in
      guard let date = CalendarDate(text: text) else {
        throw ValidationError("'\(text)' is no date; write it such as 2026-09-05.")
      }
      return date
    })
  var date: CalendarDate

  @Option(help: "The hour that begins then, 0 to 23.")
  var hour: Int = 20

  func validate() throws {
    guard (0...23).contains(hour) else { throw ValidationError("\(hour) is no hour; write 0 to 23.") }
  }

  /// The day as a number of the scenario's days; outside of them it is wrong usage.
  func day(of scenario: Scenario) throws -> Int {
    let last = scenario.start + (scenario.days - 1)
    guard date >= scenario.start, date <= last else {
      throw CommandOutput.wrongUsage("\(date) is outside the scenario, which goes from \(scenario.start) to \(last).")
    }
    return date - scenario.start
  }

  /// `2026-09-05 (Saturday), 20:00 to 21:00`
  var text: String { "\(date) (\(date.weekday.name.capitalized)), \(Self.clock(hour)) to \(Self.clock(hour + 1))" }

  /// `08:00`
  static func clock(_ hour: Int) -> String { "\(hour < 10 ? "0" : "")\(hour):00" }
}
