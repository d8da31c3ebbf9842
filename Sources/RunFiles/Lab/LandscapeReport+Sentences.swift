import MarketDay
import PlainText

extension LandscapeReport {
  /// What the bids of an ad come to, in plain sentences for an operator.
  func sentences(on landscape: BidLandscape, _ language: Language) -> [String] {
    sentences(on: landscape).map { $0.text(in: language) }
  }

  private func sentences(on landscape: BidLandscape) -> [Wording] {
    let now =
      landscape.currentBid.map { Wording("you bid \(FigureText.money($0))", "现在出价 \(FigureText.money($0))") }
      ?? Wording("you do not bid", "现在没有出价")
    let maximum = FigureText.money(landscape.maximumBid)
    let rule = Wording("The maximum-bid rule says \(maximum); \(now).", "按最高出价规则应出 \(maximum)；\(now)。")
    guard landscape.rows.contains(where: { $0.point.yield.clicks > 0 }) else {
      return [
        Wording("No bid brings a click: nobody searches, or the ad could never run.", "出多少都没有点击：没有人搜索，或推广根本无法投放。"),
        rule,
      ]
    }
    guard let best = landscape.best else { return [noBidPays(landscape), rule] }
    let point = landscape.rows[best].point
    let (bid, profit) = (FigureText.money(point.bid), Self.yuan(point.yield.profit))
    var lines = [nextOrder(after: best, of: landscape), rule]
    lines.append(Wording("At \(bid) the ad earns \(profit) a day.", "出价 \(bid) 时，推广每天赚 \(profit)。"))
    var more: [Wording] = []
    if let gain = landscape.gain, gain >= 0.005 {
      let error = gainError(of: landscape).map { " ± \(FigureText.number($0, decimals: 2))" } ?? ""
      more.append(Wording("\(Self.yuan(gain))\(error) more than now", "比现在多 \(Self.yuan(gain))\(error)"))
    }
    if let gain = landscape.gainOverMaximum, gain >= 0.005 {
      more.append(Wording("\(Self.yuan(gain)) more than at the maximum bid", "比最高出价多 \(Self.yuan(gain))"))
    }
    if !more.isEmpty {
      lines.append(
        Wording(
          "That is \(more.map(\.english).joined(separator: ", ")).", "也就是\(more.map(\.chinese).joined(separator: "、"))。"
        ))
    }
    return lines
  }

  private func noBidPays(_ landscape: BidLandscape) -> Wording {
    let orders = landscape.rows.compactMap(\.marginal.perOrder)
    let earning = Self.yuan(landscape.unitProfit)
    guard landscape.unitProfit > 0, let first = orders.first.map(Self.yuan) else {
      return Wording(
        "No bid pays: an order leaves \(earning) before ads.", "出多少都不划算：不计推广，一单只赚 \(earning)。")
    }
    return Wording(
      "No bid pays: even the first order costs \(first), more than the \(earning) it earns.",
      "出多少都不划算：第一单就要花 \(first)，超过它赚的 \(earning)。")
  }

  private func nextOrder(after best: Int, of landscape: BidLandscape) -> Wording {
    let bid = FigureText.money(landscape.rows[best].point.bid)
    let above = landscape.rows.indices.first { $0 > best && landscape.rows[$0].marginal.perOrder != nil }
    guard let above, let cost = landscape.rows[above].marginal.perOrder.map(Self.yuan) else {
      return Wording(
        "Up to \(bid) every further order pays; a higher bid brings no more of them.",
        "出价到 \(bid) 为止，每多一单都划算；再提价也不会有更多订单。")
    }
    let (step, below) = (landscape.rows[above].point.yield, landscape.rows[above - 1].point.yield)
    let earning = Self.yuan((step.earnings - below.earnings) / (step.orders - below.orders))
    return Wording(
      "From \(bid) on the next order costs \(cost), more than the \(earning) that it earns.",
      "出价超过 \(bid) 后，下一单要花 \(cost)，超过它赚的 \(earning)。")
  }

  private static func yuan(_ value: Double) -> String { FigureText.money(Money(nearestTo: value)) }
}
