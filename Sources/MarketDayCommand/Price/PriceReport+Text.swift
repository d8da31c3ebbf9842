import MarketDay
import PlainText
import RunFiles

extension PriceReport {
  /// The steps, the lines, and what follows from them; at most 96 columns where names are of usual length.
  func text(_ colouring: Colouring) -> String {
    let buyer = basket.buyer == .member ? "a member's order" : "a visitor's order"
    let title = TextStyle.strong.applied(to: scenario.name, colouring)
    var text = "\(title)  \(buyer) on \(moment.text)\n\n"
    text += steps.text(colouring) + "\n"
    text += lines.text(colouring) + "\n"
    for remark in remarks { text += "  \(remark)\n" }
    return text
  }

  private var steps: TextTable {
    var table = TextTable([.left("Step"), .left("What", most: 58), .right("Off ¥"), .right("Left ¥")])
    let goods = order.lines.map { "\($0.units) × \(itemName($0.product))" }.joined(separator: ", ")
    table.add(["order", goods, "", "\(order.listAmount)"])
    var last: PriceStepKind?
    for step in order.steps {
      let isApplied = step.isApplied
      table.add(
        [
          step.kind == last ? "" : step.kind.rawValue, what(step), isApplied ? "\(step.amountOff)" : "–",
          "\(step.amountLeft)",
        ], style: isApplied ? .plain : .faint)
      last = step.kind
    }
    table.addRule()
    table.add(["to pay", saving, "\(order.listAmount - order.total)", "\(order.total)"], style: .strong)
    return table
  }

  /// `18.5% below the list prices`
  private var saving: String {
    let off = order.listAmount - order.total
    guard off.fen > 0 else { return "" }
    return "\(FigureText.percent(Double(off.fen) / Double(order.listAmount.fen))) below the list prices"
  }

