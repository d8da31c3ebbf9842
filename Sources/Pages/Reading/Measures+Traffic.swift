import MarketDay
import RunFiles

// Where visitors come from, and what promotions do.
extension Measures {
  static let sources: [Measure] = [
    Measure(
      "channel_visitors", Wording("Visitors by source", "流量来源"), .count, Wording("visits", "人次"),
      from: "channel_totals.csv", Wording("Visits through each way in.", "各入口带来的访客数。"), term: "channel"),
    Measure(
      "paid_share", Wording("Paid share", "付费流量占比"), .share, from: "channel_totals.csv",
      Wording(
        "Visits of ways in that cost something over the run / all visits.", "有花费的渠道带来的访客数 ÷ 全部访客数。"),
      term: "paid-traffic"),
    Measure(
      "channel_orders", Wording("Orders of a source", "来源订单"), .count, Wording("orders", "笔"),
      from: "channel_totals.csv", Wording("Paid orders of the visitors who came by it.", "经该来源进店的访客的付款订单。"),
      term: "paid-orders"),
    Measure(
      "channel_amount", Wording("Sales of a source", "来源成交额"), .yuan, from: "channel_totals.csv",
      Wording("Goods and shipping fees of those orders.", "这些订单的货款和运费。"), term: "paid-amount"),
    Measure(
      "channel_cost", Wording("Cost of a source", "来源花费"), .yuan, from: "channel_totals.csv",
      Wording("What was booked for it, before refunds give commissions back.", "记入该来源的花费，未扣退款退回的佣金。"),
      term: "channel-cost"),
    Measure(
      "cost_per_visit", Wording("Cost per visit", "每访客花费"), .yuan, from: "channel_totals.csv",
      Wording("What a visit by this source costs.", "该来源每个访客的花费。"),
      formula: Wording("cost / visitors", "花费 ÷ 访客数")),
  ]

  static let promotions: [Measure] = [
    Measure(
      "issued", Wording("Issued", "发放"), .count, Wording("coupons", "张"), from: "promotion_totals.csv",
      Wording("Coupons given out.", "发放的优惠券数。")),
    Measure(
      "used", Wording("Used", "使用"), .count, Wording("orders", "笔"), from: "promotion_totals.csv",
      Wording("Coupons used; for other promotions the orders that used them.", "用掉的优惠券；其他优惠则为用到它的订单。")),
    Measure(
      "taken_up", Wording("Taken up", "使用率"), .share, from: "promotion_totals.csv",
      Wording("How many of the coupons given out are used.", "发放的优惠券中被用掉的比例。"),
      formula: Wording("used / issued", "使用 ÷ 发放"), term: "promotion-used"),
    Measure(
      "promotion_cost", Wording("Cost", "让利成本"), .yuan, from: "promotion_totals.csv",
      Wording("What it took off its orders, and the cost of the gift items it gave.", "在订单上减掉的金额，加上送出赠品的成本。"),
      formula: Wording("discount + cost of gifts", "让利金额 + 赠品成本")),
    Measure(
      "promotion_amount", Wording("Sales with it", "带来成交额"), .yuan, from: "promotion_totals.csv",
      Wording(
        "Paid for the orders it had a part in; not all of them are owed to it.", "用到该优惠的订单的实付金额；并非都因它而成交。"),
      term: "promotion-sales"),
    Measure(
      "cost_per_order", Wording("Cost per order", "每单成本"), .yuan, from: "promotion_totals.csv",
      Wording("What the promotion takes off an order that uses it, gifts counted.", "用到它的订单平均让利，含赠品成本。"),
      formula: Wording("cost / orders that used it", "让利成本 ÷ 用到它的订单数")),
    Measure(
      "order_values", Wording("Order values", "订单金额分布"), .count, Wording("orders per run", "笔/次模拟"),
      from: "order_values.csv", Wording("Paid orders by what was paid, mean over replicates.", "按实付金额分档的订单数，各次模拟的均值。"),
      term: "order-value-histogram"),
    Measure(
      "target_chance", Wording("Chance", "达成概率"), .share, from: "targets.csv",
      Wording("Replicates that reach the target / all replicates.", "达成目标的模拟次数 ÷ 总模拟次数。"), term: "chance-of-target"),
  ]
}
