extension World {
  /// Visits from search, ads and channels become paying buyers. Visits that came back have been through this already.
  mutating func turnVisitsIntoOrders(_ day: Int, _ stage: PreparedScenario) {
    for (index, ad) in stage.ads.enumerated() where today.adDay.clicks[index] > 0 {
      let flow: VisitFlow
      if let audiences = stage.audiences {
        flow = adVisitsBought(index, day: day, audiences, stage)
      } else {
        let chances = stage.offers.terms[today.offers[ad.product]].chances(
          of: VisitSources.keywordAds, shift: today.oddsShifts[ad.product])
        flow = bought(
          visits: today.adDay.clicks[index], chances: chances, luck: luck, purpose: .adOrders, day: day, entity: ad.key)
      }
      today.adLeavers[index] = flow.visits - flow.inquiries - flow.silentBuyers
      today.adBuyers[index] = flow.buyers
      today.flows[today.flowIndex(VisitSources.keywordAds, ad.product)] += flow
    }
    for (item, prepared) in stage.products.enumerated() {
      let terms = stage.offers.terms[today.offers[item]]
      orderVisits(VisitSources.search, item, .searchOrders, prepared.key, terms, day)
      orderVisits(VisitSources.closingSoon, item, .closingSoonOrders, prepared.key, terms, day)
      for (number, channel) in stage.channels.enumerated() {
        orderVisits(
          VisitSources.firstChannel + number, item, .channelOrders, prepared.key.with(channel.key), terms, day)
      }
      for (number, event) in stage.events.enumerated() {
        orderVisits(
          stage.sources.events.lowerBound + number, item, .eventOrders, prepared.key.with(event.key), terms, day)
      }
      if let members = stage.sources.members {
        orderVisits(members, item, .memberOrders, prepared.key, terms, day)
      }
    }
  }

  private mutating func orderVisits(
    _ source: Int, _ item: Int, _ purpose: Purpose, _ entity: EntityKey, _ terms: OfferTerms, _ day: Int
  ) {
    let index = today.flowIndex(source, item)
    guard today.flows[index].visits > 0 else { return }
    today.flows[index] = bought(
      visits: today.flows[index].visits, chances: terms.chances(of: source, shift: today.oddsShifts[item]), luck: luck,
      purpose: purpose, day: day,
      entity: entity)
  }
}
