import MarketDay
import RunFiles

/// The figures of the whole run at a glance.
struct TilesSection {
  let run: ReportedRun
  let reader: Reader

  private static let measures = [
    "profit", "paid_amount", "visitors", "conversion", "average_order_value", "buyers", "ad_cost", "refund_amount",
  ]

  var markup: Markup {
    var tiles = Self.measures.compactMap { measure in run.total(measure).map { tile(measure, $0) } }
    if let chance = run.chanceOfProfit, run.run.replicates > 1 {
      tiles.insert(tile("chance_of_profit", chance, range: nil), at: min(1, tiles.count))
    }
    if let share = TrafficSection(run: run, reader: reader).paidShare {
      tiles.append(tile("paid_share", share, range: nil))
    }
    return Markup("section", ["id": "tiles", "class": "tiles"], tiles)
  }

  private func tile(_ measure: String, _ amount: Amount) -> Markup {
    let range: String? =
      if run.run.replicates > 1, let low = run.total(measure, "p10"), let high = run.total(measure, "p90") {
        reader("\(low.shown) to \(high.shown)", "\(low.shown) 至 \(high.shown)")
      } else { nil }
    return tile(measure, amount, range: range)
  }

  private func tile(_ measure: String, _ amount: Amount, range: String?) -> Markup {
    Markup(
      "div", ["class": "tile"],
      [
        Markup("a", ["href": "#explain-\(measure)"], text: reader.name(measure)),
        Markup(
          "p", ["class": amount.value < 0 ? "number bad" : "number"],
          [
            Markup(
              "data", ["value": amount.exact, "data-value": amount.exact, "data-measure": measure], text: amount.shown)
          ]
            + unit(amount, measure)),
        Markup("p", ["class": "range"], text: range ?? "\u{A0}"),
      ])
  }

  /// In words, where the figure has no sign of its own.
  private func unit(_ amount: Amount, _ measure: String) -> [Markup] {
    switch amount.unit {
    case .yuan, .share: []
    default: [.text(" "), Markup("small", text: reader.unit(measure))]
    }
  }
}
