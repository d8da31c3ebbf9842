import MarketDay

// What a scenario may say otherwise than its trade. The figures that are not said stay those of the trade.

extension Sections {
  static let demand = Section<DemandProfile>(
    "demand profile", empty: DemandProfile.init,
    [
      Key(
        "hours", \.hours, .list(of: .number(0...1_000_000), count: 24...24, each: "number"),
        "Shares of a day's visits by hour, 24 of them from hour 0; used as proportions."),
      Key("weekdays", in: \.self, weekdays, "Factors by weekday, used relative to their mean."),
      Key(
        "store_variation", \.storeVariation, .number(0...10),
        "How much days differ for the whole store; 0 is not at all."),
      Key("keyword_variation", \.keywordVariation, .number(0...10), "How much days differ for each keyword alone."),
    ])

  static let weekdays = Section<DemandProfile>(
    "week", empty: DemandProfile.init,
    [
      Key("monday", \.[factorOn: .monday], .number(0...100), "Factor of Mondays."),
      Key("tuesday", \.[factorOn: .tuesday], .number(0...100), "Factor of Tuesdays."),
      Key("wednesday", \.[factorOn: .wednesday], .number(0...100), "Factor of Wednesdays."),
      Key("thursday", \.[factorOn: .thursday], .number(0...100), "Factor of Thursdays."),
      Key("friday", \.[factorOn: .friday], .number(0...100), "Factor of Fridays."),
      Key("saturday", \.[factorOn: .saturday], .number(0...100), "Factor of Saturdays."),
      Key("sunday", \.[factorOn: .sunday], .number(0...100), "Factor of Sundays."),
    ])

  static let search = Section<SearchRules>(
    "search section", empty: SearchRules.init, resultPageKeys + searchWeightKeys + closingSoonKeys + clickKeys)

  private static let resultPageKeys: [Key<SearchRules>] = [
    Key("places_per_page", \.placesPerPage, .whole(1...1_000), "Places on a result page."),
    Key("look_decay", \.lookDecay, .number(0...10), "Views fall as position^(-this) down a page."),
    Key("page_turn_rate", \.pageTurnRate, .share(), "Share of shoppers who turn to the next page."),
    Key("least_relevance", \.leastRelevance, .share(), "An item whose title covers a keyword less is not found by it."),
  ]

  private static let searchWeightKeys: [Key<SearchRules>] = [
    Key("relevance_exponent", \.relevanceExponent, .number(0...20), "How sharply relevance enters the search weight."),
    Key("indicator_weights", in: \.indicatorWeights, indicatorWeights, "What each indicator of 30 days weighs."),
    Key("calming", \.calming, .number(0...100), "Share of the typical item's figure that keeps small numbers calm."),
    Key("new_item_boost", \.newItemBoost, .number(0...100), "Lift of a new item on its first day; 1 is none."),
    Key("new_item_days", \.newItemDays, .days(0...365), "Days over which that lift fades."),
    Key("rival_spread", \.rivalSpread, .number(0...10), "Spread of the rivals' search weights (of their logarithms)."),
    Key("personal_noise", \.personalNoise, .number(0...10), "How much result pages differ from shopper to shopper."),
    Key(
      "rival_drift", \.rivalDrift, .number(0...10),
      "How far the rivals' level wanders from day to day, in the long run."),
    Key("rival_persistence", \.rivalPersistence, .share(), "How much of yesterday's level stays today; below 1."),
  ]

  private static let closingSoonKeys: [Key<SearchRules>] = [
    Key(
      "closing_boost", \.closingBoost, .number(0...100), "Lift of an item at its delisting hour, in the popular order."),
    Key("closing_hours", \.closingHours, .number(0...1_000), "Hours before delisting over which that lift grows."),
    Key("closing_soon_share", \.closingSoonShare, .share(), "Share of searchers who sort by time to delisting."),
    Key("closing_soon_places", \.closingSoonPlaces, .whole(1...1_000), "Places on the first page of that order."),
    Key("closing_soon_crowding", \.closingSoonCrowding, .share(), "How far rivals' delistings crowd into busy hours."),
    Key("fourteen_day_share", \.fourteenDayShare, .share(), "Share of rivals' listings on a cycle of 14 days."),
  ]

