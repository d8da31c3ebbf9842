import Testing

@testable import MarketDay

@Suite("Targets are split over their days")
struct TargetSplitTests {
  private func scenario(
    days: Int = 30, from first: String, to last: String, amount: Money,
    _ change: (inout ScenarioDraft) -> Void = { _ in }
  ) throws -> Scenario {
    var draft = ScenarioDraft.clean
    draft.days = days
    draft.seasons = []
    draft.trade.demand.weekdays = [1, 1, 1, 1, 1, 1, 1]
    draft.targets = [SalesTarget(name: "target", first: date(first), last: date(last), amount: amount)]
    change(&draft)
    return try Scenario(draft)
  }

  @Test("a week of 200,000 is about 30,000 a day, as S4 says")
  func exampleWeek() throws {
    let target = try scenario(from: "2026-09-07", to: "2026-09-13", amount: Money(yuan: 200_000)).playedTargets[0]
    #expect(target.days == 6..<13)
    #expect(target.amounts.allSatisfy { $0 == Money(fen: 2_857_142) || $0 == Money(fen: 2_857_143) })
    #expect(target.amounts.reduce(.zero, +) == Money(yuan: 200_000))
    // S4 rounds up to a number that is easily kept in mind; seven such days are enough.
    let round = Money(yuan: 30_000)
    #expect(target.amounts.allSatisfy { $0 <= round && $0 > round.share(BasisPoints(9_500)) })
  }

  @Test("weekdays and seasons divide a target as they divide demand")
  func weekdaysAndSeasons() throws {
    let scenario = try scenario(from: "2026-09-01", to: "2026-09-30", amount: Money(yuan: 34_500)) { draft in
      draft.trade.demand.weekdays = [2, 1, 1, 1, 1, 1, 1]
      draft.seasons = [Season(name: "fair", first: date("2026-09-10"), last: date("2026-09-11"), demand: 1.25)]
    }
    let target = scenario.playedTargets[0]
    // 30 days, four Mondays twice; Thursday 10 and Friday 11 a quarter more: 34.5 usual days.
    #expect(target.amounts[0] == Money(yuan: 1_000))
    #expect(target.amounts[6] == Money(yuan: 2_000))
    #expect(target.amounts[9] == Money(yuan: 1_250) && target.amounts[10] == Money(yuan: 1_250))
    #expect(target.amount == Money(yuan: 34_500))
  }

  @Test("a target that reaches beyond the scenario keeps the days outside their part")
  func beyondTheScenario() throws {
    let year = try scenario(days: 61, from: "2026-01-01", to: "2026-12-31", amount: Money(yuan: 365_000))
      .playedTargets[0]
    #expect(year.days == 0..<61 && year.length == 365)
    #expect(year.amount == Money(yuan: 61_000))
    let before = try scenario(days: 61, from: "2026-08-01", to: "2026-09-10", amount: Money(yuan: 41)).playedTargets[0]
    #expect(before.days == 0..<10 && before.amount == Money(yuan: 10))
    let shorter = try scenario(days: 61, from: "2026-10-01", to: "2026-10-10", amount: Money(yuan: 41)).firstDays(5)
    #expect(shorter.playedTargets.isEmpty)
  }

  @Test("parts sum to the amount, none is negative, and each is within a fen of its share")
  func wholeAndFair() {
    var generator = SplitMix64(seed: 12)
    for number in 0..<400 {
      let amount = Money(fen: generator.int(0...(number.isMultiple(of: 3) ? 20 : 10_000_000_000_000)))
      let weights = (0..<generator.int(1...400)).map { _ in
        generator.chance(0.2) ? 0 : Double.random(in: 0...1_000, using: &generator)
      }
      let parts = splitTarget(amount, over: weights)
      #expect(parts.count == weights.count)
      #expect(parts.reduce(.zero, +) == amount, "number \(number)")
      let whole = weights.reduce(0, +)
      guard whole > 0 else { continue }
      for (part, weight) in zip(parts, weights) {
        let share = Double(amount.fen) * weight / whole
        // The weights themselves are taken to a billionth.
        let fits = part >= .zero && abs(Double(part.fen) - share) <= 1 + Double(amount.fen) * 1e-8
        #expect(fits, "number \(number): \(part.fen) fen of \(share)")
      }
    }
  }

  @Test("weights that say nothing make all days alike", arguments: [0.0, .infinity, .nan])
  func uselessWeights(weight: Double) {
    let parts = splitTarget(Money(fen: 10), over: [weight, weight, weight, weight])
    #expect(parts.map(\.fen) == [2, 3, 2, 3])
  }

  @Test("what is left per day is 0 where the target is reached, and nothing on the last day")
  func leftPerDay() {
    #expect(targetLeftPerDay(of: Money(yuan: 100), paid: Money(yuan: 40), daysLeft: 7) == Money(fen: 857))
    #expect(targetLeftPerDay(of: Money(yuan: 100), paid: Money(yuan: 140), daysLeft: 7) == .zero)
    #expect(targetLeftPerDay(of: Money(yuan: 100), paid: .zero, daysLeft: 0) == nil)
    #expect(targetProgress(paid: Money(yuan: 30), of: Money(yuan: 120)) == 0.25)
    #expect(targetProgress(paid: Money(yuan: 30), of: .zero) == nil)
  }

  @Test("a day belongs to the shortest target that covers it, and to the earlier of two alike")
  func shortestTarget() throws {
    let scenario = try scenario(days: 20, from: "2026-08-01", to: "2027-07-31", amount: Money(yuan: 1)) { draft in
      func add(_ name: String, _ first: String, _ last: String) {
        draft.targets.append(
          SalesTarget(name: name, first: date(first), last: date(last), amount: Money(yuan: 500)))
      }
      add("week", "2026-09-03", "2026-09-09")
      add("month", "2026-09-01", "2026-09-16")
      add("other week", "2026-09-08", "2026-09-14")
    }
    let prepared = PreparedTargets(scenario)
    #expect(prepared.targetOfDay == [2, 2, 1, 1, 1, 1, 1, 1, 1, 3, 3, 3, 3, 3, 2, 2, 0, 0, 0, 0])
  }
}
