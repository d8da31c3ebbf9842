import Foundation
import MarketDay
import TemporaryFolders

@testable import RunFiles

/// A run of a small store in which one thing is known to change in the middle.
///
/// Where a scenario can say the change with a date, it is one run. Where it can't, such as another price, the days
/// from the middle on are those of a second run with the same luck in which the change was there from the start.
struct EngineeredRun {
  let folder: TemporaryFolder
  var path: String { folder.path + "/run" }

  static let start = CalendarDate(year: 2026, month: 9, day: 7)!
  static let days = 28
  static var middle: CalendarDate { start + days / 2 }

  /// The store before anything is changed.
  static func store(seed: UInt64 = 1) -> ScenarioDraft {
    var draft = ScenarioDraft(
      name: "cups and pots", start: start, days: days, trade: Trade.preset(named: "homeware")!)
    draft.seed = seed
    draft.trade.demand.storeVariation = 0.10
    // Carts are empty on the first day; few of them, so that those who come back grow little over the weeks.
    draft.trade.shoppers.cartsPerOrder = 0.4
    draft.trade.shoppers.favouritesPerOrder = 0.2
    draft.store.platformFee = BasisPoints(500)
    var cup = Product(id: "cup", title: "红色 杯子", price: Money(yuan: 60), cost: Money(yuan: 20), stock: 40_000)
    cup.soldLast30Days = 1_200
    cup.usualPrice = cup.price
    cup.conversion = 0.06
    var pot = Product(id: "pot", title: "紫砂 茶壶", price: Money(yuan: 120), cost: Money(yuan: 50), stock: 4_000)
    pot.soldLast30Days = 200
    pot.conversion = 0.05
    draft.products = [
      cup, pot, Product(id: "tray", title: "茶盘", price: Money(yuan: 45), cost: Money(yuan: 15), stock: 4_000),
    ]
    draft.keywords = [
      Keyword(text: "红色 杯子", searchesPerDay: 1_500, rivalListings: 400, usualBid: Money(fen: 60)),
      Keyword(text: "紫砂 茶壶", searchesPerDay: 9_000, rivalListings: 300_000, usualBid: Money(fen: 50)),
    ]
    draft.channels = [Channel(name: "direct", visitsPerDay: 300), Channel(name: "forum", visitsPerDay: 100)]
    draft.channels[0].products = [ChannelTarget(product: "cup", share: 1)]
    draft.channels[1].costPerVisit = Money(fen: 20)
    var ads = Advertising(balance: Money(yuan: 20_000))
    ads.campaigns = [campaign("pots", budget: 200)]
    draft.ads = ads
    return draft
  }

  static func campaign(_ name: String, budget: Int) -> Campaign {
    var campaign = Campaign(name: name, dailyBudget: Money(yuan: budget))
    var group = AdGroup(product: "pot", bid: .fixed(Money(fen: 80)))
    group.keywords = [AdKeyword(text: "紫砂 茶壶")]
    campaign.groups = [group]
    return campaign
  }

  /// Plays `draft`; where there is `later`, the days from the middle on are its.
  init(_ draft: ScenarioDraft, later: ScenarioDraft? = nil, replicates: Int = 4) throws {
    folder = try TemporaryFolder()
    try Self.write(draft, replicates: replicates, in: folder, "run")
    guard let later else { return }
    try Self.write(later, replicates: replicates, in: folder, "later")
    for file in RunFile.daily where folder.holds("run/" + file.name) {
      let first = try folder.read("run/" + file.name).split(separator: "\n").map(String.init)
      let second = try folder.read("later/" + file.name).split(separator: "\n").map(String.init)
      precondition(first.count == second.count, "both runs have the same rows")
      let middle = Self.middle.description
      let rows = zip(first, second).enumerated().map { index, rows in
        index == 0 || rows.0.split(separator: ",")[1] < middle ? rows.0 : rows.1
      }
      try folder.write(rows.joined(separator: "\n") + "\n", to: "run/" + file.name)
    }
  }

  /// The daily files and run.json, without the variants that a run plays to tell what moved its profit.
  private static func write(_ draft: ScenarioDraft, replicates: Int, in folder: TemporaryFolder, _ name: String) throws
  {
    let run = RecordedRun(
      scenario: try Scenario(draft), source: ScenarioSource(fileName: "cups.yaml", sha256: "0"),
      replicates: replicates, version: "1")
    let simulation = Simulation(run.scenario)
    let names = TableNames(simulation.layout)
    let files = RunFile.daily(of: simulation.layout)
    var bytes = files.map { file in
      Array((ColumnCatalogue.columns(of: file).map(\.name).joined(separator: ",") + "\n").utf8)
    }
    var tally = RunTally(start: draft.start, days: draft.days, names: names, replicates: replicates)
    for replicate in 0..<replicates {
      var tables = DailyTables(replicate: replicate, names: names)
      simulation.play(replicate: replicate, observer: &tables)
      for file in files.indices { bytes[file] += tables.texts[file].bytes }
      tally.add(tables)
    }
    try FileManager.default.createDirectory(
      at: folder.url.appendingPathComponent(name), withIntermediateDirectories: true)
    for (file, bytes) in zip(files, bytes) {
      try folder.write(String(decoding: bytes, as: UTF8.self), to: "\(name)/\(file.name)")
    }
    let description = RunDescription(run: run, tally: tally, files: files.map { ($0, 0) })
    try folder.write("\(description.json)\n", to: "\(name)/run.json")
  }

  func diagnosis(replicate: Int? = nil) throws -> Diagnosis {
    let run = try PlayedRun(folder: path)
    return try Diagnosis(run, spans: DiagnosisSpans(halvesOf: run)!, replicate: replicate)
  }
}
