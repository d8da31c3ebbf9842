import Foundation
import MarketDay
import TemporaryFolders
import Testing

@testable import RunFiles

@Suite struct RecordedRunTests {
  @Test func `one and two jobs write the same bytes`() async throws {
    let draft = TestStore.full.draft
    let one = try await WrittenRun(draft, replicates: 5, jobs: 1)
    let two = try await WrittenRun(draft, replicates: 5, jobs: 2)
    // Without regions and targets there are no files of them.
    let files = RunFile.allCases.filter { $0 != .regionDaily && $0 != .rivalDaily && $0 != .targets }
    #expect(one.fileNames == files.map(\.name).sorted())
    for file in files { #expect(try one.bytes(file) == two.bytes(file), "\(file.name)") }
    #expect(one.summary.levers == two.summary.levers)
  }

  @Test func `one replicate has no bands and no standard error`() async throws {
    let run = try await WrittenRun(TestStore.withoutAds.draft, replicates: 1)
    #expect(!run.fileNames.contains(RunFile.bandsDaily.name))
    #expect(Set(try run.table(.summary).texts("standard_error")) == [""])
  }

  @Test func `summary and bands are figures of the daily rows`() async throws {
    let run = try await WrittenRun(TestStore.withoutPromotions.draft, replicates: 7)
    let (table, summary) = (try run.table(.storeDaily), try run.table(.summary))
    var totals = [Int](repeating: 0, count: 7)
    var byDate: [String: [Double]] = [:]
    let rows = zip(zip(try table.numbers("replicate"), try table.texts("date")), try table.fen("profit"))
    for ((replicate, date), profit) in rows {
      totals[Int(replicate)] += profit
      byDate[date, default: []].append(Double(profit) / 100)
    }
    let expected = RunStatistics(totals.map { Double($0) / 100 }).distribution
    let row = try #require(summary.rows.first { $0[0] == "profit" }).dropFirst().compactMap(Double.init)
    let figures = [expected.mean, expected.standardError ?? -1, expected.p10, expected.p50, expected.p90]
    for (read, figure) in zip(row, figures) { #expect(abs(read - figure) < 0.005_001) }
    let bands = try run.table(.bandsDaily)
    // The store has no reviews, so its ratings have no bands.
    let measures = RunTally.bandMeasures.filter { !$0.hasPrefix("rating_") }
    #expect(bands.rows.count == TestStore.full.draft.days * measures.count)
    for row in bands.rows where row[1] == "profit" {
      let expected = RunStatistics(byDate[row[0]] ?? []).distribution
      #expect(abs(try #require(Double(row[2])) - expected.mean) < 0.005_001)
      #expect(abs(try #require(Double(row[5])) - expected.p90) < 0.005_001)
    }
  }

  @Test func `run.json says what was played and counts the rows`() async throws {
    let run = try await WrittenRun(TestStore.full.draft, replicates: 2)
    let read = try #require(try JSONSerialization.jsonObject(with: run.bytes(.description)) as? [String: Any])
    #expect(read["scenario"] as? String == "test.yaml")
    #expect(read["version"] as? String == "1.2.3")
    #expect(read["duration"] as? Int == 14)
    #expect(read["seed"] as? Int == 7)
    #expect((read["settings"] as? [String: Any])?["set"] as? [String] == ["days=3"])
    let files = try #require(read["files"] as? [String: Int])
    for file in RunFile.allCases
    where file.isTable && file != .regionDaily && file != .rivalDaily && file != .targets {
      #expect(try run.table(file).rows.count == files[file.name], "\(file.name)")
    }
  }

  @Test func `for Excel each table starts with a byte order mark`() async throws {
    let run = try await WrittenRun(TestStore.withoutAds.draft, isForExcel: true)
    for file in RunFile.allCases where file != .regionDaily && file != .rivalDaily && file != .targets {
      #expect(try run.bytes(file).starts(with: [0xEF, 0xBB, 0xBF]) == file.isTable, "\(file.name)")
    }
  }

  @Test func `rows written while playing are the rows written at the end`() throws {
    let simulation = Simulation(try Scenario(TestStore.full.draft))
    let names = TableNames(simulation.layout)
    var whole = DailyTables(replicate: 0, names: names)
    simulation.play(replicate: 0, observer: &whole)
    let place = try TemporaryFolder()
    let folder = try RunFolder(path: place.path)
    let rest = try StreamedTables.play(simulation, names: names, into: folder, mostBytes: 5_000)
    #expect(rest.byteCount < whole.byteCount / 2)
    for (file, text) in zip(RunFile.daily, rest.texts) { try folder.append(text.bytes, to: file) }
    let means = EntityFile.allCases.compactMap(\.means)
    for (file, figures) in zip(means, rest.figures) { try folder.append(figures.text.bytes, to: file) }
    try folder.commit()
    for (index, file) in RunFile.daily.enumerated() {
      #expect(try Array(place.read(file.name).utf8) == whole.texts[index].bytes, "\(file.name)")
      #expect(rest.texts[index].rows == whole.texts[index].rows)
    }
    var tally = RunTally(
      start: TestStore.full.draft.start, days: TestStore.full.draft.days, names: names, replicates: 2)
    tally.add(whole)
    for (index, file) in means.enumerated() {
      #expect(try Array(place.read(file.name).utf8) == tally.entities[index].meansTable.bytes, "\(file.name)")
    }
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func `a disk that fills up while playing ends the play`() throws {
    let simulation = Simulation(try Scenario(TestStore.full.draft))
    let place = try TemporaryFolder()
    let folder = try RunFolder(path: place.path) { _ in open("/dev/full", O_WRONLY | O_CLOEXEC) }
    #expect(throws: RunFolderError.diskFull(path: place.path + "/store_daily.csv")) {
      try StreamedTables.play(simulation, names: TableNames(simulation.layout), into: folder, mostBytes: 1)
    }
  }

  @Test func `a cancelled run leaves nothing behind`() async throws {
    let folder = try TemporaryFolder()
    let run = RecordedRun(
      scenario: try Scenario(TestStore.full.draft), source: ScenarioSource(fileName: "a", sha256: "0"),
      replicates: 100_000, jobs: 2, version: "1")
    let path = folder.path + "/deep/er/run"
    let task = Task {
      try await run.write(toFolder: path) { progress in
        if case .replicates(let done, _) = progress, done >= 3 { withUnsafeCurrentTask { $0?.cancel() } }
      }
    }
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(try folder.names().isEmpty)
  }
}
