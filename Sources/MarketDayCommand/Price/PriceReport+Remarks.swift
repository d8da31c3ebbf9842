import MarketDay
import PlainText
import RunFiles

// What follows from an order.
extension PriceReport {
  var remarks: [Wording] {
    var remarks: [Wording] = []
    if let gift = order.gift {
      let (name, title) = (itemName(gift), scenario.products[gift].title)
      remarks.append(Wording("In the parcel: \(name), \(title).", "包裹里有：\(name)，\(title)。"))
    }
    if let given = order.couponGiven {
      let (name, terms) = (couponName(given), couponTerms(given))
      remarks.append(Wording("For the next order: coupon \(name), \(terms).", "下一单可用：优惠券 \(name)，\(terms)。"))
    }
    if let reward {
      let (missing, threshold) = (FigureText.money(reward.missing), FigureText.money(reward.threshold))
      let gives = name(of: reward.reward)
      remarks.append(
        Wording("\(missing) more would reach \(threshold): \(gives).", "再买 \(missing) 就满 \(threshold)：\(gives)。"))
    }
    remarks += savings.map { saving in
      let amount = FigureText.money(saving.amount)
      return Wording("\(amount) less with \(saving.option).", "用 \(saving.option)，可少付 \(amount)。")
    }
    remarks += entered
    let left = FigureText.money(margin.left)
    remarks.append(
      Wording(
        "The store keeps \(left) after \(costs.map(\.english).joined(separator: ", ")).",
        "店铺剩 \(left)，已扣除\(costs.map(\.chinese).joined(separator: "、"))。"))
    return remarks
  }

  private var costs: [Wording] {
    let (goods, gift) = (FigureText.money(margin.goodsCost), FigureText.money(margin.giftCost))
    let (fee, event) = (FigureText.money(margin.platformFee), FigureText.money(margin.eventFee))
    let parcel = FigureText.money(margin.parcelCost)
    return [
      Wording("goods \(goods)", "商品 \(goods)"), margin.giftCost > .zero ? Wording("gift \(gift)", "赠品 \(gift)") : nil,
      Wording("platform fee \(fee)", "平台扣点 \(fee)"),
      margin.eventFee > .zero ? Wording("event commission \(event)", "活动佣金 \(event)") : nil,
      Wording("parcel \(parcel)", "快递 \(parcel)"),
    ].compactMap { $0 }
  }

  /// That events which lower a price here are taken as entered.
  private var entered: [Wording] {
    let events = order.uses.map { list[$0.promotion] }.filter { $0.kind == .event }.map(\.name)
    return events.map {
      Wording("This takes for granted that the platform lets the store into \($0).", "这里假定平台让店铺参加 \($0)。")
    }
  }

  /// What the buyer left lying: coupons to click and whole sets of bundles that make this order cheaper.
  private var savings: [(option: Wording, amount: Money)] {
    var options: [(Wording, Basket)] = []
    if basket.coupon == nil {
      for coupon in inForce.claimableCoupons {
        var other = basket
        other.coupon = coupon
        let name = couponName(coupon)
        options.append(
          (
            Wording("--coupon \(name), which visitors click in the store", "--coupon \(name)（访客在店里领取）"), other
          ))
      }
    }
    for bundle in inForce.bundles where !basket.bundles.contains(where: { $0.bundle == bundle.position }) {
      var other = basket
      other.bundles.append(BundleChoice(bundle: bundle.position, sets: 1))
      options.append((Wording(same: "--bundle \(list[bundle.promotion].name)"), other))
    }
    return options.compactMap { option, other in
      let saving = order.total - OrderPrice.priced(other, under: inForce).total
      return saving > .zero ? (option, saving) : nil
    }
  }

  private func couponTerms(_ position: Int) -> Wording {
    let coupon = scenario.promotions.coupons[position]
    let (amount, threshold) = (FigureText.money(coupon.amount), FigureText.money(coupon.threshold))
    guard coupon.threshold > .zero else {
      return Wording(
        "\(amount) off any order, valid \(coupon.validDays) days", "无门槛减 \(amount)，\(coupon.validDays) 天内有效")
    }
    return Wording(
      "\(amount) off from \(threshold) of goods, valid \(coupon.validDays) days",
      "满 \(threshold) 减 \(amount)，\(coupon.validDays) 天内有效")
  }

  func name(of reward: RewardInReach.Reward) -> Wording {
    switch reward {
    case .gift(let promotion, let tier):
      let found = inForce.gifts.first { $0.promotion == promotion }?.tiers[tier]
      return found.map(gives) ?? Wording(same: list[promotion].name)
    case .coupon(let position):
      return Wording(
        "coupon \(couponName(position)), \(couponTerms(position))",
        "优惠券 \(couponName(position))，\(couponTerms(position))")
    case .freeShipping: return Wording("free shipping", "包邮")
    }
  }
}