  private var lines: TextTable {
    var table = TextTable([
      .left("Item"), .left("Title", most: 34), .right("Units"), .right("List ¥"), .right("Paid ¥"), .right("A unit ¥"),
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

  private var remarks: [String] {
    var remarks: [String] = []
    if let gift = order.gift { remarks.append("In the parcel: \(itemName(gift)), \(scenario.products[gift].title).") }
    if let given = order.couponGiven {
      remarks.append("For the next order: coupon \(couponName(given)), \(couponTerms(given)).")
    }
    if let reward {
      let (missing, threshold) = (FigureText.money(reward.missing), FigureText.money(reward.threshold))
      remarks.append("\(missing) more would reach \(threshold): \(name(of: reward.reward)).")
    }
    remarks += savings.map { "\(FigureText.money($0.amount)) less with \($0.option)." }
    let costs = [
      "goods \(FigureText.money(margin.goodsCost))",
      margin.giftCost > .zero ? "gift \(FigureText.money(margin.giftCost))" : nil,
      "platform fee \(FigureText.money(margin.platformFee))",
      margin.eventFee > .zero ? "event commission \(FigureText.money(margin.eventFee))" : nil,
      "parcel \(FigureText.money(margin.parcelCost))",
    ].compactMap { $0 }.joined(separator: ", ")
    remarks += entered
    remarks.append("The store keeps \(FigureText.money(margin.left)) after \(costs).")
    return remarks
  }

  /// That events which lower a price here are taken as entered.
  private var entered: [String] {
    let events = order.uses.map { list[$0.promotion] }.filter { $0.kind == .event }.map(\.name)
    return events.map { "This takes for granted that the platform lets the store into \($0)." }
  }

  /// What the buyer left lying: coupons to click and whole sets of bundles that make this order cheaper.
  private var savings: [(option: String, amount: Money)] {
    var options: [(String, Basket)] = []
    if basket.coupon == nil {
      for coupon in inForce.claimableCoupons {
        var other = basket
        other.coupon = coupon
        options.append(("--coupon \(couponName(coupon)), which visitors click in the store", other))
      }
    }
    for bundle in inForce.bundles where !basket.bundles.contains(where: { $0.bundle == bundle.position }) {
      var other = basket
      other.bundles.append(BundleChoice(bundle: bundle.position, sets: 1))
      options.append(("--bundle \(list[bundle.promotion].name)", other))
    }
    return options.compactMap { option, other in
      let saving = order.total - OrderPrice.priced(other, under: inForce).total
      return saving > .zero ? (option, saving) : nil
    }
  }

  private func couponTerms(_ position: Int) -> String {
    let coupon = scenario.promotions.coupons[position]
    let condition = coupon.threshold > .zero ? "from \(FigureText.money(coupon.threshold)) of goods" : "any order"
    return "\(FigureText.money(coupon.amount)) off \(condition), valid \(coupon.validDays) days"
  }

  func name(of reward: RewardInReach.Reward) -> String {
    switch reward {
    case .gift(let promotion, let tier):
      let found = inForce.gifts.first { $0.promotion == promotion }?.tiers[tier]
      return found.map(gives) ?? list[promotion].name
    case .coupon(let position): return "coupon \(couponName(position)), \(couponTerms(position))"
    case .freeShipping: return "free shipping"
    }
  }
}

// What each step says.
extension PriceReport {
  private func what(_ step: PriceStep) -> String {
    let name = step.promotion.map { list[$0].name } ?? ""
    switch step.outcome {
    case .refused(let refusal): return "\(name): \(text(refusal))"
    case .nothingToApply: return nothing(step.kind)
    case .freeOfCharge:
      let terms = inForce.shipping
      if let from = terms.freeFrom, order.goodsAmount >= from { return "free from \(FigureText.money(from))" }
      return "free by the gift"
    case .applied:
      return applied(step, name)
    case .appliedTimes(let times):
      if step.kind == .bundle { return "\(name): \(times) \(times == 1 ? "set" : "sets")" }
      guard let found = inForce.platform.first(where: { $0.promotion == step.promotion }) else { return name }
      return "\(name): \(FigureText.money(found.off)) off each \(FigureText.money(found.every))"
    case .appliedTier(let tier, let times):
      guard let found = inForce.gifts.first(where: { $0.promotion == step.promotion })?.tiers[tier] else { return name }
      return "\(name): from \(FigureText.money(found.threshold))\(times > 1 ? ", \(times) times" : ""), \(gives(found))"
    }
  }

  private func applied(_ step: PriceStep, _ name: String) -> String {
    switch step.kind {
    case .item:
      if let promotion = step.promotion { return "\(name): \(lowered(by: promotion))" }
      return step.amountOff > .zero ? "member prices" : "list prices"
    case .coupon:
      let threshold = basket.coupon.map { inForce.coupons[$0].threshold } ?? .zero
      return threshold > .zero ? "\(name): from \(FigureText.money(threshold))" : "\(name): any order"
    case .shipping:
      return "fee" + (inForce.shipping.freeFrom.map { ", free from \(FigureText.money($0))" } ?? "")
    case .bundle, .gift, .platform: return name
    }
  }

  /// What sort of item price it is.
  private func lowered(by promotion: PromotionID) -> String {
    guard list[promotion].kind == .event else { return "limited-time price" }
    let event = scenario.events[list[promotion].position]
    return moment.date > event.last ? "price on its way back" : "event price"
  }

  private func text(_ refusal: PromotionRefusal) -> String {
    switch refusal {
    case .conditionNotMet(let has, let needs): "from \(FigureText.money(needs)), but this is \(FigureText.money(has))"
    case .noSaving(let price, let sum): "\(FigureText.money(price)) is no saving on \(FigureText.money(sum))"
    case .lowerPrice(let price): "another price is as low, \(FigureText.money(price))"
    case .itemsMissing, .earlierOneApplies, .givesNothing, .notRunning: refusal.description
    }
  }

  private func nothing(_ kind: PriceStepKind) -> String {
    switch kind {
    case .item: "list prices"
    case .bundle: inForce.bundles.isEmpty ? "none runs" : "none chosen"
    case .gift: "none runs"
    case .coupon: "none used"
    case .platform: "none runs"
    case .shipping: "no fee"
    }
  }

  /// `20.00 ¥ off, scarf, coupon next`
  private func gives(_ tier: GiftTierInForce) -> String {
    let parts = [
      tier.amountOff > .zero ? "\(FigureText.money(tier.amountOff)) off" : nil, tier.gift.map { "a \(itemName($0))" },
      tier.freeShipping ? "free shipping" : nil, tier.coupon.map { "coupon \(couponName($0))" },
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
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
