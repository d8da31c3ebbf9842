import MarketDay

/// How often a target was reached, and what was paid on its days that are played, over replicates.
public struct TargetTally: Sendable {
  public let target: PlayedTarget
  public private(set) var replicates = 0
  /// Replicates in which at least its part on the played days was paid.
  public private(set) var reached = 0
  private var paid: RunStatistics

  init(_ target: PlayedTarget, keptAtMost: Int) {
    self.target = target
    paid = RunStatistics(keptAtMost: keptAtMost)
  }

  mutating func add(_ days: [StoreRecord]) {
    let amount = target.days.reduce(Money.zero) { $0 + days[$1].paidAmount }
    replicates += 1
    if amount >= target.amount { reached += 1 }
    paid.add(amount.yuan)
  }

  /// Paid on its days, in yuan.
  public var distribution: Distribution { paid.distribution }

  /// 0 without a replicate.
  public var chance: Double { replicates == 0 ? 0 : Double(reached) / Double(replicates) }

  /// Of ``chance``: √(p · (1 − p) / (n + 4)) with p = (reached + 2) / (n + 4), which is not 0 where all or none of a
  /// few replicates reached it (Agresti and Coull 1998, doi 10.1080/00031305.1998.10480550). Nil with one replicate.
  public var standardError: Double? {
    guard replicates > 1 else { return nil }
    let count = Double(replicates + 4)
    let share = Double(reached + 2) / count
    return (share * (1 - share) / count).squareRoot()
  }
}

extension RunTally {
  /// Rows of `targets.csv`; none without targets.
  public var targetsTable: CSVText {
    var text = CSVText()
    for tally in targets {
      let (target, distribution) = (tally.target, tally.distribution)
      text.appendText(target.target.name)
      text.append(target.target.first)
      text.append(target.target.last)
      text.append(target.target.amount)
      text.append(target.amount)
      text.append(distribution.mean, in: .yuan)
      text.appendQuantiles(of: distribution, in: .yuan)
      text.append(tally.chance)
      if let error = tally.standardError { text.append(error) } else { text.appendEmpty() }
      text.endRow()
    }
    return text
  }
}
