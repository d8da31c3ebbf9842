import Testing

@testable import MarketDay

/// How an item's stage is told from its paid orders: what noise does, and how long true changes take.
@Suite("Stages of life")
struct StageOfLifeTests {
  /// A move of an item's stage in the evening of `day`.
  private struct Move: Equatable {
    let day: Int
    let from: LifeStage
    let to: LifeStage
  }

  /// The moves of an item that sold `before` in the 30 days before the start, and then `orders` day by day.
  private func moves(_ orders: [Int], before: Int, age: Int) -> [Move] {
    var sales = FortnightSales(soldLast30Days: [before])
    var item = StageOfLife(recent: sales.recent[0], before: sales.before[0], daysSinceLaunch: age)
    var moves: [Move] = []
    for (day, count) in orders.enumerated() {
      sales.record(count, for: 0)
      let next = nextStage(item, recent: sales.recent[0], before: sales.before[0], daysSinceLaunch: age + day)
      if next.stage != item.stage { moves.append(Move(day: day, from: item.stage, to: next.stage)) }
      item = next
    }
    return moves
  }

  /// Poisson counts around `means`, with a shock of each day.
  private func counts(_ means: [Double], variation: Double, seed: UInt64) -> [Int] {
    var dice = Dice(seed: seed, replicate: 0)
    return means.map { mean in
      let shock = variation > 0 ? dice.shock(variation: variation) : 1
      return poissonQuantile(dice.uniform(), mean: mean * shock)
    }
  }

  /// From nearly nothing to `top` a day in 60 days, 60 days there, and back in 60 more.
  private func life(top: Double) -> [Double] {
    [Double](repeating: top / 50, count: 20) + (1...60).map { top * Double($0) / 60 }
      + [Double](repeating: top, count: 60) + (1...60).map { top * (1 - 0.95 * Double($0) / 60) }
      + [Double](repeating: top / 20, count: 80)
  }

  // MARK: - The measure

  @Test("the difference of two levels counts their deviations")
  func levels() {
    #expect(levelChange(0, from: 0) == 0)
    #expect(abs(levelChange(9, from: 0) - 9 / (9 + 0.81).squareRoot()) < 1e-12)
    #expect(levelChange(30, from: 10) == -levelChange(10, from: 30))
    // Beyond counting, levels that differ by a tenth do not differ, however large they are.
    #expect(levelChange(1_100_000, from: 1_000_000) < 1)
  }

  @Test("the windows hold the last 14 days and the 14 before, and a day counts at most thrice the mean and three more")
  func windows() {
    var dice = Dice(seed: 5, replicate: 0)
    var sales = FortnightSales(soldLast30Days: [60, 0])
    var days: [[Int]] = [[Int](repeating: 2, count: 28), [Int](repeating: 0, count: 28)]
    #expect(sales.recent == [28, 0] && sales.before == [28, 0])
    for _ in 0..<200 {
      for item in 0..<2 where item == 0 || dice.happens(0.6) {
        let count = poissonQuantile(dice.uniform(), mean: dice.happens(0.05) ? 60 : 3)
        let whole = days[item].suffix(28).reduce(0, +)
        days[item].append(min(count, 3 * whole / 28 + 3))
        sales.record(count, for: item)
        #expect(sales.recent[item] == days[item].suffix(14).reduce(0, +))
        #expect(sales.before[item] == days[item].suffix(28).prefix(14).reduce(0, +))
      }
    }
  }

  // MARK: - Noise

  /// Steady sales for 180 days, 200 items each: the moves, which are all false.
  @Test(
    "steady sales hardly ever move a stage",
    arguments: [0.03, 0.1, 0.3, 1, 3, 10, 50], [0, 0.32])
  func falseMoves(mean: Double, variation: Double) {
    var count = 0
    for seed in UInt64(0)..<200 {
      let orders = counts([Double](repeating: mean, count: 180), variation: variation, seed: 1_000 + seed)
      count += moves(orders, before: Int(30 * mean), age: 365).count
    }
    let per100Days = Double(count) / 360
    #expect(per100Days <= 0.02, "mean \(mean), variation \(variation): \(per100Days) false moves in 100 days")
  }

