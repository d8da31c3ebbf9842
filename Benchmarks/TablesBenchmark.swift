import MarketDay
import RunFiles

/// Rows of the daily files, rendered from records of a store with 400 keyword rows a day; the widest file has 33
/// numbers a row.
let tablesBenchmark = Benchmark(
  name: "tables", summary: "rows of the daily files rendered into bytes", unit: "rows"
) {
  var records = RecordKeeper()
  let simulation = Simulation(busyStore(traffic: 10, days: 30))
  simulation.play(replicate: 0, observer: &records)
  let days = records.records
  let names = TableNames(simulation.layout)
  let rows =
    30 * (1 + simulation.layout.products.count + simulation.layout.channels.count)
    + 30 * (simulation.layout.pairs.count + simulation.layout.promotions.count)
  return [
    Measurement("all files", units: rows * 20) {
      var bytes = 0
      for replicate in 0..<20 {
        var tables = DailyTables(replicate: replicate, names: names)
        for day in days { tables.observe(day) }
        bytes += tables.texts.reduce(0) { $0 + $1.bytes.count }
      }
      return "\(bytes) bytes"
    }
  ]
}

private struct RecordKeeper: Observer {
  var records: [DayRecord] = []

  mutating func observe(_ record: DayRecord) { records.append(record) }
}
