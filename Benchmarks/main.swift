import Foundation

/// Benchmarks: each is a subcommand that prints one table. Without an argument the usual ones run.
///
///     MARKETDAY_BENCHMARKS=1 swift run -c release marketday-benchmarks auction
let benchmarks: [Benchmark] = [
  auctionBenchmark, engineBenchmark, wholeStoreBenchmark, daysBenchmark, itemsBenchmark, keywordsBenchmark,
  trafficBenchmark, tablesBenchmark, replicatesBenchmark, replicateCurve, jobsCurve, oneReplicate, oneWholeReplicate,
]

let wanted = CommandLine.arguments.dropFirst()
let unknown = wanted.filter { name in !benchmarks.contains { $0.name == name } }
if unknown.isEmpty {
  for benchmark in benchmarks where wanted.isEmpty ? benchmark.isUsual : wanted.contains(benchmark.name) {
    printTable(of: benchmark)
  }
} else {
  print("There is no benchmark \(unknown.joined(separator: ", ")). There are:")
  for benchmark in benchmarks { print("  \(benchmark.name)  \(benchmark.summary)") }
  exit(2)
}
