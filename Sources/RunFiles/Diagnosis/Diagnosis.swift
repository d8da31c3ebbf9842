import MarketDay

/// What changed between two spans of a run, in the four steps of S1: look at the page and the data, listen to reviews
/// and complaints, ask staff and buyers, then find the cause in the data.
public struct Diagnosis: Sendable, Equatable {
  public let name: String
  public let spans: DiagnosisSpans
  /// Replicates that the means are over.
  public let replicates: Int
  /// The one replicate that was read; nil: all of them.
  public let replicate: Int?
  /// The difference of the spans' daily sales / its standard error; nil where a span has one day.
  public let standardErrors: Double?

  // 1. The page and the data
  public let split: SalesSplit
  public let factors: [Factor]
  /// The items whose sales changed most, at most two.
  public let items: [Item]
  // 2. Reviews and complaints
  /// Those that can be seen in the run.
  public let care: [FigureChange]
  // 3. Staff and buyers
  /// At most three.
  public let questions: [Wording]
  // 4. The cause
  /// Those that explain most first.
  public let causes: [Cause]

  /// A factor of the sales formula, and what its change brought.
  public struct Factor: Sendable, Equatable {
    public enum Kind: String, Sendable {
      case visitors, source, conversion
      case callInRate = "call_in_rate"
      case inquiryConversion = "inquiry_conversion"
      case silentConversion = "silent_conversion"
      case averageOrderValue = "average_order_value"
    }

    public var kind: Kind
    public var figure: FigureChange
    public var amount: Money
  }

  /// An item, with what its sales a day were and what may have changed them.
  public struct Item: Sendable, Equatable {
    public var id: String
    public var before: Money
    public var after: Money
    public var visitors: FigureChange
    public var conversion: FigureChange
    public var price: FigureChange
    public var clickRate: FigureChange

    public var change: Money { after - before }
  }

  /// Whether sales changed by less than days differ among themselves; nil where that can't be told.
  public var isWithinChance: Bool? { standardErrors.map { abs($0) < 2 } }

  /// The cause that explains most of the change, with a figure that is beyond chance; nil where sales did not change
  /// beyond chance, or nothing explains a tenth of it.
  public var likeliest: Cause? {
    guard isWithinChance == false else { return nil }
    return causes.first { cause in
      (cause.amount < .zero) == (split.change < .zero) && cause.isWithinChance == false && !cause.kind.isConsequence
        && cause.amount.fen.magnitude * 10 >= split.change.fen.magnitude
    }
  }
}

extension Diagnosis {
  /// Reads the files of `run` and compares the spans. Throws ``RunFault``. Precondition: the spans lie in the run.
  public init(_ run: PlayedRun, spans: DiagnosisSpans, replicate: Int? = nil) throws {
    let figures = try DiagnosisFigures(run, spans: spans, replicate: replicate)
    let (before, after) = (figures.factors(figures.before), figures.factors(figures.after))
    name = run.name
    self.spans = spans
    self.replicate = replicate
    replicates = figures.store.replicates
    standardErrors = SpanTest.standardErrors(
      before: figures.store.series("paid_amount", over: figures.before),
      after: figures.store.series("paid_amount", over: figures.after))
    split = SalesSplit(before: before, after: after)
    factors = Self.factors(figures, split, before, after)
    items = Self.items(figures)
    care = Self.care(figures)
    causes = CauseFinder.causes(in: figures)
    questions = Questions.list(for: causes, care: care, change: split.change)
  }

