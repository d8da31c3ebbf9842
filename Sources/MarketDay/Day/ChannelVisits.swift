/// What the channels leave for tomorrow, and what was seen of them today. By channel, in the order of the scenario.
struct ChannelBooks: Sendable {
  /// Impressions so far of the display creative that is shown now.
  var shown: [Int]
  /// Impressions of today.
  var impressions: [Int]
  /// How fresh the channel was this morning; nil where it does not fade or is not there.
  var freshness: [Double?]
  /// Channels that pay a commission, and what each paid.
  let affiliates: [Int]
  var commissions: [CommissionsPaid]

  init(_ stage: PreparedScenario) {
    let count = stage.channels.count
    shown = .init(repeating: 0, count: count)
    impressions = shown
    freshness = .init(repeating: nil, count: count)
    affiliates = stage.channels.indices.filter { stage.channels[$0].channel.kind == .affiliates }
    commissions = .init(
      repeating: CommissionsPaid(items: stage.products.count, slots: stage.commissionSlots),
      count: affiliates.count)
  }
}

extension World {
  /// Visits through the scenario's channels, each item's share a number of its own.
  mutating func receiveChannelVisits(_ day: Int, _ stage: PreparedScenario) {
    for (number, prepared) in stage.channels.enumerated() {
      let isThere = prepared.channel.span.contains(stage.start + day)
      channels.impressions[number] = 0
      channels.freshness[number] = isThere && !prepared.freshness.isEmpty ? prepared.freshness[day] : nil
      switch prepared.channel.kind {
      case .display:
        if !prepared.hasNewCreative.isEmpty, prepared.hasNewCreative[day] { channels.shown[number] = 0 }
        if isThere { showDisplay(number, prepared, day, stage) }
      case .affiliates: receiveAffiliateVisits(number, prepared, day, stage)
      case .visits, .placement, .brand:
        if prepared.meanVisits.isEmpty {
          showBookedPlace(number, prepared, day, stage)
        } else {
          receivePlainVisits(number, prepared, day, stage)
        }
      }
    }
  }

  private mutating func receivePlainVisits(
    _ number: Int, _ channel: PreparedChannel, _ day: Int, _ stage: PreparedScenario
  ) {
    let mean = min(channel.meanVisits[day] * today.storeShock, Self.largestMean)
    guard mean > 0 else { return }
    for (item, share) in channel.shares.enumerated() where share > 0 && today.isUp[item] {
      let entity = channel.key.with(stage.products[item].key)
      let visits = poissonQuantile(luck.uniforms(.channelVisits, day: day, entity: entity).0, mean: mean * share)
      today.flows[today.flowIndex(VisitSources.firstChannel + number, item)].visits += visits
    }
  }

  /// A booked place is seen by as many as come by; a part of them clicks, fewer as it fades.
  private mutating func showBookedPlace(
    _ number: Int, _ channel: PreparedChannel, _ day: Int, _ stage: PreparedScenario
  ) {
    let mean = min(channel.meanImpressions[day] * today.storeShock, Self.largestMean)
    guard mean > 0 else { return }
    let chance = channel.clickChance * (channel.freshness.isEmpty ? 1 : channel.freshness[day])
    for (item, share) in channel.shares.enumerated() where share > 0 && today.isUp[item] {
      let entity = channel.key.with(stage.products[item].key)
      let seen = poissonQuantile(luck.uniforms(.displayImpressions, day: day, entity: entity).0, mean: mean * share)
      channels.impressions[number] += seen
      click(number, item, seen, chance, entity, day)
    }
  }

  /// Display advertising is shown until the budget is spent or its audience has come by as often as it does today. Its
  /// impressions are divided over the items by their shares.
  private mutating func showDisplay(_ number: Int, _ channel: PreparedChannel, _ day: Int, _ stage: PreparedScenario) {
    let terms = channel.channel.display
    var seen = channel.affordable
    var freshness = 1.0
    if let audience = terms.audience {
      let wear = terms.wear ?? DisplayTerms.usualWear
      let mean = min(channel.meanImpressions[day] * today.storeShock, Self.largestMean)
      let sights = poissonQuantile(luck.uniforms(.displayImpressions, day: day, entity: channel.key).0, mean: mean)
      seen = min(seen, sights)
      let frequency = Double(channels.shown[number]) / Double(audience)
      channels.freshness[number] = creativeFreshness(frequency: frequency, wear: wear)
      freshness = meanCreativeFreshness(frequency: frequency, more: Double(seen) / Double(audience), wear: wear)
    }
    channels.shown[number] += seen
    channels.impressions[number] = seen
    var divided = 0
    for (item, share) in channel.shares.enumerated() where share > 0 {
      let upTo = Int((channel.sharesUpTo[item] * Double(seen)).rounded())
      if today.isUp[item] {
        let entity = channel.key.with(stage.products[item].key)
        click(number, item, upTo - divided, channel.clickChance * freshness, entity, day)
      }
      divided = upTo
    }
  }

  private mutating func click(
    _ number: Int, _ item: Int, _ impressions: Int, _ chance: Double, _ entity: EntityKey, _ day: Int
  ) {
    guard impressions > 0 else { return }
    today.flows[today.flowIndex(VisitSources.firstChannel + number, item)].visits += binomialQuantile(
      luck.uniforms(.channelVisits, day: day, entity: entity).0, trials: impressions, probability: chance)
  }

  /// Affiliates bring more visits to what sold in the last 30 days, and to what pays them more.
  private mutating func receiveAffiliateVisits(
    _ number: Int, _ channel: PreparedChannel, _ day: Int, _ stage: PreparedScenario
  ) {
    let terms = channel.channel.affiliates
    let mean = min(channel.meanVisits[day] * today.storeShock, Self.largestMean)
    guard mean > 0 else { return }
    for (item, share) in channel.shares.enumerated() where share > 0 && today.isUp[item] {
      let interest = affiliateInterest(
        sold: Double(windows.buyers.sums[item]), typical: stage.trade.typicalItem.buyers,
        commission: channel.commissions[item].share,
        usualCommission: (terms.usualCommission ?? AffiliateTerms.usual).share,
        salesElasticity: terms.salesElasticity ?? AffiliateTerms.usualSalesElasticity,
        commissionElasticity: terms.commissionElasticity ?? AffiliateTerms.usualCommissionElasticity)
      let entity = channel.key.with(stage.products[item].key)
      let visits = poissonQuantile(
        luck.uniforms(.affiliateVisits, day: day, entity: entity).0,
        mean: min(mean * share * interest, Self.largestMean * share))
      today.flows[today.flowIndex(VisitSources.firstChannel + number, item)].visits += visits
    }
  }
}
