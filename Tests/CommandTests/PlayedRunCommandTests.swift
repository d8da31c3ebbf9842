import Foundation
import PlainText
import TemporaryFolders
import Testing

/// `report` and `diagnose`, which read what `run` wrote.
@Suite struct PlayedRunCommandTests {
  /// A folder with a run of the sample shop in `out`: two replicates of 20 days.
  private static func played() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(SampleShop.text, to: "shop.yaml")
    let result = try CommandProcess.run("run shop.yaml --out out --replicates 2", in: folder)
    #expect(result.status == 0, "\(result.errors)")
    return folder
  }

  /// With runs that can't be read beside it.
  private static func faulty() throws -> TemporaryFolder {
    let folder = try played()
    for name in ["broken", "partial", "blocked"] {
      try FileManager.default.copyItem(
        at: folder.url.appendingPathComponent("out"), to: folder.url.appendingPathComponent(name))
    }
    let rows = try folder.read("broken/store_daily.csv").components(separatedBy: "\n")
    try folder.write(
      rows.enumerated().map { index, row in
        guard index == 2 else { return row }
        return "0,2026-09-02,1,many," + rows[2].components(separatedBy: ",").dropFirst(4).joined(separator: ",")
      }.joined(separator: "\n"), to: "broken/store_daily.csv")
    try FileManager.default.removeItem(at: folder.url.appendingPathComponent("partial/product_daily.csv"))
    let blocked = folder.url.appendingPathComponent("blocked/store_daily.csv")
    try FileManager.default.removeItem(at: blocked)
    try FileManager.default.createDirectory(at: blocked, withIntermediateDirectories: false)
    #expect(try CommandProcess.run("run shop.yaml --out day --days 1", in: folder).status == 0)
    return folder
  }

  static let cases: [ExitCodeTests.Case] = [
    .init("report out --replicate 1", 64, "--replicate is for --tables"),
    .init("report out --excel", 64, "--excel is for --tables"),
    .init("report out --tables --open", 64, "--open is for the page"),
    .init("report missing", 1, "missing: error[run-missing]"),
    .init("report shop.yaml", 1, "shop.yaml: error[not-a-run]"),
    .init("report out --out shop.yaml/page.html", 2, "shop.yaml/page.html can't be written"),
    .init("report --tables", 64, "Missing expected argument"),
    .init("report out --tables --out=", 64, "Missing value for '--out <out>'"),
    .init("report out --tables --replicate 2", 64, "--replicate is 2, but the run has 2 replicates"),
    .init("report out --tables --replicate=-1", 64, "-1 is no replicate"),
    .init("report missing --tables", 1, "missing: error[run-missing]"),
    .init("report . --tables", 1, ".: error[not-a-run]"),
    .init("report shop.yaml --tables", 1, "shop.yaml: error[not-a-run]"),
    .init("report broken --tables", 1, "broken/store_daily.csv:3: error[run-cell-malformed]"),
    .init("report partial --tables", 1, "partial/product_daily.csv: error[run-file-missing]"),
    .init("report blocked --tables", 2, "blocked/store_daily.csv: error[run-file-unreadable]"),
    .init("report out --tables --out shop.yaml", 2, "Can't write to shop.yaml: it is a file"),
    .init("diagnose", 64, "Missing expected argument"),
    .init("diagnose out --before 2026-08-31..2026-09-03", 64, "is outside the run, which goes from"),
    .init("diagnose out --before 2026-09-01..2026-09-12", 64, "share days"),
    .init("diagnose out --before 2026-09-05..2026-09-01", 64, "ends before it begins"),
    .init("diagnose out --before yesterday", 64, "'yesterday' is no span of days"),
    .init("diagnose out --before 2026-09-01..2026-09-02..2026-09-03", 64, "is no span of days"),
    .init("diagnose day", 64, "one day only"),
    .init("diagnose out --replicate 7", 64, "--replicate is 7"),
    .init("diagnose missing", 1, "missing: error[run-missing]"),
    .init("diagnose broken", 1, "broken/store_daily.csv:3: error[run-cell-malformed]"),
    .init("diagnose blocked", 2, "blocked/store_daily.csv: error[run-file-unreadable]"),
  ]

  @Test func wrongUsageAndFaultyRunsAreToldAndLeaveNothingBehind() throws {
    let folder = try Self.faulty()
    let names = try folder.names()
    let files = try folder.names(in: "out")
    for example in Self.cases {
      let result = try CommandProcess.run(example.arguments, in: folder)
      #expect(result.status == example.status, "\(example): \(result.errors)")
      #expect(result.errors.contains(example.errors ?? ""), "\(example): \(result.errors)")
      #expect(result.output == "", "\(example)")
    }
    #expect(try folder.names() == names)
    #expect(try folder.names(in: "out") == files)
    if FileManager.default.fileExists(atPath: "/dev/full") {
      for line in ["diagnose out", "report out --tables"] {
        let result = try CommandProcess.run(line, in: folder, output: "/dev/full")
        #expect(result.status == 2 && result.errors.contains("No space left on device"), "\(line)")
      }
    }
  }

  @Test func tablesAreWrittenBesideTheRunOrElsewhere() throws {
    let folder = try Self.played()
    let tables = ["product_report.csv", "service_report.csv", "store_report.csv", "trade_comparison.csv"]
    let result = try CommandProcess.run("report out --tables", in: folder)
    #expect(result.status == 0 && result.errors == "")
    #expect(try folder.names(in: "out/tables") == tables)
    let line = "report out/ --tables --replicate 1 --excel --out deep/tables --json"
    let written = try JSONValue(parsing: Array(try CommandProcess.run(line, in: folder).output.utf8))
    #expect(try folder.names(in: "deep/tables") == tables)
    #expect(written["folder"]?.textValue == "deep/tables")
    #expect(written["replicate"]?.wholeValue == 1)
    #expect(written["files"]?["store_report.csv"]?.wholeValue == 20)
    for table in tables {
      #expect(try folder.bytes(of: "deep/tables/\(table)").starts(with: [0xEF, 0xBB, 0xBF]))
      #expect(try !folder.bytes(of: "out/tables/\(table)").starts(with: [0xEF, 0xBB, 0xBF]))
    }
    // A run over it leaves the tables, which are none of a run's files.
    #expect(try CommandProcess.run("run shop.yaml --out out --days 2", in: folder).status == 0)
    #expect(try folder.names(in: "out/tables") == tables)
  }

  /// The parts of the JSON sum to the change, to the fen.
  @Test func spansAreComparedAndThePartsSumUp() throws {
    let folder = try Self.played()
    for line in [
      "diagnose out --json", "diagnose out --before 2026-09-01..2026-09-07 --after 2026-09-08..2026-09-14 --json",
      "diagnose out --before 2026-09-12 --after 2026-09-03 --replicate 1 --json",
    ] {
      let result = try CommandProcess.run(line, in: folder)
      #expect(result.status == 0, "\(result.errors)")
      let found = try JSONValue(parsing: Array(result.output.utf8))
      func fen(_ value: JSONValue?) -> Int { Int(((value?.numberValue ?? .nan) * 100).rounded()) }
      let factors = try #require(found["factors"]?.listValue)
      func sum(_ kinds: [String]) -> Int {
        factors.reduce(0) { $0 + (kinds.contains($1["kind"]?.textValue ?? "") ? fen($1["amount"]) : 0) }
      }
      let change = fen(found["sales_per_day"]?["change"])
      #expect(sum(["visitors", "conversion", "average_order_value"]) == change, "\(line)")
      #expect(sum(["source"]) == sum(["visitors"]), "\(line)")
      #expect(
        sum(["call_in_rate", "inquiry_conversion", "silent_conversion"]) == sum(["conversion"]), "\(line)")
    }
  }

  /// What people read, kept as files; they change only with MARKETDAY_RECORD_GOLDEN=1.
  @Test func outputsAreUnchanged() throws {
    let folder = try Self.played()
    let cases = [
      ("diagnose.txt", "diagnose out"), ("diagnose.json", "diagnose out --json"),
      ("report-tables.txt", "report out --tables"),
    ]
    for (name, line) in cases {
      let result = try CommandProcess.run(line, in: folder)
      #expect(result.status == 0 && result.errors == "", "\(result.errors)")
      let file = GoldenTests.folder.appendingPathComponent(name)
      if GoldenTests.isRecording { try Data(result.output.utf8).write(to: file) }
      let kept = try String(contentsOf: file, encoding: .utf8)
      #expect(result.output == kept, "if the change of \(name) is wanted, set MARKETDAY_RECORD_GOLDEN=1")
      guard name.hasSuffix(".txt") else { continue }
      #expect(kept.split(separator: "\n", omittingEmptySubsequences: false).count <= 42, "\(name) fits a screen")
      for row in kept.split(separator: "\n") {
        #expect(row.terminalColumns <= 96 && row.last != " " && !row.contains("\u{1B}"), "\(name): \(row)")
      }
    }
  }
}
