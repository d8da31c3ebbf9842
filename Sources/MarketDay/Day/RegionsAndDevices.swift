/// Expected numbers of buyers and of other visitors, by which the day's numbers are divided over regions and devices.
struct CellWeights: Sendable {
  /// By region.
  fileprivate(set) var buyers: [Double]
  fileprivate(set) var others: [Double]
  /// On desktops, and on mobile devices.
  fileprivate(set) var buyersByDevice = (0.0, 0.0)
  fileprivate(set) var othersByDevice = (0.0, 0.0)
  /// By part of the mix: expected numbers that are still to be divided over its cells, and conversions of the item and
  /// source at hand.
  fileprivate var partBuyers: [Double]
  fileprivate var partOthers: [Double]
  fileprivate var conversions: [Double]

  init(_ cells: ShopperCells) {
    buyers = .init(repeating: 0, count: cells.regions.count)
    others = buyers
    partBuyers = .init(repeating: 0, count: cells.mix.parts.count)
    partOthers = partBuyers
    conversions = partBuyers
  }

  fileprivate mutating func clear() {
    for region in buyers.indices { (buyers[region], others[region]) = (0, 0) }
    for part in partBuyers.indices { (partBuyers[part], partOthers[part]) = (0, 0) }
    (buyersByDevice, othersByDevice) = ((0, 0), (0, 0))
  }

  fileprivate mutating func add(region: Int, isMobile: Bool, buyers: Double, others: Double) {
    self.buyers[region] += buyers
    self.others[region] += others
    if isMobile {
      buyersByDevice.1 += buyers
      othersByDevice.1 += others
    } else {
      buyersByDevice.0 += buyers
      othersByDevice.0 += others
    }
  }

  /// Visitors of everybody's: their parts are divided over cells later, all at once.
  fileprivate mutating func add(buyers: Int, others: Int, of mix: OddsMix) {
    guard mix.parts.count > 1 else {
      partBuyers[0] += Double(buyers)
      partOthers[0] += Double(others)
      return
    }
    var mean = 0.0
    for (index, part) in mix.parts.enumerated() { mean += part.share * conversions[index] }
    let perBuyer = mean > 0 ? Double(buyers) / mean : 0
    let perOther = mean < 1 ? Double(others) / (1 - mean) : 0
    for (index, part) in mix.parts.enumerated() {
      partBuyers[index] += perBuyer * part.share * conversions[index]
      partOthers[index] += perOther * part.share * (1 - conversions[index])
    }
  }

  /// Visitors of one audience.
  fileprivate mutating func add(buyers: Double, others: Double, of audience: Audience, _ cells: ShopperCells) {
    var mean = 0.0
    cells.forEachCell(of: audience) { _, _, share, part in mean += share * conversions[part] }
    let whole = cells.share(of: audience)
    let perBuyer = mean > 0 ? buyers / mean : 0
    let perOther = mean < whole ? others / (whole - mean) : 0
    cells.forEachCell(of: audience) { region, isMobile, share, part in
      add(
        region: region, isMobile: isMobile, buyers: perBuyer * share * conversions[part],
        others: perOther * share * (1 - conversions[part]))
    }
  }

  /// Divides the parts of the mix over their cells, in proportion to the cells' shares.
  fileprivate mutating func spreadParts(_ cells: ShopperCells) {
    cells.forEachCell(of: cells.everybody) { region, isMobile, share, part in
      let portion = share / cells.mix.parts[part].share
      add(
        region: region, isMobile: isMobile, buyers: partBuyers[part] * portion, others: partOthers[part] * portion)
    }
  }
}

extension ShopperCells {
  /// Region, device, share and part of the mix of each cell in which somebody is.
  fileprivate func forEachCell(
    of audience: Audience, _ visit: (_ region: Int, _ isMobile: Bool, _ share: Double, _ part: Int) -> Void
  ) {
    for region in regions.indices where regions[region].share > 0 {
      let bit: UInt64 = 1 << UInt64(region)
      if audience.desktop & bit != 0, mobileShare < 1 {
        visit(region, false, share(region: region, isMobile: false), desktopParts[region])
      }
      if audience.mobile & bit != 0, mobileShare > 0 {
        visit(region, true, share(region: region, isMobile: true), mobileParts[region])
      }
    }
  }
}

