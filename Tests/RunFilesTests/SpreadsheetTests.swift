import Foundation
import TemporaryFolders
import Testing

@testable import MarketDay
@testable import RunFiles

/// What a spreadsheet opens: names that would be formulas are texts, numbers are numbers, dates are ISO dates, and for
/// Excel there is a byte order mark and nothing else is another byte.
@Suite struct SpreadsheetTests {
  /// Names that a spreadsheet or a page would run, and ones that would break a row.
  static let hostile = [
    "=HYPERLINK(\"x\")", "+1", "@x", "-2", "<script>alert(1)</script>", "a, \"b\"", "'=1+1", "＝1",
  ]

  /// A store in which every name is hostile.
  static let store: ScenarioDraft = {
    var draft = TestStore.full.draft
    draft.days = 5
    for (index, name) in [hostile[0], hostile[4], hostile[7]].enumerated() { draft.products[index].id = name }
    for (index, name) in [hostile[5], hostile[6]].enumerated() { draft.keywords[index].text = name }
    for (index, name) in [hostile[2], hostile[3]].enumerated() { draft.channels[index].name = name }
    draft.products[0].relevance = [RelevanceByHand(keyword: hostile[5], value: 0.8)]
    draft.ads?.campaigns[0].name = hostile[1]
    draft.ads?.campaigns[0].groups[0].product = hostile[0]
    draft.ads?.campaigns[0].groups[0].keywords = [AdKeyword(text: hostile[5]), AdKeyword(text: hostile[6])]
    draft.promotions.discounts = []
    draft.promotions.bundles[0].id = hostile[1]
    draft.promotions.bundles[0].items = [hostile[0], hostile[4]]
    draft.promotions.coupons[0].id = "-5"
    draft.promotions.gifts[0].tiers[0].gift = hostile[7]
    draft.promotions.platform[0].name = "@300-50"
    return draft
  }()

