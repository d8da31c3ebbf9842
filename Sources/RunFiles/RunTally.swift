import MarketDay

/// What all replicates of a run come to: whole-run totals and, with more than one replicate, bands by day.
///
/// Replicates are added in their order. Means and standard errors are over all of them. Quantiles are exact as long as
/// all values can be kept, and beyond that are those of the first replicates: 2 million values for whole runs (16 MB,
/// over 30,000 replicates) and 11 million for the bands by day (88 MB: 10,000 replicates of 60 days, 550 of 1,096).
/// Replicates are drawn independently, so the first ones are as good a sample as any other of their number: the share
/// of all below such a quantile is off by √(p · (1 − p) / kept), 0.003 for p10 with 10,000 and 0.013 with 550.
public struct RunTally: Sendable {
  /// The measures of `bands_daily.csv`, by the columns of `store_daily.csv`.
  public static let bandMeasures = [
    "visitors", "inquiries", "orders", "buyers", "units", "conversion", "average_order_value", "paid_amount",
    "refund_amount", "ad_cost", "promotion_discount", "lost_orders", "profit", "rating_described", "rating_service",
    "rating_shipping", "points", "late_orders",
  ]
  static let mostKeptTotals = 2_000_000
  static let mostKeptBandValues = 11_000_000

  public let start: CalendarDate
  private let keptTotals: Int
  private let keptBands: Int
  /// The columns of `store_daily.csv` that are numbers, without `replicate`.
  static let measures = ColumnCatalogue.store.filter { $0.isMeasure }
  private static let banded = bandMeasures.compactMap { name in measures.first { $0.name == name } }

  /// Replicates added so far.
  public private(set) var replicates = 0
  /// The sum over all replicates and days.
  public private(set) var total = StoreRecord()
  /// By channel, in the order of the layout, the same.
  public private(set) var channels: [ChannelRecord]
  /// By target that has a day that is played, in the order of the scenario.
  public private(set) var targets: [TargetTally]
  /// Replicates with a profit above 0.
  public private(set) var profitable = 0
  /// By ``EntityFile``.
  private(set) var entities: [EntityTally]
  /// Sums over all replicates.
  private(set) var orderValues: OrderValues
  /// The same by week and item.
  private(set) var weeks: ProductWeeks
  let productNames: [[UInt8]]

  /// The first replicates, over which the quantiles of whole runs are taken.
  public var quantileReplicates: Int { min(replicates, keptTotals) }
  /// The same of the bands by day; 0 where there are none.
  public var bandQuantileReplicates: Int { bands.isEmpty ? 0 : min(replicates, keptBands) }
  /// The measures that `summary.csv` has, in its order.
  public static let measureNames = measures.map(\.name)

  private var totals: [RunStatistics]
  /// The replicate that was added last, as a whole.
  private var latest: StoreRow?
  private var bands: [RunStatistics]

  public init(
    start: CalendarDate, days: Int, names: TableNames, replicates: Int, targets: [PlayedTarget] = []
  ) {
    self.start = start
    let banded = replicates > 1 ? days * Self.banded.count : 0
    keptTotals = max(1, min(replicates, Self.mostKeptTotals / (Self.measures.count + targets.count)))
    keptBands = max(1, min(replicates, Self.mostKeptBandValues / max(1, banded)))
    totals = .init(repeating: RunStatistics(keptAtMost: keptTotals), count: Self.measures.count)
    bands = .init(repeating: RunStatistics(keptAtMost: keptBands), count: banded)
    channels = .init(repeating: ChannelRecord(), count: names.channels.count)
    orderValues = OrderValues(bins: names.orderValueBins)
    weeks = ProductWeeks(products: names.products.count)
    productNames = names.products
    entities = EntityFile.allCases.map { file in
      let isDaily = replicates > 1 && file.means != nil
      return EntityTally(names.measures[file.rawValue], start: start, days: isDaily ? days : 0)
    }
    self.targets = targets.map { [keptTotals] in TargetTally($0, keptAtMost: keptTotals) }
  }

  public mutating func add(_ tables: DailyTables) {
    var sum = StoreRecord()
    for (day, record) in tables.days.enumerated() {
      sum += record
      guard !bands.isEmpty else { continue }
      let row = StoreRow(replicate: 0, date: start + day, record: record)
      for (index, measure) in Self.banded.enumerated() {
        if let value = measure.value(of: row) { bands[day * Self.banded.count + index].add(value) }
      }
    }
    let row = StoreRow(replicate: 0, date: start, record: sum)
    for (index, measure) in Self.measures.enumerated() {
      if let value = measure.value(of: row) { totals[index].add(value) }
    }
    for (index, channel) in tables.channels.enumerated() { channels[index] += channel }
    for index in targets.indices { targets[index].add(tables.days) }
    for index in entities.indices { entities[index].add(tables.figures[index]) }
    orderValues += tables.orderValues
    weeks += tables.weeks
    if sum.profit > .zero { profitable += 1 }
    total += sum
    latest = row
    replicates += 1
  }

  /// How the whole-run total (or ratio of totals) came out, by the name of a column of `store_daily.csv`; nil where it
  /// is no measure.
  public func distribution(of measure: String) -> Distribution? { statistics(of: measure)?.distribution }

  /// The values that it is made from.
  func statistics(of measure: String) -> RunStatistics? {
    Self.measures.firstIndex { $0.name == measure }.map { totals[$0] }
  }

  static func unit(ofMeasure name: String) -> ColumnUnit? { measures.first { $0.name == name }?.unit }

  /// Rows of `summary.csv`.
  public var summaryTable: CSVText {
    var text = CSVText()
    for (index, measure) in Self.measures.enumerated() where totals[index].count > 0 {
      let distribution = totals[index].distribution
      text.appendText(measure.name)
      text.append(distribution.mean, in: measure.unit)
      if let error = distribution.standardError { text.append(error, in: measure.unit) } else { text.appendEmpty() }
      text.appendQuantiles(of: distribution, in: measure.unit)
      text.endRow()
    }
    return text
  }

  /// The row of `replicate_totals.csv` of the replicate that was added last.
  var latestTotals: CSVText {
    var text = CSVText()
    guard let latest else { return text }
    text.append(replicates - 1)
    text.appendRow(latest, Self.measures.map(\.cell))
    return text
  }

  /// Rows of `bands_daily.csv`; none with one replicate.
  public var bandsTable: CSVText {
    var text = CSVText()
    for (position, statistics) in bands.enumerated() where statistics.count > 0 {
      let (day, index) = position.quotientAndRemainder(dividingBy: Self.banded.count)
      let measure = Self.banded[index]
      let distribution = statistics.distribution
      text.append(start + day)
      text.appendText(measure.name)
      text.append(distribution.mean, in: measure.unit)
      text.appendQuantiles(of: distribution, in: measure.unit)
      text.endRow()
    }
    return text
  }
}

extension CSVText {
  /// Yuan with two decimals, other numbers with at most six.
  mutating func append(_ value: Double, in unit: ColumnUnit) {
    if unit == .yuan { append(Money(nearestTo: value)) } else { append(value) }
  }

  mutating func appendQuantiles(of distribution: Distribution, in unit: ColumnUnit) {
    append(distribution.p10, in: unit)
    append(distribution.p50, in: unit)
    append(distribution.p90, in: unit)
  }
}