extension World {
  /// Where and on which devices the day's visitors and buyers were, for the tables; it moves nothing.
  ///
  /// Given that a visitor buys he is in a cell (region and device) with chance share · conversion there / mean
  /// conversion; given that he does not, with share · (1 − conversion there) / (1 − mean conversion). These chances are
  /// added up over the day's buyers and others of all items and sources (for clicks on ads over the audience that saw
  /// them), and the day's buyers and others are divided by the sums: a multinomial draw over the regions, and one over
  /// the devices. Means are exact; the spread is a little wider than that of one draw for each item and source. Buyers
  /// who came through a link, from favourites or with coupons count like all others of their source.
  mutating func tellRegionsAndDevices(_ day: Int, _ stage: PreparedScenario, _ record: inout DayRecord) {
    let cells = stage.cells
    guard !stage.scenario.regions.isEmpty || cells.mobileShare > 0 else { return }
    weighCells(stage)
    let buyers = record.store.buyers
    let others = record.store.visitors - buyers
    let (first, second) = luck.uniforms(.devicesOfVisits, day: day, entity: .store)
    record.store.mobileBuyers = mobile(of: buyers, today.cellWeights.buyersByDevice, first)
    record.store.mobileVisitors =
      record.store.mobileBuyers + mobile(of: others, today.cellWeights.othersByDevice, second)
    if !stage.scenario.regions.isEmpty { divideOverRegions(buyers: buyers, others: others, day: day, stage, &record) }
  }

  private mutating func mobile(of count: Int, _ weights: (Double, Double), _ uniform: Double) -> Int {
    guard weights.1 > 0 else { return 0 }
    return binomialQuantile(uniform, trials: count, probability: min(1, weights.1 / (weights.0 + weights.1)))
  }

  private mutating func divideOverRegions(
    buyers: Int, others: Int, day: Int, _ stage: PreparedScenario, _ record: inout DayRecord
  ) {
    let paid = ledger.booked(.goodsPaid) + ledger.booked(.shippingFeePaid)
    var buyersLeft = ConditionalBinomials(total: buyers, chance: today.cellWeights.buyers.reduce(0, +))
    var othersLeft = ConditionalBinomials(total: others, chance: today.cellWeights.others.reduce(0, +))
    var counted = 0
    for (region, key) in stage.cells.keys.enumerated() {
      let (first, second) = luck.uniforms(.regionsOfVisits, day: day, entity: key)
      let bought = buyersLeft.nextPart(first, chance: today.cellWeights.buyers[region])
      var row = RegionRecord()
      row.buyers = bought
      row.visitors = bought + othersLeft.nextPart(second, chance: today.cellWeights.others[region])
      if bought > 0 {
        row.amount =
          paid.fraction(Int64(counted + bought), of: Int64(buyers), rounded: .down)
          - paid.fraction(Int64(counted), of: Int64(buyers), rounded: .down)
      }
      counted += bought
      record.regions[region] = row
    }
  }

  /// Adds up the chances of all cells over items and sources.
  private mutating func weighCells(_ stage: PreparedScenario) {
    today.cellWeights.clear()
    let mix = stage.cells.mix
    for item in stage.products.indices {
      let terms = stage.offers.terms[today.offers[item]]
      for source in stage.layout.channels.indices {
        let flow = today.flows[today.flowIndex(source, item)]
        guard flow.visits > 0 || flow.linkVisits > 0 else { continue }
        if mix.parts.count > 1 || stage.audiences != nil {
          terms.conversions(of: source, shift: today.oddsShifts[item], into: &today.cellWeights.conversions)
        }
        if source == VisitSources.keywordAds, stage.audiences != nil {
          weighAds(of: item, flow, stage)
        } else {
          today.cellWeights.add(buyers: flow.buyers, others: max(0, flow.visits - flow.buyers), of: mix)
        }
      }
    }
    today.cellWeights.spreadParts(stage.cells)
  }

  /// The same for visits from ads of one item that are not for everybody: each click comes from its ad's audience. The
  /// buyers of an ad are divided over its audiences by their clicks.
  private mutating func weighAds(of item: Int, _ flow: VisitFlow, _ stage: PreparedScenario) {
    var counted = 0
    for ad in stage.adsOfProduct[item] where today.adDay.clicks[ad] > 0 {
      let clicks = Double(today.adDay.clicks[ad])
      let bought = Double(today.adBuyers[ad])
      for number in 0..<today.adDay.audienceCounts[ad] {
        let index = ad * AdDay.hours + number
        let share = Double(today.adDay.audienceClicks[index]) / clicks
        today.cellWeights.add(
          buyers: bought * share, others: (clicks - bought) * share, of: today.adDay.audiences[index], stage.cells)
      }
      counted += today.adBuyers[ad]
    }
    // Who came on through a link.
    if flow.buyers > counted {
      today.cellWeights.add(buyers: flow.buyers - counted, others: 0, of: stage.cells.mix)
    }
  }
}
