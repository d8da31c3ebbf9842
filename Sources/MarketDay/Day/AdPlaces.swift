/// The campaigns that are not for everybody (S1, S2: ads run by region).
struct PreparedAudiences: Sendable {
  /// By campaign: who sees its ads, and the mix of their odds.
  let ofCampaign: [Audience]
  private let mixes: [OddsMix]
  /// By keyword: whether one of its ads is not for everybody.
  let isDivided: [Bool]

  /// Nil where all campaigns are for everybody.
  init?(_ scenario: Scenario, cells: ShopperCells, ads: [PreparedAd], keywords: Int) {
    let names = scenario.regions.map(\.name)
    let audiences = (scenario.ads?.campaigns ?? []).map { cells.audience(of: $0, names: names) }
    guard audiences.contains(where: { $0 != cells.everybody }) else { return nil }
    ofCampaign = audiences
    mixes = audiences.map { OddsMix(of: $0, in: cells) }
    var isDivided = [Bool](repeating: false, count: keywords)
    for ad in ads where audiences[ad.campaign] != cells.everybody { isDivided[ad.keyword] = true }
    self.isDivided = isDivided
  }

  /// Of clicks on an ad of `campaign` by `audience`.
  func mix(of audience: Audience, campaign: Int, in cells: ShopperCells) -> OddsMix {
    audience == ofCampaign[campaign] ? mixes[campaign] : OddsMix(of: audience, in: cells)
  }
}

extension OddsMix {
  /// The shoppers of `audience` alone. Precondition: its share is above 0, or nobody is ever asked.
  init(of audience: Audience, in cells: ShopperCells) {
    func shares(_ bits: UInt64) -> [(share: Double, odds: Double)] {
      cells.regions.enumerated().map { ($1.share * (bits & (1 << UInt64($0)) == 0 ? 0 : 1), $1.odds) }
    }
    if audience == cells.everybody {
      self = cells.mix
    } else if audience.desktop == audience.mobile {
      self.init(regions: shares(audience.desktop), mobileShare: cells.mobileShare, mobileOdds: cells.mobileOdds)
    } else {
      let mobile = shares(audience.mobile).map { ($0.share * cells.mobileShare, $0.odds * cells.mobileOdds) }
      let desktop = shares(audience.desktop).map { ($0.share * (1 - cells.mobileShare), $0.odds) }
      self.init(regions: desktop + mobile, mobileShare: 0, mobileOdds: 1)
    }
  }
}

extension World {
  /// One outcome of auctions over `hours` where the store's ads are for different regions or devices: on each page the
  /// best ad of those that are for its searcher takes part. So an ad is shown to its audience but for those to whom a
  /// better one of the store is shown, and stands among the rivals as if it were alone.
  mutating func placeAds(
    _ range: Range<Int>, weekday: Weekday, hours: Range<Int>, _ audiences: PreparedAudiences,
    _ stage: PreparedScenario
  ) {
    let hour = hours.lowerBound
    for ad in range {
      var segment = AdSegment(
        from: hour, to: hours.upperBound, place: 0, price: 0, audience: .nobody, reach: 0, clicksPerDay: 0, clicks: 0)
      if let own = entry(of: ad, weekday: weekday, hour: hour, stage) {
        var audience = audiences.ofCampaign[Int(stage.adCampaigns[ad])]
        for other in range where other != ad {
          guard let rival = entry(of: other, weekday: weekday, hour: hour, stage) else { continue }
          let isAhead = other < ad ? rival.score >= own.score : rival.score > own.score
          if isAhead { audience = audience.without(audiences.ofCampaign[Int(stage.adCampaigns[other])]) }
        }
        let standing = standing(of: ad, bid: own.bid, hour: hour, stage).standing
        let reach = audience.isEmpty ? 0 : stage.cells.share(of: audience)
        if standing.place > 0, reach > 0 {
          segment.place = standing.place
          segment.price = standing.pricePerClick.fen
          segment.audience = audience
          segment.reach = reach
          segment.clicksPerDay =
            today.meanSearches[stage.ads[ad].keyword] * reach * stage.viewProbabilities[standing.place]
            * adClickRate(ad, stage)
        }
      }
      add(segment, to: ad)
    }
  }

  /// What the clicks on an ad led to, where its audiences differ in their odds.
  mutating func adVisitsBought(_ ad: Int, day: Int, _ audiences: PreparedAudiences, _ stage: PreparedScenario)
    -> VisitFlow
  {
    let terms = stage.offers.terms[today.offers[stage.ads[ad].product]]
    let shift = today.oddsShifts[stage.ads[ad].product]
    var flow = VisitFlow()
    for number in 0..<today.adDay.audienceCounts[ad] {
      let index = ad * AdDay.hours + number
      let audience = today.adDay.audiences[index]
      let isEverybody = audience == stage.cells.everybody
      let mix = audiences.mix(of: audience, campaign: Int(stage.adCampaigns[ad]), in: stage.cells)
      flow += bought(
        visits: today.adDay.audienceClicks[index],
        chances: isEverybody
          ? self.chances(of: VisitSources.keywordAds, stage.ads[ad].product, stage)
          : terms.chances(of: VisitSources.keywordAds, shift: shift, over: mix),
        luck: luck, purpose: .adOrders, day: day,
        entity: isEverybody ? stage.adKeys[ad] : stage.adKeys[ad].with(stage.cells.key(of: audience)))
    }
    return flow
  }
}
