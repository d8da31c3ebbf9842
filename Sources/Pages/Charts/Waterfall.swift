import MarketDay
import RunFiles

/// How steps lead from one amount to another, from the top down.
struct Waterfall {
  struct Step {
    var term: String
    var name: String
    var amount: Amount
    /// A level that the steps before it lead to; else a change.
    var isLevel: Bool
  }

  var id: String
  var title: String
  var steps: [Step]
  /// What shares are shares of.
  var whole: Double
  var note: String?

  private static let rowHeight = 26.0

  func markup(_ reader: Reader) -> Markup {
    let height = Double(steps.count) * Self.rowHeight
    var bars: [(from: Double, to: Double)] = []
    var level = 0.0
    for step in steps {
      let next = step.isLevel ? step.amount.value : level + step.amount.value
      bars.append(step.isLevel ? (0, next) : (level, next))
      level = next
    }
    let scale = NiceScale(over: bars.flatMap { [$0.from, $0.to] })
    var parts: [Markup] = scale.ticks.enumerated().flatMap { index, tick in
      let x = Drawing.percent(scale.share(tick))
      return [
        Drawing.line(x1: x, y1: 0, x2: x, y2: height, class: tick == 0 ? "zero" : "level"),
        Drawing.label(
          Amount.onAxis(tick, .yuan, reader.language), x: x, y: height + 17,
          class: index % 2 == 0 ? "middle" : "middle wide"),
      ]
    }
    for (index, step) in steps.enumerated() {
      let (from, to) = bars[index]
      let y = Double(index) * Self.rowHeight
      let (left, right) = (min(scale.share(from), scale.share(to)), max(scale.share(from), scale.share(to)))
      let kind = step.isLevel ? "level-bar" : step.amount.value < 0 ? "loss" : "gain"
      parts.append(Drawing.label(step.name, x: "-8", y: y + 17, class: step.isLevel ? "end strong" : "end"))
      parts.append(
        Drawing.mark(
          x: left, width: max(right - left, 0.002), y: y + 4, height: Self.rowHeight - 8, class: kind,
          tells: "\(step.name)\n\(step.amount.shown), \(share(step).shown)"))
      let isRight = right < 0.72
      parts.append(
        Drawing.label(
          (step.isLevel || step.amount.value < 0 ? "" : "+") + step.amount.shown,
          x: Drawing.percent(isRight ? right : left), y: y + 17,
          class: isRight ? "start value" : left > 0.2 ? "end value" : "inside"))
    }
    let description = description(reader)
    let drawing = Drawing.picture(
      id: id, class: "rows", height: height, title: title, description: description, parts)
    var table = DataTable([
      .name(reader("Step", "项目")), .init(text: reader("amount", "金额"), unit: reader("yuan", "元")),
      .init(text: reader("of sales", "占销售额"), unit: "%"),
    ])
    for step in steps {
      table.add(step.name, [step.amount.cell(), share(step).cell()], class: step.isLevel ? "sum" : nil)
    }
    let figure = ChartFigure(
      id: id, title: title, unit: reader("yuan", "元"), term: nil, description: description, note: note, table: table)
    return figure.markup(reader.language, drawing: drawing)
  }

  private func share(_ step: Step) -> Amount { Amount(whole == 0 ? 0 : step.amount.value / whole, .share) }

  private func description(_ reader: Reader) -> String {
    let parts = steps.map { "\($0.name) \($0.amount.shown)" }
    return reader("\(parts.joined(separator: ", ")).", "\(parts.joined(separator: "，"))。")
  }
}
