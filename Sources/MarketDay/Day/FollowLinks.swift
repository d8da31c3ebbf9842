extension World {
  /// Links take attention from the page they stand on: at its head by default (S1), at its foot not.
  mutating func showLinks(_ day: Int, _ stage: PreparedScenario) {
    for link in stage.links where link.logPageOdds != 0 && stands(link, on: day, stage) {
      today.oddsShifts[link.from] += link.logPageOdds
    }
  }

  /// Visitors who neither asked nor bought go on through links to other items of the store, and ask and buy there by
  /// the chances of their source.
  ///
  /// Of each source's visitors the links of a page take their shares one after the other, so nobody follows two; who
  /// came through a link does not go on again. Who comes back from a favourite, a cart or with a coupon goes on like a
  /// visitor from search: the other item is new to him. That who goes on is of any region and device is our assumption.
  mutating func followLinks(_ day: Int, _ stage: PreparedScenario, _ record: inout DayRecord) {
    guard !stage.links.isEmpty else { return }
    for source in stage.layout.channels.indices { leavePages(source, day, stage) }
    // All have left before anybody arrives, so that no page's own visitors are mixed with those of links.
    for (number, link) in stage.links.enumerated() {
      for source in stage.layout.channels.indices {
        let goers = today.linkGoers[number * stage.layout.channels.count + source]
        guard goers > 0 else { continue }
        let buyers = arrive(goers, through: link, from: source, day, stage)
        if source == VisitSources.keywordAds { holdAgainstAds(buyers, through: number, day, stage) }
      }
    }
  }

  /// Whether visitors of the page see the link today.
  private func stands(_ link: PreparedLink, on day: Int, _ stage: PreparedScenario) -> Bool {
    link.link.span.contains(stage.start + day) && !today.variants[link.from].contains(.withoutLinks)
  }

  /// Draws how many of one source's visitors go on through each link.
  private mutating func leavePages(_ source: Int, _ day: Int, _ stage: PreparedScenario) {
    var page = -1
    var left = 0
    for number in stage.adLinks.order {
      let link = stage.links[number]
      if link.from != page {
        page = link.from
        let flow = today.flows[today.flowIndex(source, page)]
        left = flow.visits - flow.inquiries - flow.silentBuyers
      }
      guard left > 0 else { continue }
      guard today.onSale[link.to], stands(link, on: day, stage) else { continue }
      let (uniform, _) = luck.uniforms(.linkVisits, day: day, entity: link.key.with(stage.sourceKeys[source]))
      let goers = binomialQuantile(uniform, trials: left, probability: link.rate)
      left -= goers
      today.linkGoers[number * stage.layout.channels.count + source] = goers
    }
  }

  /// Adds visitors to the other item and returns how many of them buy.
  private mutating func arrive(
    _ goers: Int, through link: PreparedLink, from source: Int, _ day: Int, _ stage: PreparedScenario
  ) -> Int {
    let entity = link.key.with(stage.sourceKeys[source])
    let asIf = source == stage.sources.returns ? VisitSources.search : source
    let chances = stage.offers.terms[today.offers[link.to]].chances(
      of: asIf, shift: today.oddsShifts[link.to] + link.logOdds)
    var flow = bought(visits: goers, chances: chances, luck: luck, purpose: .linkOrders, day: day, entity: entity)
    flow.linkVisits = flow.visits
    flow.visits = 0
    today.flows[today.flowIndex(source, link.to)] += flow
    return flow.buyers
  }
  /// Divides buyers who came by an ad of the page's item over its ads, by their visitors who could go on; so every
  /// order of the channel is one of an ad, and no ad has more orders than clicks.
  private mutating func holdAgainstAds(_ buyers: Int, through number: Int, _ day: Int, _ stage: PreparedScenario) {
    let link = stage.links[number]
    let ads = stage.adsOfProduct[link.from]
    var leavers = 0
    for ad in ads { leavers += today.adLeavers[ad] }
    var left = buyers
    for (place, ad) in ads.enumerated() where left > 0 && today.adLeavers[ad] > 0 {
      let here = today.adLeavers[ad]
      let (uniform, _) = luck.uniforms(.linkOrders, day: day, entity: link.key.with(stage.adKeys[ad]))
      let drawn = binomialQuantile(uniform, trials: left, probability: Double(here) / Double(leavers))
      // The others must have room for the rest.
      let count = min(here, max(drawn, left - (leavers - here)))
      today.adLinkBuyers[stage.adLinks.firstEntries[number] + place] = count
      today.adLeavers[ad] -= count
      leavers -= here
      left -= count
    }
  }
}
