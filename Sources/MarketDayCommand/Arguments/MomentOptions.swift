import ArgumentParser
import MarketDay

/// `--date` and `--hour`.
struct MomentOptions: ParsableArguments {
  @Option(
    help: .wording("The day, such as 2026-09-05; one of the scenario's.", "日期，例如 2026-09-05；须在场景的日期内。"),
    transform: { text in
      guard let date = CalendarDate(text: text) else {
        throw ValidationError(
          "'\(text)' is no date; write it such as 2026-09-05.", "“\(text)”不是日期；请写成 2026-09-05 这样。")
      }
      return date
    })
  var date: CalendarDate

  @Option(help: .wording("The hour that begins then, 0 to 23.", "从几点开始的一小时，0 至 23。"))
  var hour: Int = 20

  func validate() throws {
    guard (0...23).contains(hour) else {
      throw ValidationError("\(hour) is no hour; write 0 to 23.", "\(hour) 不是小时；请写 0 至 23。")
    }
  }

  /// The day as a number of the scenario's days; outside of them it is wrong usage.
  func day(of scenario: Scenario) throws -> Int {
    let last = scenario.start + (scenario.days - 1)
    guard date >= scenario.start, date <= last else {
      throw CommandOutput.wrongUsage(
        "\(date) is outside the scenario, which goes from \(scenario.start) to \(last).",
        "\(date) 不在场景的日期 \(scenario.start) 至 \(last) 内。")
    }
    return date - scenario.start
  }

  /// `2026-09-05 (Saturday), 20:00 to 21:00`
  var text: Wording {
    let (begin, end) = (Self.clock(hour), Self.clock(hour + 1))
    return Wording(
      "\(date) (\(date.weekday.name.capitalized)), \(begin) to \(end)",
      "\(date)（\(Self.chineseName(of: date.weekday))）\(begin) 至 \(end)")
  }

  private static func chineseName(of weekday: Weekday) -> String {
    switch weekday {
    case .monday: "周一"
    case .tuesday: "周二"
    case .wednesday: "周三"
    case .thursday: "周四"
    case .friday: "周五"
    case .saturday: "周六"
    case .sunday: "周日"
    }
  }

  /// `08:00`
  static func clock(_ hour: Int) -> String { "\(hour < 10 ? "0" : "")\(hour):00" }
}
