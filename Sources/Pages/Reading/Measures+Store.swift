import MarketDay

// What the store sells and what that costs.
extension Measures {
  static let store: [Measure] = [
    Measure(
      "paid_amount", Wording("Sales", "销售额"), .yuan, from: "summary.csv",
      Wording(
        "Goods and shipping fees paid: visitors × conversion × order value, before refunds.",
        "买家实付的货款和运费：访客数 × 转化率 × 客单价，未扣退款。")),
    Measure(
      "visitors", Wording("Visitors", "访客数"), .count, Wording("visits", "人次"), from: "summary.csv",
      Wording("Visits to items over all channels (UV).", "各渠道进入商品的访客数（UV）之和。")),
    Measure(
      "conversion", Wording("Conversion", "转化率"), .share, from: "summary.csv",
      Wording("Paying buyers / visitors.", "支付买家数 ÷ 访客数。")),
    Measure(
      "average_order_value", Wording("Order value", "客单价"), .yuan, Wording("yuan per buyer", "元/人"),
      from: "summary.csv", Wording("Sales / paying buyers.", "销售额 ÷ 支付买家数。")),
    Measure(
      "buyers", Wording("Buyers", "买家数"), .count, Wording("buyers", "人"), from: "summary.csv",
      Wording("Paying buyers; each has one paid order a day.", "支付买家数；每位买家每天一笔订单。")),
    Measure(
      "units", Wording("Units", "销量"), .units, from: "summary.csv", Wording("Units paid for.", "已支付的件数。")),
    Measure(
      "lost_orders", Wording("Orders lost", "缺货流失订单"), .count, Wording("orders", "笔"), from: "summary.csv",
      Wording("Orders that could not be served from stock.", "因库存不足没能成交的订单。")),
    Measure(
      "profit", Wording("Profit", "利润"), .yuan, from: "summary.csv",
      Wording(
        "Sales less refunds, goods, gifts, parcels, platform fee, commissions, ads, compensation and fixed costs.",
        "销售额减去退款、商品成本、赠品、快递、平台扣点、佣金、推广花费、赔付和固定成本。")),
    Measure(
      "chance_of_profit", Wording("Chance of profit", "盈利概率"), .share, from: "run.json",
      Wording(
        "Replicates whose profit over the whole run is above 0 / all replicates.", "整段时间利润大于 0 的模拟次数 ÷ 总模拟次数。"),
      formula: Wording("replicates with a profit above 0 / replicates", "利润大于 0 的模拟次数 ÷ 模拟次数")),
    Measure(
      "p10_p90", Wording("80% range", "八成区间"), .number, from: "summary.csv",
      Wording(
        "From p10 to p90: a tenth of the replicates lies below it and a tenth above.",
        "从 p10 到 p90：低于下限和高于上限的模拟各占一成。"), term: "quantiles"),
    Measure(
      "standard_error", Wording("Standard error", "标准误"), .number, from: "summary.csv",
      Wording(
        "How far a mean may be off by the luck of the replicates: deviation / √replicates.",
        "均值因模拟次数有限而可能有的误差：标准差 ÷ √模拟次数。"), term: "standard-error"),
    Measure(
      "levers", Wording("What drives profit", "利润的推动因素"), .yuan, from: "levers.csv",
      Wording(
        "The profit of the same days, on the same luck, with the thing less without it.",
        "同样的日子、同样的运气下，有它的利润减去没有它的利润。"),
      formula: Wording("profit with it − profit without it, on the same luck", "有它的利润 − 没有它的利润（运气相同）"),
      term: "profit-lever"),
  ]

  static let costs: [Measure] = [
    Measure(
      "list_amount", Wording("At list prices", "按一口价"), .yuan, from: "summary.csv",
      Wording(
        "Sales + promotions: what the paid orders would have come to without promotions.",
        "销售额 + 优惠让利：已支付订单不打折时的金额。"), formula: Wording("sales + promotions", "销售额 + 优惠让利")),
    Measure(
      "promotion_discount", Wording("Promotions", "优惠让利"), .yuan, from: "summary.csv",
      Wording("Taken off the paid orders by promotions.", "各种优惠在已支付订单上减掉的金额。")),
    Measure(
      "refund_amount", Wording("Refunds", "退款"), .yuan, from: "summary.csv",
      Wording("Given back to buyers.", "退还给买家的金额。")),
    Measure(
      "goods_cost", Wording("Goods", "商品成本"), .yuan, from: "summary.csv",
      Wording("The cost of the goods sold, less that of goods that came back.", "售出商品的成本，扣除退回的商品。")),
    Measure(
      "gift_cost", Wording("Gifts", "赠品"), .yuan, from: "summary.csv",
      Wording("The cost of gift items.", "赠品的成本。")),
    Measure(
      "shipping_cost", Wording("Parcels", "快递"), .yuan, from: "summary.csv",
      Wording("What the parcels cost the store.", "店铺付的快递费。")),
    Measure(
      "platform_fee", Wording("Platform fee", "平台扣点"), .yuan, from: "summary.csv",
      Wording("The platform's share of the goods paid, less what refunds give back.", "平台按成交额收的扣点，退款部分退回。")),
    Measure(
      "affiliate_commission", Wording("Commissions", "佣金"), .yuan, from: "summary.csv",
      Wording(
        "What channels cost by the order and by commission, less what refunds gave back.",
        "按单和按佣金计费的渠道费用（如淘宝客），退款部分退回。")),
    Measure(
      "ad_cost", Wording("Ads", "推广花费"), .yuan, from: "summary.csv",
      Wording(
        "Keyword ads, what channels cost by visit, day, 1,000 impressions and contract, and messages to members.",
        "直通车，按访客、按天、按千次展现、按合同计费的渠道，以及会员消息。")),
    Measure(
      "compensation", Wording("Compensation", "赔付罚款"), .yuan, from: "summary.csv",
      Wording(
        "Paid for broken promises, fines, lost deposits and what fake trades cost.",
        "违背承诺的赔付、罚款、扣掉的保证金和虚假交易的代价。")),
    Measure(
      "fixed_cost", Wording("Fixed costs", "固定成本"), .yuan, from: "summary.csv",
      Wording("Rent, wages and other costs by the day.", "房租、工资等按天计的成本。")),
  ]
}
