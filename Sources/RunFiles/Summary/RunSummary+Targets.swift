import MarketDay
import PlainText

extension RunSummary {
  /// What became of a target.
  public struct TargetLine: Sendable, Equatable {
    public var target: SalesTarget
    /// The part of it on days that are played.
    public var playedAmount: Money
    /// Paid on those days, in yuan.
    public var paid: Distribution
    /// Replicates that reached the part / replicates, and its standard error; nil with one replicate.
    public var chance: Double
    public var standardError: Double?

    init(_ tally: TargetTally) {
      target = tally.target.target
      playedAmount = tally.target.amount
      paid = tally.distribution
      chance = tally.chance
      standardError = tally.standardError
    }
  }

  /// A line a target, at most `most` lines together; the last one then says how many more there are.
  func targetLines(atMost most: Int, in language: Language) -> String {
    let shown = targets.count <= most ? targets.count : most - 1
    var lines = targets.prefix(shown).map { $0.text(replicates: replicates, in: language) }
    if shown < targets.count {
      let more = targets.count - shown
      lines.append(
        language(
          "\(FigureText.count(more, shown == 0 ? "target" : "more target")) in targets.csv",
          "\(shown == 0 ? "" : "另有 ")\(more) 个目标在 targets.csv 中"))
    }
    return lines.map { $0.cut(toColumns: 96) + "\n" }.joined()
  }
}

extension RunSummary.TargetLine {
  /// `Target 九月: ¥200,000, mean ¥187,000 (94%), reached in 31% of replicates (±3)`.
  fileprivate func text(replicates: Int, in language: Language) -> String {
    let (name, all) = (target.name.cut(toColumns: 20), FigureText.yuan(target.amount.yuan))
    let isWhole = playedAmount == target.amount
    let played = FigureText.yuan(playedAmount.yuan)
    let wanted = language(
      "Target \(name): \(played)\(isWhole ? "" : " of \(all)")",
      "目标 \(name)：\(played)\(isWhole ? "" : "（全部 \(all)）")")
    let share = playedAmount > .zero ? " (\(FigureText.percent(paid.mean / playedAmount.yuan, decimals: 0)))" : ""
    guard replicates > 1, let standardError else {
      return language(
        "\(wanted), paid \(FigureText.yuan(paid.mean))\(share), \(chance == 1 ? "reached" : "not reached")",
        "\(wanted)，实际 \(FigureText.yuan(paid.mean))\(share)，\(chance == 1 ? "已达成" : "未达成")")
    }
    let error = FigureText.whole(max(1, standardError * 100))
    let (mean, reached) = (FigureText.yuan(paid.mean), FigureText.percent(chance, decimals: 0))
    return language(
      "\(wanted), mean \(mean)\(share), reached in \(reached) of replicates (±\(error))",
      "\(wanted)，平均 \(mean)\(share)，达成概率 \(reached)(±\(error))")
  }

  var json: JSONValue {
    .object([
      ("name", .text(target.name)),
      ("from", .text(target.first.description)),
      ("to", .text(target.last.description)),
      ("amount", .money(target.amount)),
      ("played_amount", .money(playedAmount)),
      ("mean", .money(Money(nearestTo: paid.mean))),
      ("p10", .money(Money(nearestTo: paid.p10))),
      ("p50", .money(Money(nearestTo: paid.p50))),
      ("p90", .money(Money(nearestTo: paid.p90))),
      ("chance", .number(chance)),
      ("standard_error", standardError.map(JSONValue.number) ?? .null),
    ])
  }
}
