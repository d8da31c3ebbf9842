import MarketDay

extension Glossary {
  /// From what is paid to what is left.
  static let money: [Term] = [
    Term(
      "profit", Wording("profit", "利润"), also: ["net profit", "净利润", "盈利"],
      meaning: Wording(
        "What is left of the day after all costs. It is the sum of the day's postings in the ledger, to the fen.",
        "当天扣除全部成本后剩下的钱，与账本各笔记账之和分毫不差。"),
      formula: Wording(
        """
        paid amount − refunds − goods − gifts − parcels − platform fee − affiliate commission − ad spend − \
        compensation − fixed cost
        """,
        "支付金额 − 退款 − 商品成本 − 赠品 − 快递费 − 平台扣点 − 推广佣金 − 推广花费 − 赔付 − 固定成本"),
      unit: .yuan, sources: [.definition], columns: ["store_daily.profit", "store_report.profit"],
      commands: ["run", "compare", "plan", "worth"],
      related: ["paid-amount", "ad-spend", "goods-cost", "unit-profit"]),
    Term(
      "paid-amount", Wording("paid amount", "支付金额"),
      also: ["sales", "revenue", "turnover", "GMV", "销售额", "成交额", "成交金额"],
      meaning: Wording(
        """
        Goods and shipping fees that were paid on the day, after discounts, before refunds. This is what the files \
        and screens call sales.
        """,
        "当天支付的货款和运费，已减优惠，未扣退款。各文件和屏幕上的销售额都指它。"),
      formula: Wording("visitors × conversion × order value", "访客数 × 转化率 × 客单价"),
      unit: .yuan, sources: [.taught1],
      columns: [
        "store_daily.paid_amount", "channel_daily.amount", "region_daily.amount", "store_report.paid_amount",
      ],
      commands: ["run", "report", "diagnose"], related: ["sales-formula", "ordered-amount", "refund-amount"]),
    Term(
      "ordered-amount", Wording("ordered amount", "下单金额"), also: ["amount ordered", "拍下金额"],
      meaning: Wording("The amount of the orders placed, paid or not.", "当天拍下订单的金额，不论是否付款。"),
      unit: .yuan, sources: [.taught1], columns: ["store_daily.ordered_amount", "store_report.ordered_amount"],
      keys: ["shoppers.pay_rate"], related: ["paid-amount", "pay-rate"]),
    Term(
      "refund-amount", Wording("refund amount", "退款金额"), also: ["refunds", "money back", "退款", "退款额"],
      meaning: Wording(
        """
        Given back to buyers on the day, for orders of days before it. What is sold in the last days of a run is \
        refunded after its end.
        """,
        "当天退给买家的钱，来自之前的订单。最后几天卖出的货，退款发生在模拟结束之后。"),
      formula: Wording("refunded units × what was paid for them", "退款件数 × 当时支付的价钱"),
      unit: .yuan, sources: [.taught1], columns: ["store_daily.refund_amount", "service_report.refund_amount"],
      keys: ["shoppers.refund_share", "shoppers.refund_days"], related: ["refund-rate", "profit"]),
    Term(
      "refund-rate", Wording("refund share", "退款率"), also: ["refund rate", "return rate", "退货率"],
      meaning: Wording(
        """
        The share of what is paid that is given back; as a setting the share of units. Clothes have about 20%. A \
        high one also lowers the search weight.
        """,
        "退款占支付金额的比例；作为参数时按件数算。服装约 20%。退款率高还会拉低搜索权重。"),
      formula: Wording("refund amount / paid amount of the same day", "当天退款金额 ÷ 当天支付金额"),
      unit: .share, sources: [.apparelReturns],
      columns: ["store_report.refund_share", "service_report.refund_share"],
      keys: ["shoppers.refund_share", "products.refund_share"],
      related: ["refund-amount", "refunds-described", "search-weight"]),
    Term(
      "goods-cost", Wording("goods cost", "商品成本"), also: ["cost of goods", "COGS", "进货成本"],
      meaning: Wording(
        "The cost of the goods sold, less that of goods that came back for sale.",
        "售出商品的进货成本，减去退回可再售商品的成本。"),
      unit: .yuan, columns: ["store_daily.goods_cost"], keys: ["products.cost", "shoppers.goods_back_share"],
      related: ["profit", "unit-profit"]),
    Term(
      "gift-cost", Wording("gift cost", "赠品成本"), also: ["cost of gifts"],
      meaning: Wording(
        "The cost of gift items, and of units given away for reviews.",
        "赠品以及试用派发商品的成本。"),
      unit: .yuan, columns: ["store_daily.gift_cost", "promotion_daily.gift_cost"], keys: ["promotions.gift"],
      related: ["spend-threshold-gift", "try-outs", "profit"]),
    Term(
      "shipping-cost", Wording("shipping cost", "快递费"),
      also: ["parcels", "parcel cost", "物流成本", "运费成本"],
      meaning: Wording("What the day's parcels cost the store.", "当天发出包裹的快递费用。"),
      formula: Wording("parcels × cost of a parcel", "包裹数 × 每件快递费"),
      unit: .yuan, columns: ["store_daily.shipping_cost"], keys: ["store.parcel_cost"],
      related: ["shipping-fees", "free-shipping"]),
    Term(
      "shipping-fees", Wording("shipping fees", "运费收入"), also: ["shipping fee paid", "买家运费"],
      meaning: Wording("The part of the paid amount that is shipping fees.", "支付金额中买家付的运费部分。"),
      unit: .yuan, columns: ["store_daily.shipping_fees"], keys: ["store.shipping_fee"],
      related: ["shipping-cost", "free-shipping", "paid-amount"]),
    Term(
      "platform-fee", Wording("platform fee", "平台扣点"),
      also: ["platform commission", "technical service fee", "扣点", "平台佣金", "技术服务费"],
      meaning: Wording(
        """
        The platform's share of the goods paid, less what refunds give back; also commission and entry fee of \
        events.
        """,
        "平台按货款收取的佣金，扣除退款退回的部分；也含活动佣金和报名费。"),
      formula: Wording("rate · goods paid", "扣点 × 货款"),
      unit: .yuan, columns: ["store_daily.platform_fee"],
      keys: ["store.platform_fee", "events.commission", "events.entry_fee"],
      related: ["profit", "platform-event"]),
    Term(
      "affiliate-commission", Wording("affiliate commission", "推广佣金"),
      also: ["commissions", "淘客佣金", "佣金"],
      meaning: Wording(
        "What channels cost by the order and by commission, less commissions that refunds gave back.",
        "按单和按佣金计费的渠道花费，扣除退款退回的佣金。"),
      formula: Wording("commission rate · goods of the orders brought", "佣金率 × 带来订单的货款"),
      unit: .yuan, sources: [.taught1], columns: ["store_daily.affiliate_commission"],
      keys: ["channels.commission", "channels.cost_per_order"], related: ["affiliates", "commission-returned"]),
    Term(
      "ad-spend", Wording("ad spend", "推广花费"), also: ["ad cost", "advertising cost", "推广费", "广告花费"],
      meaning: Wording(
        """
        What all advertising cost on the day: keyword ads, what channels cost by visit, day, 1,000 impressions and \
        contract, and messages to members.
        """,
        "当天全部推广花费：直通车，按访客、天、千次展现、合同计费的渠道，以及会员群发消息。"),
      formula: Wording(
        "the sum of ad_cost in keyword_daily + costs of channels without commissions + messages",
        "keyword_daily 的 ad_cost 合计 + 各渠道花费（不含佣金）+ 群发费用"),
      unit: .yuan, sources: [.taught1], columns: ["store_daily.ad_cost", "store_report.ad_cost"],
      commands: ["run", "plan"], related: ["keyword-ad-cost", "channel-cost", "return-on-ad-spend"]),
    Term(
      "compensation", Wording("compensation", "赔付"), also: ["paid to buyers", "赔偿", "违约赔付"],
      meaning: Wording(
        """
        Paid to buyers for late or missing orders, plus fines, lost deposits and what fake trades cost. A late \
        order is compensated once: 5% of what was paid (10% in a mall), at most 100 yuan.
        """,
        """
        延迟发货或缺货赔给买家的钱，加上罚款、没收的保证金和虚假交易花费。延迟发货每单赔一次：支付金额的 5%（商城 \
        10%），最多 100 元。
        """),
      unit: .yuan, sources: [.taught1], columns: ["store_daily.compensation", "service_report.compensation"],
      keys: ["store.kind", "fulfilment.promised_days"], related: ["late-orders", "fines", "fake-trades"]),
    Term(
      "fixed-cost", Wording("fixed cost", "固定成本"), also: ["fixed costs", "rent and wages", "房租工资"],
      meaning: Wording("Rent, wages, tools and other costs by the day.", "房租、工资、软件等每天的固定开支。"),
      unit: .yuan, columns: ["store_daily.fixed_cost"], keys: ["store.fixed_cost_per_day"], related: ["profit"]),
    Term(
      "sales-target", Wording("sales target", "销售目标"), also: ["target", "target amount", "目标", "目标金额"],
      meaning: Wording(
        """
        An amount to be paid over some days, split by season and weekday to each day. Each morning yesterday is \
        held against it. It changes nothing in play.
        """,
        "一段时间要完成的支付金额，按季节和星期拆到每天；每天早上对照昨天完成情况。不影响模拟。"),
      formula: Wording(
        "amount · the day's weight / weights of all of its days",
        "目标金额 × 当天权重 ÷ 全部天数权重之和"),
      unit: .yuan, sources: [.taught4],
      columns: [
        "store_daily.target_amount", "store_report.target_amount", "targets.target", "targets.from", "targets.to",
        "targets.amount", "targets.played_amount",
      ],
      keys: ["targets.amount", "targets.from", "targets.to"], commands: ["run", "report"],
      related: ["target-progress", "chance-of-target", "season"]),
    Term(
      "target-progress", Wording("progress to the target", "目标完成度"),
      also: ["target progress", "完成率", "目标完成率"],
      meaning: Wording(
        """
        Paid so far on the target's played days, by what it wants on all of its days that are played. In \
        store_report.csv the day's paid amount by the day's target.
        """,
        "目标期内已支付金额，除以已模拟各天的目标合计。store_report.csv 中为当天支付金额除以当天目标。"),
      formula: Wording("paid so far / wanted on the days that are played", "累计支付金额 ÷ 模拟期内目标"),
      unit: .share, sources: [.taught4], columns: ["store_daily.target_progress", "store_report.target_share"],
      keys: ["targets.amount"], related: ["sales-target", "target-left"]),
    Term(
      "target-left", Wording("left for each day", "剩余日均目标"), also: ["target left per day", "每日还差"],
      meaning: Wording(
        "What the target still wants on each day that is left; 0 where it is reached.",
        "剩下每天还要卖多少才能完成目标；已完成为 0。"),
      formula: Wording("(wanted − paid so far) / days left", "(目标 − 累计支付) ÷ 剩余天数"),
      unit: .yuan, sources: [.taught4], columns: ["store_daily.target_left_per_day"], keys: ["targets.amount"],
      related: ["sales-target", "target-progress"]),
    Term(
      "cost-of-fake-trade", Wording("cost of fake trades", "虚假交易花费"),
      also: ["fake trade cost", "刷单成本"],
      meaning: Wording(
        "What fake trades cost on the day; a part of compensation.",
        "当天虚假交易的花费，含在赔付中。"),
      unit: .yuan, columns: ["store_daily.fake_trade_cost"], keys: ["standing.cost_per_order"],
      related: ["fake-trades", "compensation"]),
  ]
}