  private static let clickKeys: [Key<SearchRules>] = [
    Key("click_rate", \.clickRate, .share(), "Share of shoppers who click on what they see in the first place."),
    Key("price_attraction", \.priceAttraction, .number(0...20), "How clicks answer to the price against the trade's."),
    Key("sold_attraction", \.soldAttraction, .number(0...20), "How clicks answer to the number sold that is shown."),
    Key("promotion_tag_lift", \.promotionTagLift, .number(0...20), "Lift of clicks by a visible promotion tag."),
  ]

  static let indicatorWeights = Section<IndicatorWeights>(
    "indicator weights section", empty: IndicatorWeights.init,
    [
      Key("amount", \.amount, .number(0...10), "Weight of the amount sold."),
      Key("buyers", \.buyers, .number(0...10), "Weight of paying buyers."),
      Key("favourites_and_carts", \.favouritesAndCarts, .number(0...10), "Weight of favourites and carts."),
      Key("conversion", \.conversion, .number(0...10), "Weight of the conversion."),
      Key("returning_buyers", \.returningBuyers, .number(0...10), "Weight of returning buyers."),
      Key("refund_share", \.refundShare, .number(0...10), "Weight of refunds, which lower the search weight."),
      Key("rating", \.rating, .number(0...10), "Weight of the item's rating, where there are reviews."),
      Key(
        "service", \.service, .number(0...10), "Weight of the service and shipping ratings, where there are reviews."),
    ])

  static let advertising = Section<AdvertisingRules>(
    "advertising section", empty: AdvertisingRules.init,
    [
      Key("places", \.places, .whole(1...100), "Places for ads on a page."),
      Key("view_decay", \.viewDecay, .share(), "Views fall by this factor from place to place."),
      Key("click_rate", \.clickRate, .share(), "Share of viewers of the first place who click a usual ad."),
      Key("reserve", \.reserve, .money(to: 100), "Least price of a click in yuan."),
      Key("rivals", \.rivals, .whole(0...10_000), "Advertisers of a keyword that does not say."),
      Key("rival_bid_spread", \.rivalBidSpread, .number(0...10), "Spread of the rivals' bids (of their logarithms)."),
      Key("bid_drift", \.bidDrift, .number(0...10), "How far the level of rivals' bids wanders, in the long run."),
      Key("bid_persistence", \.bidPersistence, .share(), "How much of yesterday's level stays today; below 1."),
      Key("rivals_running_out", \.rivalsRunningOut, .share(), "Share of rivals whose budget ends before midnight."),
      Key("rival_quality", \.rivalQuality, .number(1...10), "Mean quality of rivals' ads."),
      Key("rival_quality_spread", \.rivalQualitySpread, .number(0...10), "Spread of it."),
      Key("start_quality", \.startQuality, .number(1...10), "Quality that an own keyword starts with."),
      Key(
        "prior_clicks", \.priorClicks, .number(0...100_000),
        "Clicks for which the prior of an estimated conversion counts."),
      Key("quality_learning", \.qualityLearning, .share(), "Share of the way that quality moves to its target a day."),
    ])

  static let typicalItem = Section<TypicalItem>(
    "typical item", empty: TypicalItem.init,
    [
      Key("price", \.price, .money(), "Its price in yuan."),
      Key("buyers", \.buyers, .number(0...1e9), "Paying buyers in 30 days."),
      Key("amount", \.amount, .money(to: 1_000_000_000), "Amount paid in 30 days, in yuan; buyers × price if absent."),
      Key("conversion", \.conversion, .share(), "Paying buyers / visitors."),
      Key("favourites_and_carts", \.favouritesAndCarts, .number(0...1e9), "Favourites and carts in 30 days."),
      Key("returning_buyers", \.returningBuyers, .number(0...1e9), "Returning buyers in 30 days."),
      Key("refund_share", \.refundShare, .share(), "Units refunded / units paid."),
      Key("described", \.described, .number(1...5), "Mean score of its reviews, 1 to 5."),
    ])
}

extension DemandProfile {
  /// The factor of a weekday; 1 where the profile has no seven days.
  fileprivate subscript(factorOn day: Weekday) -> Double {
    get { weekdays.count == 7 ? weekdays[day.rawValue] : 1 }
    set {
      if weekdays.count != 7 { weekdays = [Double](repeating: 1, count: 7) }
      weekdays[day.rawValue] = newValue
    }
  }
}
