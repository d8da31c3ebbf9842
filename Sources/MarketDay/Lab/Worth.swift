/// What a part of the plan is worth: the world with it less the world without it, on the same luck.
public struct Worth: Sendable, Equatable {
  public let lever: ProfitLever
  public let replicates: Int
  /// Change of the profit in the whole run, in yuan.
  public let profit: WorthFigure
  /// The same by where it comes from; the means sum to ``profit``.
  public let parts: [WorthPartFigure]
  public let days: [WorthDay]
  public let visits: WorthFigure
  /// Taken off orders by promotions, and gifts: more with the thing than without it, in yuan.
  public let givenAway: WorthFigure
  /// What a click or visit cost and brought, in yuan; nil where the thing brings none itself.
  public let perVisit: WorthPerVisit?
  /// What a yuan that it cost brought before that cost; nil where it cost nothing. A promotion costs what it gave away.
  public let gainPerYuan: RatioOfMeans?

  public subscript(part: WorthPart) -> WorthFigure { parts[part.position].figure }
}

/// A mean difference over replicates.
public struct WorthFigure: Sendable, Equatable {
  public var mean: Double
  /// Of the mean; nil with one replicate.
  public var standardError: Double?
  /// The ends of the 95% interval of the mean; nil with one replicate.
  public var low: Double?
  public var high: Double?

  init(_ statistics: RunStatistics) {
    mean = statistics.mean
    standardError = statistics.standardError
    let half = statistics.standardError.map {
      $0 * studentQuantile(confidence: PairedDifference.confidence, degrees: statistics.count - 1)
    }
    low = half.map { [mean] in mean - $0 }
    high = half.map { [mean] in mean + $0 }
  }

  init(_ values: [Double]) { self.init(RunStatistics(values)) }
}

public struct WorthPartFigure: Sendable, Equatable {
  public var part: WorthPart
  public var figure: WorthFigure
}

/// What a day with the thing differs from the same day without it.
public struct WorthDay: Sendable, Equatable {
  public var date: CalendarDate
  public var profit: WorthFigure
  public var parts: [WorthPartFigure]
}

/// A click of an ad, or a visit through a channel: what it cost, and what it brought by each source.
public struct WorthPerVisit: Sendable, Equatable {
  public var cost: RatioOfMeans
  /// The most that it may cost on the mean, counting its own orders alone.
  public var direct: RatioOfMeans
  /// The same, counting all that it changed.
  public var all: RatioOfMeans
  public var returns: RatioOfMeans
  public var search: RatioOfMeans
  /// What the maximum-bid rule would have paid at most; nil for other things than ads.
  public var maximumBid: RatioOfMeans?
}

/// One replicate of the worth: the difference by day, and whole-run counts.
struct WorthReplicate: Sendable {
  var days: [WorthSplit]
  var visits = 0
  var maximumCost = 0.0
  var givenAway = Money.zero

  var whole: WorthSplit { days.reduce(into: WorthSplit()) { $0 += $1 } }
}

/// Sees one world.
private struct WorthObserver: Observer {
  let sources: WorthSources
  var seen = WorthReplicate(days: [])

  mutating func observe(_ record: DayRecord) {
    seen.days.append(sources.split(record))
    seen.visits += sources.visits(record)
    seen.maximumCost += sources.maximumCost(record)
    seen.givenAway += record.store.promotionDiscount + record.store.giftCost
  }
}

