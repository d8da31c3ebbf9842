import Foundation
import MarketDay
import TemporaryFolders
import Testing

@testable import RunFiles

@Suite struct SweepTests {
  /// Prices of the pot at five points.
  static let points = SweepPoints(
    keys: ["products.pot.price"],
    values: ["110", "120", "130", "140.50", "150", "90", "95", "100", "105", "="].map { [$0] })

  static func scenario(_ point: Int) throws -> Scenario {
    var draft = TestStore.withoutAds.draft
    draft.days = 5
    draft.promotions = Promotions()
    draft.products[1].price = Money(yuan: 110 + 5 * point)
    return try Scenario(draft)
  }

  static func sweep(jobs: Int = 1, measures: [String] = ["buyers", "rating_service"], isForExcel: Bool = false) -> Sweep
  {
    Sweep(
      points: points, measures: measures, replicates: 6, jobs: jobs, isForExcel: isForExcel, version: "1",
      source: ScenarioSource(fileName: "a.yaml", sha256: "abc"), scenario: scenario)
  }

  static func files(_ place: TemporaryFolder) throws -> [String] {
    #expect(try place.names(in: "out") == ["notebook.ipynb", "sweep.csv", "sweep.json"])
    return try ["sweep.csv", "sweep.json"].map { try place.read("out/" + $0) }
  }

