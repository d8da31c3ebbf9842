import MarketDay
import PlainText

/// What `sweep.json` says, and by which an unfinished sweep is known again. Nothing in it depends on the clock, the
/// machine or the number of jobs.
struct SweepDescription {
  let sweep: Sweep
  /// The scenario of the first point.
  let first: Scenario
  /// Of `sweep.csv`; nil while it is not written.
  var rows: Int?
  var isForExcel: Bool?

  init(sweep: Sweep, first: Scenario) {
    self.sweep = sweep
    self.first = first
  }

  var json: JSONValue {
    let excel: [JSONValue.Member] = isForExcel.map { [("excel", .boolean($0))] } ?? []
    let files: [JSONValue.Member] = rows.map { [("files", .object([(LabFile.sweep.name, .whole($0))]))] } ?? []
    let settings: [JSONValue.Member] = [
      ("start", .text(first.start.description)),
      ("days", .whole(first.days)),
      ("seed", .unsigned(first.seed)),
      ("replicates", .whole(sweep.replicates)),
      ("set", .list(sweep.source.overrides.map(JSONValue.text))),
    ]
    return .object(
      [
        ("version", .text(sweep.version)),
        ("scenario", .text(sweep.source.fileName)),
        ("name", .text(first.name)),
        ("scenario_sha256", .text(sweep.source.sha256)),
        ("settings", .object(settings + excel)),
        ("seed", .unsigned(first.seed)),
        ("replicates", .whole(sweep.replicates)),
        ("keys", .list(sweep.points.keys.map(JSONValue.text))),
        ("measures", .list(sweep.measures.map(JSONValue.text))),
        ("points", .whole(sweep.points.count)),
        ("points_sha256", .text(sweep.points.sha256)),
      ] + files)
  }
}
