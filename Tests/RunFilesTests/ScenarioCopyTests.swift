import MarketDay
import TemporaryFolders
import Testing

@testable import RunFiles

@Suite struct ScenarioCopyTests {
  private func source(_ names: String...) -> ScenarioSource {
    ScenarioSource(
      fileName: names.first ?? "shop.yaml", sha256: "0",
      files: names.map { ScenarioSource.File(name: $0, bytes: Array($0.utf8)) })
  }

  @Test func theMainFileIsRenamedAndTablesKeepTheirNames() throws {
    let folder = try TemporaryFolder()
    let copy = try #require(ScenarioCopy(source("shop.yaml", "items.csv", "items.csv"), for: folder.path))
    #expect(copy.names == ["scenario.yaml", "items.csv"])
    #expect(copy.files[0].bytes == Array("shop.yaml".utf8))
  }

  @Test func filesThatCannotStandThereAreNotCopied() throws {
    let folder = try TemporaryFolder()
    #expect(ScenarioCopy(source(), for: folder.path) == nil)
    #expect(ScenarioCopy(source("shop.yaml", "summary.csv"), for: folder.path) == nil)
    #expect(ScenarioCopy(source("shop.yaml", "scenario.yaml"), for: folder.path) == nil)
    #expect(ScenarioCopy(source("shop.yaml", "tables/items.csv"), for: folder.path) == nil)
    #expect(ScenarioCopy(source("shop.yaml"), for: folder.path) != nil)
  }

  @Test func somebodyElsesScenarioIsNotReplaced() throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", to: "scenario.yaml")
    #expect(ScenarioCopy(source("shop.yaml"), for: folder.path) == nil)
    try folder.write("{}", to: "run.json")
    #expect(ScenarioCopy(source("shop.yaml"), for: folder.path) != nil, "it is an earlier run's")
  }

  @Test func aRunKeepsItsScenario() async throws {
    let folder = try TemporaryFolder()
    let run = RecordedRun(
      scenario: try Scenario(TestStore.withoutAds.draft), source: source("shop.yaml", "items.csv"), version: "1")
    for _ in 0..<2 {
      _ = try await run.write(toFolder: folder.path + "/run")
      #expect(try folder.read("run/scenario.yaml") == "shop.yaml")
      #expect(try folder.read("run/items.csv") == "items.csv")
    }
  }
}
