/// Tries bids of a grid and learns what a search brings with each of them: a bandit.
///
///     reward of a bid = clicks a search · (share · unit profit · conversion − cost of a click)
///
/// Conversion does not depend on the bid, so all clicks of the ad teach it, whatever was bid, with the trade's and the
/// item's as priors (``estimatedConversion(keyword:item:trade:strength:)``). Clicks a search and cost of a click are
/// learned for each bid; searches, so that busy days count for what they are. Days fade over 90. Each bid is tried
/// once, from the least to the greatest; from then on
///
/// - `thompson` (Thompson 1933) draws conversion and clicks of each bid from what it believes, and bids what would be
///   best. Beliefs are normal: conversion with the deviation √(c (1 − c) / (clicks + prior + 1)), clicks n of `days`
///   days with √(n + (0.15 n)² / days): counts, on days whose auctions differ by 15% (assumed).
/// - `upper-confidence` (Auer, Cesa-Bianchi and Fischer 2002, doi 10.1023/A:1013689704352) bids what might be best:
///   reward + |margin of a click| · deviation of its clicks a search · √(ln days) (the width is assumed).
///
/// Ties go to the lower bid.
extension LearningBidding: BidStrategy {
  public struct Trials: Sendable, Equatable {
    var bids: [TriedBid] = []
    /// Of all clicks, whatever was bid.
    var orders = 0.0
    /// The position of the last bid.
    var chosen = 0
  }

  public var firstMemory: Trials { Trials() }

  /// The bids that it tries, rising.
  public var grid: [Money] {
    (0..<steps).map { step in
      let ratio = power(Double(to.fen) / Double(from.fen), Double(step) / Double(max(steps - 1, 1)))
      return Money(fen: Int64((Double(from.fen) * ratio).rounded()))
    }
  }

  public func bid(_ report: AdReport, memory: inout Trials, luck: inout RandomStream) -> BidDecision {
    if memory.bids.isEmpty {
      memory.bids = grid.map(TriedBid.init)
    } else if let yesterday = report.yesterday, yesterday.bid > .zero, report.campaign.ran {
      memory.learn(yesterday)
    }
    memory.chosen = memory.bids.firstIndex { $0.days == 0 } ?? best(of: memory, report, &luck)
    return BidDecision(memory.bids[memory.chosen].bid)
  }

  private func best(of trials: Trials, _ report: AdReport, _ luck: inout RandomStream) -> Int {
    let profit = Double(report.unitProfit.fen) * share
    let seen = ClickRecord(clicks: trials.bids.reduce(0) { $0 + $1.clicks }, orders: trials.orders)
    var conversion = estimatedConversion(
      keyword: seen, item: report.item, trade: report.tradeConversion, strength: report.priorClicks)
    if method == .thompson {
      let deviation = (conversion * (1 - conversion) / (seen.clicks + report.priorClicks + 1)).squareRoot()
      conversion = max(0, conversion + deviation * luck.nextNormal())
    }
    let days = trials.bids.reduce(0) { $0 + $1.days }
    var best = 0
    var highest = -Double.infinity
    for (position, bid) in trials.bids.enumerated() {
      let margin = profit * conversion - bid.costOfClick
      let reward =
        switch method {
        case .thompson: margin * max(0, bid.clicksPerSearch + bid.deviation * luck.nextNormal())
        case .upperConfidence:
          margin * bid.clicksPerSearch + abs(margin) * bid.deviation * logarithm(max(days, 1)).squareRoot()
        }
      if reward > highest { (best, highest) = (position, reward) }
    }
    return best
  }
}

/// What a bid of the grid has brought so far, older days counting less.
public struct TriedBid: Sendable, Equatable {
  let bid: Money
  var days = 0.0
  var searches = 0.0
  var clicks = 0.0
  /// In fen.
  var cost = 0.0

  init(_ bid: Money) { self.bid = bid }

  /// In fen; the bid where there was no click.
  var costOfClick: Double { clicks > 0 ? cost / clicks : Double(bid.fen) }

  var clicksPerSearch: Double { clicks / max(searches, 1) }

  /// Of its clicks a search. A bid without clicks may have missed half a click.
  var deviation: Double {
    let count = max(clicks, 0.5)
    return (count + 0.15 * 0.15 * count * count / days).squareRoot() / max(searches, 1)
  }
}

extension TriedBid {
  fileprivate mutating func fade(to share: Double) {
    days *= share
    searches *= share
    clicks *= share
    cost *= share
  }
}

extension LearningBidding.Trials {
  private static let kept = 1 - 1 / 90.0

  fileprivate mutating func learn(_ yesterday: AdDayReport) {
    for position in bids.indices { bids[position].fade(to: Self.kept) }
    orders = orders * Self.kept + Double(yesterday.orders)
    bids[chosen].searches += Double(yesterday.searches)
    bids[chosen].days += 1
    bids[chosen].clicks += Double(yesterday.clicks)
    bids[chosen].cost += Double(yesterday.cost.fen)
  }
}
