import MarketDay
import PlainText

extension LandscapeReport {
  /// What `landscape` prints: the whole table of one ad, or a line for each of many; at most 40 lines of at most 96
  /// columns.
  public func text(_ colouring: Colouring = .plain, folder: String) -> String {
    var text = landscapes.count == 1 ? single(landscapes[0], colouring) : overview(colouring)
    for line in Self.notes { text += TextStyle.faint.applied(to: "  " + line, colouring) + "\n" }
    return text + "2 files in \(TextStyle.strong.applied(to: folder, colouring))\n"
  }

  private static let notes = [
    "Orders are the model's own expectation, from the true conversion that no seller sees. Budgets",
    "are left out, and so is what a bid does to later days: see marketday worth.",
  ]

  private var playedText: String {
    let days = FigureText.count(scenario.days, "day")
    return "means of a day; \(days), \(FigureText.count(replicates, "replicate")), seed \(scenario.seed)"
  }

  // MARK: Many ads

  /// The title, the head, the notes and the line of files take the others of 40 lines.
  private static let mostLines = 31

  private func overview(_ colouring: Colouring) -> String {
    let title = TextStyle.strong.applied(to: scenario.name.cut(toColumns: 34), colouring)
    var text = "\(title)  \(playedText)\n\n"
    var table = TextTable([
      .left("Keyword", most: 17), .left("Item", most: 10), .right("Bid ¥"), .right("Best ¥"), .right("Max ¥"),
      .right("Clicks"), .right("best"), .right("Profit ¥"), .right("best"), .right("Gain ¥"), .right("±"),
    ])
    for landscape in landscapes.prefix(Self.mostLines) {
      let now = landscape.current.map { landscape.rows[$0].point.yield }
      let best = landscape.best.map { landscape.rows[$0].point }
      table.add([
        keyword(of: landscape), product(of: landscape), landscape.currentBid?.description ?? "–",
        best?.bid.description ?? "none", landscape.maximumBid.description, now.map { Self.clicks($0.clicks) } ?? "–",
        Self.clicks(best?.yield.clicks ?? 0), now.map { Self.amount($0.profit) } ?? "–",
        Self.amount(best?.yield.profit ?? 0), landscape.gain.map(Self.amount) ?? "–",
        gainError(of: landscape).map(Self.amount) ?? "",
      ])
    }
    text += table.text(colouring, indent: "")
    let left = landscapes.count - Self.mostLines
    if left > 0 { text += "  … and \(FigureText.count(left, "ad")) more in the file\n" }
    return text + "\n"
  }

  // MARK: One ad

  private func single(_ landscape: BidLandscape, _ colouring: Colouring) -> String {
    let name = "\(keyword(of: landscape)) → \(product(of: landscape))"
    let place = campaign(of: landscape).map { "in \($0)" } ?? "no such ad yet: as a new one"
    var text = "\(TextStyle.strong.applied(to: name.cut(toColumns: 60), colouring))  \(place.cut(toColumns: 32))\n"
    text += "\(playedText)\n\n" + bids(of: landscape).text(colouring, indent: "") + "\n"
    for line in sentences(on: landscape) { text += "  \(line)\n" }
    text += "\n"
    let legend = "now: the mean bid; max: the maximum-bid rule; +click, +order: one more at the next bid."
    return text + TextStyle.faint.applied(to: "  " + legend, colouring) + "\n"
  }

