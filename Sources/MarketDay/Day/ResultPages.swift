extension World {
  /// How often each keyword was searched, and how often each ad was shown.
  ///
  /// Searches that clicked an ad are known already. All others are a Poisson number, independent of the clicks
  /// (thinning), and a share of them saw the ad. So ad clicks ≤ ad impressions ≤ searches.
  mutating func drawSearches(_ day: Int, _ stage: PreparedScenario) {
    for keyword in stage.keywordKeys.indices {
      let mean = today.meanSearches[keyword]
      let key = stage.keywordKeys[keyword]
      let (first, second) = luck.uniforms(.searches, day: day, entity: key)
      let range = stage.adsOfKeyword[keyword]
      var meanClicks = 0.0
      var clicks = 0
      for ad in range {
        meanClicks += today.adDay.expectedClicks[ad]
        clicks += today.adDay.clicks[ad] + today.adDay.refusedSearches[ad]
      }
      let others = poissonQuantile(first, mean: max(0, mean - meanClicks))
      today.searches[keyword] = clicks + others
      let sorting = luck.uniforms(.searches, day: day, entity: key, pair: 1).0
      today.closingSoonSearches[keyword] = binomialQuantile(
        sorting, trials: clicks + others, probability: stage.trade.search.closingSoonShare)
      showAds(range, to: others, meanOthers: mean - meanClicks, uniform: second, day: day, stage)
    }
  }

  /// Impressions of a keyword's ads: their clicks, and their share of the `others` who searched without clicking.
  private mutating func showAds(
    _ range: Range<Int>, to others: Int, meanOthers: Double, uniform: Double, day: Int, _ stage: PreparedScenario
  ) {
    var left = others
    var meanLeft = meanOthers
    for ad in range {
      let searches = today.adDay.shownShares[ad] * today.meanSearches[stage.ads[ad].keyword]
      let shown = max(0, searches - today.adDay.expectedClicks[ad])
      let chance = meanLeft > 0 ? min(1, shown / meanLeft) : 0
      let draw = ad == range.lowerBound ? uniform : luck.uniforms(.adViews, day: day, entity: stage.adKeys[ad]).0
      let seen = binomialQuantile(draw, trials: left, probability: chance)
      today.adDay.impressions[ad] = today.adDay.clicks[ad] + seen
      left -= seen
      meanLeft -= shown
    }
  }

  /// The popular order, for all searchers but those who sort by time: an item's weight among the rivals' decides who
  /// reaches it, looks at it, and clicks. The rows of the record are made anew here.
  mutating func showPopularOrder(_ day: Int, _ stage: PreparedScenario, _ record: inout DayRecord) {
    let rules = stage.trade.search
    for (index, pair) in stage.pairs.enumerated() {
      var row = KeywordRecord()
      row.searches = today.searches[pair.keyword]
      guard pair.relevance > 0, today.onSale[pair.product], today.isFound[pair.product] else {
        record.keywords[index] = row
        continue
      }
      let weight = today.logWeights[pair.product] + pair.logRelevance - keywords[pair.keyword].rivalLevel
      let (reach, look) = stage.lookCurves[pair.keyword].at(logWeight: weight)
      let (first, second) = luck.uniforms(.popularOrder, day: day, entity: pair.key)
      let searchers = today.searches[pair.keyword] - today.closingSoonSearches[pair.keyword]
      let impressions = binomialQuantile(first, trials: searchers, probability: reach)
      let clickRate = reach > 0 ? min(1, rules.clickRate * today.attractions[pair.product] * look / reach) : 0
      let clicks = binomialQuantile(second, trials: impressions, probability: clickRate)
      row.naturalRank = expectedRank(
        logWeight: weight, rivals: stage.rivalListings[pair.keyword], spread: rules.rivalSpread)
      row.naturalImpressions = impressions
      row.naturalClicks = clicks
      record.keywords[index] = row
      today.flows[today.flowIndex(VisitSources.search, pair.product)].visits += clicks
    }
  }

  /// The closing-soon order: those who sort by time to delisting, in the minutes in which the item is on page one. They
  /// look at it as much as at the places through which it then wanders.
  mutating func showClosingSoonOrder(_ day: Int, _ stage: PreparedScenario, _ record: inout DayRecord) {
    let rules = stage.trade.search
    guard rules.closingSoonShare > 0 else { return }
    for (index, pair) in stage.pairs.enumerated()
    where !pair.closingSoonDays.isEmpty && today.onSale[pair.product] && today.isFound[pair.product]
      && stage.showcase?.holds(pair.product, onDay: day) ?? true
    {
      let exposure = stage.closingSoonExposures[pair.closingSoonDays.lowerBound + day % pair.closingSoonDays.count]
      guard exposure.seen > 0 else { continue }
      let (first, second) = luck.uniforms(.closingSoonOrder, day: day, entity: pair.key)
      let impressions = binomialQuantile(
        first, trials: today.closingSoonSearches[pair.keyword], probability: min(1, exposure.seen))
      let look = min(1, exposure.looked / exposure.seen)
      let clickRate = min(1, rules.clickRate * today.attractions[pair.product] * look)
      let clicks = binomialQuantile(second, trials: impressions, probability: clickRate)
      record.keywords[index].closingImpressions = impressions
      record.keywords[index].closingClicks = clicks
      today.flows[today.flowIndex(VisitSources.closingSoon, pair.product)].visits += clicks
    }
  }
}
