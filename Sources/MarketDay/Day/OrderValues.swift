/// Bins of what paid orders are worth: 200 of one width, and an open one above them.
public struct OrderValueBins: Sendable, Equatable {
  /// Bins that end somewhere.
  public static let closed = 200

  /// Whole yuan.
  public let width: Money

  /// The least width of 1, 2 or 5 times a power of ten yuan with which the bins reach four times `highestPrice`.
  ///
  /// An order has about one or two units, so that nearly all of them are in closed bins, and thresholds, which are
  /// round amounts, lie on the bounds of bins.
  public init(highestPrice: Money) {
    let reach = 4 * max(0, highestPrice.fen)
    var (width, step) = (Int64(100), 0)
    while width * Int64(Self.closed) < reach {
      width = step % 3 == 1 ? width / 2 * 5 : width * 2
      step += 1
    }
    self.width = Money(fen: width)
  }

  /// The closed ones by rising amount, then the open one.
  public var count: Int { Self.closed + 1 }

  /// The bin of an order; an amount on a bound belongs to the bin above it.
  public func bin(of amount: Money) -> Int { Int(min(Int64(Self.closed), max(0, amount.fen) / width.fen)) }

  /// The least amount of a bin.
  public func lowerBound(of bin: Int) -> Money { width * bin }

  /// What the amounts of a bin stay below; nil for the open one.
  public func upperBound(of bin: Int) -> Money? { bin < Self.closed ? width * (bin + 1) : nil }
}

/// Paid orders by what they were worth: goods and shipping fee, after promotions.
public struct OrderValues: Sendable, Equatable {
  public let bins: OrderValueBins
  /// By bin.
  public private(set) var orders: [Int]

  public init(bins: OrderValueBins) {
    self.bins = bins
    orders = .init(repeating: 0, count: bins.count)
  }

  public mutating func add(_ count: Int, worth amount: Money) { orders[bins.bin(of: amount)] += count }

  /// Precondition: the same bins.
  public static func += (left: inout OrderValues, right: OrderValues) {
    precondition(left.bins == right.bins, "order values of one scenario have the same bins")
    for bin in left.orders.indices { left.orders[bin] += right.orders[bin] }
  }

  mutating func clear() {
    for bin in orders.indices { orders[bin] = 0 }
  }
}

extension Scenario {
  /// Fitted to the highest price at the start: a price of later days must not change how earlier ones are counted.
  public var orderValueBins: OrderValueBins {
    OrderValueBins(highestPrice: draft.products.map(\.price).max() ?? .zero)
  }

  /// Shares of a week's searches by hour, Monday 0:00 first: 168 of them, which sum to 1. Seasons, growth and shocks
  /// are not in them.
  public var demandByHour: [Double] {
    let hours = hourShares(draft.trade.demand.hours)
    let week = draft.trade.demand.weekdays.reduce(0, +)
    return draft.trade.demand.weekdays.flatMap { weekday in hours.map { weekday / week * $0 } }
  }
}
