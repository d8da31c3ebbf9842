import Foundation
import Testing

@testable import MarketDay

@Test func timing() async throws {
  let clock = ContinuousClock()
  let draft = SmallStores.lively()
  do { _ = try Scenario(draft) } catch { print((error as! InvalidScenario).faults.map { "\($0.path) \($0.message)" }); return }
  var engine: PlayedMonths?
  var walk: PlayedMonths?
  print(await clock.measure { engine = await PlayedMonths.counted(draft, replicates: 40, seed: 1) })
  print(await clock.measure { walk = await PlayedMonths.walked(draft, replicates: 20, seed: 1) })
  for measure in Measure.allCases {
    let left = engine!.total(measure)
    let right = walk!.total(measure)
    print(measure, left.mean, right.mean, left.variance.squareRoot(), right.variance.squareRoot(),
      Agreement.means(left, right, errorRate: 1e-4))
  }
}
