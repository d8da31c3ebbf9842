import MarketDay
import ScenarioFiles

extension PriceReport {
  var json: JSONText {
    .object([
      JSONMember("scenario", .text(scenario.name)),
      JSONMember("date", .text(moment.date.description)),
      JSONMember("hour", .number(Double(moment.hour))),
      JSONMember("buyer", .text(basket.buyer.rawValue)),
      JSONMember("list_amount", .money(order.listAmount)),
      JSONMember("steps", .list(order.steps.map(json))),
      JSONMember("goods_amount", .money(order.goodsAmount)),
      JSONMember("shipping_fee", .money(order.shippingFee)),
      JSONMember("total", .money(order.total)),
      JSONMember("lines", .list(order.lines.map(json))),
      JSONMember("gift", order.gift.map { .text(itemName($0)) } ?? .null),
      JSONMember("coupon_used", order.couponUsed.map { .text(couponName($0)) } ?? .null),
      JSONMember("coupon_given", order.couponGiven.map { .text(couponName($0)) } ?? .null),
      JSONMember("in_reach", reward.map(json) ?? .null),
      JSONMember("goods_cost", .money(margin.goodsCost)),
      JSONMember("gift_cost", .money(margin.giftCost)),
      JSONMember("platform_fee", .money(margin.platformFee)),
      JSONMember("parcel_cost", .money(margin.parcelCost)),
      JSONMember("store_keeps", .money(margin.left)),
    ])
  }

  private func json(_ step: PriceStep) -> JSONText {
    var members = [
      JSONMember("step", .text(step.kind.rawValue)),
      JSONMember("promotion", step.promotion.map { .text(list[$0].name) } ?? .null),
    ]
    let outcome: String
    var further: [JSONMember] = []
    switch step.outcome {
    case .applied: outcome = "applied"
    case .appliedTimes(let times):
      outcome = "applied"
      further = [JSONMember("times", .number(Double(times)))]
    case .appliedTier(let tier, let times):
      outcome = "applied"
      further = [JSONMember("tier", .number(Double(tier + 1))), JSONMember("times", .number(Double(times)))]
    case .freeOfCharge: outcome = "free"
    case .refused(let refusal):
      outcome = "refused"
      further = [JSONMember("reason", .text(refusal.description))]
    case .nothingToApply: outcome = "none"
    }
    members.append(JSONMember("outcome", .text(outcome)))
    members += further
    members.append(JSONMember("amount_off", .money(step.amountOff)))
    members.append(JSONMember("amount_left", .money(step.amountLeft)))
    return .object(members)
  }

  private func json(_ line: PricedLine) -> JSONText {
    .object([
      JSONMember("product", .text(itemName(line.product))),
      JSONMember("units", .number(Double(line.units))),
      JSONMember("list_amount", .money(line.listAmount)),
      JSONMember("unit_price", .money(line.unitPrice)),
      JSONMember("amount", .money(line.amount)),
    ])
  }

  private func json(_ reward: RewardInReach) -> JSONText {
    .object([
      JSONMember("threshold", .money(reward.threshold)),
      JSONMember("missing", .money(reward.missing)),
      JSONMember("gives", .text(name(of: reward.reward))),
    ])
  }
}
