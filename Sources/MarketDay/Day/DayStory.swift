extension World {
  /// Plays one day: yesterday's state becomes today's, and the record says what a seller saw of it.
  mutating func play(day: Int, on stage: PreparedScenario, into record: inout DayRecord) {
    begin(day: day, on: stage)

    runKeywordAds(day, stage)  // auctions by hour, clicks, budgets
    drawSearches(day, stage)  // what else was searched
    showPopularOrder(day, stage, &record)
    showClosingSoonOrder(day, stage, &record)

    receiveChannelVisits(day, stage)  // the other ways in
    receiveEventVisits(day, stage)
    receiveMemberVisits(day, stage)
    receiveReturningVisits(day, stage)  // from favourites, carts, and with coupons

    turnVisitsIntoOrders(day, stage)  // asked or silent
    followLinks(day, stage, &record)  // visitors go on to other items
    fillBaskets(day, stage, &record)  // priced by the promotions, served from stock
    keepFavouritesAndCarts(day, stage, &record)
    handOutCoupons(day, stage, &record)

    settleOrders(day, stage, &record)  // parcels, fees, channels' costs
    shipOrders(day, stage, &record)  // up to the capacity; late ones cost
    refundEarlierOrders(day, stage, &record)
    collectReviews(day, stage, &record)  // ratings move
    moveMembers(day, stage, &record)  // buyers join, others drift away
    findStages(day, stage, &record)  // introduction, growth, peak, decline
    countPoints(day, stage, &record)  // broken rules, penalties
    closeEvents(day, stage, &record)  // what they sold, how far they are

    tellRegionsAndDevices(day, stage, &record)
    holdAgainstTargets(day, stage, &record)
    watchRivals(day, stage, &record)  // who stood where on the pages of ads
    closeDay(day, stage, &record)  // windows, levels, quality; the record is complete
  }

  /// The morning: all that is settled before the first shopper comes.
  mutating func begin(day: Int, on stage: PreparedScenario) {
    openDay(day, stage)  // stock arrives, the account is filled, coupons go out
    applyPenalties(day, stage)  // what the platform holds against the store
    enterEvents(day, stage)  // platform events: conditions, deposits
    followLifecycle(day, stage)  // what each item's stage of life turns on and off
    showLinks(day, stage)  // what links take from their page
    showItems(day, stage)  // prices and promotions of the date, search weights
    setBids(day, stage)  // from what was seen up to yesterday
    drawDemand(day, stage)  // mean searches and visits with today's shocks
    liftSearches(day, stage)  // what an event does to them
    letRivalsBid(day, stage)  // named rivals: bids, and how long their budgets last
  }
}
