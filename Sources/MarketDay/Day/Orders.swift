extension World {
  /// Visits from search, ads and channels become paying buyers. Visits that came back have been through this already.
  mutating func turnVisitsIntoOrders(_ day: Int, _ stage: PreparedScenario) {
    for (index, ad) in stage.ads.enumerated() where today.adDay.clicks[index] > 0 {
      let flow: VisitFlow
      if let audiences = stage.audiences {
        flow = adVisitsBought(index, day: day, audiences, stage)
      } else {
        flow = bought(
          visits: today.adDay.clicks[index], chances: chances(of: VisitSources.keywordAds, ad.product, stage),
          luck: luck, purpose: .adOrders, day: day, entity: ad.key)
      }
      today.adLeavers[index] = flow.visits - flow.inquiries - flow.silentBuyers
      today.adBuyers[index] = flow.buyers
      today.flows[today.flowIndex(VisitSources.keywordAds, ad.product)] += flow
    }
    for (item, key) in stage.productKeys.enumerated() {
      orderVisits(VisitSources.search, item, .searchOrders, key, day, stage)
      orderVisits(VisitSources.closingSoon, item, .closingSoonOrders, key, day, stage)
      for (number, channel) in stage.channels.enumerated() {
        orderVisits(
          VisitSources.firstChannel + number, item, .channelOrders, key.with(channel.key), day, stage)
      }
      for (number, event) in stage.events.enumerated() {
        orderVisits(
          stage.sources.events.lowerBound + number, item, .eventOrders, key.with(event.key), day, stage)
      }
      if let members = stage.sources.members {
        orderVisits(members, item, .memberOrders, key, day, stage)
      }
    }
  }

  private mutating func orderVisits(
    _ source: Int, _ item: Int, _ purpose: Purpose, _ entity: EntityKey, _ day: Int,
    _ stage: PreparedScenario
  ) {
    let index = today.flowIndex(source, item)
    guard today.flows[index].visits > 0 else { return }
    today.flows[index] = bought(
      visits: today.flows[index].visits, chances: chances(of: source, item, stage), luck: luck, purpose: purpose,
      day: day, entity: entity)
  }

  /// The chances today of a visit from `source` to an item. Where something shifts its odds they are worked out at the
  /// first call of the day. Precondition: the morning is over.
  @inline(__always)
  mutating func chances(of source: Int, _ item: Int, _ stage: PreparedScenario) -> PurchaseChances {
    if today.oddsShifts[item] == 0 { return stage.offers.terms[today.offers[item]].chances[source] }
    return shiftedChances(of: source, item, stage)
  }

  private mutating func shiftedChances(of source: Int, _ item: Int, _ stage: PreparedScenario) -> PurchaseChances {
    let index = today.flowIndex(source, item)
    if !today.hasShiftedChances[index] {
      today.hasShiftedChances[index] = true
      today.shiftedChances[index] = stage.offers.terms[today.offers[item]].chances(
        of: source, shift: today.oddsShifts[item])
    }
    return today.shiftedChances[index]
  }
}
