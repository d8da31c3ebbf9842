import MarketDay
import RunFiles

/// An item week by week: its stage of life as a band, below it search weight, natural rank and stock.
struct ItemChart {
  var id: String
  var title: String
  var product: String
  var weeks: ItemWeeks

  private static let bandHeight = 14.0
  private static let panelHeight = 44.0
  /// Above each panel, for its name.
  private static let headHeight = 22.0
  /// Top down; the smaller a rank is, the higher it stands.
  private static let panels = [("search_weight", 1), ("natural_rank", 4), ("stock", 3)]

  /// The colour of each stage, in the order of life.
  static func colour(of stage: LifeStage) -> Int {
    switch stage {
    case .introduction: 5
    case .growth: 3
    case .peak: 2
    case .decline: 8
    }
  }

  static func legend(_ reader: Reader) -> Markup {
    Markup(
      "ul", ["class": "legend"],
      LifeStage.allCases.map {
        LegendEntry(text: Names.stage($0.rawValue, reader.language), sample: "fill-\(colour(of: $0))").markup
      })
  }

  /// Nil where the file does not have the item.
  func markup(_ reader: Reader) -> Markup? {
    let count = weeks.weeks.count
    let stages = weeks.stages(of: product)
    guard count > 0, stages.contains(where: { !$0.isEmpty }) else { return nil }
    var parts = band(stages, count)
    var top = Self.bandHeight
    for (measure, colour) in Self.panels {
      let amounts = weeks.amounts(measure, of: product)
      guard amounts.contains(where: { $0 != nil }) else { continue }
      top += Self.headHeight
      parts += panel(measure, amounts, colour, top: top, reader)
      top += Self.panelHeight
    }
    let height = top
    parts += dates(height, reader)
    parts += (0..<count).map { week in
      Drawing.mark(
        x: Double(week) / Double(count), width: 1 / Double(count), y: 0, height: height, class: "column",
        tells: tells(week, stages, reader))
    }
    let unit = reader("week by week", "每周")
    let description = description(stages, reader)
    let drawing = Drawing.picture(
      id: id, class: "over-time", height: height, title: "\(title), \(unit)", description: description, parts)
    return ChartFigure(
      id: id, title: title, unit: unit, term: "stage", description: description, table: table(stages, reader),
      isSmall: true
    ).markup(reader.language, drawing: drawing)
  }

  /// Each week's stages one upon the other, by their shares of the replicates.
  private func band(_ stages: [[Amount?]], _ count: Int) -> [Markup] {
    (0..<count).flatMap { week -> [Markup] in
      var top = 0.0
      return zip(LifeStage.allCases, stages).compactMap { stage, shares in
        guard week < shares.count, let share = shares[week]?.value, share > 0 else { return nil }
        defer { top += share * Self.bandHeight }
        return Markup(
          "rect",
          [
            "class": "fill-\(Self.colour(of: stage))", "x": Drawing.percent(Double(week) / Double(count)),
            "width": Drawing.percent(1 / Double(count)), "y": Drawing.number(top),
            "height": Drawing.number(share * Self.bandHeight),
          ])
      }
    }
  }

  private func panel(_ measure: String, _ amounts: [Amount?], _ colour: Int, top: Double, _ reader: Reader)
    -> [Markup]
  {
    let isRank = measure == "natural_rank"
    let scale = NiceScale(over: amounts.compactMap { $0?.value }, count: 2, fromZero: !isRank)
    func y(_ value: Double) -> Double {
      let share = scale.share(value)
      return top + Self.panelHeight * (isRank ? share : 1 - share)
    }
    let ends = [scale.low, scale.high].flatMap { tick in
      [
        Drawing.line(x1: "0", y1: y(tick), x2: "100%", y2: y(tick), class: tick == 0 && !isRank ? "zero" : "level"),
        // There is no rank 0.
        Drawing.label(
          Amount.onAxis(isRank ? max(1, tick) : tick, .number, reader.language), x: "-6", y: y(tick) + 4, class: "end"),
      ]
    }
    let name = Drawing.label(
      reader("\(reader.name(measure)), \(reader.unit(measure))", "\(reader.name(measure))，\(reader.unit(measure))"),
      x: "0", y: top - 7, class: "start")
    var path = ""
    var isDrawing = false
    for (week, amount) in amounts.enumerated() {
      guard let amount else {
        isDrawing = false
        continue
      }
      let x = Drawing.number((Double(week) + 0.5) / Double(amounts.count) * 1000)
      let point = "\(x) \(Drawing.number(y(amount.value)))"
      path += isDrawing ? "L\(point)" : "M\(point)h0"
      isDrawing = true
    }
    let line = Markup("path", ["class": "line-\(colour)", "d": path])
    return ends + [name, Drawing.stretched(height: top + Self.panelHeight, [line])]
  }

