import MarketDay
import PlainText
import RunFiles

// What each step says.
extension PriceReport {
  func what(_ step: PriceStep) -> Wording {
    let name = Wording(same: step.promotion.map { list[$0].name } ?? "")
    switch step.outcome {
    case .refused(let refusal): return named(name, text(refusal))
    case .nothingToApply: return nothing(step.kind)
    case .freeOfCharge:
      guard let from = inForce.shipping.freeFrom, order.goodsAmount >= from else {
        return Wording("free by the gift", "满就送包邮")
      }
      return Wording("free from \(FigureText.money(from))", "满 \(FigureText.money(from)) 包邮")
    case .applied:
      return applied(step, name)
    case .appliedTimes(let times):
      if step.kind == .bundle { return named(name, Wording("\(times) \(times == 1 ? "set" : "sets")", "\(times) 套")) }
      guard let found = inForce.platform.first(where: { $0.promotion == step.promotion }) else { return name }
      let (off, every) = (FigureText.money(found.off), FigureText.money(found.every))
      return named(name, Wording("\(off) off each \(every)", "每满 \(every) 减 \(off)"))
    case .appliedTier(let tier, let times):
      guard let found = inForce.gifts.first(where: { $0.promotion == step.promotion })?.tiers[tier] else { return name }
      let threshold = FigureText.money(found.threshold)
      return named(
        name,
        Wording(
          "from \(threshold)\(times > 1 ? ", \(times) times" : ""), \(gives(found))",
          "满 \(threshold)\(times > 1 ? "，\(times) 次" : "")，\(gives(found))"))
    }
  }

  private func named(_ name: Wording, _ what: Wording) -> Wording {
    Wording("\(name): \(what)", "\(name)：\(what)")
  }

  private func applied(_ step: PriceStep, _ name: Wording) -> Wording {
    switch step.kind {
    case .item:
      if let promotion = step.promotion { return named(name, lowered(by: promotion)) }
      return step.amountOff > .zero ? Wording("member prices", "会员价") : Wording("list prices", "一口价")
    case .coupon:
      let threshold = basket.coupon.map { inForce.coupons[$0].threshold } ?? .zero
      let from = FigureText.money(threshold)
      return named(name, threshold > .zero ? Wording("from \(from)", "满 \(from)") : Wording("any order", "无门槛"))
    case .shipping:
      let from = inForce.shipping.freeFrom.map { FigureText.money($0) }
      return from.map { Wording("fee, free from \($0)", "运费，满 \($0) 包邮") } ?? Wording("fee", "运费")
    case .bundle, .gift, .platform: return name
    }
  }

  /// What sort of item price it is.
  private func lowered(by promotion: PromotionID) -> Wording {
    guard list[promotion].kind == .event else { return Wording("limited-time price", "限时价") }
    let event = scenario.events[list[promotion].position]
    return moment.date > event.last ? Wording("price on its way back", "价格恢复中") : Wording("event price", "活动价")
  }

  private func text(_ refusal: PromotionRefusal) -> Wording {
    switch refusal {
    case .conditionNotMet(let has, let needs):
      let (has, needs) = (FigureText.money(has), FigureText.money(needs))
      return Wording("from \(needs), but this is \(has)", "满 \(needs) 才行，现在 \(has)")
    case .noSaving(let price, let sum):
      let (price, sum) = (FigureText.money(price), FigureText.money(sum))
      return Wording("\(price) is no saving on \(sum)", "\(price) 不比 \(sum) 便宜")
    case .lowerPrice(let price):
      let price = FigureText.money(price)
      return Wording("another price is as low, \(price)", "已有同样低的价格 \(price)")
    case .itemsMissing: return Wording("the basket holds no whole set", "购物车里凑不齐一套")
    case .earlierOneApplies: return Wording("an earlier one applies", "已用了更优先的一个")
    case .givesNothing: return Wording("gives nothing", "没有优惠")
    case .notRunning: return Wording("not running", "不在活动期")
    }
  }

  private func nothing(_ kind: PriceStepKind) -> Wording {
    switch kind {
    case .item: Wording("list prices", "一口价")
    case .bundle: inForce.bundles.isEmpty ? Wording("none runs", "没有") : Wording("none chosen", "没有选")
    case .gift: Wording("none runs", "没有")
    case .coupon: Wording("none used", "没有用")
    case .platform: Wording("none runs", "没有")
    case .shipping: Wording("no fee", "不收运费")
    }
  }

  /// `20.00 ¥ off, scarf, coupon next`
  func gives(_ tier: GiftTierInForce) -> Wording {
    let off = FigureText.money(tier.amountOff)
    let parts = [
      tier.amountOff > .zero ? Wording("\(off) off", "减 \(off)") : nil,
      tier.gift.map { Wording("a \(itemName($0))", "送 \(itemName($0))") },
      tier.freeShipping ? Wording("free shipping", "包邮") : nil,
      tier.coupon.map { Wording("coupon \(couponName($0))", "送优惠券 \(couponName($0))") },
    ].compactMap { $0 }
    return Wording(
      english: parts.map(\.english).joined(separator: ", "), chinese: parts.map(\.chinese).joined(separator: "、"))
  }
}
