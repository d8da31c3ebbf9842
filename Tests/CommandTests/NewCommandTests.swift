import Foundation
import MarketDay
import PlainText
import ScenarioFiles
import TemporaryFolders
import Testing

/// The scenarios that `new` writes.
@Suite struct NewCommandTests {
  static let presets = Trade.presets.map(\.name)

  @Test(arguments: presets) func passesCheckWithoutAWarning(_ preset: String) throws {
    let folder = try TemporaryFolder()
    let made = try CommandProcess.run(["new", "shop", "--from", preset], in: folder)
    #expect(made.status == 0, "\(made.errors)")
    #expect(made.output.contains("shop.yaml"))
    let checked = try CommandProcess.run(["check", "shop.yaml"], in: folder)
    #expect(checked.status == 0)
    #expect(checked.errors == "")
    #expect(checked.output == "shop.yaml: no faults, no warnings\n")
  }

  @Test(arguments: presets) func fitsAScreenAndAHalf(_ preset: String) throws {
    let folder = try TemporaryFolder()
    _ = try CommandProcess.run(["new", "shop", "--from", preset], in: folder)
    let lines = try folder.read("shop.yaml").split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 75)
    for line in lines { #expect(line.terminalColumns <= 115, "\(line)") }
  }

  /// The store sells, its ads are clicked, every promotion is used, and it does not go broke.
  @Test(arguments: presets) func isAStoreWorthPlaying(_ preset: String) throws {
    let folder = try TemporaryFolder()
    _ = try CommandProcess.run(["new", "shop", "--from", preset], in: folder)
    let file = ScenarioFile.read(path: folder.url.appendingPathComponent("shop.yaml").path)
    let scenario = try #require(file.scenario)
    #expect(scenario.name == "shop")
    #expect(scenario.trade.name == preset)
    #expect((3...4).contains(scenario.products.count) && (5...8).contains(scenario.keywords.count))
    let simulation = Simulation(scenario)
    var months = MonthTotals()
    for replicate in 0..<5 { simulation.play(replicate: replicate, observer: &months) }
    #expect(months.orders > 5 * 40, "\(months)")
    #expect(months.adClicks > 5 * 50, "\(months)")
    #expect(months.naturalClicks > 5 * 50, "\(months)")
    #expect(months.profit > .zero && months.adCost > .zero, "\(months)")
    #expect(months.promotionsUsed.allSatisfy { $0 > 0 }, "\(months)")
  }

  @Test func aTypoIsFoundWithItsPlaceAndRepaired() throws {
    let folder = try TemporaryFolder()
    _ = try CommandProcess.run(["new", "shop", "--from", "womens-wear"], in: folder)
    let text = try folder.read("shop.yaml")
    try folder.write(text.replacingOccurrences(of: "daily_budget:", with: "dayly_budget:"), to: "shop.yaml")
    let broken = try CommandProcess.run(["check", "shop.yaml"], in: folder)
    #expect(broken.status == 1)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0.contains("daily_budget:") }) + 1
    #expect(broken.errors.contains("shop.yaml:\(line):7: error[unknown-key]"), "\(broken.errors)")
    #expect(broken.errors.contains("daily_budget"))
    #expect(broken.errors.contains("\n      ^\n"))
    #expect(broken.output.hasPrefix("shop.yaml: "))
    try folder.write(text, to: "shop.yaml")
    #expect(try CommandProcess.run(["check", "shop.yaml"], in: folder).status == 0)
  }

  @Test(arguments: ["秋季女装", "2026", "yes", "a: b #c", "it's \"quoted\"", "-x"])
  func anyNameIsTheScenarios(_ name: String) throws {
    let folder = try TemporaryFolder()
    let made = try CommandProcess.run(["new", "--", name], in: folder)
    #expect(made.status == 0, "\(made.errors)")
    let file = ScenarioFile.read(path: folder.url.appendingPathComponent("\(name).yaml").path)
    #expect(file.scenario?.name == name)
  }

  @Test func nameMayHoldAFolderAndAnEnding() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      at: folder.url.appendingPathComponent("shops"), withIntermediateDirectories: true)
    #expect(try CommandProcess.run(["new", "shops/autumn.yml"], in: folder).status == 0)
    #expect(try folder.read("shops/autumn.yml").contains("\nname: autumn\n"))
  }

  @Test func nothingIsLeftWhereItFails() throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", to: "shop.yaml")
    #expect(try CommandProcess.run(["new", "shop"], in: folder).status == 2)
    #expect(try folder.read("shop.yaml") == "mine")
    #expect(try CommandProcess.run(["new", "absent/shop"], in: folder).status == 2)
    #expect(!folder.holds("absent"))
  }
}

/// What a replicate comes to.
private struct MonthTotals: Observer {
  var visitors = 0
  var orders = 0
  var adClicks = 0
  var naturalClicks = 0
  var paid = Money.zero
  var adCost = Money.zero
  var profit = Money.zero
  var promotionsUsed: [Int] = []

  mutating func observe(_ day: DayRecord) {
    visitors += day.store.visitors
    orders += day.store.buyers
    adClicks += day.keywords.reduce(0) { $0 + $1.adClicks }
    naturalClicks += day.keywords.reduce(0) { $0 + $1.naturalClicks + $1.closingClicks }
    paid += day.store.paidAmount
    adCost += day.store.adCost
    profit += day.store.profit
    if promotionsUsed.isEmpty { promotionsUsed = day.promotions.map { _ in 0 } }
    for (index, promotion) in day.promotions.enumerated() { promotionsUsed[index] += promotion.used }
  }
}
