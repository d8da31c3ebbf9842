import MarketDay

// What brought other numbers of clicks on keyword ads.
extension CauseFinder {
  mutating func explainAds(_ channel: ChannelChange) {
    let figures = figures
    let cost = adSum("ad_cost", all)
    if cost.began || cost.ended {
      return pile.add(cost.began ? .adsBegan : .adsStopped, nil, channel.byVisits) {
        figures.change(Wording("ad cost a day", "每天直通车花费"), .yuan) { day in Self.adSum("ad_cost", day, figures) }
      }
    }
    let (switched, kept) = (all.filter { isSwitched($0) }, all.filter { !isSwitched($0) })
    var rest = channel.byVisits
    for keyword in switched {
      let amount = pair("ad_clicks", keyword).change * channel.worth
      rest -= amount
      let item = figures.keywords.entities[keyword][1]
      pile.add(pair("bid", keyword).began ? .adsBegan : .adsStopped, item, amount) {
        figures.change(Wording("ad cost a day", "每天直通车花费"), .yuan) { day in
          switched.reduce(0.0) { sum, other in
            figures.keywords.entities[other][1] == item
              ? sum + figures.keywords.mean("ad_cost", day: day, entity: other) : sum
          }
        }
      }
    }
    let budget = AdBudget(adSum("ad_cost", kept), in: figures, ofKeptCampaigns: !switched.isEmpty)
    if let cause = budget.cause(of: rest) {
      return pile.add(.adBudget, nil, rest) { Self.figure(of: budget, cause, figures) }
    }
    // Where the budget is spent anyway, more searches bring no more clicks.
    let market = budget.isSpentAnyway ? 0 : adMarket(kept, worth: channel.worth)
    addMarket(market)
    explainAdClicks(rest - market)
  }

  private var all: Range<Int> { figures.keywords.entities.indices }

  /// Whether the ad for it began or ended.
  private func isSwitched(_ keyword: Int) -> Bool {
    let bid = pair("bid", keyword)
    return bid.began || bid.ended
  }

  private func adSum(_ column: String, _ keywords: some Sequence<Int>) -> Pair {
    keywords.reduce(Pair(0, 0)) { sum, keyword in
      let pair = pair(column, keyword)
      return Pair(sum.before + pair.before, sum.after + pair.after)
    }
  }

  private static func adSum(_ column: String, _ day: Int, _ figures: DiagnosisFigures) -> Double {
    figures.keywords.entities.indices.reduce(0) { $0 + figures.keywords.mean(column, day: day, entity: $1) }
  }

  // MARK: Budgets

  private static func figure(
    of budget: AdBudget, _ cause: AdBudget.Cause, _ figures: DiagnosisFigures
  ) -> FigureChange {
    switch cause {
    case .amount: figures.change(Wording("ad budget a day", "每天直通车预算"), .yuan) { budget.amount(on: $0) }
    case .exhausted:
      figures.ratio(
        Wording("budget spent", "预算花费比例"), .share, part: { adSum("ad_cost", $0, figures) },
        whole: {
          budget.amount(on: $0)
        })
    }
  }

  // MARK: Clicks

  /// What searches alone brought, in yuan a day.
  private func adMarket(_ keywords: [Int], worth: Double) -> Double {
    keywords.reduce(0) { sum, keyword in
      let (searches, clicks) = (pair("searches", keyword), pair("ad_clicks", keyword))
      let parts = ProductSplit.parts(
        before: [searches.before, share(clicks.before, of: searches.before)],
        after: [searches.after, share(clicks.after, of: searches.after)])
      return sum + parts[0] * worth
    }
  }

  /// Another bid, another price for the same bid, or another share of those who see the ad.
  private mutating func explainAdClicks(_ amount: Double) {
    let figures = figures
    func weighted(_ column: String, by weight: String, _ day: Int) -> Double {
      figures.keywords.entities.indices.reduce(0) {
        $0 + figures.keywords.mean(column, day: day, entity: $1) * figures.keywords.mean(weight, day: day, entity: $1)
      }
    }
    let bid = figures.ratio(
      Wording("bid", "出价"), .yuan, part: { weighted("bid", by: "searches", $0) },
      whole: { day in
        figures.keywords.entities.indices.reduce(0) { sum, keyword in
          let runs = figures.keywords.mean("bid", day: day, entity: keyword) > 0
          return sum + (runs ? figures.keywords.mean("searches", day: day, entity: keyword) : 0)
        }
      })
    let price = figures.ratio(
      Wording("price of a click", "平均点击花费"), .yuan, part: { Self.adSum("ad_cost", $0, figures) },
      whole: {
        Self.adSum("ad_clicks", $0, figures)
      })
    let bids = Pair(bid.before ?? 0, bid.after ?? 0).logarithm
    let prices = Pair(price.before ?? 0, price.after ?? 0).logarithm
    if abs(bids) >= 0.03, (bids > 0) == (amount > 0) {
      pile.add(.adBids, nil, amount) { bid }
    } else if abs(prices) >= 0.05, (prices < 0) == (amount > 0) {
      pile.add(.adPrices, nil, amount) { price }
    } else {
      pile.add(.adClicks, nil, amount) {
        figures.change(Wording("ad clicks a day", "每天直通车点击量"), .count) { Self.adSum("ad_clicks", $0, figures) }
      }
    }
  }
}

/// What the campaigns may spend, and how much of it they did.
private struct AdBudget {
  enum Cause {
    /// Another amount may be spent.
    case amount
    /// The same amount is now gone before the day is, or no longer.
    case exhausted
  }

  private let campaigns: [CampaignBudget]
  private let start: CalendarDate
  private var budget: Pair
  private var spent: Pair

  /// `ofKeptCampaigns` leaves out those that run in one of the spans only.
  init(_ cost: Pair, in figures: DiagnosisFigures, ofKeptCampaigns: Bool) {
    start = figures.run.start
    campaigns = figures.run.campaigns.filter { campaign in
      !ofKeptCampaigns
        || [figures.before, figures.after].allSatisfy { span in
          span.contains { campaign.runs(on: figures.run.start + $0) }
        }
    }
    (budget, spent) = (Pair(0, 0), Pair(0, 0))
    func mean(_ span: Range<Int>) -> Double {
      span.reduce(0) { $0 + amount(on: $1) } / Double(span.count)
    }
    let budget = Pair(mean(figures.before), mean(figures.after))
    self.budget = budget
    spent = Pair(share(cost.before, of: budget.before) ?? 0, share(cost.after, of: budget.after) ?? 0)
  }

  /// All of them together, on a day of the run.
  func amount(on day: Int) -> Double {
    campaigns.reduce(0) { $0 + ($1.runs(on: start + day) ? $1.dailyBudget : 0) }
  }

  /// Nil where another or a spent budget is not why clicks brought `amount`.
  func cause(of amount: Double) -> Cause? {
    guard budget.before > 0, budget.after > 0 else { return nil }
    // Of the span with less to spend, nearly all must be spent, or the budget held nothing back.
    let spentOfLess = budget.change < 0 ? spent.after : spent.before
    if abs(budget.logarithm) >= 0.05, (budget.change > 0) == (amount > 0), spentOfLess >= 0.8 { return .amount }
    guard abs(budget.logarithm) < 0.05, max(spent.before, spent.after) >= 0.95, abs(spent.change) >= 0.05,
      (spent.change > 0) == (amount < 0)
    else { return nil }
    return .exhausted
  }

  var isSpentAnyway: Bool { min(spent.before, spent.after) >= 0.9 }
}
