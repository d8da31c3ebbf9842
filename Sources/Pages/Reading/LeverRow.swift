import MarketDay
import RunFiles

/// What a part of the plan did to the profit: a row of `levers.csv`.
struct LeverRow {
  /// As in the file: `campaign`, `channel` and so on.
  let kind: String
  let name: String
  let effect: Amount
  let error: Amount?

  /// More than mere chance: beyond two standard errors.
  var isClear: Bool { effect.value.magnitude > 2 * (error?.value ?? 0) && effect.value != 0 }

  /// The largest effects first.
  static func all(of run: ReportedRun, _ language: Language) -> [LeverRow] {
    guard let table = run.levers else { return [] }
    let rows = table.rows.compactMap { row -> LeverRow? in
      guard let effect = Amount(table.cell("effect", of: row), .yuan) else { return nil }
      let kind = table.cell("lever", of: row) ?? ""
      let name = Names.lever(kind, table.cell("name", of: row) ?? "", language)
      return LeverRow(
        kind: kind, name: name, effect: effect, error: Amount(table.cell("standard_error", of: row), .yuan))
    }
    return rows.enumerated().sorted {
      ($1.element.effect.value.magnitude, $0.offset) < ($0.element.effect.value.magnitude, $1.offset)
    }.map(\.element)
  }
}