  private static func factors(
    _ figures: DiagnosisFigures, _ split: SalesSplit, _ before: SalesFactors, _ after: SalesFactors
  ) -> [Factor] {
    let store = figures.store
    var factors = [
      Factor(
        kind: .visitors, figure: figures.storeChange(Wording("visitors a day", "每天访客数"), "visitors"),
        amount: split.visitors)
    ]
    for (index, channel) in figures.channels.entities.enumerated() {
      factors.append(
        Factor(
          kind: .source,
          figure: figures.change(Wording(same: channel[0]), .count) {
            figures.channels.mean("visitors", day: $0, entity: index)
          },
          amount: split.sources[index]))
    }
    func silent(_ day: Int) -> Double { store.mean("buyers", day: day) - store.mean("asked_buyers", day: day) }
    let rates: [(Factor.Kind, FigureChange, Money)] = [
      (.conversion, figures.storeRatio(Wording("conversion", "转化率"), ["buyers"], of: "visitors"), split.conversion),
      (
        .callInRate, figures.storeRatio(Wording("call-in rate", "咨询率"), ["inquiries"], of: "visitors"), split.callInRate
      ),
      (
        .inquiryConversion,
        figures.storeRatio(Wording("inquiry conversion", "询单转化率"), ["asked_buyers"], of: "inquiries"),
        split.inquiryConversion
      ),
      (
        .silentConversion,
        figures.ratio(
          Wording("silent conversion", "静默转化率"), .share, part: silent,
          whole: {
            store.mean("visitors", day: $0) - store.mean("inquiries", day: $0)
          }), split.silentConversion
      ),
      (
        .averageOrderValue,
        figures.storeRatio(Wording("order value", "客单价"), ["paid_amount"], of: "buyers", unit: .yuan),
        split.orderValue
      ),
    ]
    return factors + rates.map { Factor(kind: $0.0, figure: $0.1, amount: $0.2) }
  }

  private static func items(_ figures: DiagnosisFigures) -> [Item] {
    let products = figures.products
    func amount(_ item: Int, _ span: Range<Int>) -> Double { products.perDay("amount", over: span, entity: item) }
    let changes = products.entities.indices.map { abs(amount($0, figures.after) - amount($0, figures.before)) }
    let largest = changes.indices.sorted { changes[$0] != changes[$1] ? changes[$0] > changes[$1] : $0 < $1 }
    return largest.prefix(2).filter { changes[$0] > 0 }.map { item in
      let found = figures.keywords.entities.indices.filter {
        figures.keywords.entities[$0][1] == products.entities[item][0]
      }
      func keywords(_ column: String, _ day: Int) -> Double {
        found.reduce(0) { $0 + figures.keywords.mean(column, day: day, entity: $1) }
      }
      return Item(
        id: products.entities[item][0], before: Money(nearestTo: amount(item, figures.before)),
        after: Money(nearestTo: amount(item, figures.after)),
        visitors: figures.change(Wording("visitors a day", "每天访客数"), .count) {
          products.mean("visitors", day: $0, entity: item)
        },
        conversion: figures.ratio(
          Wording("conversion", "转化率"), .share, part: { products.mean("orders", day: $0, entity: item) },
          whole: { products.mean("visitors", day: $0, entity: item) }),
        price: figures.change(Wording("price", "价格"), .yuan) { products.value("price", day: $0, entity: item) },
        clickRate: figures.ratio(
          Wording("clicks a look", "点击率"), .share, part: { keywords("natural_clicks", $0) },
          whole: {
            keywords("natural_impressions", $0)
          }))
    }
  }

  /// What buyers said and sent back; what the run leaves out is left out here.
  private static func care(_ figures: DiagnosisFigures) -> [FigureChange] {
    let ratings = [
      (Wording("rating, as described", "描述相符评分"), "rating_described"),
      (Wording("rating, service", "服务态度评分"), "rating_service"),
      (Wording("rating, shipping", "物流服务评分"), "rating_shipping"),
    ]
    .map { name, column in
      figures.change(name, .number) { figures.store.value(column, day: $0) }
    }
    let counts = [
      (Wording("units refunded without a reason a day", "每天无理由退款件数"), "refunds_no_reason"),
      (Wording("units refunded as not as described a day", "每天描述不符退款件数"), "refunds_described"),
      (Wording("units refunded as late a day", "每天延迟发货退款件数"), "refunds_late"),
      (Wording("late orders a day", "每天延迟发货订单"), "late_orders"),
      (Wording("complaints a day", "每天投诉"), "complaints"), (Wording("disputes a day", "每天纠纷"), "disputes"),
    ].map { figures.storeChange($0, $1) }
    let refunds = figures.storeRatio(Wording("refunds of sales", "退款占销售额"), ["refund_amount"], of: "paid_amount")
    return ([refunds] + ratings + counts).filter { ($0.before ?? 0) != 0 || ($0.after ?? 0) != 0 }
  }
}
