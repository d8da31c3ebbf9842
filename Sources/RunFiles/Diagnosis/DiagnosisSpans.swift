import MarketDay

/// Two spans of a run's days that are compared.
public struct DiagnosisSpans: Sendable, Equatable {
  public var before: ClosedRange<CalendarDate>
  public var after: ClosedRange<CalendarDate>

  public init(before: ClosedRange<CalendarDate>, after: ClosedRange<CalendarDate>) {
    self.before = before
    self.after = after
  }

  /// The first and the second half of a run; with an odd number of days the middle one is in neither. Nil for a run of
  /// one day.
  public init?(halvesOf run: PlayedRun) {
    guard run.days >= 2 else { return nil }
    let half = run.days / 2
    self.init(before: run.start...(run.start + (half - 1)), after: (run.last + (1 - half))...run.last)
  }

  /// Whether each weekday has the same share of both; otherwise the week alone can make a difference.
  var haveTheSameWeekdays: Bool {
    func shares(_ span: ClosedRange<CalendarDate>) -> [Double] {
      let days = (span.upperBound - span.lowerBound) + 1
      var counts = [Double](repeating: 0, count: 7)
      for day in 0..<days { counts[(span.lowerBound + day).weekday.rawValue] += 1 / Double(days) }
      return counts
    }
    return zip(shares(before), shares(after)).allSatisfy { abs($0 - $1) < 0.03 }
  }
}

/// What a run's files say of two spans, as means over the replicates read.
struct DiagnosisFigures: Sendable {
  let run: PlayedRun
  let store: DailyFigures
  let products: DailyFigures
  let channels: DailyFigures
  let keywords: DailyFigures
  let promotions: DailyFigures
  /// Days of the run, 0 the first.
  let before: Range<Int>
  let after: Range<Int>

  /// Reads the columns that a diagnosis needs. Throws ``RunFault``. Precondition: the spans lie in the run.
  init(_ run: PlayedRun, spans: DiagnosisSpans, replicate: Int?) throws {
    self.run = run
    before = (spans.before.lowerBound - run.start)..<(spans.before.upperBound - run.start + 1)
    after = (spans.after.lowerBound - run.start)..<(spans.after.upperBound - run.start + 1)
    store = try .read(.storeDaily, of: run, keys: [], columns: Self.storeColumns, replicate: replicate)
    products = try .read(
      .productDaily, of: run, keys: ["product"],
      columns: ["price", "stock", "visitors", "orders", "amount", "search_weight", "lost_orders"],
      replicate: replicate)
    channels = try .read(
      .channelDaily, of: run, keys: ["channel"], columns: ["visitors", "orders", "amount", "cost"],
      replicate: replicate)
    keywords = try .read(
      .keywordDaily, of: run, keys: ["keyword", "product"], columns: Self.keywordColumns, replicate: replicate)
    promotions = try .read(
      .promotionDaily, of: run, keys: ["promotion", "kind"], columns: ["issued", "used", "orders"],
      replicate: replicate)
  }

  private static let storeColumns = [
    "visitors", "inquiries", "asked_buyers", "buyers", "paid_amount", "refund_amount", "favourites", "carts",
    "lost_orders", "sent_orders", "late_orders", "complaints", "refunds_no_reason", "refunds_described",
    "refunds_late", "disputes", "rating_described", "rating_service", "rating_shipping", "points", "hidden", "down",
  ]

  private static let keywordColumns = [
    "searches", "natural_rank", "natural_impressions", "natural_clicks", "closing_impressions", "closing_clicks",
    "bid", "quality", "ad_impressions", "ad_clicks", "ad_cost",
  ]

  /// The factors of the sales formula over one span.
  func factors(_ span: Range<Int>) -> SalesFactors {
    func store(_ column: String) -> Double { self.store.perDay(column, over: span) }
    let visitors = channels.entities.indices.map { channels.perDay("visitors", over: span, entity: $0) }
    // Sums of whole fen, so that the rounding to the fen is not that of a binary fraction.
    let paid = self.store.rawSum("paid_amount", over: span) / Double(self.store.replicates * span.count)
    return SalesFactors(
      visitors: visitors, inquiries: store("inquiries"), askedBuyers: store("asked_buyers"), buyers: store("buyers"),
      paid: paid)
  }
}

/// A figure before and after, and whether the difference could be chance.
public struct FigureChange: Sendable, Equatable {
  public enum Unit: String, Sendable {
    case yuan, count, share, number, place
  }

  /// As in JSON and as people read it: lower case, in words.
  public var name: Wording
  public var unit: Unit
  /// Nil where it can't be seen.
  public var before: Double?
  public var after: Double?
  /// The difference of the means of daily values / its standard error; nil where a span has fewer than two days of
  /// them, or where the figure is one that somebody sets.
  public var standardErrors: Double?

  /// Whether it changed by less than days differ among themselves; nil where that can't be told.
  public var isWithinChance: Bool? { standardErrors.map { abs($0) < 2 } }
}

/// How far two samples of days lie apart.
enum SpanTest {
  /// (mean of `after` − mean of `before`) / √(variance / days + variance / days), with the variances of the days within
  /// each span; nil with fewer than two days in one. Days are taken as independent.
  static func standardErrors(before: [Double], after: [Double]) -> Double? {
    guard before.count >= 2, after.count >= 2 else { return nil }
    let difference = mean(after) - mean(before)
    let error = (squaredError(before) + squaredError(after)).squareRoot()
    if error == 0 { return difference == 0 ? 0 : difference < 0 ? -most : most }
    return min(max(difference / error, -most), most)
  }

  /// What is shown of a difference between days that do not differ within the spans.
  private static let most = 99.0

  private static func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }

  private static func squaredError(_ values: [Double]) -> Double {
    let mean = mean(values)
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return squares / Double(values.count - 1) / Double(values.count)
  }
}

extension DiagnosisFigures {
  /// A column of the store, as a mean a day.
  func storeChange(_ name: Wording, _ column: String, unit: FigureChange.Unit = .count) -> FigureChange {
    change(name, unit) { day in store.mean(column, day: day) }
  }

  /// The ratio of two columns of the store, as a ratio of sums.
  func storeRatio(_ name: Wording, _ part: [String], of whole: String, unit: FigureChange.Unit = .share) -> FigureChange
  {
    ratio(
      name, unit, part: { day in part.reduce(0) { $0 + store.mean($1, day: day) } },
      whole: { store.mean(whole, day: $0) })
  }

  /// The mean of daily values; days without one are left out.
  func change(_ name: Wording, _ unit: FigureChange.Unit, _ value: (Int) -> Double?) -> FigureChange {
    let (first, second) = (before.compactMap(value), after.compactMap(value))
    func mean(_ values: [Double]) -> Double? {
      values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
    }
    return FigureChange(
      name: name, unit: unit, before: mean(first), after: mean(second),
      standardErrors: SpanTest.standardErrors(before: first, after: second))
  }

  /// A ratio of sums over the span, tested by the daily ratios.
  func ratio(
    _ name: Wording, _ unit: FigureChange.Unit, part: (Int) -> Double, whole: (Int) -> Double
  ) -> FigureChange {
    func over(_ span: Range<Int>) -> Double? {
      share(span.reduce(0) { $0 + part($1) }, of: span.reduce(0) { $0 + whole($1) })
    }
    var figure = change(name, unit) { share(part($0), of: whole($0)) }
    figure.before = over(before)
    figure.after = over(after)
    return figure
  }
}
