import Foundation
import Testing

@testable import MarketDay

extension Samplers {
  @Suite struct HypergeometricQuantileTests {
    private struct Urn: CustomStringConvertible {
      var population: Int
      var marked: Int
      var drawn: Int
      var description: String { "\(drawn) of \(population), \(marked) marked" }

      func chance(_ k: Int) -> Double {
        func choices(_ n: Int, _ k: Int) -> Double {
          k < 0 || k > n ? -.infinity : lgamma(Double(n + 1)) - lgamma(Double(k + 1)) - lgamma(Double(n - k + 1))
        }
        return exp(choices(marked, k) + choices(population - marked, drawn - k) - choices(population, drawn))
      }
    }

    @Test("The quantile is the least count whose cumulated chance reaches the number")
    func agreesWithSlowInversion() {
      for (population, marked, drawn) in [
        (1, 1, 1), (2, 1, 1), (5, 0, 3), (5, 5, 3), (10, 4, 6), (40, 3, 20), (200, 100, 50), (3_000, 700, 40),
        (3_000, 2_700, 2_900), (100_000, 50_000, 1_000),
      ] {
        let urn = Urn(population: population, marked: marked, drawn: drawn)
        for number in 0..<400 {
          let u = (Double(number) + 0.5) / 400
          let found = hypergeometricQuantile(u, population: population, marked: marked, drawn: drawn)
          let below = (0..<max(0, found)).reduce(0) { $0 + urn.chance($1) }
          #expect(below < u + 1e-9, "\(urn), u \(u): \(found)")
          #expect(below + urn.chance(found) >= u - 1e-9, "\(urn), u \(u): \(found)")
        }
      }
    }

    @Test("It never leaves what is possible, and rises with luck", arguments: [1, 17, 1_000, 1_000_000, 900_000_000])
    func staysWithinBounds(population: Int) {
      for (markedShare, drawnShare) in [(0.0, 0.5), (1, 0.3), (0.5, 1), (0.01, 0.001), (0.9, 0.00001)] {
        let marked = Int(Double(population) * markedShare)
        let drawn = min(10_000, Int(Double(population) * drawnShare))
        var last = 0
        for u in [0x1p-53, 1e-9, 0.01, 0.3, 0.5, 0.7, 0.99, 1 - 1e-9, 1 - 0x1p-53] {
          let found = hypergeometricQuantile(u, population: population, marked: marked, drawn: drawn)
          #expect((max(0, drawn - (population - marked))...min(drawn, marked)).contains(found))
          #expect(found >= last, "population \(population), u \(u)")
          last = found
        }
      }
    }
  }
}