  @Test("a new item with steady sales is introduced until 90 days after its launch", arguments: [0.05, 0.5, 5])
  func steadyIntroduction(mean: Double) {
    var early = 0
    for seed in UInt64(0)..<100 {
      let orders = counts([Double](repeating: mean, count: 120), variation: 0.2, seed: 3_000 + seed)
      let found = moves(orders, before: Int(30 * mean), age: 10)
      if found.first != Move(day: 80, from: .introduction, to: .peak) { early += 1 }
    }
    #expect(early <= 2, "mean \(mean): \(early) of 100 items left their introduction early")
  }

  @Test("a festival, even Double 11, is no stage of life", arguments: [1.0, 10])
  func festivals(mean: Double) {
    var moved = 0
    for seed in UInt64(0)..<100 {
      var means = [Double](repeating: mean, count: 180)
      means[90] *= 15
      for day in 91...93 { means[day] *= 1.5 }
      if !moves(counts(means, variation: 0.25, seed: 5_000 + seed), before: Int(30 * mean), age: 365).isEmpty {
        moved += 1
      }
    }
    #expect(moved <= 3, "mean \(mean): \(moved) of 100 items moved")
  }

  // MARK: - True changes

  /// Launch on day 20; the top from day 80 to 140; back at a twentieth from day 200 on. Days are means over 60 items.
  @Test(
    "a life passes through all four stages, later where sales are few",
    arguments: [
      (3.0, growth: 40.0...52, decline: 174.0...190), (10, growth: 27...37, decline: 166...178),
      (50, growth: 13...21, decline: 163...175),
    ])
  func wholeLife(top: Double, growth: ClosedRange<Double>, decline: ClosedRange<Double>) {
    var first: [LifeStage: [Double]] = [:]
    var straight = 0
    let items = 60
    for seed in UInt64(0)..<UInt64(items) {
      let found = moves(counts(life(top: top), variation: 0.3, seed: 7_000 + seed), before: 0, age: 0)
      if found.map(\.to) == [.growth, .peak, .decline] { straight += 1 }
      for stage in [LifeStage.growth, .peak, .decline] {
        if let day = found.first(where: { $0.to == stage })?.day { first[stage, default: []].append(Double(day)) }
      }
    }
    func mean(_ stage: LifeStage) -> Double {
      let days = first[stage] ?? []
      #expect(days.count == items, "top \(top): \(days.count) of \(items) items reach \(stage)")
      return days.reduce(0, +) / Double(max(days.count, 1))
    }
    #expect(growth.contains(mean(.growth)), "top \(top): growth is seen on day \(mean(.growth))")
    #expect(decline.contains(mean(.decline)), "top \(top): decline is seen on day \(mean(.decline))")
    #expect(mean(.growth) < mean(.peak) && mean(.peak) < mean(.decline))
    #expect(straight >= items * 3 / 4, "top \(top): \(straight) of \(items) items go straight through")
  }

  @Test("an item that comes back grows again")
  func revival() {
    let means =
      [Double](repeating: 8, count: 60) + [Double](repeating: 1, count: 60) + [Double](repeating: 8, count: 60)
    for seed in UInt64(0)..<20 {
      let found = moves(counts(means, variation: 0.2, seed: 9_000 + seed), before: 240, age: 365)
      #expect(found.map(\.to) == [.decline, .growth, .peak], "seed \(9_000 + seed): \(found)")
    }
  }

  @Test("a stage lasts for seven days at least")
  func leastDays() {
    for seed in UInt64(0)..<50 {
      var dice = Dice(seed: 11_000 + seed, replicate: 0)
      var level = 5.0
      let orders = (0..<300).map { _ in
        if dice.happens(0.05) { level = 20 * dice.uniform() }
        return poissonQuantile(dice.uniform(), mean: level)
      }
      let days = moves(orders, before: 150, age: 365).map(\.day)
      for (first, second) in zip(days, days.dropFirst()) { #expect(second - first >= 7, "seed \(11_000 + seed)") }
    }
  }
}
