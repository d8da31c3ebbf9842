import MarketDay

/// What a run came to, for one screen: sales by their formula, where traffic came from, where the money went, what
/// moved it.
public struct RunSummary: Sendable, Equatable {
  public var name: String
  public var fileName: String
  public var start: CalendarDate
  public var days: Int
  public var seed: UInt64
  public var replicates: Int
  /// Of a run until a precision is reached.
  public var precision: FoundPrecision?
  /// Whole-run figures. Their means are those of the sums over replicates, so that sales = visitors × conversion ×
  /// order value.
  public var sales: Distribution
  public var visitors: Distribution
  public var conversion: Distribution
  public var orderValue: Distribution
  public var profit: Distribution
  /// Those of the scenario that have a day that is played.
  public var targets: [TargetLine]
  public var traffic: [TrafficLine]
  public var waterfall: [WaterfallLine]
  /// At most three that moved the profit, the largest first.
  public var levers: [LeverEffect]
  /// Where the files are.
  public var folder: String
  public var files: [FileLine]

  /// A way into the store, as means over replicates.
  public struct TrafficLine: Sendable, Equatable {
    public var channel: String
    public var visitors: Double
    /// Of all visitors.
    public var share: Double
    public var orders: Double
    /// In yuan.
    public var amount: Double
    public var cost: Double
  }

  /// One step from the amount before promotions to the profit, as a mean over replicates.
  public struct WaterfallLine: Sendable, Equatable {
    /// As in JSON; stable.
    public var key: String
    public var label: Wording
    /// Signed: what is taken off is negative.
    public var amount: Money
    /// Of the amount paid; 0 where nothing was.
    public var share: Double
    /// Whether it is what the lines above it come to.
    public var isResult: Bool
  }

  public struct FileLine: Sendable, Equatable {
    public var name: String
    public var rows: Int
  }
}

extension RunSummary {
  init(
    run: RecordedRun, layout: RunLayout, tally: RunTally, precision: FoundPrecision?, effects: [LeverEffect],
    folder: String, files: [(file: RunFile, rows: Int)]
  ) {
    name = run.scenario.name
    fileName = run.source.fileName
    start = run.scenario.start
    days = run.scenario.days
    seed = run.scenario.seed
    replicates = tally.replicates
    self.precision = precision
    let total = tally.total
    let count = Double(tally.replicates)
    func measure(_ name: String, mean: Double) -> Distribution {
      guard var distribution = tally.distribution(of: name) else { preconditionFailure("\(name) is no measure") }
      distribution.mean = mean
      return distribution
    }
    sales = measure("paid_amount", mean: total.paidAmount.yuan / count)
    visitors = measure("visitors", mean: Double(total.visitors) / count)
    conversion = measure("conversion", mean: total.conversion)
    orderValue = measure("average_order_value", mean: total.averageOrderValue)
    profit = measure("profit", mean: total.profit.yuan / count)
    targets = tally.targets.map(TargetLine.init)
    traffic = zip(layout.channels, tally.channels).map { channel, record in
      TrafficLine(
        channel: channel, visitors: Double(record.visitors) / count,
        share: total.visitors == 0 ? 0 : Double(record.visitors) / Double(total.visitors),
        orders: Double(record.orders) / count, amount: record.amount.yuan / count, cost: record.cost.yuan / count)
    }
    waterfall = Self.waterfall(of: total, replicates: tally.replicates)
    levers = Array(effects.filter { $0.profit != 0 }.prefix(3))
    self.folder = folder
    self.files = files.map { FileLine(name: $0.file.name, rows: $0.rows) }
  }

  /// From what the goods would have cost without promotions, shipping fees included, to the profit.
  static func waterfall(of total: StoreRecord, replicates: Int) -> [WaterfallLine] {
    let steps: [(key: String, label: Wording, amount: Money, isResult: Bool)] = [
      ("before_promotions", Wording("before promotions", "优惠前"), total.paidAmount + total.promotionDiscount, false),
      ("promotion_discount", Wording("promotions", "优惠让利"), -total.promotionDiscount, false),
      ("paid_amount", Wording("paid", "支付金额"), total.paidAmount, true),
      ("refund_amount", Wording("refunds", "退款"), -total.refundAmount, false),
      ("goods_cost", Wording("goods", "商品成本"), -total.goodsCost, false),
      ("gift_cost", Wording("gifts", "赠品成本"), -total.giftCost, false),
      ("shipping_cost", Wording("parcels", "快递费"), -total.shippingCost, false),
      ("platform_fee", Wording("platform fee", "平台扣点"), -total.platformFee, false),
      ("affiliate_commission", Wording("commissions", "佣金"), -total.affiliateCommission, false),
      ("ad_cost", Wording("ads, paid visits", "推广花费"), -total.adCost, false),
      ("compensation", Wording("compensation", "赔付"), -total.compensation, false),
      ("fixed_cost", Wording("fixed costs", "固定成本"), -total.fixedCost, false),
      ("profit", Wording("profit", "利润"), total.profit, true),
    ]
    return steps.filter { $0.key != "compensation" || $0.amount != .zero }.map { step in
      WaterfallLine(
        key: step.key, label: step.label, amount: step.amount.fraction(1, of: Int64(replicates)),
        share: total.paidAmount == .zero ? 0 : step.amount.yuan / total.paidAmount.yuan, isResult: step.isResult)
    }
  }
}