  @Test func `figures are those of the same replicates played alone`() async throws {
    let place = try TemporaryFolder()
    let results = try await Self.sweep().write(toFolder: place.path + "/out")
    let table = try ParsedTable(try place.read("out/sweep.csv"))
    #expect(
      table.header == [
        "point", "products.pot.price", "buyers_mean", "buyers_standard_error", "buyers_p10", "buyers_p50", "buyers_p90",
        "rating_service_mean", "rating_service_standard_error", "rating_service_p10", "rating_service_p50",
        "rating_service_p90", "profit_difference", "profit_difference_standard_error",
      ])
    #expect(try table.texts("point") == (1...10).map(String.init))
    #expect(try table.texts("products.pot.price").last == "'=", "no spreadsheet runs it as a formula")
    #expect(Set(try table.texts("rating_service_mean")) == [""], "there are no reviews")
    var profits: [[Double]] = []
    for point in 0..<Self.points.count {
      let simulation = Simulation(try Self.scenario(point))
      let totals = (0..<6).map { simulation.totals(replicate: $0).store }
      profits.append(totals.map { $0.profit.yuan })
      let expected = RunStatistics(totals.map { Double($0.buyers) }).distribution
      #expect(abs(try table.numbers("buyers_mean")[point] - expected.mean) < 1e-6)
      #expect(abs(try table.numbers("buyers_p90")[point] - expected.p90) < 1e-6)
      let difference = RunStatistics(zip(profits[point], profits[0]).map { $0 - $1 })
      #expect(abs(try table.numbers("profit_difference")[point] - difference.mean) < 0.005_001)
      #expect(
        try abs(table.numbers("profit_difference_standard_error")[point] - #require(difference.standardError))
          < 0.005_001)
    }
    let means = profits.map { $0.reduce(0, +) }
    #expect(means[results.best] == means.max())
    #expect(try place.names() == ["out"])
  }

  @Test func `jobs change no byte`() async throws {
    let places = try [TemporaryFolder(), TemporaryFolder(), TemporaryFolder()]
    for (place, jobs) in zip(places, [1, 2, 5]) {
      _ = try await Self.sweep(jobs: jobs).write(toFolder: place.path + "/out")
    }
    let files = try places.map(Self.files)
    #expect(files[0] == files[1] && files[0] == files[2])
  }

  /// Cancelled after some points, again and again, with other numbers of jobs.
  @Test(arguments: [1, 2]) func `an interrupted sweep goes on and ends with the same bytes`(jobs: Int) async throws {
    let (whole, place) = (try TemporaryFolder(), try TemporaryFolder())
    _ = try await Self.sweep().write(toFolder: whole.path + "/out")
    var known = 0
    for most in [2, 3, 7] {
      let path = place.path + "/out"
      let task = Task {
        try await Self.sweep(jobs: jobs).write(toFolder: path) { progress in
          if case .points(let done, _) = progress, done >= most { withUnsafeCurrentTask { $0?.cancel() } }
        }
      }
      let interrupted = try await #require(throws: Sweep.Interrupted.self) { try await task.value }
      #expect(interrupted.done >= max(most, known) && interrupted.points == 10)
      known = interrupted.done
      #expect(try place.names() == [".out.unfinished-sweep"])
    }
    var found: [Sweep.Resumption] = []
    _ = try await Self.sweep(jobs: 3 - jobs).write(toFolder: place.path + "/out", resuming: { found.append($0) })
    #expect(found == [.goingOn(points: known)])
    #expect(try Self.files(place) == Self.files(whole))
    #expect(try place.names() == ["out"])
  }

  /// As a process that dies, or a disk that loses what was not written yet, leaves it.
  @Test func `a journal cut or damaged anywhere is used up to there`() async throws {
    let (whole, place) = (try TemporaryFolder(), try TemporaryFolder())
    _ = try await Self.sweep().write(toFolder: whole.path + "/out")
    let path = place.path + "/out"
    let task = Task {
      try await Self.sweep().write(toFolder: path) { progress in
        if case .points(let done, _) = progress, done >= 9 { withUnsafeCurrentTask { $0?.cancel() } }
      }
    }
    _ = try? await task.value
    let bytes = Array(try place.bytes(of: ".out.unfinished-sweep/points"))
    let all = JournalLines(bytes, measures: 3, points: 10)
    #expect(all.results.count == 9 && all.byteCount == bytes.count)
    for cut in stride(from: 0, to: bytes.count, by: 7) {
      let lines = JournalLines(Array(bytes[..<cut]), measures: 3, points: 10)
      #expect(lines.results == Array(all.results.prefix(lines.results.count)), "cut at \(cut)")
      #expect(lines.byteCount <= cut)
      var damaged = bytes
      damaged[cut] ^= 1
      let read = JournalLines(damaged, measures: 3, points: 10)
      #expect(read.results == Array(all.results.prefix(read.results.count)), "damaged at \(cut)")
      #expect(read.results.count < 9)
    }
    try Data(bytes[..<(bytes.count * 2 / 3)]).write(
      to: place.url.appendingPathComponent(".out.unfinished-sweep/points"))
    _ = try await Self.sweep().write(toFolder: place.path + "/out")
    #expect(try Self.files(place) == Self.files(whole))
  }

  @Test func `an unfinished sweep of other settings is given up, and says so`() async throws {
    let place = try TemporaryFolder()
    let path = place.path + "/out"
    let task = Task {
      try await Self.sweep(measures: ["profit"]).write(toFolder: path) { progress in
        if case .points(let done, _) = progress, done >= 2 { withUnsafeCurrentTask { $0?.cancel() } }
      }
    }
    _ = try? await task.value
    var found: [Sweep.Resumption] = []
    _ = try await Self.sweep().write(toFolder: place.path + "/out", resuming: { found.append($0) })
    #expect(found == [.anew])
    let whole = try TemporaryFolder()
    _ = try await Self.sweep().write(toFolder: whole.path + "/out")
    #expect(try Self.files(place) == Self.files(whole))
  }

  @Test func `two at once are refused`() async throws {
    let place = try TemporaryFolder()
    let journal = try SweepJournal(target: place.path + "/out", description: "x", measures: 1, points: 1)
    await #expect(throws: RunFolderError.busy(path: place.path + "/out")) {
      try await Self.sweep().write(toFolder: place.path + "/out")
    }
    journal.remove()
  }

  @Test func `a folder that exists keeps what is not a sweep's, and Excel gets its mark`() async throws {
    let place = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: place.path + "/out", withIntermediateDirectories: true)
    try place.write("mine", to: "out/notes.txt")
    _ = try await Self.sweep(isForExcel: true).write(toFolder: place.path + "/out")
    #expect(try place.names(in: "out") == ["notebook.ipynb", "notes.txt", "sweep.csv", "sweep.json"])
    #expect(try place.bytes(of: "out/sweep.csv").starts(with: [0xEF, 0xBB, 0xBF]))
  }

  @Test func `the printed table fits the screen and marks the best point`() async throws {
    let place = try TemporaryFolder()
    let results = try await Self.sweep(measures: Sweep.measuresByDefault).write(toFolder: place.path + "/out")
    let text = results.text(in: .english)
    for line in text.split(separator: "\n") { #expect(line.count <= 96, "\(line)") }
    #expect(text.contains("best \(results.best + 1) "))
    #expect(SweepResults.headings(of: ["a.x.price", "b.x.price", "days"]) == ["a.x.price", "b.x.price", "days"])
    #expect(SweepResults.headings(of: ["a.x.price", "a.y.price"]) == ["x.price", "y.price"])
    #expect(SweepResults.headings(of: ["a.x", "x"]) == ["a.x", "x"])
  }
}
