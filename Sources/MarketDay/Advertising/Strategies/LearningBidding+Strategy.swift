/// Tries bids of a grid and learns what a day with each of them earns before it knows: a bandit.
///
///     reward of a bid = clicks a day · (share · unit profit · conversion − cost of a click)
///
/// Conversion does not depend on the bid, so all clicks of the ad teach it, whatever was bid (``AdReport/conversion``,
/// with its prior). Clicks a day and cost of a click are learned for each bid; days fade over 90. Each bid is tried once,
/// from the least to the greatest; from then on
///
/// - `thompson` (Thompson 1933) draws conversion and the clicks of each bid from what it believes, and bids what would
///   be best. Beliefs are normal: conversion with the deviation √(c (1 − c) / (clicks + prior + 1)), clicks a day with
///   √((m + (0.35 m)²) / days), as counts of a mean m and days that differ by 35% (assumed; R3 has such days).
/// - `upper-confidence` (Auer, Cesa-Bianchi and Fischer 2002, doi 10.1023/A:1013689704352) bids what might be best:
///   reward + |margin of a click| · deviation of its clicks a day · √(ln days) (the width is assumed).
///
/// Ties go to the lower bid.
extension LearningBidding: BidStrategy {
  public struct Trials: Sendable, Equatable {
    var bids: [TriedBid] = []
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
    memory.chosen = memory.bids.firstIndex { $0.days == 0 } ?? best(of: memory.bids, report, &luck)
    return BidDecision(memory.bids[memory.chosen].bid)
  }

  private func best(of bids: [TriedBid], _ report: AdReport, _ luck: inout RandomStream) -> Int {
    let profit = Double(report.unitProfit.fen) * share
    var conversion = report.conversion
    if method == .thompson {
      let seen = report.seen.clicks + report.priorClicks + 1
      conversion = max(0, conversion + (conversion * (1 - conversion) / seen).squareRoot() * luck.nextNormal())
    }
    let days = bids.reduce(0) { $0 + $1.days }
    var best = 0
    var highest = -Double.infinity
    for (position, bid) in bids.enumerated() {
      let margin = profit * conversion - bid.costOfClick
      let reward =
        switch method {
        case .thompson: margin * max(0, bid.clicks / bid.days + bid.deviation * luck.nextNormal())
        case .upperConfidence:
          margin * bid.clicks / bid.days + abs(margin) * bid.deviation * logarithm(max(days, 1)).squareRoot()
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
  var clicks = 0.0
  /// In fen.
  var cost = 0.0

  init(_ bid: Money) { self.bid = bid }

  /// In fen; the bid where there was no click.
  var costOfClick: Double { clicks > 0 ? cost / clicks : Double(bid.fen) }

  /// Of the mean of its clicks a day. A bid without clicks may have missed half a click a day.
  var deviation: Double {
    let mean = max(clicks / days, 0.5)
    return ((mean + 0.35 * 0.35 * mean * mean) / days).squareRoot()
  }
}

extension LearningBidding.Trials {
  fileprivate mutating func learn(_ yesterday: AdDayReport) {
    for position in bids.indices {
      bids[position].days *= 1 - 1 / 90.0
      bids[position].clicks *= 1 - 1 / 90.0
      bids[position].cost *= 1 - 1 / 90.0
    }
    bids[chosen].days += 1
    bids[chosen].clicks += Double(yesterday.clicks)
    bids[chosen].cost += Double(yesterday.cost.fen)
  }
}
