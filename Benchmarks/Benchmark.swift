/// One subcommand of the benchmarks.
struct Benchmark: Sendable {
  /// What to type.
  var name: String
  /// What is measured, in one line.
  var summary: String
  /// What a row counts, such as `auctions`.
  var unit: String
  /// The rows, measured when called.
  var measure: @Sendable () -> [Measurement]
}

/// One row: how many units took how long.
struct Measurement {
  var label: String
  var units: Int
  /// The best of several rounds: the one that others on the machine disturbed least.
  var time: Duration
  /// Anything computed from the results, printed so that no work can be left out.
  var check: String

  /// Runs `work` once to warm up, then `rounds` times, and keeps the shortest.
  init(_ label: String, units: Int, rounds: Int = 10, work: () -> String) {
    let clock = ContinuousClock()
    var check = work()
    var shortest: Duration?
    for _ in 0..<rounds {
      let time = clock.measure { check = work() }
      shortest = min(shortest ?? time, time)
    }
    self.label = label
    self.units = units
    self.time = shortest ?? .zero
    self.check = check
  }

  var seconds: Double { Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18 }
}

/// Prints a benchmark's rows below its summary.
func printTable(of benchmark: Benchmark) {
  print("\(benchmark.name): \(benchmark.summary)")
  for row in benchmark.measure() {
    let millionsPerSecond = Double(row.units) / row.seconds / 1e6
    let nanoseconds = row.seconds / Double(row.units) * 1e9
    print(
      "  \(row.label): \(twoDecimals(millionsPerSecond)) million \(benchmark.unit)/s, "
        + "\(twoDecimals(nanoseconds)) ns each, \(row.units) in \(twoDecimals(row.seconds)) s (\(row.check))")
  }
}

/// `number` ≥ 0 with two decimals.
func twoDecimals(_ number: Double) -> String {
  let hundredths = Int(number * 100 + 0.5)
  let rest = hundredths % 100
  return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
}
