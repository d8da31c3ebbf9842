import MarketDay
import PlainText

/// What `run.json` says. Nothing in it depends on the clock, the machine or the number of jobs.
struct RunDescription {
  var run: RecordedRun
  var tally: RunTally
  var precision: FoundPrecision?
  /// Of the scenario, where the folder has one.
  var copy: ScenarioCopy?
  var files: [(file: RunFile, rows: Int)]

  var json: JSONValue {
    let until: [JSONValue.Member] = precision.map { [("until", $0.json)] } ?? []
    let before: [JSONValue.Member] = [
      ("version", .text(run.version)),
      ("scenario", .text(run.source.fileName)),
      ("name", .text(run.scenario.name)),
      ("scenario_sha256", .text(run.source.sha256)),
      ("settings", settings),
      ("seed", .unsigned(run.scenario.seed)),
      ("replicates", .whole(tally.replicates)),
      ("quantile_replicates", .whole(tally.quantileReplicates)),
      ("band_quantile_replicates", .whole(tally.bandQuantileReplicates)),
    ]
    let after: [JSONValue.Member] = [
      ("duration", .whole(run.scenario.days)),
      ("files", .object(files.map { ($0.file.name, .whole($0.rows)) })),
    ]
    return .object(before + until + after + outcome + scenarioMembers)
  }

  private var settings: JSONValue {
    let until: [JSONValue.Member] = run.until.map { [("until", .text($0.text))] } ?? []
    let before: [JSONValue.Member] = [
      ("start", .text(run.scenario.start.description)),
      ("days", .whole(run.scenario.days)),
      ("seed", .unsigned(run.scenario.seed)),
      ("replicates", .whole(run.replicates)),
    ]
    let after: [JSONValue.Member] = [
      ("trade", .text(run.scenario.trade.name)),
      ("set", .list(run.source.overrides.map(JSONValue.text))),
      ("excel", .boolean(run.isForExcel)),
      ("trade_figures", TradeFigures(run.scenario.trade).json),
      ("campaigns", .list((run.scenario.ads?.campaigns ?? []).map { CampaignBudget($0).json })),
    ]
    return .object(before + until + after)
  }
}
