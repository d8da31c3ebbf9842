import MarketDay
import ScenarioFiles

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
      remarks.append("\(reward.missing) ¥ more would reach \(reward.threshold) ¥: \(name(of: reward.reward)).")
    }
    if basket.coupon == nil, let coupon = bestCoupon {
      remarks.append("To click in the store: coupon \(couponName(coupon)), \(couponTerms(coupon)).")
    }
    let parts = [
      "goods \(margin.goodsCost)", margin.giftCost > .zero ? "gift \(margin.giftCost)" : nil,
      "platform fee \(margin.platformFee)", "parcel \(margin.parcelCost)",
    ]
    remarks.append("The store keeps \(margin.left) ¥ after \(parts.compactMap { $0 }.joined(separator: ", ")).")
    return remarks
  }

  /// The coupon that could be clicked and takes most off this order; nil where none does.
  private var bestCoupon: Int? {
    var best: (coupon: Int, total: Money)?
    for coupon in inForce.claimableCoupons {
      var other = basket
      other.coupon = coupon
      let total = OrderPrice.priced(other, under: inForce).total
      if total < (best?.total ?? order.total) { best = (coupon, total) }
    }
    return best?.coupon
  }

  private func couponTerms(_ position: Int) -> String {
    let coupon = scenario.promotions.coupons[position]
    let condition = coupon.threshold > .zero ? " from \(coupon.threshold) ¥ of goods" : " any order"
    return "\(coupon.amount) ¥ off\(condition), valid \(coupon.validDays) days"
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
    case .refused(let refusal): return "\(name): \(refusal)"
    case .nothingToApply: return nothing(step.kind)
    case .freeOfCharge:
      let terms = inForce.shipping
      if let from = terms.freeFrom, order.goodsAmount >= from { return "free from \(from) ¥" }
      return "free by the gift"
    case .applied:
      if step.kind == .shipping { return "fee" + (inForce.shipping.freeFrom.map { ", free from \($0) ¥" } ?? "") }
      if step.promotion == nil { return step.amountOff > .zero ? "member prices" : "list prices" }
      return "\(name): limited-time price"
    case .appliedTimes(let times):
      if step.kind == .bundle { return "\(name): \(times) \(times == 1 ? "set" : "sets")" }
      return "\(name): \(times) \(times == 1 ? "time" : "times")"
    case .appliedTier(let tier, let times):
      guard let found = inForce.gifts.first(where: { $0.promotion == step.promotion })?.tiers[tier] else { return name }
      return "\(name): from \(found.threshold) ¥\(times > 1 ? ", \(times) times" : ""), \(gives(found))"
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
      tier.amountOff > .zero ? "\(tier.amountOff) ¥ off" : nil, tier.gift.map { "a \(itemName($0))" },
      tier.freeShipping ? "free shipping" : nil, tier.coupon.map { "coupon \(couponName($0)) for the next order" },
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