extension Worth {
  /// Plays `scenario` with and without `lever` on the replicates 0 to `replicates` − 1 of `seed`.
  ///
  /// Nil where what is left without it is no scenario, or is the same one. The result is the same for any number of
  /// `jobs`. Memory: some 64 bytes for each day, and for each replicate. Throws `CancellationError` where the task is
  /// cancelled. Precondition: `replicates` ≥ 1.
  public static func play(
    of lever: ProfitLever, in scenario: Scenario, replicates: Int, seed: UInt64, jobs: Int,
    progress: (Int, Int) -> Void = { _, _ in }
  ) async throws -> Worth? {
    guard let without = scenario.without(lever) else { return nil }
    let worlds = [Simulation(scenario), Simulation(without)]
    let sources = worlds.map { WorthSources(of: lever, in: $0) }
    var sums = WorthSums(days: scenario.days)
    try await Replicates.play(0..<replicates, jobs: jobs, waiting: max(1, 1_000_000 / scenario.days)) {
      (replicate: Int) -> WorthReplicate in
      let seen = zip(worlds, sources).map { world, sources in
        var observer = WorthObserver(sources: sources)
        world.play(replicate: replicate, seed: seed, observer: &observer) { Task.isCancelled }
        return observer.seen
      }
      // A part of the days only is thrown away with the cancelled task.
      var difference = seen[0]
      difference.days = zip(seen[0].days, seen[1].days).map { $0 - $1 }
      difference.givenAway -= seen[1].givenAway
      return difference
    } receive: { (replicate: Int, found: WorthReplicate) in
      sums.add(found)
      progress(replicate + 1, replicates)
    }
    return sums.worth(of: lever, start: scenario.start)
  }
}

/// Gathers the replicates of a worth in their order.
private struct WorthSums {
  /// By day, then part; the last one of a day is the profit.
  private var days: [[RunStatistics]]
  private var replicates: [WorthTotals] = []

  private struct WorthTotals {
    var split: WorthSplit
    var visits: Double
    var maximumCost: Double
    var givenAway: Double
  }

  init(days: Int) {
    let none = RunStatistics(keptAtMost: 0)
    self.days = .init(repeating: .init(repeating: none, count: WorthPart.allCases.count + 1), count: days)
  }

  mutating func add(_ replicate: WorthReplicate) {
    for (day, split) in replicate.days.enumerated() {
      for part in WorthPart.allCases { days[day][part.position].add(split[part].yuan) }
      days[day][WorthPart.allCases.count].add(split.total.yuan)
    }
    replicates.append(
      WorthTotals(
        split: replicate.whole, visits: Double(replicate.visits), maximumCost: replicate.maximumCost,
        givenAway: replicate.givenAway.yuan))
  }

  func worth(of lever: ProfitLever, start: CalendarDate) -> Worth {
    func values(_ figure: (WorthTotals) -> Double) -> [Double] { replicates.map(figure) }
    let cost = values { -$0.split[.ownCost].yuan }
    let gains = values { $0.split.gain.yuan }
    let givenAway = values { $0.givenAway }
    return Worth(
      lever: lever, replicates: replicates.count, profit: WorthFigure(values { $0.split.total.yuan }),
      parts: WorthPart.allCases.map { part in
        WorthPartFigure(part: part, figure: WorthFigure(values { $0.split[part].yuan }))
      },
      days: days.enumerated().map { day, statistics in
        WorthDay(
          date: start + day, profit: WorthFigure(statistics[WorthPart.allCases.count]),
          parts: WorthPart.allCases.map {
            WorthPartFigure(part: $0, figure: WorthFigure(statistics[$0.position]))
          })
      },
      visits: WorthFigure(values { $0.visits }), givenAway: WorthFigure(givenAway), perVisit: perVisit(of: lever),
      gainPerYuan: lever.isPromotion
        ? RatioOfMeans(of: zip(gains, givenAway).map { $0 + $1 }, over: givenAway)
        : RatioOfMeans(of: gains, over: cost))
  }

  private func perVisit(of lever: ProfitLever) -> WorthPerVisit? {
    let visits = replicates.map(\.visits)
    func ratio(_ amount: (WorthTotals) -> Double) -> RatioOfMeans? {
      RatioOfMeans(of: replicates.map(amount), over: visits)
    }
    guard let cost = ratio({ -$0.split[.ownCost].yuan }), let direct = ratio({ $0.split[.direct].yuan }),
      let all = ratio({ $0.split.gain.yuan }), let returns = ratio({ $0.split[.returns].yuan }),
      let search = ratio({ $0.split[.search].yuan })
    else { return nil }
    return WorthPerVisit(
      cost: cost, direct: direct, all: all, returns: returns, search: search,
      maximumBid: lever.isAds ? ratio { $0.maximumCost } : nil)
  }
}

extension ProfitLever {
  /// Whether what it costs is what it gives away.
  public var isPromotion: Bool {
    switch self {
    case .bundle, .coupon, .gift, .discount, .platform, .event: true
    default: false
    }
  }
}
