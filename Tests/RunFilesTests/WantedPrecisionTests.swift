import Foundation
import MarketDay
import TemporaryFolders
import Testing

@testable import RunFiles

@Suite struct WantedPrecisionTests {
  @Test(arguments: [
    ("profit ±2%", "profit ±2%"), ("profit±500", "profit ±500"), (" paid_amount  +- 1.5 % ", "paid_amount ±1.5%"),
    ("conversion +/- 0.001", "conversion ±0.001"), ("profit ±¥1,500", "profit ±1500"),
  ])
  func `is read as people write it`(text: String, normal: String) throws {
    #expect(try WantedPrecision(text: text).text == normal)
  }

  @Test(arguments: [
    ("profti ±2%", "did you mean 'profit'?"), ("date ±2%", "no measure 'date'"), ("profit 2%", "has no '±'"),
    ("±2%", "names no measure"), ("profit ±", "no amount above 0"), ("profit ±0%", "no amount above 0"),
    ("profit ±-3", "no amount above 0"), ("profit ±nan", "no amount above 0"), ("profit ±inf%", "no amount above 0"),
    ("profit ±0x10", "no amount above 0"), ("", "has no '±'"), ("profit ±1e4", "no amount above 0"),
  ])
  func `is refused with what to write`(text: String, part: String) {
    let refusal = #expect(throws: WantedPrecision.Refusal.self) { try WantedPrecision(text: text) }
    #expect(refusal?.message.english.contains(part) == true, "\(refusal?.message.english ?? "")")
  }

  @Test func `half the interval is Student's, and the number needed is where it fits`() throws {
    let values = RunStatistics((0..<25).map { Double($0 % 5) * 10 + 80 })  // mean 100, deviation √(5000 / 24)
    let wide = try WantedPrecision(text: "profit ±1%").precision(of: values, replicates: 25)
    let half = try #require(wide.halfWidth)
    #expect(abs(half - 2.063_899 * (5_000.0 / 24 / 25).squareRoot()) < 1e-4)
    #expect(!wide.isReached)
    #expect(wide.replicatesNeeded == Int((25 * half * half).rounded(.up)))
    #expect(try WantedPrecision(text: "profit ±6").precision(of: values, replicates: 25).isReached)
    #expect(try !WantedPrecision(text: "profit ±5.9").precision(of: values, replicates: 25).isReached)
    let none = try WantedPrecision(text: "profit ±2%").precision(of: RunStatistics([-1, 1]), replicates: 20)
    #expect(!none.isReached && none.replicatesNeeded == nil)
  }

  /// 2,000 runs of normal values with a coefficient of variation of 0.5, until ±5% (about 390 replicates): the interval
  /// at the end holds the mean in 95% of them less what asking again and again costs. The bound of 93.5% is three
  /// standard errors (0.5%) below 95%.
  @Test func `the interval at the end holds the mean about as often as it says`() throws {
    let wanted = try WantedPrecision(text: "profit ±5%")
    var held = 0
    var stream = UInt64(20_261_121)
    func uniform() -> Double {
      stream = stream &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (Double(stream >> 11) + 0.5) / 9_007_199_254_740_992
    }
    for _ in 0..<2_000 {
      var statistics = RunStatistics(keptAtMost: 0)
      while true {
        let normal = (-2 * Foundation.log(uniform())).squareRoot() * Foundation.cos(2 * .pi * uniform())
        statistics.add(100 + 50 * normal)
        guard WantedPrecision.isAsked(after: statistics.count) else { continue }
        let found = wanted.precision(of: statistics, replicates: statistics.count)
        guard found.isReached, let half = found.halfWidth else { continue }
        if abs(statistics.mean - 100) <= half { held += 1 }
        break
      }
    }
    #expect(Double(held) / 2_000 > 0.935, "\(held) of 2000")
  }

  private func written(_ until: String, most: Int, jobs: Int) async throws -> (RunSummary, String, String) {
    let place = try TemporaryFolder()
    let run = RecordedRun(
      scenario: try Scenario(TestStore.withoutAds.draft), source: ScenarioSource(fileName: "a.yaml", sha256: "0"),
      replicates: most, until: try WantedPrecision(text: until), jobs: jobs, version: "1")
    let summary = try await run.write(toFolder: place.path + "/run")
    return (summary, try place.read("run/run.json"), try place.read("run/store_daily.csv"))
  }

  @Test func `ends after the same replicate for any number of jobs, and says so`() async throws {
    let (one, description, rows) = try await written("paid_amount ±3%", most: 1_000, jobs: 1)
    let (two, otherDescription, otherRows) = try await written("paid_amount ±3%", most: 1_000, jobs: 2)
    #expect(description == otherDescription && rows == otherRows)
    #expect(one.replicates == two.replicates)
    #expect(one.replicates % 20 == 0 && one.replicates < 1_000)
    #expect(one.precision?.isReached == true)
    #expect(one.text(in: .english).contains("\nSettled after \(one.replicates) replicates: paid_amount is "))
    #expect(rows.split(separator: "\n").count == 1 + one.replicates * one.days)
    let json = try #require(try JSONSerialization.jsonObject(with: Data(description.utf8)) as? [String: Any])
    #expect(json["replicates"] as? Int == one.replicates)
    let settings = try #require(json["settings"] as? [String: Any])
    #expect(settings["until"] as? String == "paid_amount ±3%")
    #expect(settings["replicates"] as? Int == 1_000)
    #expect((json["until"] as? [String: Any])?["reached"] as? Bool == true)
  }

  @Test func `what never settles ends at the most and says what it would take`() async throws {
    let (summary, description, _) = try await written("profit ±0.01%", most: 20, jobs: 2)
    #expect(summary.replicates == 20)
    #expect(description.contains("\"reached\": false"))
    let text = summary.text(in: .english)
    #expect(text.contains("\nNot settled: profit is ") && text.contains("  That takes about "))
    for line in text.split(separator: "\n") { #expect(line.count <= 96, "\(line)") }
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 41)
  }

  @Test func `quantiles are exact as long as all values are kept, and run.json says of how many`() throws {
    #expect(RunTally.mostKeptTotals / RunTally.measures.count > 30_000)
    let simulation = Simulation(try Scenario(TestStore.withoutAds.draft))
    let names = TableNames(simulation.layout)
    var tally = RunTally(
      start: simulation.scenario.start, days: 14, names: names, replicates: 9)
    for replicate in 0..<3 {
      var tables = DailyTables(replicate: replicate, names: names)
      simulation.play(replicate: replicate, observer: &tables)
      tally.add(tables)
    }
    #expect(tally.quantileReplicates == 3 && tally.bandQuantileReplicates == 3)
    var kept = RunStatistics(keptAtMost: 2)
    for value in [5.0, 7, 1_000] { kept.add(value) }
    #expect(kept.distribution.p50 == 6)
  }
}
