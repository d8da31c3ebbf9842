import Foundation
import MarketDay
import RunFiles

/// What a user waits for: many replicates on several tasks, summed up over whole runs.
let replicatesBenchmark = Benchmark(
  name: "replicates", summary: "1,000 replicates of the store of `engine`, with statistics of whole runs",
  unit: "replicates"
) {
  let simulation = Simulation(busyStore(traffic: 1))
  var rows: [Measurement] = []
  for jobs in 1...2 {
    rows.append(
      Measurement(once: "totals, \(jobs) job\(jobs == 1 ? "" : "s")", units: 1_000) {
        try await statistics(of: simulation, replicates: 1_000, jobs: jobs)
      })
  }
  rows.append(
    Measurement(once: "daily tables as CSV, 2 jobs", units: 200) {
      try await tableBytes(of: simulation, replicates: 200, jobs: 2)
    })
  rows.append(
    Measurement(once: "files written, 2 jobs", units: 200) {
      try await writtenFiles(of: simulation.scenario, replicates: 200, jobs: 2)
    })
  return rows
}

/// More replicates: the time must grow in proportion, the memory hardly.
let replicateCurve = Benchmark(
  name: "replicate-curve", summary: "replicates of the store of `engine`, 2 jobs", unit: "replicates"
) {
  let simulation = Simulation(busyStore(traffic: 1))
  var rows: [Measurement] = []
  for replicates in [100, 200, 400] {
    rows.append(
      Measurement(once: "\(replicates) replicates", units: replicates, size: 1) {
        try await statistics(of: simulation, replicates: replicates, jobs: 2)
      })
  }
  return rows
}

/// More tasks than cores must cost nothing; as many must be worth their number.
let jobsCurve = Benchmark(name: "jobs", summary: "200 replicates of the store of `engine`", unit: "replicates") {
  let simulation = Simulation(busyStore(traffic: 1))
  var rows: [Measurement] = []
  for jobs in [1, 2, 4] {
    rows.append(
      Measurement(once: "\(jobs) job\(jobs == 1 ? "" : "s")", units: 200) {
        try await statistics(of: simulation, replicates: 200, jobs: jobs)
      })
  }
  return rows
}

/// Mean profit and its standard error over replicates.
private func statistics(of simulation: Simulation, replicates: Int, jobs: Int) async throws -> String {
  var profit = RunStatistics()
  var visitors = RunStatistics()
  try await Replicates.play(0..<replicates, jobs: jobs) { (replicate: Int) -> RunTotals in
    simulation.totals(replicate: replicate)
  } receive: { (_, totals: RunTotals) in
    profit.add(totals.store.profit.yuan)
    visitors.add(Double(totals.store.visitors))
  }
  let distribution = profit.distribution
  return "profit \(Money(nearestTo: distribution.mean)) ± \(Money(nearestTo: distribution.standardError ?? 0)) yuan"
}

/// The bytes of all daily tables, rendered and thrown away.
private func tableBytes(of simulation: Simulation, replicates: Int, jobs: Int) async throws -> String {
  let names = TableNames(simulation.layout)
  var bytes = 0
  try await Replicates.play(0..<replicates, jobs: jobs, waiting: jobs) { (replicate: Int) -> DailyTables in
    var tables = DailyTables(replicate: replicate, names: names)
    simulation.play(replicate: replicate, observer: &tables)
    return tables
  } receive: { (_, tables: DailyTables) in
    bytes += tables.texts.reduce(0) { $0 + $1.bytes.count }
  }
  return "\(bytes) bytes"
}

/// A whole run with all its files, in a folder that is removed.
private func writtenFiles(of scenario: Scenario, replicates: Int, jobs: Int) async throws -> String {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("marketday-benchmark-\(UUID().uuidString)")
  defer { try? FileManager.default.removeItem(at: folder) }
  let run = RecordedRun(
    scenario: scenario, source: ScenarioSource(fileName: "benchmark", sha256: ""), replicates: replicates, jobs: jobs,
    version: "benchmark")
  let summary = try await run.write(toFolder: folder.path)
  return "\(summary.files.reduce(0) { $0 + $1.rows }) rows"
}
