extension World {
  /// Plays one day: yesterday's state becomes today's, and the record says what a seller saw of it.
  mutating func play(day: Int, on stage: PreparedScenario, into record: inout DayRecord) {
    openDay(day, stage)  // stock arrives, the account is filled, prices and promotions of the date hold
    setBids(day, stage)  // from what was seen up to yesterday
    drawDemand(day, stage)  // mean searches and visits with today's shocks

    runKeywordAds(day, stage)  // auctions by hour, clicks, budgets
    drawSearches(day, stage, &record)  // what else was searched
    showPopularOrder(day, stage, &record)
    showClosingSoonOrder(day, stage, &record)

    receiveChannelVisits(day, stage)  // the other ways in
    receiveReturningVisits(day, stage)  // from favourites, carts, and with coupons

    turnVisitsIntoOrders(day, stage)  // asked or silent
    fillBaskets(day, stage, &record)  // priced by the promotions, served from stock
    keepFavouritesAndCarts(day, stage, &record)
    handOutCoupons(day, stage, &record)

    settleOrders(day, stage, &record)  // parcels, fees, channels' costs
    refundEarlierOrders(day, stage, &record)
    closeDay(day, stage, &record)  // windows, levels, quality; the record is complete
  }
}
