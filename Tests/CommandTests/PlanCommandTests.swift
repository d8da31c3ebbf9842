import Foundation
import MarketDay
import ScenarioFiles
import TemporaryFolders
import Testing

/// `marketday plan` as a process.
@Suite struct PlanCommandTests {
  private static let few = "--plays 120 --check-replicates 10"

  private func shop() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(SampleShop.text, to: "shop.yaml")
    return folder
  }

  /// The spirits store has anchors beside its ads; they stay, as nothing behind them is changed.
  @Test func aShippedScenarioIsPlannedAndThePlanRuns() throws {
    let folder = try TemporaryFolder()
    let scenario = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("scenarios/spirits-store-august.yaml")
    let text = try String(contentsOf: scenario, encoding: .utf8)
    try folder.write(text, to: "spirits.yaml")
    let planned = try CommandProcess.run("plan spirits.yaml \(Self.few) --excel --out out", in: folder)
    #expect(planned.status == 0, "\(planned.errors)")
    #expect(planned.errors == "")
    #expect(planned.output.contains("On fresh luck, means of 10 runs"))
    #expect(planned.output.split(separator: "\n", omittingEmptySubsequences: false).count <= 41)
    let file = ScenarioFile.read(path: folder.url.appendingPathComponent("out/spirits-planned.yaml").path)
    #expect(file.errors.isEmpty && file.warnings.isEmpty, "\(file.diagnostics)")
    #expect(try folder.bytes(of: "out/plan.csv").starts(with: [0xEF, 0xBB, 0xBF]))
    let edited = try folder.read("out/spirits-planned.yaml")
    for line in text.split(separator: "\n") where line.hasPrefix("#") || line.contains("*mix") {
      #expect(edited.contains(line), "\(line)")
    }
    #expect(edited.hasPrefix("# Planned by marketday \(MarketDayVersion.text) from spirits.yaml (sha256 "))
    let run = try CommandProcess.run("run out/spirits-planned.yaml --days 3 --out played", in: folder)
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test func theFilesSayWhatIsPrintedAndAreTheSameForAnyJobs() throws {
    let folder = try shop()
    let options = "plan shop.yaml --days 8 --seed 7 \(Self.few) --set store.parcel_cost=5 --json"
    let alone = try CommandProcess.run("\(options) --jobs 1 --out one", in: folder)
    let together = try CommandProcess.run("\(options) --jobs 3 --out two", in: folder)
    #expect(alone.status == 0 && together.status == 0, "\(alone.errors)\(together.errors)")
    for file in ["plan.csv", "plan.json", "shop-planned.yaml"] {
      #expect(try folder.read("one/\(file)") == folder.read("two/\(file)"), "\(file)")
    }
    let table = try folder.read("one/plan.csv")
    #expect(table.hasPrefix("key,from,to,gain,standard_error,at_end\n"))
    let lines = try folder.read("one/plan.json").split(separator: "\n").dropLast()
    for line in lines.dropLast() { #expect(alone.output.contains(line), "\(line)") }
    let written = ScenarioFile.read(path: folder.url.appendingPathComponent("shop.yaml").path)
    let planned = ScenarioFile.read(path: folder.url.appendingPathComponent("one/shop-planned.yaml").path)
    let scenario = try #require(planned.scenario, "\(planned.diagnostics)")
    #expect(scenario.days == written.scenario?.days, "a plan of the first days is a plan of the whole scenario")
    #expect(scenario.store.parcelCost == Money(yuan: 5))
    #expect(try folder.read("one/shop-planned.yaml").contains("parcel_cost: 5}  # as with --set store.parcel_cost"))
  }

  @Test func aStoreWithNothingToPlanSaysSo() throws {
    let folder = try shop()
    let result = try CommandProcess.run("plan shop.yaml --lock ads --lock promotions --out out", in: folder)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("Nothing to plan"))
    #expect(!FileManager.default.fileExists(atPath: folder.url.appendingPathComponent("out").path))
  }

  @Test(arguments: [
    ("--lock ads.campaigns.dress", "did you mean"),
    ("--bound ads.campaigns.dresses.daily_budgets=1..2", "did you mean"),
    ("--bound ads.campaigns.dresses.daily_budget=200..100", "the lower one first"),
    ("--bound ads.campaigns.dresses.pacing=0..1", "it can only be locked"), ("--aim sales", "needs --floor"),
    ("--floor 3", "--floor goes with --aim sales"), ("--aim return --return 0", "must be above 0"),
    ("--budget 2026-09=5", "is no budget"), ("--budget 2027-01-01..2027-01-02=5", "no day of it is played"),
    ("--plays 3", "must be from 40"),
  ])
  func wrongUsageIsNamed(options: String, message: String) throws {
    let folder = try shop()
    let result = try CommandProcess.run("plan shop.yaml \(options) --out out", in: folder)
    #expect(result.status == 64, "\(result.errors)")
    #expect(result.errors.contains(message), "\(result.errors)")
    #expect(!FileManager.default.fileExists(atPath: folder.url.appendingPathComponent("out").path))
  }

  @Test func anInterruptedPlanWritesNothing() throws {
    let folder = try shop()
    let process = try CommandProcess(
      CommandProcess.words("plan shop.yaml --plays 1000000 --check-replicates 100000 --days 5 --out out"), in: folder)
    Thread.sleep(forTimeInterval: 1)
    process.interrupt()
    let result = try process.waitForEnd()
    #expect(result.status == 130, "\(result.errors)")
    #expect(result.output == "")
    #expect(!FileManager.default.fileExists(atPath: folder.url.appendingPathComponent("out").path))
  }
}
