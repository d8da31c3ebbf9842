import MarketDay

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The share of visitors who see one page only: where the pages after the first are a Poisson number with mean
/// depth − 1, as they are drawn here, it is e^(1 − depth).
func bounceRate(depth: Double) -> Double { exp(1 - max(depth, 1)) }

/// The store beside its trade, over the 30 days up to one day.
struct TradeComparison {
  var figures: ReportFigures
  var day: Int

  private var window: Range<Int> { max(0, day - 29)..<(day + 1) }

  /// Rows without header, one for each measure.
  func append(to text: inout CSVText) {
    for measure in measures {
      let trade = figures.run.tradeFigures?[measure.name]
      text.append(figures.run.start + day)
      text.appendText(measure.name)
      text.append(measure.name.hasPrefix("rating") ? 1 : window.count)
      text.append(measure.own, isAmount: measure.isAmount)
      text.append(trade, isAmount: measure.isAmount)
      text.append(measure.own.flatMap { own in trade.flatMap { share(own, of: $0) } }, isAmount: false)
      text.endRow()
    }
  }

  private typealias Measure = (name: String, own: Double?, isAmount: Bool)

  private var measures: [Measure] {
    let visitors = store("visitors")
    let inquiries = store("inquiries")
    let paid = store("paid_amount")
    return [
      ("conversion", share(store("buyers"), of: visitors), false),
      ("call_in_rate", share(inquiries, of: visitors), false),
      ("inquiry_conversion", share(store("asked_buyers"), of: inquiries), false),
      ("average_order_value", share(paid, of: store("buyers")), true),
      ("price", price, true),
      ("refund_share", share(store("refund_amount"), of: paid), false),
      ("depth", share(store("page_views"), of: visitors), false),
      ("buyers_per_item", paceOfItem(["orders"]), false),
      ("favourites_and_carts_per_item", paceOfItem(["favourites", "carts"]), false),
      ("returning_buyers_per_item", paceOfItem(["returning_buyers"]), false),
      ("rating_described", figures.store.value("rating_described", day: day), false),
      ("rating_service", figures.store.value("rating_service", day: day), false),
      ("rating_shipping", figures.store.value("rating_shipping", day: day), false),
    ]
  }

  private func store(_ column: String) -> Double { figures.store.perDay(column, over: window) }

  /// What visitors saw, each visit counting once.
  private var price: Double? {
    var (sum, visits) = (0.0, 0.0)
    for item in figures.products.entities.indices {
      for day in window {
        let count = figures.products.mean("visitors", day: day, entity: item)
        sum += count * figures.products.mean("price", day: day, entity: item)
        visits += count
      }
    }
    return share(sum, of: visits)
  }

  /// The mean item's sum over 30 days at the pace of the window.
  private func paceOfItem(_ columns: [String]) -> Double? {
    let items = figures.products.entities.indices
    let perDay = items.reduce(0.0) { sum, item in
      columns.reduce(sum) { $0 + figures.products.perDay($1, over: window, entity: item) }
    }
    return share(30 * perDay, of: Double(items.count))
  }
}

extension CSVText {
  /// Yuan with two decimals, other numbers with at most six; empty where there is none.
  fileprivate mutating func append(_ value: Double?, isAmount: Bool) {
    guard let value else { return appendEmpty() }
    if isAmount { append(Money(nearestTo: value)) } else { append(value) }
  }
}
