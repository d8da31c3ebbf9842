import Foundation
import Testing

@testable import MarketDay

/// The table of looks against the mean that it stands for.
@Suite("Looks at result pages")
struct LookCurveTests {
  /// Reach and look at one rank, written plainly.
  private func seen(rank: Double, _ rules: SearchRules) -> (reach: Double, look: Double) {
    let places = Double(rules.placesPerPage)
    let page = max(0, ((rank - 0.5) / places).rounded(.down))
    let reach = pow(rules.pageTurnRate, page)
    return (reach, reach * pow(max(1, rank - page * places), -rules.lookDecay))
  }

  /// The mean over the shoppers' noise, by the midpoint rule.
  private func mean(logWeight: Double, rivals: Double, rules: SearchRules) -> (reach: Double, look: Double) {
    let points = 20_000
    let width = 16 / Double(points)
    var reach = 0.0
    var look = 0.0
    var whole = 0.0
    for point in 0..<points {
      let normal = -8 + (Double(point) + 0.5) * width
      let density = exp(-0.5 * normal * normal)
      let own = logWeight + rules.personalNoise * normal
      let rank = 1 + rivals * 0.5 * erfc(own / rules.rivalSpread / 2.0.squareRoot())
      let here = seen(rank: rank, rules)
      reach += density * here.reach
      look += density * here.look
      whole += density
    }
    return (reach / whole, look / whole)
  }

  @Test(
    "the table holds the mean over the shoppers' noise",
    arguments: [40, 150, 2_000, 20_000, 150_000], [(1.5, 0.5), (1, 0.5), (1.5, 0.25), (2, 1)])
  func meanOverNoise(rivals: Double, spreads: (rivals: Double, noise: Double)) {
    var rules = SearchRules()
    rules.rivalSpread = spreads.rivals
    rules.personalNoise = spreads.noise
    let curve = LookCurve(rivals: rivals, rules: rules)
    var compared = 0
    for step in 0..<9 {
      let logWeight = -2.017 + Double(step) * 1.013  // between points of the table too
      let expected = mean(logWeight: logWeight, rivals: rivals, rules: rules)
      guard expected.reach > 1e-6 else { continue }
      compared += 1
      let found = curve.at(logWeight: logWeight)
      // Where few get to and the noise is small, the curve is steep from point to point. Looks jump from the last
      // place of a page to the first one of the page before it, where both ways to add them up are rougher.
      let error = expected.reach > 1e-3 && spreads.noise >= 0.5 ? 0.01 : 0.025
      #expect(abs(found.reach / expected.reach - 1) < error, "ln weight \(logWeight): \(found), expected \(expected)")
      #expect(abs(found.look / expected.look - 1) < 0.025, "ln weight \(logWeight): \(found), expected \(expected)")
    }
    #expect(compared >= 3)
  }

  @Test("a higher weight is never seen less, and no look goes without a reach")
  func moreWeightIsMoreReach() {
    for noise in [0, 0.05, 0.5, 3] {
      var rules = SearchRules()
      rules.personalNoise = noise
      for rivals in [0.0, 1, 150, 1e9] {
        let curve = LookCurve(rivals: rivals, rules: rules)
        var before = 0.0
        for step in -400...400 {
          let (reach, look) = curve.at(logWeight: Double(step) / 37)
          #expect(0 <= look && look <= reach && reach <= 1)
          #expect(reach >= before - 1e-12, "noise \(noise), \(rivals) rivals, ln weight \(Double(step) / 37)")
          before = reach
        }
      }
    }
  }
}