  @Test func `all files of a run are safe to open`() async throws {
    let plain = try await WrittenRun(Self.store, replicates: 2)
    let marked = try await WrittenRun(Self.store, replicates: 2, isForExcel: true)
    var names: Set<String> = []
    for file in try plain.fileNames.map({ try #require(RunFile(rawValue: $0)) }) {
      let bytes = try plain.bytes(file)
      guard file.isTable else {
        #expect(try !marked.bytes(file).starts(with: CSVText.byteOrderMark), "\(file.name)")
        continue
      }
      #expect(try marked.bytes(file) == CSVText.byteOrderMark + bytes, "\(file.name)")
      names.formUnion(try Self.names(in: bytes, ColumnCatalogue.columns(of: file), file.name))
    }
    #expect(names.isSuperset(of: Self.hostile))
  }

  @Test func `tables of a report are safe to open`() throws {
    let run = try EngineeredRun(Self.store, replicates: 1)
    let report = try DailyReport(try PlayedRun(folder: run.path))
    _ = try report.write(toFolder: run.path + "/plain")
    _ = try report.write(toFolder: run.path + "/marked", isForExcel: true)
    var names: Set<String> = []
    for table in ReportTable.allCases {
      let bytes = try run.folder.bytes(of: "run/plain/\(table.name)")
      #expect(try run.folder.bytes(of: "run/marked/\(table.name)") == CSVText.byteOrderMark + bytes, "\(table.name)")
      names.formUnion(try Self.names(in: bytes, table.columns, table.name))
    }
    #expect(names.isSuperset(of: [Self.hostile[0], Self.hostile[4], Self.hostile[7]]), "the names of before")
  }

  @Test func `a comparison is safe to open`() async throws {
    let scenario = try Scenario(Self.store)
    let plans = (Self.hostile + ["two\nlines"]).map { ComparedPlan(name: $0, scenario: scenario, source: Self.source) }
    let names = try await Self.names(in: .comparison) { isForExcel, folder in
      let run = ComparedRun(plans: plans, replicates: 2, seed: 1, jobs: 1, isForExcel: isForExcel, version: "1")
      _ = try await run.write(toFolder: folder)
    }
    #expect(names.isSuperset(of: plans.map(\.name)))
  }

  @Test func `a worth is safe to open`() async throws {
    let scenario = try Scenario(Self.store)
    let part = try #require(scenario.namedLevers.first)
    _ = try await Self.names(in: .worth) { isForExcel, folder in
      let run = WorthRun(
        scenario: scenario, source: Self.source, part: part, replicates: 2, seed: 1, jobs: 1, isForExcel: isForExcel,
        version: "1")
      _ = try await run.write(toFolder: folder)
    }
  }

  @Test func `a sweep is safe to open`() async throws {
    let scenario = try Scenario(Self.store)
    let points = SweepPoints(
      keys: ["products.pot.title", "products.=1, \"b\".price"], values: Self.hostile.map { [$0, "-2.50"] })
    let keys = points.keys.map { ColumnDescription($0, .name, Wording("", "")) }
    let names = try await Self.names(in: .sweep, keys: keys) { isForExcel, folder in
      let sweep = Sweep(
        points: points, measures: ["profit"], replicates: 2, jobs: 1, isForExcel: isForExcel, version: "1",
        source: Self.source
      ) { _ in scenario }
      _ = try await sweep.write(toFolder: folder)
    }
    // Those that are numbers stay ones.
    #expect(names.isSuperset(of: Self.hostile + ["-2.50"]))
  }

  @Test func `a landscape is safe to open`() async throws {
    let scenario = try Scenario(Self.store)
    let simulation = Simulation(scenario)
    let landscapes = try await simulation.landscapes(of: simulation.adQuestions(), replicates: 1, jobs: 1)
    let report = LandscapeReport(landscapes, scenario: scenario, source: Self.source, replicates: 1, version: "1")
    let names = try await Self.names(in: .landscape) { try report.write(toFolder: $1, isForExcel: $0) }
    #expect(names == [Self.hostile[0], Self.hostile[1], Self.hostile[5], Self.hostile[6]])
  }

  @Test func `a plan is safe to open`() async throws {
    var goal = PlanGoal()
    (goal.plays, goal.checkReplicates) = (40, 2)
    let found = try await Planner.plan(PlanSpace(Scenario(Self.store), goal: goal), goal: goal, jobs: 1)
    let lever = try #require(found.space.levers.first)
    let change = PlanChange(lever: lever, value: 1, gain: -1.5, standardError: nil, isAtEnd: false)
    let plan = Plan(
      goal: goal, space: found.space, planned: found.planned, changes: Self.hostile.map { _ in change }, limits: [],
      plays: 1, searchSeed: 1, pruningSeed: 1, searchGain: 1, searchError: nil, check: found.check)
    let names = try await Self.names(in: .plan) { isForExcel, folder in
      let report = PlanReport(
        plan: plan, source: Self.source, version: "1", planned: [],
        texts: zip(Self.hostile, Self.hostile.reversed()).map { (from: $0, to: $1) }, folder: folder, seconds: 0)
      try report.write(isForExcel: isForExcel)
    }
    #expect(names.isSuperset(of: Self.hostile))
  }

  @Test func `a number among texts stays one`() {
    var text = CSVText()
    for cell in ["-0.5", "+3", "118", "-", "-5%", "=1", "1.", "--1"] { text.appendFigureOrText(cell) }
    text.endRow()
    #expect(String(decoding: text.bytes, as: UTF8.self) == "-0.5,+3,118,'-,'-5%,'=1,1.,'--1\n")
  }

  private static let source = ScenarioSource(fileName: "=shop.yaml", sha256: "0")

  /// Writes a file with and without the mark, and holds both against each other; the names in it.
  private static func names(
    in file: LabFile, keys: [ColumnDescription] = [], write: (_ isForExcel: Bool, _ folder: String) async throws -> Void
  ) async throws -> Set<String> {
    let folder = try TemporaryFolder()
    try await write(false, folder.path + "/plain")
    try await write(true, folder.path + "/marked")
    let bytes = try folder.bytes(of: "plain/\(file.name)")
    #expect(try folder.bytes(of: "marked/\(file.name)") == CSVText.byteOrderMark + bytes)
    guard file == .sweep else { return try names(in: bytes, file.columns, file.name) }
    let statistics = SweepResults.statistics.map { ColumnDescription("profit_\($0)", .yuan, Wording("", "")) }
    return try names(in: bytes, file.columns.prefix(1) + keys + statistics + file.columns.dropFirst(), file.name)
  }

  /// Holds every cell against its column; the names as they were before they were cells.
  private static func names(in bytes: Data, _ columns: [ColumnDescription], _ file: String) throws -> Set<String> {
    let table = try ParsedTable(String(decoding: bytes, as: UTF8.self))
    #expect(table.header == columns.map(\.name), "\(file)")
    var names: Set<String> = []
    for row in table.rows {
      for (cell, column) in zip(row, columns) where !cell.isEmpty {
        switch column.unit {
        case .date: #expect(cell.wholeMatch(of: #/\d{4}-\d\d-\d\d/#) != nil, "\(file): \(column.name) is \(cell)")
        case .name:
          let isSafe = !"=+-@\t\r\n＝＋－＠".contains(cell.first ?? "=") || Double(cell) != nil
          #expect(isSafe, "\(file): \(column.name) is \(cell)")
          names.insert(CSVText.text(ofCell: cell))
        default: #expect(Double(cell) != nil, "\(file): \(column.name) is \(cell)")
        }
      }
    }
    return names
  }
}