  private func bids(of landscape: BidLandscape) -> TextTable {
    var table = TextTable([
      .left(), .right("Bid ¥"), .right("Place"), .right("Shown"), .right("Clicks"), .right("Cost ¥"),
      .right("A click ¥"), .right("Orders"), .right("Profit ¥"), .right("+click ¥"), .right("+order ¥"),
    ])
    for (index, row) in landscape.rows.enumerated() {
      // What the next step costs stands with the bid that one would leave.
      let next = index + 1 < landscape.rows.count ? landscape.rows[index + 1].marginal : nil
      let yield = row.point.yield
      table.add(
        [
          Self.mark(index, of: landscape), row.point.bid.description,
          row.point.place.map { FigureText.number($0, decimals: 1) } ?? "–", FigureText.whole(yield.impressions),
          Self.clicks(yield.clicks), Self.amount(yield.cost),
          row.point.costPerClick.map { FigureText.number($0, decimals: 2) } ?? "–",
          FigureText.number(yield.orders, decimals: 2), Self.amount(yield.profit),
          next?.perClick.map { FigureText.number($0, decimals: 2) } ?? "–",
          next?.perOrder.map { FigureText.number($0, decimals: 2) } ?? "–",
        ], style: index == landscape.best ? .good : index == landscape.current ? .strong : .plain)
    }
    return table
  }

  /// What is special about a bid: it is what is bid now, the best, the maximum bid.
  private static func mark(_ index: Int, of landscape: BidLandscape) -> String {
    var names: [String] = []
    if index == landscape.current { names.append("now") }
    if index == landscape.best { names.append("best") }
    if index == landscape.maximum { names.append("max") }
    return names.isEmpty ? "" : names.count == 3 ? "▸ all three" : "▸ " + names.joined(separator: "+")
  }

  private func sentences(on landscape: BidLandscape) -> [String] {
    let now = landscape.currentBid.map { "you bid \(FigureText.money($0))" } ?? "you do not bid"
    let rule = "The maximum-bid rule says \(FigureText.money(landscape.maximumBid)); \(now)."
    guard landscape.rows.contains(where: { $0.point.yield.clicks > 0 }) else {
      return ["No bid brings a click: nobody searches, or the ad could never run.", rule]
    }
    guard let best = landscape.best else { return [noBidPays(landscape), rule] }
    let point = landscape.rows[best].point
    var lines = [nextOrder(after: best, of: landscape), rule]
    lines.append("At \(FigureText.money(point.bid)) the ad earns \(Self.yuan(point.yield.profit)) a day.")
    var more: [String] = []
    if let gain = landscape.gain, gain >= 0.005 {
      let error = gainError(of: landscape).map { " ± \(FigureText.number($0, decimals: 2))" } ?? ""
      more.append("\(Self.yuan(gain))\(error) more than now")
    }
    if let gain = landscape.gainOverMaximum, gain >= 0.005 {
      more.append("\(Self.yuan(gain)) more than at the maximum bid")
    }
    if !more.isEmpty { lines.append("That is \(more.joined(separator: ", ")).") }
    return lines
  }

  private func noBidPays(_ landscape: BidLandscape) -> String {
    let orders = landscape.rows.compactMap(\.marginal.perOrder)
    let earning = landscape.unitProfit
    guard earning > 0, let first = orders.first else {
      return "No bid pays: an order leaves \(Self.yuan(earning)) before ads."
    }
    return "No bid pays: even the first order costs \(Self.yuan(first)), more than the \(Self.yuan(earning)) it earns."
  }

  private func nextOrder(after best: Int, of landscape: BidLandscape) -> String {
    let bid = FigureText.money(landscape.rows[best].point.bid)
    let above = landscape.rows.indices.first { $0 > best && landscape.rows[$0].marginal.perOrder != nil }
    guard let above, let cost = landscape.rows[above].marginal.perOrder else {
      return "Up to \(bid) every further order pays; a higher bid brings no more of them."
    }
    let (step, below) = (landscape.rows[above].point.yield, landscape.rows[above - 1].point.yield)
    let earning = (step.earnings - below.earnings) / (step.orders - below.orders)
    return "From \(bid) on the next order costs \(Self.yuan(cost)), more than the \(Self.yuan(earning)) that it earns."
  }

  // MARK: Figures

  private static func yuan(_ value: Double) -> String { FigureText.money(Money(nearestTo: value)) }

  private static func amount(_ value: Double) -> String {
    FigureText.number(value, decimals: value.magnitude < 1_000 ? 2 : 0)
  }

  private static func clicks(_ value: Double) -> String { FigureText.number(value, decimals: value < 100 ? 1 : 0) }
}
