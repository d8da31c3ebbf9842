import MarketDay

/// The factors of a span's sales a day: visitors by source × conversion × order value, where conversion =
/// call-in rate × inquiry conversion + (1 − call-in rate) × silent conversion.
struct SalesFactors: Sendable, Equatable {
  /// A day, by source.
  var visitors: [Double]
  /// Nil where nobody came.
  var callInRate: Double?
  /// Nil where nobody asked.
  var inquiryConversion: Double?
  /// Nil where everybody asked.
  var silentConversion: Double?
  /// In fen; nil where nobody bought.
  var orderValue: Double?
  /// In fen.
  var salesPerDay: Double

  var conversion: Double? {
    guard let callInRate else { return nil }
    return callInRate * (inquiryConversion ?? 0) + (1 - callInRate) * (silentConversion ?? 0)
  }
}

extension SalesFactors {
  /// From a span's counts and amount a day; the amount in fen.
  init(visitors: [Double], inquiries: Double, askedBuyers: Double, buyers: Double, paid: Double) {
    let all = visitors.reduce(0, +)
    self.visitors = visitors
    callInRate = share(inquiries, of: all)
    inquiryConversion = share(askedBuyers, of: inquiries)
    silentConversion = share(buyers - askedBuyers, of: all - inquiries)
    orderValue = share(paid, of: buyers)
    salesPerDay = paid
  }
}

/// The change of sales a day from one span to another, split to the fen over the factors of the sales formula.
///
/// The parts are Shapley values (``ProductSplit``) of visitors, call-in rate, inquiry conversion, silent conversion and
/// order value. Sales are linear in the visitors, so each source has the part of its own change: its difference times
/// the mean of conversion × order value over those same orders.
public struct SalesSplit: Sendable, Equatable {
  /// Sales a day, rounded to the fen.
  public let before: Money
  public let after: Money
  /// What each source's visitors brought, in the order of the factors.
  public let sources: [Money]
  public let callInRate: Money
  public let inquiryConversion: Money
  public let silentConversion: Money
  public let orderValue: Money

  public var change: Money { after - before }
  public var visitors: Money { sources.reduce(.zero, +) }
  public var conversion: Money { callInRate + inquiryConversion + silentConversion }

  init(before: SalesFactors, after: SalesFactors) {
    precondition(before.visitors.count == after.visitors.count, "the same sources before and after")
    self.before = Money(fen: Int64(before.salesPerDay.rounded()))
    self.after = Money(fen: Int64(after.salesPerDay.rounded()))
    let parts = Self.parts(before: before, after: after)
    let whole = LargestRemainder.rounded(parts, sum: (self.after - self.before).fen).map(Money.init(fen:))
    let count = before.visitors.count
    sources = Array(whole[..<count])
    callInRate = whole[count]
    inquiryConversion = whole[count + 1]
    silentConversion = whole[count + 2]
    orderValue = whole[count + 3]
  }

  /// In fen and not rounded: the sources, then call-in rate, inquiry conversion, silent conversion, order value.
  static func parts(before: SalesFactors, after: SalesFactors) -> [Double] {
    let rates: (SalesFactors) -> [Double?] = {
      [$0.callInRate, $0.inquiryConversion, $0.silentConversion, $0.orderValue]
    }
    let first = ProductSplit.filled(rates(before), from: rates(after))
    let second = ProductSplit.filled(rates(after), from: rates(before))
    func sales(_ factors: [Double]) -> Double {
      factors[0] * (factors[1] * factors[2] + (1 - factors[1]) * factors[3]) * factors[4]
    }
    let visitors = (before.visitors.reduce(0, +), after.visitors.reduce(0, +))
    let ratesParts = ProductSplit.parts(before: [visitors.0] + first, after: [visitors.1] + second, whole: sales)
    // What one visitor more brings, as a mean over the same orders.
    let worth = ProductSplit.parts(before: [0] + first, after: [1] + second, whole: sales)[0]
    let sources = zip(before.visitors, after.visitors).map { ($1 - $0) * worth }
    return sources + ratesParts.dropFirst()
  }
}
