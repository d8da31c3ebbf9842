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
    for source in stage.layout.channels.indices where source != VisitSources.keywordAds {
      leavePages(source, day, stage)
    }
    // All have left before anybody arrives, so that no page's own visitors are mixed with those of links.
    for (number, link) in stage.links.enumerated() {
      for source in stage.layout.channels.indices {
        let goers = today.linkGoers[number * stage.layout.channels.count + source]
        guard goers > 0 else { continue }
        _ = arrive(goers, through: link, from: source, entity: link.key.with(stage.sourceKeys[source]), day, stage)
      }
    }
    followLinksFromAds(day, stage)
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
      let goers = goers(of: left, through: link, entity: link.key.with(stage.sourceKeys[source]), day, stage)
      left -= goers
      today.linkGoers[number * stage.layout.channels.count + source] = goers
    }
  }

  /// The same for visitors from ads, ad by ad, so that what they buy elsewhere can be held against the ad.
  private mutating func followLinksFromAds(_ day: Int, _ stage: PreparedScenario) {
    var ad = -1
    var left = 0
    for (number, entry) in stage.adLinks.entries.enumerated() {
      if entry.ad != ad {
        ad = entry.ad
        let flow = today.adFlows[ad]
        left = flow.visits - flow.inquiries - flow.silentBuyers
      }
      guard left > 0 else { continue }
      let link = stage.links[entry.link]
      let entity = link.key.with(stage.adKeys[ad])
      let goers = goers(of: left, through: link, entity: entity, day, stage)
      left -= goers
      guard goers > 0 else { continue }
      today.adLinkBuyers[number] = arrive(
        goers, through: link, from: VisitSources.keywordAds, entity: entity, day, stage)
    }
  }

  /// How many of `left` follow the link: nobody where there is nothing to buy.
  private func goers(
    of left: Int, through link: PreparedLink, entity: EntityKey, _ day: Int, _ stage: PreparedScenario
  ) -> Int {
    guard today.onSale[link.to], stands(link, on: day, stage) else { return 0 }
    return binomialQuantile(
      luck.uniforms(.linkVisits, day: day, entity: entity).0, trials: left, probability: link.rate)
  }

  /// Adds visitors to the other item and returns how many of them buy.
  private mutating func arrive(
    _ goers: Int, through link: PreparedLink, from source: Int, entity: EntityKey, _ day: Int,
    _ stage: PreparedScenario
  ) -> Int {
    let asIf = source == stage.sources.returns ? VisitSources.search : source
    let chances = stage.offers.terms[today.offers[link.to]].chances(
      of: asIf, shift: today.oddsShifts[link.to] + link.logOdds)
    var flow = bought(visits: goers, chances: chances, luck: luck, purpose: .linkOrders, day: day, entity: entity)
    flow.linkVisits = flow.visits
    flow.visits = 0
    today.flows[today.flowIndex(source, link.to)] += flow
    return flow.buyers
  }
}
