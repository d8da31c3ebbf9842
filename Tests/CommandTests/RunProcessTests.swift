import Foundation
import TemporaryFolders
import Testing

/// `marketday run` as a user meets it: what it writes, what it prints, and what its options change.
@Suite struct RunProcessTests {
  static let files = [
    "channel_daily.csv", "channel_means_daily.csv", "channel_totals.csv", "keyword_daily.csv", "keyword_totals.csv",
    "levers.csv", "notebook.ipynb", "order_values.csv", "product_daily.csv", "product_means_daily.csv",
    "product_totals.csv", "product_weeks.csv", "promotion_daily.csv", "promotion_means_daily.csv",
    "promotion_totals.csv",
    "replicate_totals.csv", "run.json", "scenario.yaml", "store_daily.csv", "summary.csv",
  ]

  /// A folder with `shop.yaml`, a scenario without a warning.
  static func shop() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    #expect(try CommandProcess.run("new shop", in: folder).status == 0)
    return folder
  }

  static func description(_ folder: TemporaryFolder, _ run: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: folder.bytes(of: "\(run)/run.json")) as? [String: Any])
  }

  private func rows(_ folder: TemporaryFolder, _ file: String) throws -> [[Substring]] {
    let lines = try folder.read(file).split(separator: "\n").dropFirst()
    return lines.map { $0.split(separator: ",", omittingEmptySubsequences: false) }
  }

  @Test func writesTheFilesAndPrintsTheSummary() throws {
    let folder = try Self.shop()
    let result = try CommandProcess.run("run shop.yaml --out out", in: folder)
    #expect(result.status == 0)
    #expect(result.errors == "", "no progress where standard error is no terminal")
    #expect(result.output.hasPrefix("shop  2026-09-01 to 2026-09-30, 30 days, seed 1, 1 replicate\n"))
    #expect(result.output.hasSuffix(" rows in out\n"))
    #expect(!result.output.contains("\u{1B}") && !result.output.contains("\r"))
    #expect(result.output.split(separator: "\n", omittingEmptySubsequences: false).count <= 41)
    #expect(try folder.names() == ["out", "shop.yaml"])
    #expect(try folder.names(in: "out") == Self.files)
    #expect(try rows(folder, "out/store_daily.csv").count == 30)
    let counts = try #require(Self.description(folder, "out")["files"] as? [String: Int])
    #expect(counts.keys.sorted() == Self.files.filter { $0.hasSuffix(".csv") })
    for (name, count) in counts { #expect(try rows(folder, "out/\(name)").count == count, "\(name)") }
  }

  @Test func bandsAreForMoreThanOneReplicate() throws {
    let folder = try Self.shop()
    #expect(try CommandProcess.run("run shop.yaml --out out --replicates 2 --days 3", in: folder).status == 0)
    #expect(try folder.names(in: "out") == (Self.files + ["bands_daily.csv"]).sorted())
    #expect(try rows(folder, "out/store_daily.csv").map(\.[0]) == ["0", "0", "0", "1", "1", "1"])
    // A later run with one replicate takes the bands away, and leaves a file of somebody else.
    try folder.write("mine", to: "out/notes.txt")
    #expect(try CommandProcess.run("run shop.yaml --out out --days 3", in: folder).status == 0)
    #expect(try folder.names(in: "out") == (Self.files + ["notes.txt"]).sorted())
  }

  @Test func theFolderIsNamedAsTheScenarioUnlessSaidOtherwise() throws {
    let folder = try Self.shop()
    #expect(try CommandProcess.run("run shop.yaml --days 1", in: folder).status == 0)
    #expect(try folder.names(in: "notebooks-out") == ["shop"])
    #expect(try folder.names(in: "notebooks-out/shop") == Self.files)
    #expect(try CommandProcess.run("run shop.yaml --days 1 --out deep/er/run/", in: folder).status == 0)
    #expect(try folder.names(in: "deep/er/run") == Self.files)
    #expect(try folder.names(in: "deep/er") == ["run"])
  }

  @Test func theSummaryIsAlsoJSON() throws {
    let folder = try Self.shop()
    let result = try CommandProcess.run("run shop.yaml --out out --days 3 --replicates 2 --json", in: folder)
    #expect(result.status == 0 && result.errors == "")
    let summary = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(summary["days"] as? Int == 3)
    #expect(summary["folder"] as? String == "out")
    let profit = try #require((summary["profit"] as? [String: Any])?["mean"] as? Double)
    let booked = try rows(folder, "out/summary.csv").first { $0[0] == "profit" }
    #expect(try abs(profit - #require(booked.flatMap { Double($0[1]) })) < 0.006)
  }

  @Test func jobsChangeNoByteAndTheSeedDoes() throws {
    let folder = try Self.shop()
    let runs = ["one": "--jobs 1", "two": "--jobs 2", "again": "--seed 1", "other": "--seed 2", "set": "--set seed=2"]
    for (name, options) in runs {
      let line = "run shop.yaml --days 6 --replicates 5 --out \(name) \(options)"
      #expect(try CommandProcess.run(line, in: folder).status == 0)
    }
    for file in Self.files + ["bands_daily.csv"] {
      let bytes = try runs.keys.reduce(into: [:]) { $0[$1] = try folder.bytes(of: "\($1)/\(file)") }
      #expect(bytes["one"] == bytes["two"], "\(file) depends on the number of jobs")
      #expect(bytes["one"] == bytes["again"], "\(file): the scenario's own seed is 1")
      // The notebook reads what it draws, and the scenario is as it was read.
      let hasFigures = file != "notebook.ipynb" && file != "scenario.yaml"
      #expect((bytes["one"] != bytes["other"]) == hasFigures, "\(file) and the seed")
      // What was set stands in run.json itself.
      if file != "run.json" { #expect(bytes["other"] == bytes["set"], "\(file): --set seed=2 is --seed 2") }
    }
  }

  @Test func daysAreTheFirstOnes() throws {
    let folder = try Self.shop()
    #expect(try CommandProcess.run("run shop.yaml --out short --days 5", in: folder).status == 0)
    #expect(try CommandProcess.run("run shop.yaml --out long --days 40", in: folder).status == 0)
    #expect(try rows(folder, "short/store_daily.csv").map(\.[1]) == (1...5).map { "2026-09-0\($0)" })
    #expect(try rows(folder, "long/store_daily.csv").last?[1] == "2026-10-10")
    #expect(try Self.description(folder, "short")["duration"] as? Int == 5)
  }

  @Test func settingsArePlayedAndWrittenDown() throws {
    let folder = try Self.shop()
    let line = "run shop.yaml --out out --days 2 --set products.lamp.price=93 --set store.platform_fee=6%"
    #expect(try CommandProcess.run(line, in: folder).status == 0)
    let prices = try rows(folder, "out/product_daily.csv").filter { $0[2] == "lamp" }.map(\.[3])
    #expect(prices == ["93.00", "93.00"])
    let settings = try Self.description(folder, "out")["settings"] as? [String: Any]
    #expect(settings?["set"] as? [String] == ["products.lamp.price=93", "store.platform_fee=6%"])
  }

  @Test func excelIsToldThatItIsUTF8() throws {
    let folder = try Self.shop()
    #expect(try CommandProcess.run("run shop.yaml --out out --days 1 --excel", in: folder).status == 0)
    for file in Self.files where file.hasSuffix(".csv") {
      #expect(try folder.bytes(of: "out/\(file)").starts(with: [0xEF, 0xBB, 0xBF]), "\(file)")
    }
  }

  /// Warnings are counted in one line, so that they do not bury the summary.
  @Test func warningsAreCountedOnStandardError() throws {
    let folder = try TemporaryFolder()
    try folder.write(SampleShop.text, to: "shop.yaml")
    let warnings = try CommandProcess.run("check shop.yaml", in: folder).errors.components(separatedBy: ": warning[")
    let result = try CommandProcess.run("run shop.yaml --out out --days 1", in: folder)
    #expect(result.status == 0)
    let count = warnings.count - 1
    #expect(result.errors == "\(count) warning\(count == 1 ? "" : "s"): see marketday check shop.yaml\n")
  }
}
