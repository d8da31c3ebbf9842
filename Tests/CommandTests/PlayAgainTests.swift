import Foundation
import TemporaryFolders
import Testing

/// A run's folder holds what it takes to play it again.
@Suite struct PlayAgainTests {
  /// The words of `play_again` after the program's name.
  private func words(_ folder: TemporaryFolder, _ run: String) throws -> [String] {
    let words = try #require(RunProcessTests.description(folder, run)["play_again"] as? [String])
    #expect(words.first == "marketday")
    return Array(words.dropFirst())
  }

  /// The text of run.json without what the scenario's file is called.
  private func description(_ folder: TemporaryFolder, _ run: String) throws -> [String] {
    try folder.read("\(run)/run.json").components(separatedBy: "\n").filter { !$0.hasPrefix("  \"scenario\": ") }
  }

  @Test(
    arguments: [
      "", "--replicates 3 --days 4 --seed 9", "--set products.belt.price=66 --set ads.balance=500 --replicates 2",
      "--days 3 --until visitors±40% --excel",
    ])
  func theFolderPlayedAgainIsTheSame(options: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(SampleShop.text, to: "shop.yaml")
    #expect(try CommandProcess.run("run shop.yaml --out first \(options)", in: folder).status == 0)
    let words = try words(folder, "first")
    let again = try CommandProcess.run(
      words.map { $0 == "scenario.yaml" ? "first/scenario.yaml" : $0 } + ["--out", "second"], in: folder)
    #expect(again.status == 0, "\(again.errors)")
    let names = try folder.names(in: "first")
    #expect(try folder.names(in: "second") == names)
    for name in names where name != "run.json" {
      #expect(try folder.bytes(of: "first/\(name)") == folder.bytes(of: "second/\(name)"), "\(name)")
    }
    #expect(try description(folder, "first") == description(folder, "second"))
  }

  @Test func tablesGoWithTheScenario() throws {
    let folder = try TemporaryFolder()
    let products = "id,title,price,cost,stock\nlamp,台灯,93,40,500\n"
    let scenario = """
      marketday: 1
      name: Lamps
      trade: womens-wear
      start: 2026-09-01
      days: 3
      products: lamps.csv
      keywords: [{keyword: 台灯, searches_per_day: 4000, rival_listings: 300}]

      """
    try FileManager.default.createDirectory(
      at: folder.url.appendingPathComponent("mine"), withIntermediateDirectories: false)
    try folder.write(products, to: "mine/lamps.csv")
    try folder.write(scenario, to: "mine/lamps.yaml")
    let first = try CommandProcess.run("run mine/lamps.yaml --out first", in: folder)
    #expect(first.status == 0, "\(first.errors)")
    #expect(try folder.read("first/scenario.yaml") == scenario)
    #expect(try folder.read("first/lamps.csv") == products)
    try FileManager.default.removeItem(at: folder.url.appendingPathComponent("mine"))
    #expect(try CommandProcess.run("run first/scenario.yaml --out second", in: folder).status == 0)
    for name in ["store_daily.csv", "keyword_daily.csv", "lamps.csv", "levers.csv"] {
      #expect(try folder.bytes(of: "first/\(name)") == folder.bytes(of: "second/\(name)"), "\(name)")
    }
  }
}
