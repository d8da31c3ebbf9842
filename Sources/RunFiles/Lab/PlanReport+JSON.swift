import MarketDay
import PlainText

extension PlanReport {
  /// `plan.json`: what was asked for and what came out, without the time it took, so that equal plans are equal bytes.
  var description: JSONValue { .object(members) }

  /// What `--json` prints: the same, with where it was written.
  public var json: JSONValue {
    .object(members + [("folder", .text(folder)), ("seconds", .number(seconds))])
  }

  private var members: [JSONValue.Member] {
    let goal = plan.goal
    let written = plan.space.written
    return [
      ("scenario", .text(written.name)), ("file", .text(source.fileName)), ("sha256", .text(source.sha256)),
      ("set", .list(source.overrides.map { .text($0) })), ("version", .text(version)),
      ("start", .text("\(written.start)")), ("days", .whole(written.days)), ("seed", .unsigned(written.seed)),
      ("aim", aim), ("budgets", .list(goal.budgets.map { .object(Self.period($0)) })),
      ("locks", .list(goal.locks.map { .text($0) })),
      (
        "bounds",
        .list(
          goal.bounds.map { bound in
            .object([
              ("key", .text(bound.key)), ("low", .whole(bound.range.lowerBound)),
              ("high", .whole(bound.range.upperBound)),
            ])
          })
      ),
      ("levers", .whole(plan.space.levers.count)), ("plays_allowed", .whole(goal.plays)),
      ("plays", .whole(plan.plays)), ("search_seed", .unsigned(plan.searchSeed)),
      ("pruning_seed", .unsigned(plan.pruningSeed)),
      (
        "search",
        .object([
          ("gain", .number(plan.searchGain)), ("standard_error", plan.searchError.map { .number($0) } ?? .null),
        ])
      ),
      ("check", check), ("changes", .list(rows.map(Self.change))),
      ("limits", .list(limitSentences.map { .text($0.english) })),
      (
        "files",
        .list(
          planned.map { file in
            .object([
              ("name", .text(file.name)), ("sha256", .text(SHA256.hexadecimal(of: file.bytes))),
            ])
          })
      ),
    ]
  }

  private var aim: JSONValue {
    var members: [JSONValue.Member] = [("name", .text(plan.goal.aim.name))]
    switch plan.goal.aim {
    case .profit: break
    case .sales(let floor): members.append(("floor", .number(floor.yuan)))
    case .spend(let volume): members.append(("volume", .number(volume.yuan)))
    case .adReturn(let ratio): members.append(("return", .number(ratio)))
    }
    return .object(members)
  }

  private var check: JSONValue {
    let check = plan.check
    return .object([
      ("replicates", .whole(check.replicates)), ("seed", .unsigned(check.seed)),
      ("gain", Self.difference(check.gain)), ("profit", Self.comparison(check.profit)),
      ("sales", Self.comparison(check.sales)), ("ad_spend", Self.comparison(check.spend)),
      (
        "ad_return",
        .object([
          ("written", check.writtenReturn.map { .number($0) } ?? .null),
          ("planned", check.plannedReturn.map { .number($0) } ?? .null),
        ])
      ),
      (
        "periods",
        .list(
          check.periods.map { period in
            .object(
              Self.period(period.budget) + [
                ("written_p90", .number(period.written.p90)), ("planned_p90", .number(period.planned.p90)),
                ("share_within", .number(period.shareWithin)),
              ])
          })
      ),
    ])
  }

  private static func period(_ budget: PeriodBudget) -> [JSONValue.Member] {
    [
      ("from", .text("\(budget.first)")), ("to", .text("\(budget.last)")), ("amount", .number(budget.amount.yuan)),
    ]
  }

  private static func comparison(_ comparison: PlanComparison) -> JSONValue {
    .object([
      ("written", .number(comparison.written.mean)), ("planned", .number(comparison.planned.mean)),
      ("difference", difference(comparison.difference)),
    ])
  }

  private static func difference(_ difference: PairedDifference) -> JSONValue {
    .object([
      ("mean", .number(difference.mean)), ("standard_error", difference.standardError.map { .number($0) } ?? .null),
      ("low", difference.low.map { .number($0) } ?? .null), ("high", difference.high.map { .number($0) } ?? .null),
    ])
  }

  private static func change(_ row: PlanRow) -> JSONValue {
    .object([
      ("key", .text(row.change.lever.key)), ("from", .text(row.from)), ("to", .text(row.to)),
      ("gain", row.change.gain.map { .number($0) } ?? .null),
      ("standard_error", row.change.standardError.map { .number($0) } ?? .null),
      ("at_end", .boolean(row.change.isAtEnd)),
    ])
  }
}
