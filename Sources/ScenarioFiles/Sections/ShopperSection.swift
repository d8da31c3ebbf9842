import MarketDay

extension Sections {
  static let shoppers = Section<ShopperBehaviour>(
    "shoppers section", empty: ShopperBehaviour.init, orderKeys + returnKeys + basketKeys + afterSalesKeys)

  private static let orderKeys: [Key<ShopperBehaviour>] = [
    Key("conversion", \.conversion, .share(), "Paying buyers / visitors of a usual item at its usual price."),
    Key("ask_rate", \.askRate, .share(), "Visitors who ask customer service / visitors."),
    Key("inquiry_conversion", \.inquiryConversion, .share(), "Buyers who asked / visitors who asked."),
    Key("pay_rate", \.payRate, .share(), "Paid orders / placed orders."),
    Key(
      "lasting_price_elasticity", \.lastingPriceElasticity, .number(0...20),
      "How orders answer to a lasting difference in price."),
    Key(
      "temporary_price_elasticity", \.temporaryPriceElasticity, .number(0...20),
      "How orders answer to a temporary cut: discounts, coupons, gifts."),
    Key(
      "offer_salience", \.offerSalience, .share(),
      "How far coupons and gift tiers count where a shopper decides to buy; a price cut counts whole."),
    Key("mobile_share", \.mobileShare, .share(), "Share of visits from mobile devices."),
    Key("mobile_odds", \.mobileOdds, .number(0...100), "Odds of an order there, relative to a desktop's."),
    Key("waiting_share", \.waitingShare, .share(), "Share of shoppers who wait for an announced discount or season."),
  ]

  private static let returnKeys: [Key<ShopperBehaviour>] = [
    Key("favourites_per_order", \.favouritesPerOrder, .number(0...1_000), "Favourites per paid order."),
    Key("carts_per_order", \.cartsPerOrder, .number(0...1_000), "Carts per paid order."),
    Key("cart_return_rate", \.cartReturnRate, .share(), "Share of carts that comes back on a day."),
    Key("cart_forget_rate", \.cartForgetRate, .share(), "Share of carts that is forgotten on a day."),
    Key("favourite_return_rate", \.favouriteReturnRate, .share(), "Share of favourites that comes back on a day."),
    Key("favourite_forget_rate", \.favouriteForgetRate, .share(), "Share of favourites that is forgotten on a day."),
    Key(
      "awaited_return_factor", \.awaitedReturnFactor, .number(0...100),
      "How many times the usual carts come back on a day that was waited for."),
    Key("cart_odds", \.cartOdds, .number(0...1_000), "Odds of an order from a cart, relative to a first visit."),
    Key("favourite_odds", \.favouriteOdds, .number(0...1_000), "Odds of an order from a favourite."),
  ]

  private static let basketKeys: [Key<ShopperBehaviour>] = [
    Key("units_per_order", \.unitsPerOrder, .number(1...100), "Mean units of an order of one item."),
    Key("pages_per_visit", \.pagesPerVisit, .number(1...1_000), "Page views of a visitor, at least 1."),
    Key("item_page_share", \.itemPageShare, .share(), "Share of item pages among those after the first."),
    Key("coupon_claim_rate", \.couponClaimRate, .share(), "Share of visitors who see a coupon to click and take it."),
    Key("coupon_use_share", \.couponUseShare, .share(), "Share of coupons given or sent that is used in time."),
    Key("bundle_uptake_low", \.bundleUptakeLow, .share(), "Bundle uptake where hardly anything is saved."),
    Key("bundle_uptake_high", \.bundleUptakeHigh, .share(), "Bundle uptake where 30% or more is saved."),
    Key("top_up_chance", \.topUpChance, .share(), "Chance of one item more right below a threshold."),
    Key("top_up_reach", \.topUpReach, .number(0...100), "How fast that chance falls with what is missing."),
  ]

  private static let afterSalesKeys: [Key<ShopperBehaviour>] = [
    Key("refund_share", \.refundShare, .share(), "Units refunded / units paid."),
    Key("refund_days", \.refundDays, .days(0...365), "Days until the refund."),
    Key("goods_back_share", \.goodsBackShare, .share(), "Share of refunded units that comes back for sale."),
    Key(
      "refund_described_part", \.refundDescribedPart, .share(),
      "Part of these refunds that is not as described, at the usual quality."),
    Key("dispute_share", \.disputeShare, .share(), "Share of refunds that the platform has to decide."),
  ]
}
