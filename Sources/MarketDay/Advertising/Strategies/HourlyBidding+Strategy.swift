/// A share of the maximum bid (S2), times a percent for each hour that was learned from what clicks cost in it:
///
///     percent of hour h = λ · 100 · (mean cost of a click / cost of a click in h)^strength, at most 150
///
/// λ is such that the mean percent, weighted by the clicks of the hours, is 100: what a click may cost on average is
/// kept, and hours with many clicks count for what they are. Clicks and costs fade over 30 days. An hour counts as if 5
/// clicks more had come at the mean cost, so that one dear click turns no hour off (assumed). The power is assumed;
/// that hours differ, since rivals run out of budget in the evening, is S2's and S4's.
extension HourlyBidding: BidStrategy {
  public static var readsHours: Bool { true }

  public struct HourRecord: Sendable, Equatable {
    /// 24 each; cost in fen.
    var clicks = [Double](repeating: 0, count: 24)
    var cost = [Double](repeating: 0, count: 24)
  }

  public var firstMemory: HourRecord { HourRecord() }

  public func bid(_ report: AdReport, memory: inout HourRecord, luck: inout RandomStream) -> BidDecision {
    if let hours = report.yesterday?.hours, hours.count == 24 { memory.take(hours) }
    let most = maximumBid(unitProfit: report.unitProfit, conversion: report.conversion, share: share)
    return BidDecision(min(cap, most), hourPercents: memory.percents(strength: strength))
  }
}

extension HourlyBidding.HourRecord {
  /// Clicks at the mean cost that each hour is given.
  private static let calming = 5.0

  fileprivate mutating func take(_ hours: [AdHourReport]) {
    for (hour, report) in hours.enumerated() {
      clicks[hour] = clicks[hour] * (1 - 1 / 30.0) + Double(report.clicks)
      cost[hour] = cost[hour] * (1 - 1 / 30.0) + Double(report.cost.fen)
    }
  }

  /// Nil where all hours are alike.
  fileprivate func percents(strength: Double) -> [Int]? {
    let allCost = cost.reduce(0, +)
    let allClicks = clicks.reduce(0, +)
    guard allClicks > 0, allCost > 0 else { return nil }
    let mean = allCost / allClicks
    let lifts = clicks.indices.map { hour in
      power(mean * (clicks[hour] + Self.calming) / (cost[hour] + Self.calming * mean), strength)
    }
    let percents = balanced(lifts).map { Int($0.rounded()) }
    return percents.allSatisfy { $0 == 100 } ? nil : percents
  }

  /// The lifts times what makes their mean over clicks 100, none above 150. The factor is halved in until it is known
  /// to a millionth.
  private func balanced(_ lifts: [Double]) -> [Double] {
    let wanted = 100 * clicks.reduce(0, +)
    var low = 0.0
    var high = 150 / (lifts.min() ?? 1)
    while high - low > 1e-6 * high {
      let factor = (low + high) / 2
      let sum = zip(clicks, lifts).reduce(0) { $0 + $1.0 * min(150, factor * $1.1) }
      if sum < wanted { low = factor } else { high = factor }
    }
    return lifts.map { min(150, high * $0) }
  }
}
