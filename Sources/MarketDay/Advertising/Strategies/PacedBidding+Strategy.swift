/// Adaptive pacing (Balseiro and Gur 2019, doi 10.1287/mnsc.2018.3174), a day a step:
///
///     bid = value / (1 + μ), at most cap
///     μ ← max(0, μ + gain · (spend / budget − 1))
///
/// The value of a click is the maximum bid (S2). μ is what a yuan of the budget could earn elsewhere; it is 0 as long
/// as the budget is slack, and the bid is then the maximum bid exactly. Spend and budget are the campaign's, so its ads
/// move alike. A budget that was spent early would have been overspent: yesterday's spend counts divided by the share
/// of the day's traffic until then, and a step as if at most twice the budget. The gain is 1 / √days, as the theory has
/// it, and at least 10% (assumed), as markets move.
extension PacedBidding: BidStrategy {
  public struct Pace: Sendable, Equatable {
    var multiplier = 0.0
    /// Days that it has learned from.
    var days = 0.0
  }

  public var firstMemory: Pace { Pace() }

  public func bid(_ report: AdReport, memory: inout Pace, luck: inout RandomStream) -> BidDecision {
    memory.learn(report.campaign)
    let value = Double(report.maximumBid.fen)
    return BidDecision(min(cap, Money(fen: Int64(value / (1 + memory.multiplier) + 1e-9))))
  }
}

extension PacedBidding.Pace {
  fileprivate mutating func learn(_ campaign: CampaignReport) {
    guard campaign.ran, campaign.dailyBudget > .zero else { return }
    days += 1
    let wanted = Double(campaign.spent.fen) / max(campaign.sharePlayed, 0.01)
    let surplus = min(1, wanted / Double(campaign.dailyBudget.fen) - 1)
    multiplier = max(0, multiplier + max(0.1, 1 / days.squareRoot()) * surplus)
  }
}
