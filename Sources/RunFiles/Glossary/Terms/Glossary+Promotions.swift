import MarketDay

extension Glossary {
  /// What takes something off an order, or adds to it.
  static let promotions: [Term] = [
    Term(
      "promotion", Wording("promotion", "促销"), also: ["promotions", "offer", "优惠", "促销活动"],
      meaning: Wording(
        """
        What lowers the price of an order or adds to it: limited-time discount, bundle, spend-threshold gift, \
        coupon, the platform's step, free shipping. An order's price goes through them in this order; each step's \
        condition is tested on what the step before left.
        """,
        """
        降低订单价格或附送东西的手段：限时打折、搭配套餐、满就送、优惠券、平台满减、包邮。订单按这个顺序逐步计价，\
        每一步的条件看前一步剩下的金额。
        """),
      sources: [.taught1, .taught3], columns: ["promotion_daily.promotion"],
      keys: ["promotions.bundles", "promotions.coupons", "promotions.gifts", "promotions.discounts"],
      commands: ["price", "worth"],
      related: ["limited-time-discount", "bundle", "spend-threshold-gift", "coupon"]),
    Term(
      "promotion-kind", Wording("kind of a promotion", "促销类型"), also: ["promotion kind"],
      meaning: Wording(
        "bundle, coupon, gift, discount, platform or event: which tool a row of promotion_daily.csv is about.",
        """
        一行是哪种促销：bundle 套餐、coupon 优惠券、gift 满就送、discount 限时打折、platform 平台满减、event 活\
        动。
        """),
      unit: .name, columns: ["promotion_daily.kind"], related: ["promotion"]),
    Term(
      "spend-threshold-gift", Wording("spend-threshold gift (manjiusong)", "满就送"),
      also: ["manjiusong", "gift tiers", "threshold gift", "满减", "满赠", "满就减"],
      meaning: Wording(
        """
        From an order amount on the buyer gets something: an amount off, a gift item, free shipping, or a coupon \
        for the next order. Tiers stand alone, the highest one reached counts. A threshold does best at 110% to \
        130% of the order value: what every order reaches burns margin, what none reaches does nothing.
        """,
        """
        订单满一定金额就减钱、送赠品、包邮或送下次用的优惠券。分层设置，只算达到的最高一层。门槛设在客单价的 110% \
        到 130% 最好：人人都够得着白送利润，谁都够不着等于没设。
        """),
      sources: [.taught1, .taught3], keys: ["promotions.tiers", "promotions.repeated"],
      commands: ["price", "plan", "check"], related: ["top-up", "order-value", "gift-cost", "coupon"]),
    Term(
      "top-up", Wording("top-up to a threshold", "凑单"), also: ["top-up basket", "凑单商品"],
      meaning: Wording(
        """
        An order a little below a threshold takes one item more to reach it. So orders bunch just above \
        thresholds, 2.2 to 2.9 times as many as just below.
        """,
        "离门槛差一点的订单会再加一件凑单。所以刚过门槛的订单特别多，是差一点的 2.2 到 2.9 倍。"),
      formula: Wording(
        "chance = 0.35 · e^(−missing / (0.15 · threshold))",
        "凑单概率 = 0.35 × e^(−差额 ÷ (0.15 × 门槛))"),
      sources: [.retailOrders, .assumed], keys: ["shoppers.top_up_chance", "shoppers.top_up_reach"],
      related: ["spend-threshold-gift", "basket"]),
    Term(
      "coupon", Wording("store coupon", "店铺优惠券"),
      also: ["coupon", "coupons", "voucher", "优惠券", "代金券"],
      meaning: Wording(
        """
        An amount off, from an order amount or without a condition. It is got by a click (used at once), with a \
        spend-threshold gift or by a message (for the next order). One an order; best valid for at most a month.
        """,
        """
        抵扣一定金额，可设使用门槛。点击领取（当时用）、满就送附赠或群发给会员（下次用）。每单限一张，有效期最好不\
        超过一个月。
        """),
      sources: [.taught1, .taught3],
      keys: ["promotions.amount", "promotions.from", "promotions.issue", "promotions.valid"],
      commands: ["price", "worth"],
      related: ["coupons-issued", "promotion-used", "spend-threshold-gift", "message"]),
    Term(
      "coupons-issued", Wording("coupons issued", "优惠券发放量"), also: ["issued", "发券量", "领券量"],
      meaning: Wording(
        "Coupons given out on the day; 0 for other promotions.",
        "当天发出的优惠券张数；其他促销为 0。"),
      unit: .count, columns: ["promotion_daily.issued"], keys: ["shoppers.coupon_claim_rate"],
      related: ["coupon", "promotion-used"]),
    Term(
      "promotion-used", Wording("used", "使用量"), also: ["coupons used", "uses", "优惠券使用量", "用券量"],
      meaning: Wording(
        """
        Coupons used on the day; for other promotions the orders that used them. About 12% of the coupons sent out \
        are used.
        """,
        "当天用掉的优惠券；其他促销为用到它的订单数。发出的券约有 12% 会被使用。"),
      unit: .count, sources: [.couponUse], columns: ["promotion_daily.used"],
      keys: ["shoppers.coupon_use_share"], related: ["coupons-issued", "promotion-orders"]),
    Term(
      "promotion-orders", Wording("orders of a promotion", "促销订单数"), also: ["promotion orders"],
      meaning: Wording(
        """
        Paid orders that a promotion had a part in. One order can count for several promotions, so they don't sum \
        to the store's.
        """,
        "某促销参与的支付订单。一单可能同时用到几个促销，所以加起来不等于全店。"),
      unit: .count, columns: ["promotion_daily.orders"],
      related: ["promotion", "paid-orders", "promotion-sales"]),
    Term(
      "promotion-sales", Wording("sales of a promotion", "促销成交额"), also: ["promotion amount"],
      meaning: Wording(
        "Paid for the orders that a promotion had a part in, shipping fees included.",
        "某促销参与的订单所付金额，含运费。"),
      unit: .yuan, columns: ["promotion_daily.amount"], related: ["promotion-orders", "promotion-discount"]),
    Term(
      "promotion-discount", Wording("promotion discount", "促销优惠金额"),
      also: ["discounts", "discount given", "让利", "优惠金额"],
      meaning: Wording(
        """
        Taken off the paid orders by promotions. It is already left out of the paid amount, so it is not taken off \
        the profit again.
        """,
        "促销从支付订单上减掉的金额。支付金额里已经不含它，算利润时不再扣。"),
      formula: Wording(
        "what the steps of the price took off, over all paid orders",
        "各促销步骤从支付订单上减掉的合计"),
      unit: .yuan, columns: ["store_daily.promotion_discount", "promotion_daily.discount"],
      commands: ["price", "run"], related: ["paid-amount", "promotion", "gift-cost"]),
    Term(
      "limited-time-discount", Wording("limited-time discount", "限时打折"),
      also: ["discount", "flash sale", "限时折扣", "秒杀"],
      meaning: Wording(
        """
        A lower price of some items for some hours or days. At most 50 a month and 480 hours; at least an hour \
        each, at most 20 items, an item in one at a time; at least 1% of the price and 1 yuan off, and below the \
        member price.
        """,
        """
        部分商品在一段时间内降价。每月最多 50 个、共 480 小时；每个至少 1 小时、最多 20 件商品，同一商品同时只能参\
        加一个；至少减 1% 且 1 元，并低于会员价。
        """),
      sources: [.taught1, .taught3], keys: ["promotions.off", "promotions.every", "promotions.announced"],
      commands: ["price", "check"], related: ["price", "member-price", "waiting", "price-elasticity"]),
    Term(
      "bundle", Wording("bundle (dapei taocan)", "搭配套餐"),
      also: ["dapei taocan", "bundles", "set", "套餐", "搭配减"],
      meaning: Wording(
        """
        Two to five items together at a price below their sum; at most 50 a store. The share of orders that take \
        one rises with the saving, from 3% to 10%.
        """,
        "2 到 5 件商品组合，价格低于单买之和，一店最多 50 个。省得越多买套餐的越多，从 3% 到 10%。"),
      formula: Wording(
        "saving = 1 − bundle price / sum of the items' prices",
        "省下比例 = 1 − 套餐价 ÷ 单买合计"),
      sources: [.taught1, .assumed],
      keys: ["promotions.items", "shoppers.bundle_uptake_low", "shoppers.bundle_uptake_high"],
      commands: ["price", "plan"], related: ["order-value", "basket", "profit-item"]),
    Term(
      "platform-step", Wording("platform reduction", "平台满减"),
      also: ["platform step", "cross-store reduction", "跨店满减", "购物津贴"],
      meaning: Wording(
        """
        What the platform itself takes off at its events, such as 50 for each 300; after the store's own \
        promotions.
        """,
        "平台大促时的满减，例如每满 300 减 50；在店铺促销之后计算。"),
      sources: [.taught1], keys: ["promotions.platform", "promotions.every"], commands: ["price"],
      related: ["promotion", "platform-event"]),
    Term(
      "free-shipping", Wording("free shipping", "包邮"), also: ["shipping free", "满额包邮", "免运费"],
      meaning: Wording(
        "No shipping fee from a goods amount on, or by a gift tier. The parcel still costs the store.",
        "商品满一定金额或满就送达标后不收运费，快递费由店铺承担。"),
      sources: [.taught1], keys: ["store.free_shipping_from", "store.shipping_fee", "promotions.free_shipping"],
      commands: ["price"], related: ["shipping-fees", "shipping-cost"]),
    Term(
      "clearance", Wording("clearance", "清仓"), also: ["clearance sale", "甩卖", "清仓促销"],
      meaning: Wording(
        "Selling what is left of an item in decline: bundle it, lower its price, link it to items that come up.",
        "处理衰退期商品的剩余库存：做搭配、降价，或关联到新上升的商品。"),
      sources: [.taught1], keys: ["lifecycle.decline", "products.price_plan"],
      related: ["stage-of-life", "bundle", "price"]),
    Term(
      "offer-salience", Wording("offer salience", "优惠感知度"), also: ["salience"],
      meaning: Wording(
        """
        How far offers that an order has to earn (coupons, gift tiers) count where a shopper decides to buy, \
        beside a price cut that all see, which counts whole: 0.3.
        """,
        "需要凑门槛或领取的优惠（优惠券、满就送）在买家决定时有多大作用；人人可见的降价算 1，这里取 0.3。"),
      unit: .share, sources: [.assumed], keys: ["shoppers.offer_salience"],
      related: ["price-elasticity", "coupon", "spend-threshold-gift"]),
  ]
}
