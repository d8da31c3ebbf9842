/// Sales of a click over the wished return, corrected by what was realised:
///
///     bid = factor · order value · conversion / wished return, at most cap
///
/// Order value and conversion are the seller's own figures. The factor begins with 1. Each morning it takes in
/// yesterday, with sales and cost of the ad's own clicks:
///
///     ln factor += 5% · (sales − wished return · cost) / (wished return · usual cost of a day), 20% at most
///
/// so sales and wished cost stay together over weeks, whatever a click really costs and sells. The usual cost is a
/// mean over about 30 days. Factors stay from 0.2 to 5, and one that the cap holds back does not grow. An auction
/// charges less than the bid, so the factor mostly ends above 1. A stochastic approximation (Robbins and Monro 1951);
/// its numbers are assumed.
extension TargetReturnBidding: BidStrategy {
  public struct Correction: Sendable, Equatable {
    var logFactor = 0.0
    /// Of a day, in fen; fading over 30 days.
    var usualCost = 0.0
    var isCapped = false
  }

  public var firstMemory: Correction { Correction() }

  public func bid(_ report: AdReport, memory: inout Correction, luck: inout RandomStream) -> BidDecision {
    if let yesterday = report.yesterday, yesterday.bid > .zero { memory.learn(yesterday, wished: wishedReturn) }
    let sales = Double(report.orderValue.fen) * report.conversion
    let wanted = exponential(memory.logFactor) * sales / wishedReturn
    memory.isCapped = wanted >= Double(cap.fen)
    return BidDecision(memory.isCapped ? cap : Money(fen: Int64(wanted + 1e-9)))
  }
}

extension TargetReturnBidding.Correction {
  private static let most = logarithm(5)

  fileprivate mutating func learn(_ yesterday: AdDayReport, wished: Double) {
    let cost = Double(yesterday.cost.fen)
    usualCost = usualCost == 0 ? cost : usualCost + (cost - usualCost) / 30
    guard usualCost > 0 else { return }
    let surplus = Double(yesterday.amount.fen) - wished * cost
    let move = max(-0.2, min(0.05 * surplus / (wished * usualCost), isCapped ? 0 : 0.2))
    logFactor = max(-Self.most, min(logFactor + move, Self.most))
  }
}
