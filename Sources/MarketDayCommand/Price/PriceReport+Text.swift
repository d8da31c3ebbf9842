import MarketDay
import PlainText
import RunFiles

extension PriceReport {
  /// The steps, the lines, and what follows from them; at most 96 columns where names are of usual length.
  func text(_ colouring: Colouring, in language: Language) -> String {
    let buyer =
      basket.buyer == .member ? Wording("a member's order", "会员订单") : Wording("a visitor's order", "访客订单")
    let title = TextStyle.strong.applied(to: scenario.name, colouring)
    var text = language("\(title)  \(buyer) on \(moment.text)\n\n", "\(title)  \(buyer)，\(moment.text)\n\n")
    text += steps(language).text(colouring) + "\n"
    text += lines(language).text(colouring) + "\n"
    for remark in remarks { text += "  \(remark.text(in: language))\n" }
    return text
  }

  private func steps(_ language: Language) -> TextTable {
    var table = TextTable([
      .left(language("Step", "步骤")), .left(language("What", "内容"), most: 58), .right(language("Off ¥", "减 ¥")),
      .right(language("Left ¥", "剩 ¥")),
    ])
    let goods = order.lines.map { "\($0.units) × \(itemName($0.product))" }.joined(separator: language(", ", "、"))
    table.add([language("order", "下单"), goods, "", "\(order.listAmount)"])
    var last: PriceStepKind?
    for step in order.steps {
      let isApplied = step.isApplied
      table.add(
        [
          step.kind == last ? "" : Self.name(of: step.kind).text(in: language), what(step).text(in: language),
          isApplied ? "\(step.amountOff)" : "–",
          "\(step.amountLeft)",
        ], style: isApplied ? .plain : .faint)
      last = step.kind
    }
    table.addRule()
    table.add(
      [
        language("to pay", "应付"), saving.text(in: language), "\(order.listAmount - order.total)", "\(order.total)",
      ], style: .strong)
    return table
  }

  /// In English the code of the step.
  private static func name(of step: PriceStepKind) -> Wording {
    switch step {
    case .item: Wording("item", "商品")
    case .bundle: Wording("bundle", "搭配套餐")
    case .gift: Wording("gift", "满就送")
    case .coupon: Wording("coupon", "优惠券")
    case .platform: Wording("platform", "平台满减")
    case .shipping: Wording("shipping", "运费")
    }
  }

  /// `18.5% below the list prices`
  private var saving: Wording {
    let off = order.listAmount - order.total
    guard off.fen > 0 else { return Wording(same: "") }
    let share = FigureText.percent(Double(off.fen) / Double(order.listAmount.fen))
    return Wording("\(share) below the list prices", "比一口价便宜 \(share)")
  }

  private func lines(_ language: Language) -> TextTable {
    var table = TextTable([
      .left(language("Item", "商品")), .left(language("Title", "标题"), most: 34), .right(language("Units", "件数")),
      .right(language("List ¥", "一口价 ¥")), .right(language("Paid ¥", "实付 ¥")), .right(language("A unit ¥", "单件 ¥")),
    ])
    for line in order.lines {
      let each = Money(nearestTo: line.amount.yuan / Double(line.units))
      table.add([
        itemName(line.product), scenario.products[line.product].title, "\(line.units)", "\(line.listAmount)",
        "\(line.amount)", "\(each)",
      ])
    }
    return table
  }
}

extension PriceStep {
  /// It was used, even where it takes nothing off, such as a gift item.
  var isApplied: Bool {
    switch outcome {
    case .applied, .appliedTimes, .appliedTier, .freeOfCharge: true
    case .refused, .nothingToApply: false
    }
  }
}
