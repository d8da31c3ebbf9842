/// From a day on, an item has another list price.
public struct PriceChange: Sendable, Equatable {
  /// The first day of the new price.
  public var date: CalendarDate
  public var price: Money

  public init(date: CalendarDate, price: Money) {
    self.date = date
    self.price = price
  }
}

extension Product {
  /// The list price on `date`: that of the last change up to then, else ``price``.
  public func listPrice(on date: CalendarDate) -> Money {
    var found = price
    for change in pricePlan where change.date <= date { found = change.price }
    return found
  }

  /// The list prices in force on some day from `first` to `last`; nil is without an end. At least one.
  func listPrices(from first: CalendarDate?, to last: CalendarDate?) -> [Money] {
    var prices: [Money] = []
    for (position, change) in ([PriceChange(date: .earliest, price: price)] + pricePlan).enumerated() {
      let end = position < pricePlan.count ? pricePlan[position].date : .latest
      guard change.date <= last ?? .latest, end > first ?? .earliest else { continue }
      prices.append(change.price)
    }
    return prices.isEmpty ? [price] : prices
  }

  /// The highest list price of the whole plan.
  var highestPrice: Money { pricePlan.reduce(price) { max($0, $1.price) } }
}

extension CalendarDate {
  fileprivate static let earliest = CalendarDate(daysSinceEpoch: .min)
  fileprivate static let latest = CalendarDate(daysSinceEpoch: .max)
}
