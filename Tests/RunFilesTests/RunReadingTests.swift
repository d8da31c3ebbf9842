import Foundation
import MarketDay
import TemporaryFolders
import Testing

@testable import RunFiles

/// Reading a run back, and what is said of one that is faulty.
@Suite struct RunReadingTests {
  private static func files(
    store: String =
      "replicate,date,visitors,paid_amount,rating_described\n0,2026-09-01,10,12.50,\n0,2026-09-02,7,0.01,4.5\n",
    run: String? = nil
  ) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(store, to: "store_daily.csv")
    let description = """
      {"version": "1", "scenario": "a.yaml", "name": "茶 \\u8336 \\"A\\"", "replicates": 1, "files": {"store_daily.csv": 2},
       "settings": {"start": "2026-09-01", "days": 2, "trade": "general"}}
      """
    try folder.write(run ?? description, to: "run.json")
    return folder
  }

  private static let columns = ["visitors", "paid_amount", "rating_described"]

  private static func figures(_ folder: TemporaryFolder) throws -> DailyFigures {
    let run = try PlayedRun(folder: folder.path + "/")
    return try DailyFigures.read(.storeDaily, of: run, keys: [], columns: columns)
  }

  @Test func `figures are read by the names of their columns`() throws {
    let figures = try Self.figures(try Self.files())
    #expect(figures.value("visitors", day: 0) == 10)
    #expect(figures.rawSum("paid_amount", over: 0..<2) == 1_251)
    #expect(figures.perDay("paid_amount", over: 0..<2) == 12.51 / 2)
    #expect(figures.value("rating_described", day: 0) == nil)
    #expect(figures.meanOfFilled("rating_described", over: 0..<2) == 4.5)
  }

  @Test(arguments: [
    "\u{FEFF}replicate,date,visitors,paid_amount,rating_described\r\n0,2026-09-01,10,12.50,\r\n0,2026-09-02,7,0.01,4.5",
    "paid_amount,more,rating_described,visitors,date,replicate\n12.5,\"a \"\"b\"\",\nc\",,10,2026-09-01,0\n\n0.01,x,4.5,7,2026-09-02,0\n",
    "\"replicate\",\"date\",\"visitors\",\"paid_amount\",\"rating_described\"\n0,2026-09-02,7,0.01,4.5\n0,\"2026-09-01\",1e1,12.5,\n",
  ])
  func `other ways to write the same are read, too`(store: String) throws {
    let figures = try Self.figures(try Self.files(store: store))
    #expect(figures.value("visitors", day: 0) == 10)
    #expect(figures.value("visitors", day: 1) == 7)
    #expect(figures.rawSum("paid_amount", over: 0..<2) == 1_251)
  }

  static let faulty: [(store: String, code: RunFault.Code, line: Int?, part: String)] = [
    ("", .rowMalformed, 1, "empty"),
    ("replicate,date,visitors,rating_described\n", .columnMissing, 1, "'paid_amount'"),
    (
      "replicate,date,visitors,paid_amount,rating_described\n0,2026-09-01,10,12.50\n", .rowMalformed, 2, "4 cells for 5"
    ),
    (
      "replicate,date,visitors,paid_amount,rating_described\n0,2026-09-01,ten,12.50,\n", .cellMalformed, 2,
      "'ten' in column 'visitors' is no number"
    ),
    (
      "replicate,date,visitors,paid_amount,rating_described\n0,2026-09-01,1,2,\n0,02/09/2026,1,2,\n", .cellMalformed,
      3, "'02/09/2026' in column 'date' is no date"
    ),
    (
      "replicate,date,visitors,paid_amount,rating_described\n\"0\n\",2026-09-01,1,2,\n0,2026-09-02,\"1,2,\n",
      .cellMalformed, 2, "is no number"
    ),
    (
      "replicate,date,visitors,paid_amount,rating_described\n0,2026-09-01,1,2,\n0,2026-09-02,\"1,2,\n",
      .rowMalformed, 3, "never closed"
    ),
    (
      "replicate,date,visitors,paid_amount,rating_described\n0,2026-09-01,\"1\"2,2,\n", .rowMalformed, 2,
      "follows a closed quote"
    ),
    (
      "replicate,date,visitors,paid_amount,rating_described\n0,2026-09-01,1,2,\n0,2026-09-03,1,2,\n", .rowsMissing, 3,
      "2026-09-01 to 2026-09-02"
    ),
    ("replicate,date,visitors,paid_amount,rating_described\n1e300,2026-09-01,1,2,\n", .rowsMissing, 2, "replicate"),
    (
      "replicate,date,visitors,paid_amount,rating_described\n0,2026-09-01,1,2,\n", .rowsMissing, nil,
      "2026-09-02 has 0 rows"
    ),
    (
      "replicate,date,visitors,paid_amount,rating_described\n0,2026-09-01,1,2,\n0,2026-09-01,1,2,\n0,2026-09-02,1,2,\n",
      .rowsMissing, nil, "2026-09-01 has 2 rows"
    ),
  ]

  @Test(arguments: faulty.indices) func `faults name the file, the line and what is wrong`(index: Int) throws {
    let example = Self.faulty[index]
    let folder = try Self.files(store: example.store)
    let fault = try #require(throws: RunFault.self) { _ = try Self.figures(folder) }
    #expect(fault.code == example.code, "\(fault)")
    #expect(fault.line == example.line, "\(fault)")
    #expect(fault.message.english.contains(example.part), "\(fault)")
    #expect(fault.file == folder.path + "/store_daily.csv")
    #expect(!fault.isUnreadable && fault.message.english.hasSuffix("."))
  }

  @Test(arguments: [
    ("", "not JSON"), ("{", "not JSON"), ("[]", "'name' is missing"), ("{\"name\": 3}", "'name' is missing"),
    ("{\"name\": \"a\", \"scenario\": \"b\", \"version\": \"1\"}", "'settings.start'"),
    (
      "{\"name\": \"a\", \"scenario\": \"b\", \"version\": \"1\", \"replicates\": 0, \"files\": {}, "
        + "\"settings\": {\"start\": \"2026-09-01\", \"days\": 2}}", "'replicates'"
    ),
    (
      "{\"name\": \"a\", \"scenario\": \"b\", \"version\": \"1\", \"replicates\": 1, \"files\": {}, "
        + "\"settings\": {\"start\": \"2026-09-01\", \"days\": 9999999}}", "'settings.days'"
    ),
  ])
  func `a run.json that no run wrote is told`(text: String, part: String) throws {
    let folder = try Self.files(run: text)
    let fault = try #require(throws: RunFault.self) { _ = try PlayedRun(folder: folder.path) }
    #expect(fault.code == .notARun)
    #expect(fault.message.english.contains(part), "\(fault)")
  }

  @Test func `a folder that is no run, no folder, nothing, or without a file`() throws {
    let folder = try TemporaryFolder()
    let code = { (path: String) in #expect(throws: RunFault.self) { _ = try PlayedRun(folder: path) }?.code }
    #expect(code(folder.path) == .notARun)
    #expect(code(folder.path + "/missing") == .runMissing)
    try folder.write("x", to: "file")
    #expect(code(folder.path + "/file") == .notARun)
    let run = try Self.files()
    let played = try PlayedRun(folder: run.path)
    #expect(played.name == "茶 茶 \"A\"")
    #expect(played.tradeFigures == nil && played.campaigns.isEmpty)
    let fault = try #require(throws: RunFault.self) {
      _ = try DailyFigures.read(.productDaily, of: played, keys: ["product"], columns: ["price"])
    }
    #expect(fault.code == .fileMissing)
    try FileManager.default.createDirectory(atPath: run.path + "/product_daily.csv", withIntermediateDirectories: false)
    let unreadable = try #require(throws: RunFault.self) {
      _ = try DailyFigures.read(.productDaily, of: played, keys: ["product"], columns: ["price"])
    }
    #expect(unreadable.isUnreadable)
  }

  /// What a run wrote comes back: every number of a store with hard names, summed over replicates, and one alone.
  @Test func `a written run is read back`() throws {
    let run = try EngineeredRun(TestStore.full.draft, replicates: 3)
    let played = try PlayedRun(folder: run.path)
    #expect(played.name == "茶具 full store" && played.days == 14 && played.replicates == 3)
    #expect(played.tradeFigures == TradeFigures(TestStore.full.draft.trade))
    #expect(played.campaigns == (TestStore.full.draft.ads?.campaigns ?? []).map { CampaignBudget($0) })
    let table = try ParsedTable(run.folder.read("run/keyword_daily.csv"))
    for replicate in [nil, 2] {
      let figures = try DailyFigures.read(
        .keywordDaily, of: played, keys: ["keyword", "product"], columns: ["searches", "ad_cost"], replicate: replicate)
      // The apostrophes that keep spreadsheets from running them are gone.
      #expect(figures.entities.contains(["=杯子, \"large\"", "+cup"]))
      let rows = zip(try table.numbers("replicate"), try table.fen("ad_cost")).filter { number, _ in
        replicate == nil || Int(number) == replicate
      }
      let sum = figures.entities.indices.reduce(0.0) { $0 + figures.rawSum("ad_cost", over: 0..<14, entity: $1) }
      #expect(Int(sum) == rows.reduce(0) { $0 + $1.1 })
    }
  }

  @Test func `every code is explained in the documents`() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("docs/mechanisms/diagnosis.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    for code in RunFault.Code.allCases {
      #expect(text.contains("| `\(code.rawValue)` | \(code.meaning.english) |\n"))
    }
  }
}
