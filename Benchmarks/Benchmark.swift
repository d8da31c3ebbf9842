import Foundation
import PlainText

/// One subcommand of the benchmarks.
struct Benchmark: Sendable {
  /// What to type.
  var name: String
  /// What is measured, in one line.
  var summary: String
  /// What a row counts, such as `auctions`.
  var unit: String
  /// Whether it runs where no name is typed.
  var isUsual = true
  /// The rows, measured when called.
  var measure: @Sendable () -> [Measurement]
}

/// One row: how many units took how long.
struct Measurement {
  var label: String
  var units: Int
  /// The best of several rounds: the one that others on the machine disturbed least.
  var time: Duration
  /// What all cores together worked for it, in seconds; a mean over the rounds. It hardly suffers from others on the
  /// machine.
  var processorSeconds: Double
  /// How much larger the row is than the one that it is held against; nil: it is held against none.
  var size: Double?
  /// The most memory that the process held during the row, in bytes; nil where the system does not tell.
  var peak: Int?
  /// Anything computed from the results, printed so that no work can be left out.
  var check: String

  /// Runs `work` once to warm up, then `rounds` times, and keeps the shortest.
  init(_ label: String, units: Int, rounds: Int = 10, size: Double? = nil, work: () -> String) {
    let clock = ContinuousClock()
    PeakMemory.forget()
    var check = work()
    var shortest: Duration?
    let before = marketday_benchmarks.processorSeconds()
    for _ in 0..<rounds {
      let time = clock.measure { check = work() }
      shortest = min(shortest ?? time, time)
    }
    processorSeconds = (marketday_benchmarks.processorSeconds() - before) / Double(max(1, rounds))
    self.label = label
    self.units = units
    self.size = size
    self.time = shortest ?? .zero
    self.check = check
    peak = PeakMemory.bytes
  }

  /// Runs `work` once, for what takes long anyway.
  init(
    once label: String, units: Int, size: Double? = nil, work: @escaping @Sendable () async throws -> String
  ) {
    let clock = ContinuousClock()
    PeakMemory.forget()
    let before = marketday_benchmarks.processorSeconds()
    let start = clock.now
    check = finished(work)
    time = clock.now - start
    processorSeconds = marketday_benchmarks.processorSeconds() - before
    self.label = label
    self.units = units
    self.size = size
    peak = PeakMemory.bytes
  }

  var seconds: Double { Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18 }
  var secondsEach: Double { seconds / Double(units) }
}

/// Prints a benchmark's rows below its summary.
///
/// The column `× linear` says how a row's time stands to that of the first row with a size, times the ratio of their
/// sizes: 1 is a cost in proportion, less is a cost that is partly the same for all sizes.
func printTable(of benchmark: Benchmark) {
  print("\(benchmark.name): \(benchmark.summary)")
  let rows = benchmark.measure()
  let reference = rows.first { $0.size != nil }
  var columns: [TextTable.Column] = [
    .left(), .right(benchmark.unit), .right("seconds"), .right("processor"), .right("each"), .right("a second"),
  ]
  if reference != nil { columns.append(.right("× linear")) }
  columns += [.right("peak memory"), .left("check", most: 50)]
  var table = TextTable(columns)
  for row in rows {
    var cells = [
      row.label, FigureText.whole(Double(row.units)), FigureText.number(row.seconds, decimals: 2),
      FigureText.number(row.processorSeconds, decimals: 2),
      timeText(row.secondsEach), FigureText.number(1 / row.secondsEach, decimals: row.secondsEach > 0.01 ? 1 : 0),
    ]
    if let reference {
      let ratio = row.size.map { row.secondsEach / reference.secondsEach / ($0 / (reference.size ?? 1)) }
      cells.append(ratio.map { FigureText.number($0, decimals: 2) } ?? "")
    }
    cells += [row.peak.map { "\(FigureText.whole(Double($0) / 1_048_576)) MB" } ?? "", row.check]
    table.add(cells)
  }
  print(table.text())
}

/// Seconds in the unit that suits them.
private func timeText(_ seconds: Double) -> String {
  if seconds >= 1 { return "\(FigureText.number(seconds, decimals: 2)) s" }
  if seconds >= 1e-3 { return "\(FigureText.number(seconds * 1e3, decimals: 2)) ms" }
  if seconds >= 1e-6 { return "\(FigureText.number(seconds * 1e6, decimals: 2)) µs" }
  return "\(FigureText.number(seconds * 1e9, decimals: 1)) ns"
}

/// The seconds that all cores together have worked for the process.
private func processorSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

/// Waits for the result of `work`. The program itself is not asynchronous: a profiler then sees one thread.
private func finished(_ work: @escaping @Sendable () async throws -> String) -> String {
  let result = Result()
  Task.detached {
    do { result.text = try await work() } catch { result.text = "failed: \(error)" }
    result.isThere.signal()
  }
  result.isThere.wait()
  return result.text
}

/// Written by one task before the signal and read after it.
private final class Result: @unchecked Sendable {
  let isThere = DispatchSemaphore(value: 0)
  var text = ""
}