  private func dates(_ height: Double, _ reader: Reader) -> [Markup] {
    guard let first = weeks.weeks.first, let last = weeks.weeks.last else { return [] }
    return [
      Drawing.label(DateAxis.text(first.from, reader.language), x: "0", y: height + 17, class: "start"),
      Drawing.label(DateAxis.text(last.to, reader.language), x: "100%", y: height + 17, class: "end"),
    ]
  }

  private func stageText(_ week: Int, _ stages: [[Amount?]], _ reader: Reader) -> String {
    let shares = zip(LifeStage.allCases, stages).compactMap { stage, shares -> (String, Double, String)? in
      guard week < shares.count, let share = shares[week], share.value > 0 else { return nil }
      return (Names.stage(stage.rawValue, reader.language), share.value, share.shown)
    }
    return shares.sorted { $0.1 > $1.1 }.map { "\($0.0) \($0.2)" }.joined(separator: reader(", ", "、"))
  }

  private static let told = ["search_weight", "natural_rank", "stock", "amount", "orders", "lost_orders"]

  private func tells(_ week: Int, _ stages: [[Amount?]], _ reader: Reader) -> String {
    let values = Self.told.compactMap { measure -> String? in
      let amounts = weeks.amounts(measure, of: product)
      guard week < amounts.count, let amount = amounts[week] else { return nil }
      return reader("\(head(measure, reader)): \(amount.shown)", "\(head(measure, reader))：\(amount.shown)")
    }
    return ([weeks.name(week, reader.language), stageText(week, stages, reader)] + values).joined(separator: "\n")
  }

  private func head(_ measure: String, _ reader: Reader) -> String {
    switch measure {
    case "amount": reader.name("paid_amount")
    case "orders": reader("Orders", "订单")
    default: reader.name(measure)
    }
  }

  private func table(_ stages: [[Amount?]], _ reader: Reader) -> DataTable {
    let measures = ["search_weight", "natural_rank", "stock", "amount", "visitors", "orders", "lost_orders"]
    let values = measures.map { weeks.amounts($0, of: product) }
    var table = DataTable(
      [.name(reader("Week", "周"))]
        + LifeStage.allCases.map { .init(text: Names.stage($0.rawValue, reader.language), unit: "%", term: "stage") }
        + measures.map { reader.head($0, head($0, reader)) })
    for week in weeks.weeks.indices {
      table.add(
        weeks.name(week, reader.language),
        (stages + values).map { amounts in (week < amounts.count ? amounts[week] : nil).cell() })
    }
    return table
  }

  private func description(_ stages: [[Amount?]], _ reader: Reader) -> String {
    let last = weeks.weeks.count - 1
    let (first, end) = (stageText(0, stages, reader), stageText(last, stages, reader))
    let values = Self.panels.compactMap { measure, _ -> String? in
      let amounts = weeks.amounts(measure, of: product).compactMap { $0 }
      guard let from = amounts.first, let to = amounts.last else { return nil }
      return reader(
        "\(reader.name(measure)): \(from.shown) at first, \(to.shown) at the end.",
        "\(reader.name(measure))：开始 \(from.shown)，最后 \(to.shown)。")
    }
    return ([reader("Stage at first: \(first); at the end: \(end).", "阶段：开始为\(first)，最后为\(end)。")] + values)
      .joined(separator: " ")
  }
}
