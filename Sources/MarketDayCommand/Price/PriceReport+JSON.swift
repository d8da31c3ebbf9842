import MarketDay
import PlainText
import RunFiles

extension PriceReport {
  var json: JSONValue {
    .object([
      ("scenario", .text(scenario.name)),
      ("date", .text(moment.date.description)),
      ("hour", .whole(moment.hour)),
      ("buyer", .text(basket.buyer.rawValue)),
      ("list_amount", .money(order.listAmount)),
      ("steps", .list(order.steps.map(json))),
      ("goods_amount", .money(order.goodsAmount)),
      ("shipping_fee", .money(order.shippingFee)),
      ("total", .money(order.total)),
      ("lines", .list(order.lines.map(json))),
      ("gift", order.gift.map { .text(itemName($0)) } ?? .null),
      ("coupon_used", order.couponUsed.map { .text(couponName($0)) } ?? .null),
      ("coupon_given", order.couponGiven.map { .text(couponName($0)) } ?? .null),
      ("in_reach", reward.map(json) ?? .null),
      ("goods_cost", .money(margin.goodsCost)),
      ("gift_cost", .money(margin.giftCost)),
      ("platform_fee", .money(margin.platformFee)),
      ("event_fee", .money(margin.eventFee)),
      ("parcel_cost", .money(margin.parcelCost)),
      ("store_keeps", .money(margin.left)),
    ])
  }

  private func json(_ step: PriceStep) -> JSONValue {
    var members: [JSONValue.Member] = [
      ("step", .text(step.kind.rawValue)),
      ("promotion", step.promotion.map { .text(list[$0].name) } ?? .null),
    ]
    let outcome: String
    var further: [JSONValue.Member] = []
    switch step.outcome {
    case .applied: outcome = "applied"
    case .appliedTimes(let times):
      outcome = "applied"
      further = [("times", .whole(times))]
    case .appliedTier(let tier, let times):
      outcome = "applied"
      further = [("tier", .whole(tier + 1)), ("times", .whole(times))]
    case .freeOfCharge: outcome = "free"
    case .refused(let refusal):
      outcome = "refused"
      further = [("reason", .text(refusal.description))]
    case .nothingToApply: outcome = "none"
    }
    members.append(("outcome", .text(outcome)))
    members += further
    members.append(("amount_off", .money(step.amountOff)))
    members.append(("amount_left", .money(step.amountLeft)))
    return .object(members)
  }

  private func json(_ line: PricedLine) -> JSONValue {
    .object([
      ("product", .text(itemName(line.product))),
      ("units", .whole(line.units)),
      ("list_amount", .money(line.listAmount)),
      ("unit_price", .money(line.unitPrice)),
      ("amount", .money(line.amount)),
    ])
  }

  private func json(_ reward: RewardInReach) -> JSONValue {
    .object([
      ("threshold", .money(reward.threshold)),
      ("missing", .money(reward.missing)),
      ("gives", .text(name(of: reward.reward).english)),
    ])
  }
}
