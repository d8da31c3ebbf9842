import MarketDay

/// How one point of a sweep came out.
public struct PointResult: Sendable, Equatable {
  /// By measure of the sweep; nil where no replicate has a value.
  public let distributions: [Distribution?]
  /// Profit less that of the first point on the same luck, in yuan: mean and its standard error. 0 for the first one.
  public let difference: Difference

  public struct Difference: Sendable, Equatable {
    public let mean: Double
    /// Nil with one replicate.
    public let standardError: Double?
  }
}

/// What the replicates of one point came to, added in their order.
struct PointTally: Sendable {
  private let measures: [Column<StoreRow>]
  private let start: CalendarDate
  private var statistics: [RunStatistics]
  /// In yuan, by replicate.
  private(set) var profits: [Double] = []

  init(_ measures: [Column<StoreRow>], start: CalendarDate) {
    self.measures = measures
    self.start = start
    statistics = .init(repeating: RunStatistics(), count: measures.count)
  }

  mutating func add(_ total: StoreRecord) {
    let row = StoreRow(replicate: 0, date: start, record: total)
    for (index, measure) in measures.enumerated() {
      if let value = measure.value(of: row) { statistics[index].add(value) }
    }
    profits.append(total.profit.yuan)
  }

  /// Against the profits of the first point, replicate by replicate.
  func result(against first: [Double]) -> PointResult {
    let difference = PairedDifference(of: profits, against: first)
    return PointResult(
      distributions: statistics.map { $0.count > 0 ? $0.distribution : nil },
      difference: .init(mean: difference.mean, standardError: difference.standardError))
  }
}

// A line of the journal. Numbers are their bits, so that what is read back is what was written, to the last bit.
extension PointResult {
  var fields: [String] {
    distributions.flatMap { distribution -> [String] in
      guard let distribution else { return .init(repeating: "-", count: Self.fieldsPerMeasure) }
      return [
        distribution.mean.bits, distribution.standardError?.bits ?? "-", distribution.p10.bits, distribution.p50.bits,
        distribution.p90.bits,
      ]
    } + [difference.mean.bits, difference.standardError?.bits ?? "-"]
  }

  private static let fieldsPerMeasure = 5

  init?(fields: some Collection<Substring>, measures: Int) {
    let fields = Array(fields)
    guard fields.count == measures * Self.fieldsPerMeasure + 2 else { return nil }
    func value(_ index: Int) -> Double? { Double.number(ofBits: fields[index]) }
    distributions = (0..<measures).map { measure in
      let start = measure * Self.fieldsPerMeasure
      guard let mean = value(start), let p10 = value(start + 2), let p50 = value(start + 3), let p90 = value(start + 4)
      else { return nil }
      return Distribution(mean: mean, standardError: value(start + 1), p10: p10, p50: p50, p90: p90)
    }
    guard let mean = value(fields.count - 2) else { return nil }
    difference = Difference(mean: mean, standardError: value(fields.count - 1))
  }
}

extension Double {
  /// In hexadecimal.
  var bits: String { String(bitPattern, radix: 16) }

  /// The number of ``bits``; nil for other text.
  static func number(ofBits bits: some StringProtocol) -> Double? {
    UInt64(bits, radix: 16).map { Double(bitPattern: $0) }
  }
}
