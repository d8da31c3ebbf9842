import Testing

@testable import MarketDay

@Suite("Drawn rivals")
struct DrawnRivalsTests {
  private let rules = AdvertisingRules()
  private let hours = DemandProfile().hours

  private func rivals(_ count: Int, seed: UInt64 = 3, keyword: String = "cup") -> [DrawnAdvertiser] {
    drawnAdvertisers(
      count: count, usualBid: Money(fen: 150), rules: rules, hours: hours, keyword: EntityKey(keyword),
      luck: Luck(seed: seed, replicate: 0))
  }

  @Test func aFurtherRivalChangesNoneBeforeIt() {
    #expect(Array(rivals(12).prefix(8)) == rivals(8))
    #expect(rivals(8) != rivals(8, keyword: "bowl"))
  }

  /// 20,000 rivals; each bound is 5 standard errors wide, so a right sampler fails one of the six below once in
  /// 290,000 seeds.
  @Test func rivalsComeFromTheStatedDistributions() {
    let count = 20_000
    let drawn = rivals(count)
    let size = Double(count)
    let median = Double(drawn.filter { $0.bid <= Money(fen: 150) }.count) / size
    // The rounding to the fen moves the median by at most half a fen: 0.5 / 150 / 0.4 · φ(0) = 0.0033.
    #expect(abs(median - 0.5) < 0.0033 + 5 * 0.5 / size.squareRoot())
    let logarithms = drawn.map { logarithm($0.bid.yuan / 1.5) }
    let variance = logarithms.reduce(0) { $0 + $1 * $1 } / size
    #expect(abs(variance - 0.16) < 5 * 0.16 * (2 / size).squareRoot())
    let quality = drawn.reduce(0) { $0 + $1.quality.value } / size
    // Clipping at 10 takes E[(Z − 3)⁺] = 0.0004 away.
    #expect(abs(quality - 7) < 0.0004 + 5 / size.squareRoot())
    let out = drawn.compactMap(\.spentFrom)
    #expect(abs(Double(out.count) / size - 0.35) < 5 * (0.35 * 0.65 / size).squareRoot())
    let total = hours.reduce(0, +)
    let morning = hours[0..<12].reduce(0, +) / total
    let outBeforeNoon = Double(out.filter { $0 < 12 }.count) / Double(out.count)
    #expect(abs(outBeforeNoon - morning) < 5 * (morning * (1 - morning) / Double(out.count)).squareRoot())
    let evening = hours[18...].reduce(0, +) / total
    let outInTheEvening = Double(out.filter { $0 >= 18 }.count) / Double(out.count)
    #expect(abs(outInTheEvening - evening) < 5 * (evening * (1 - evening) / Double(out.count)).squareRoot())
    #expect(out.allSatisfy { (1...23).contains($0) })
  }

  @Test func theHourIsWhereTheFractionOfTheDayHasPassed() {
    #expect(hourAtWhich(0, of: [0, 1, 1, 2]) == 1)
    #expect(hourAtWhich(0.25, of: [0, 1, 1, 2]) == 2)
    #expect(hourAtWhich(0.5, of: [0, 1, 1, 2]) == 3)
    #expect(hourAtWhich(0.999_999, of: [0, 1, 1, 2]) == 3)
  }
}
