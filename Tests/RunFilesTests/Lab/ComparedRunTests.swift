import Foundation
import MarketDay
import PlainText
import TemporaryFolders
import Testing

@testable import RunFiles

@Suite struct ComparedRunTests {
  private func plan(_ name: String, _ change: (inout ScenarioDraft) -> Void = { _ in }) throws -> ComparedPlan {
    var draft = TestStore.full.draft
    draft.days = 5
    draft.promotions.discounts = []
    change(&draft)
    return ComparedPlan(
      name: name, scenario: try Scenario(draft),
      source: ScenarioSource(fileName: "shop.yaml", sha256: "00", overrides: ["x=1"]))
  }

  /// As many arms as wanted: dearer goods, and one that changes nothing.
  private func run(arms: Int = 1, jobs: Int = 1, replicates: Int = 3) throws -> ComparedRun {
    var plans = [try plan("as written")]
    for number in 1...arms {
      plans.append(try plan("arm \(number)") { $0.products[0].cost += Money(fen: number * 50) })
    }
    plans.append(try plan("same"))
    return ComparedRun(plans: plans, replicates: replicates, seed: 5, jobs: jobs, version: "1")
  }

  private func written(_ run: ComparedRun) async throws -> (report: ComparisonReport, files: [String: String]) {
    let folder = try TemporaryFolder()
    let report = try await run.write(toFolder: folder.url.appendingPathComponent("out").path)
    let names = ComparedRun.files
    let files = try names.map { ($0, try folder.read("out/\($0)")) }
    return (report, Dictionary(uniqueKeysWithValues: files))
  }

  @Test func `any number of jobs gives the same bytes`() async throws {
    let one = try await written(run(jobs: 1))
    let three = try await written(run(jobs: 3))
    #expect(one.files == three.files)
    #expect(
      one.report.text(in: .english).split(separator: "\n").dropLast()
        == three.report.text(in: .english).split(separator: "\n").dropLast())
  }

  @Test func `there is a row for each arm and measure, with as many cells as columns`() async throws {
    let (report, files) = try await written(run())
    let lines = try #require(files[LabFile.comparison.name]).split(separator: "\n")
    #expect(lines[0] == LabFile.comparison.columns.map(\.name).joined(separator: ","))
    #expect(lines.count == report.rows + 1)
    for line in lines {
      #expect(line.split(separator: ",", omittingEmptySubsequences: false).count == LabFile.comparison.columns.count)
    }
    let base = try #require(lines.first { $0.hasPrefix("as written,profit") })
    #expect(base.hasSuffix(",,,,,,,"), "the base has no difference: \(base)")
    #expect(lines.contains { $0.hasPrefix("arm 1,profit,3,") })
  }

  @Test func `the measures are those of summary csv`() async throws {
    let comparison = try await written(run()).report.comparison
    let scenario = try run().plans[1].scenario
    let simulation = Simulation(scenario)
    var tally = RunTally(
      start: scenario.start, days: scenario.days, names: TableNames(simulation.layout), replicates: 3)
    for replicate in 0..<3 {
      var tables = DailyTables(replicate: replicate, names: TableNames(simulation.layout))
      simulation.play(replicate: replicate, seed: 5, observer: &tables)
      tally.add(tables)
    }
    for measure in comparison.arms[1].measures {
      #expect(tally.distribution(of: measure.name) == measure.distribution, "\(measure.name)")
    }
  }

  @Test func `what is better when lower is a measure`() {
    let names = ComparedFigure.all.map(\.name)
    for name in ComparedFigure.lowerIsBetter { #expect(names.contains(name), "\(name)") }
    #expect(names.contains("profit") && !ComparedFigure.lowerIsBetter.contains("profit"))
    // Whatever is called a cost, a refund or lost is better when lower.
    for name in names where name.contains("cost") || name.contains("refund") || name.contains("lost") {
      #expect(ComparedFigure.lowerIsBetter.contains(name), "\(name)")
    }
  }

  @Test(arguments: [1, 5, 33]) func `the screen holds it`(_ arms: Int) async throws {
    let text = try await written(run(arms: arms, replicates: 2)).report.text(in: .english)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count <= 40, "\(lines.count) lines with \(arms) arms")
    for line in lines.dropLast() { #expect(line.terminalColumns <= 96, "\(line)") }
    #expect(text.contains("profit"))
    #expect(arms > 30 || text.contains("changes nothing"))
  }

  @Test func `the arm's verdict says better or worse, and by how much`() async throws {
    let report = try await written(run(replicates: 6)).report
    // Dearer goods earn less, with the same orders.
    #expect(report.text(in: .english).contains("worse: by ¥"))
    let measure = try #require(report.comparison.arms[1]["goods_cost"])
    #expect(try #require(ComparisonVerdict(of: measure)).short.english.hasSuffix("more"))
    #expect(ComparisonVerdict(of: report.comparison.base["profit"]) == nil)
    let json = report.json.description
    #expect(json.contains("\"changes_nothing\": true") && json.contains("\"difference_low\""))
  }
}
