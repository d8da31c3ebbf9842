import MarketDay

extension Sections {
  static let shoppers = Section<ShopperBehaviour>(
    Wording("shoppers section", "买家设置"), empty: ShopperBehaviour.init,
    orderKeys + returnKeys + basketKeys + afterSalesKeys)

  private static let orderKeys: [Key<ShopperBehaviour>] = [
    Key(
      "conversion", \.conversion, .share(),
      Wording("Paying buyers / visitors of a usual item at its usual price.", "一般商品在日常价下的转化率（支付买家 / 访客）。")),
    Key("ask_rate", \.askRate, .share(), Wording("Visitors who ask customer service / visitors.", "咨询率：咨询客服的访客 / 访客。")),
    Key(
      "inquiry_conversion", \.inquiryConversion, .share(),
      Wording("Buyers who asked / visitors who asked.", "询单转化率：咨询后购买的买家 / 咨询的访客。")),
    Key("pay_rate", \.payRate, .share(), Wording("Paid orders / placed orders.", "付款率：支付订单 / 下单订单。")),
    Key(
      "lasting_price_elasticity", \.lastingPriceElasticity, .number(0...20),
      Wording("How orders answer to a lasting difference in price.", "订单对长期价差的弹性。")),
    Key(
      "temporary_price_elasticity", \.temporaryPriceElasticity, .number(0...20),
      Wording("How orders answer to a temporary cut: discounts, coupons, gifts.", "订单对临时降价（打折、优惠券、满就送）的弹性。")),
    Key(
      "offer_salience", \.offerSalience, .share(),
      Wording(
        "How far coupons and gift tiers count where a shopper decides to buy; a price cut counts whole.",
        "买家决定购买时，优惠券和满就送各档算数的程度；直接降价全额算数。")),
    Key("mobile_share", \.mobileShare, .share(), Wording("Share of visits from mobile devices.", "手机访客的占比。")),
    Key(
      "mobile_odds", \.mobileOdds, .number(0...100),
      Wording("Odds of an order there, relative to a desktop's.", "手机上的下单几率，相对于电脑。")),
    Key(
      "waiting_share", \.waitingShare, .share(),
      Wording("Share of shoppers who wait for an announced discount or season.", "会等待已预告的打折或季节的买家比例。")),
  ]

  private static let returnKeys: [Key<ShopperBehaviour>] = [
    Key(
      "favourites_per_order", \.favouritesPerOrder, .number(0...1_000),
      Wording("Favourites per paid order.", "每笔支付订单对应的收藏数。")),
    Key("carts_per_order", \.cartsPerOrder, .number(0...1_000), Wording("Carts per paid order.", "每笔支付订单对应的加购数。")),
    Key(
      "cart_return_rate", \.cartReturnRate, .share(), Wording("Share of carts that comes back on a day.", "购物车每天回来的比例。")
    ),
    Key(
      "cart_forget_rate", \.cartForgetRate, .share(),
      Wording("Share of carts that is forgotten on a day.", "购物车每天被遗忘的比例。")),
    Key(
      "favourite_return_rate", \.favouriteReturnRate, .share(),
      Wording("Share of favourites that comes back on a day.", "收藏每天回来的比例。")),
    Key(
      "favourite_forget_rate", \.favouriteForgetRate, .share(),
      Wording("Share of favourites that is forgotten on a day.", "收藏每天被遗忘的比例。")),
    Key(
      "awaited_return_factor", \.awaitedReturnFactor, .number(0...100),
      Wording("How many times the usual carts come back on a day that was waited for.", "等到的那一天，购物车回来的量是平常的几倍。")),
    Key(
      "cart_odds", \.cartOdds, .number(0...1_000),
      Wording("Odds of an order from a cart, relative to a first visit.", "从购物车下单的几率，相对于首次访问。")),
    Key(
      "favourite_odds", \.favouriteOdds, .number(0...1_000), Wording("Odds of an order from a favourite.", "从收藏下单的几率。")),
  ]

  private static let basketKeys: [Key<ShopperBehaviour>] = [
    Key(
      "units_per_order", \.unitsPerOrder, .number(1...100),
      Wording("Mean units of an order of one item.", "单一商品订单的平均件数。")),
    Key(
      "pages_per_visit", \.pagesPerVisit, .number(1...1_000),
      Wording("Page views of a visitor, at least 1.", "每个访客的浏览量，至少 1。")),
    Key(
      "item_page_share", \.itemPageShare, .share(),
      Wording("Share of item pages among those after the first.", "首页之后的浏览中商品页的占比。")),
    Key(
      "coupon_claim_rate", \.couponClaimRate, .share(),
      Wording("Share of visitors who see a coupon to click and take it.", "看到优惠券的访客中点击领取的比例。")),
    Key(
      "coupon_use_share", \.couponUseShare, .share(),
      Wording("Share of coupons given or sent that is used in time.", "赠送或发出的优惠券中按时使用的比例。")),
    Key(
      "bundle_uptake_low", \.bundleUptakeLow, .share(),
      Wording("Bundle uptake where hardly anything is saved.", "几乎不省钱时，套餐的购买率。")),
    Key(
      "bundle_uptake_high", \.bundleUptakeHigh, .share(),
      Wording("Bundle uptake where 30% or more is saved.", "省 30% 或更多时，套餐的购买率。")),
    Key(
      "top_up_chance", \.topUpChance, .share(),
      Wording("Chance of one item more right below a threshold.", "差一点到门槛时，凑单多买一件的几率。")),
    Key(
      "top_up_reach", \.topUpReach, .number(0...100),
      Wording("How fast that chance falls with what is missing.", "该几率随差额下降的快慢。")),
  ]

  private static let afterSalesKeys: [Key<ShopperBehaviour>] = [
    Key("refund_share", \.refundShare, .share(), Wording("Units refunded / units paid.", "退款率：退款件数 / 支付件数。")),
    Key("refund_days", \.refundDays, .days(0...365), Wording("Days until the refund.", "退款所需的天数。")),
    Key(
      "goods_back_share", \.goodsBackShare, .share(),
      Wording("Share of refunded units that comes back for sale.", "退款商品中退回后可再卖的比例。")),
    Key(
      "refund_described_part", \.refundDescribedPart, .share(),
      Wording("Part of these refunds that is not as described, at the usual quality.", "质量一般时，退款中因描述不符的部分。")),
    Key(
      "dispute_share", \.disputeShare, .share(),
      Wording("Share of refunds that the platform has to decide.", "退款中需平台介入的比例。")),
  ]
}
