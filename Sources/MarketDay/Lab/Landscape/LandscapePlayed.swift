// How landscapes are played: a survey over all bids finds which are worth showing, then those are asked about.

extension Simulation {
  /// The landscape of each of `questions`, over `replicates` replicates on up to `jobs` tasks.
  ///
  /// The scenario is played as it is written, and each day and hour is asked what each bid would bring. It is played
  /// twice: first (at most 20 replicates) to see between which bids anything happens, then for the figures. The result
  /// is the same for any number of jobs. Memory grows with the questions, not with replicates.
  ///
  /// Throws `CancellationError` where the task is cancelled. Preconditions: `replicates` ≥ 1, `jobs` ≥ 1.
  /// - Complexity: that of 2 · `replicates` plays, and O(days · 24 · questions · bids · rivals) in each.
  public func landscapes(
    of questions: [AdQuestion], replicates: Int, jobs: Int, progress: (_ done: Int, _ count: Int) -> Void = { _, _ in }
  ) async throws -> [BidLandscape] {
    precondition(replicates >= 1, "a landscape needs a replicate")
    let surveyed = min(replicates, 20)
    let wide = BidGrid.survey(reserve: stage.trade.advertising.reserve)
    let first = questions.map {
      BidQuestion(keyword: $0.keyword, product: $0.product, ad: $0.ad, bids: wide)
    }
    var sums = first.map { BidAnswer(bids: $0.bids.count) }
    try await Replicates.play(0..<surveyed, jobs: jobs, waiting: 64) { (replicate: Int) in
      self.answers(to: first, replicate: replicate)
    } receive: { replicate, answers in
      for index in answers.indices { sums[index] += answers[index] }
      progress(replicate + 1, surveyed + replicates)
    }
    var tallies = zip(questions, sums).map { LandscapeTally($0, surveyed: $1, bids: wide) }
    let shown = tallies.map(\.question)
    try await Replicates.play(0..<replicates, jobs: jobs, waiting: 64) { (replicate: Int) in
      self.answers(to: shown, replicate: replicate)
    } receive: { replicate, answers in
      for index in answers.indices { tallies[index].add(answers[index], days: scenario.days) }
      progress(surveyed + replicate + 1, surveyed + replicates)
    }
    return tallies.map { $0.landscape(days: scenario.days) }
  }

  /// The answers of one replicate; a part of them where its task is cancelled.
  func answers(to questions: [BidQuestion], replicate: Int) -> [BidAnswer] {
    var world = World(stage, luck: Luck(seed: stage.scenario.seed, replicate: replicate))
    world.ask(questions)
    var record = DayRecord(day: 0, date: stage.scenario.start, layout: stage.layout)
    for day in 0..<stage.scenario.days {
      if Task.isCancelled { break }
      world.play(day: day, on: stage, into: &record)
    }
    return world.bidSurvey?.answers ?? []
  }
}

/// One landscape on its way: sums and errors over replicates.
struct LandscapeTally {
  let asked: AdQuestion
  let question: BidQuestion
  private let current: Int?
  private let maximum: Int?
  private let currentBid: Money?
  private let maximumBid: Money
  private var replicates = 0
  private var sum: BidAnswer
  /// By bid, of a day: profit, and what it is above the current bid's.
  private var profits: [RunStatistics]
  private var gains: [RunStatistics]

  init(_ asked: AdQuestion, surveyed: BidAnswer, bids: [Money]) {
    self.asked = asked
    let current = surveyed.meanBid
    let maximum = surveyed.meanMaximumBid
    let points = zip(bids, surveyed.yields).map { BidPoint(bid: $0, yield: $1) }
    let shown = BidGrid.shown(from: points, also: [maximum] + (current.map { [$0] } ?? []))
    question = BidQuestion(keyword: asked.keyword, product: asked.product, ad: asked.ad, bids: shown)
    currentBid = current
    maximumBid = maximum
    self.current = current.flatMap { shown.firstIndex(of: $0) }
    self.maximum = shown.firstIndex(of: maximum)
    sum = BidAnswer(bids: shown.count)
    profits = .init(repeating: RunStatistics(keptAtMost: 0), count: shown.count)
    gains = profits
  }

  mutating func add(_ answer: BidAnswer, days: Int) {
    replicates += 1
    sum += answer
    let reference = current.map { answer.yields[$0].profit } ?? 0
    for (index, yield) in answer.yields.enumerated() {
      profits[index].add(yield.profit / Double(days))
      gains[index].add((yield.profit - reference) / Double(days))
    }
  }

  /// Precondition: a replicate was added.
  func landscape(days: Int) -> BidLandscape {
    let points = zip(question.bids, sum.yields).map {
      BidPoint(bid: $0, yield: $1 / (Double(days) * Double(replicates)))
    }
    let rows = points.enumerated().map { index, point in
      BidRow(
        point: point, marginal: MarginalCost(of: point.yield, above: index > 0 ? points[index - 1].yield : BidYield()),
        profitError: profits[index].standardError, gainError: current == nil ? nil : gains[index].standardError)
    }
    return BidLandscape(
      question: asked, replicates: replicates, days: days, daysRunning: Double(sum.days) / Double(replicates),
      currentBid: currentBid, maximumBid: maximumBid, unitProfit: sum.unitProfits / Double(max(sum.days, 1)),
      rows: rows, current: current, maximum: maximum, best: BidPoint.best(of: points),
      lastThatPays: BidPoint.lastThatPays(of: points))
  }
}

extension BidAnswer {
  /// Of the days on which the ad did bid; nil: it never did.
  fileprivate var meanBid: Money? {
    daysWithBid == 0 ? nil : Money(nearestTo: bids / Double(daysWithBid) / 100)
  }

  fileprivate var meanMaximumBid: Money { Money(nearestTo: maximumBids / Double(max(days, 1)) / 100) }
}
