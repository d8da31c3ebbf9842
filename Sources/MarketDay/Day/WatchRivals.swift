extension World {
  /// The evening of the named rivals: who stood where on the pages of their keywords, and what each learns from it.
  mutating func watchRivals(_ day: Int, _ stage: PreparedScenario, _ record: inout DayRecord) {
    guard let named = stage.rivals else { return }
    playRivalHours((stage.start + day).weekday, named, stage, isPlan: false)
    for rival in named.rivals.indices {
      let spentFrom = today.rivalDay.spentFrom[rival]
      rivalBooks.campaigns[rival].spent = .zero
      rivalBooks.campaigns[rival].spentFrom = (1..<AdDay.hours).contains(spentFrom) ? spentFrom - 1 : nil
    }
    for (index, page) in named.pages.enumerated() {
      rivalBooks.storeSightings[index] = today.rivalDay.storeShown[index].sighting(of: stage.scenario.name)
      for ad in page.ads { closeRival(ad, page, named, stage, &record) }
      let factor = exponential(keywords[page.keyword].bidLevel)
      for (number, rival) in keywords[page.keyword].rivals.enumerated() {
        let index = page.firstRow + page.ads.count + number
        var row = RivalRecord(today.rivalDay.shown[index])
        row.bid = KeywordAuction.rivalBid(rival.bid, factor: factor)
        row.quality = rival.quality.value
        row.spentFrom = rival.spentFrom
        record.rivals[index] = row
      }
    }
  }

  /// A named rival's day on one keyword.
  private mutating func closeRival(
    _ index: Int, _ page: RivalPage, _ named: PreparedRivals, _ stage: PreparedScenario, _ record: inout DayRecord
  ) {
    let ad = named.ads[index]
    let rival = named.rivals[ad.rival]
    let shown = today.rivalDay.shown[ad.row]
    let spentFrom = today.rivalDay.spentFrom[ad.rival]
    var row = RivalRecord(shown)
    row.bid = today.rivalDay.bids[index]
    row.value = rival.rival.value
    row.quality = rival.quality.value
    row.dailyBudget = rival.rival.dailyBudget
    row.spentFrom = spentFrom < AdDay.hours ? spentFrom : nil
    record.rivals[ad.row] = row

    var report = AdDayReport()
    report.bid = row.bid
    report.impressions = Int((today.meanSearches[page.keyword] * shown.views).rounded())
    report.clicks = Int(shown.clicks.rounded())
    report.cost = row.cost
    report.orders = Int((shown.clicks * rival.conversion).rounded())
    report.place = shown.place
    rivalBooks.yesterday[index] = report
    rivalBooks.campaigns[ad.rival].spent += row.cost
    rivalBooks.sightings[index] = shown.sighting(of: rival.rival.name)
    let kept = 1 - 1 / Double(ThirtyDayWindow.days)
    let seen = rivalBooks.seen[index]
    rivalBooks.seen[index] = ClickRecord(
      clicks: seen.clicks * kept + shown.clicks, orders: seen.orders * kept + shown.clicks * rival.conversion)
  }
}

extension RivalShown {
  /// What anybody could see; nil where it did not stand on the page.
  fileprivate func sighting(of name: String) -> RivalSighting? {
    hours == 0 ? nil : RivalSighting(name: name, place: place, hours: hours)
  }
}

extension RivalRecord {
  /// Costs are rounded down, so that those of all keywords are never above the budget.
  fileprivate init(_ shown: RivalShown) {
    self.init()
    place = shown.hours == 0 ? nil : shown.place
    hours = shown.hours
    clicks = shown.clicks
    cost = Money(fen: Int64(shown.cost + 1e-6))
  }
}
