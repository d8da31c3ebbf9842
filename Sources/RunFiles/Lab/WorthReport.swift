import MarketDay
import PlainText

/// What a part of the plan is worth, for one screen and for programs.
public struct WorthReport: Sendable, Equatable {
  public var worth: Worth
  /// The part, as `--set` names it.
  public var key: String
  public var scenarioName: String
  public var start: CalendarDate
  public var seed: UInt64
  /// Where the files are, and how many rows `worth.csv` has.
  public var folder: String
  public var rows: Int

  init(run: WorthRun, worth: Worth, folder: String, rows: Int) {
    self.worth = worth
    key = run.part.key
    scenarioName = run.scenario.name
    start = run.scenario.start
    seed = run.seed
    self.folder = folder
    self.rows = rows
  }

  /// Nothing that the run books is other than without it.
  var isWithoutEffect: Bool {
    worth.profit.mean == 0 && worth.parts.allSatisfy { $0.figure.mean == 0 && ($0.figure.standardError ?? 0) == 0 }
  }
}

extension WorthReport {
  /// The worth as JSON, without the days, which stand in `worth.csv`. Money is in yuan.
  public var json: JSONValue {
    .object([
      ("of", .text(key)),
      ("name", .text(scenarioName)),
      ("start", .text(start.description)),
      ("days", .whole(worth.days.count)),
      ("seed", .unsigned(seed)),
      ("replicates", .whole(worth.replicates)),
      ("profit", worth.profit.json()),
      ("parts", .object(zip(worth.parts, partsInFen).map { ($0.part.rawValue, $0.figure.json(mean: $1)) })),
      ("visits", worth.visits.json(isMoney: false)),
      ("given_away", worth.givenAway.json()),
      ("cost_per_visit", worth.perVisit.json(\.cost)),
      ("direct_per_visit", worth.perVisit.json(\.direct)),
      ("gain_per_visit", worth.perVisit.json(\.all)),
      ("maximum_bid", worth.perVisit.json(\.maximumBid)),
      ("gain_per_yuan", worth.gainPerYuan.map(\.json) ?? .null),
      ("sentences", .list(sentences.map { .text($0.english) })),
      ("folder", .text(folder)),
      ("files", .object([(LabFile.worth.name, .whole(rows))])),
    ])
  }

  /// The means of the parts in whole fen, which sum to the profit's.
  private var partsInFen: [Money] {
    roundedParts(worth.parts.map(\.figure.mean), steps: 100).map { Money(nearestTo: $0) }
  }
}

/// `values` in whole steps (`steps` of them make 1): so many that the first n of them sum to the rounded sum of the
/// first n. So all of them sum to what their sum is rounded to, and none is off by more than one step.
func roundedParts(_ values: [Double], steps: Double) -> [Double] {
  var whole = 0.0
  var taken = 0.0
  return values.map { value in
    whole += value
    let upTo = (whole * steps).rounded(.toNearestOrAwayFromZero) / steps
    defer { taken = upTo }
    return upTo - taken
  }
}

extension WorthFigure {
  fileprivate func json(isMoney: Bool = true, mean shown: Money? = nil) -> JSONValue {
    func value(_ number: Double?) -> JSONValue {
      guard let number else { return .null }
      return isMoney ? .money(Money(nearestTo: number)) : .number(number)
    }
    return .object([
      ("mean", shown.map(JSONValue.money) ?? value(mean)), ("standard_error", value(standardError)),
      ("low", value(low)), ("high", value(high)),
    ])
  }
}

extension RatioOfMeans {
  fileprivate var json: JSONValue {
    func value(_ number: Double?) -> JSONValue { number.map(JSONValue.number) ?? .null }
    return .object([
      ("mean", .number(ratio)), ("standard_error", value(standardError)), ("low", value(low)), ("high", value(high)),
    ])
  }
}

extension WorthPerVisit? {
  fileprivate func json(_ ratio: KeyPath<WorthPerVisit, RatioOfMeans>) -> JSONValue {
    self.map { $0[keyPath: ratio].json } ?? .null
  }

  fileprivate func json(_ ratio: KeyPath<WorthPerVisit, RatioOfMeans?>) -> JSONValue {
    self.flatMap { $0[keyPath: ratio]?.json } ?? .null
  }
}
