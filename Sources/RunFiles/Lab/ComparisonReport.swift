import MarketDay
import PlainText

/// What a comparison came to, for one screen and for programs.
public struct ComparisonReport: Sendable, Equatable {
  public var comparison: Comparison
  public var start: CalendarDate
  public var days: Int
  public var seed: UInt64
  /// By arm: what it changes, and what of that was so before.
  var changes: [Change]
  /// Where the files are, and how many rows they have.
  public var folder: String
  public var rows: Int

  struct Change: Sendable, Equatable {
    var scenario: String
    var overrides: [String]
    var idle: [String]
  }

  init(run: ComparedRun, comparison: Comparison, folder: String, rows: Int) {
    self.comparison = comparison
    start = run.plans[0].scenario.start
    days = run.plans[0].scenario.days
    seed = run.seed
    changes = run.plans.map {
      Change(scenario: $0.source.fileName, overrides: $0.source.overrides, idle: $0.idleOverrides)
    }
    self.folder = folder
    self.rows = rows
  }
}

extension ComparisonReport {
  /// The whole comparison as JSON. Money is in yuan, shares are decimals.
  public var json: JSONValue {
    .object([
      ("start", .text(start.description)),
      ("days", .whole(days)),
      ("seed", .unsigned(seed)),
      ("replicates", .whole(comparison.replicates)),
      ("base", .text(comparison.base.name)),
      (
        "arms",
        .list(
          zip(comparison.arms, changes).map { arm, change in
            .object([
              ("arm", .text(arm.name)),
              ("scenario", .text(change.scenario)),
              ("set", .list(change.overrides.map(JSONValue.text))),
              ("changes_nothing", .boolean(arm.changesNothing)),
              ("verdict", ComparisonVerdict(of: arm["profit"]).map { .text($0.sentence.english) } ?? .null),
              ("measures", .list(arm.measures.map { $0.json(replicates: comparison.replicates) })),
            ])
          })
      ),
      ("folder", .text(folder)),
      ("files", .object([(LabFile.comparison.name, .whole(rows))])),
    ])
  }
}

extension ComparedMeasure {
  fileprivate func json(replicates: Int) -> JSONValue {
    let isMoney = RunTally.measures.first { $0.name == name }?.unit == .yuan
    func value(_ number: Double?) -> JSONValue {
      guard let number else { return .null }
      return isMoney ? .money(Money(nearestTo: number)) : .number(number)
    }
    return .object([
      ("measure", .text(name)),
      ("better", .text(better == .higher ? "higher" : "lower")),
      ("mean", value(distribution.mean)),
      ("standard_error", value(distribution.standardError)),
      ("p10", value(distribution.p10)),
      ("p90", value(distribution.p90)),
      ("difference", value(difference?.mean)),
      ("difference_standard_error", value(difference?.standardError)),
      ("difference_low", value(difference?.low)),
      ("difference_high", value(difference?.high)),
      ("chance_better", chanceBetter.map(JSONValue.number) ?? .null),
      ("replicates_to_settle", difference?.countToSettle.map(JSONValue.whole) ?? .null),
      ("saving", difference?.saving.map(JSONValue.number) ?? .null),
    ])
  }
}
