import Foundation
import Testing

@testable import MarketDay

@Test func timing() async throws {
  let clock = ContinuousClock()
  let e = ProcessInfo.processInfo.environment
  let n = Int(e["WALK_N"] ?? "20")!
  let shortcuts = Shortcuts(rawValue: Int(e["WALK_SHORT"] ?? "255")!)
  let draft = e["WALK_STORE"] == "quiet" ? SmallStores.quiet() : SmallStores.lively()
  _ = try Scenario(draft)
  var engine: PlayedMonths?
  var walk: PlayedMonths?
  print(await clock.measure { engine = await PlayedMonths.counted(draft, replicates: 2 * n, seed: 1) })
  print(await clock.measure { walk = await PlayedMonths.walked(draft, shortcuts: shortcuts, replicates: n, seed: 1) })
  func p(_ name: String, _ left: Sample, _ right: Sample) {
    let m = Agreement.means(left, right, errorRate: 1e-4)
    let v = Agreement.variances(left, right, errorRate: 1e-4)
    print(name.padding(toLength: 26, withPad: " ", startingAt: 0),
      String(format: "%10.3f %10.3f  sd %8.3f %8.3f  mean z %6.2f  var z %6.2f  ks %.3f", left.mean, right.mean, left.variance.squareRoot(), right.variance.squareRoot(), m.statistic, v.statistic, Agreement.distributions(left, right, errorRate: 1e-4).statistic / Agreement.distributions(left, right, errorRate: 1e-4).limit),
      abs(m.statistic) > 4 || abs(v.statistic) > 4 ? "<<<<" : "")
  }
  for measure in Measure.allCases { p("\(measure)", engine!.total(measure), walk!.total(measure)) }
  for day in [0, 14, 29] { for measure in Measure.allCases {
    let l = engine!.day(day, measure), r = walk!.day(day, measure)
    if abs(Agreement.means(l, r, errorRate: 1e-4).statistic) > 3 || abs(Agreement.variances(l, r, errorRate: 1e-4).statistic) > 3 { p("day \(day) \(measure)", l, r) }
  } }
}
