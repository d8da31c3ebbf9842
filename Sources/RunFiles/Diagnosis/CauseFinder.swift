import MarketDay

/// Looks for what changed sales between two spans, and gives each cause the amount that it explains.
///
/// Sales are the sum over channels of visits × conversion × order value. What visits brought goes to the causes of
/// visits (searches, rank, clicks, ads, channels); what conversion and order value brought, source by source, goes to
/// stock, prices, promotions, customer service, waiting, ratings, and what is left to the page and the basket.
struct CauseFinder {
  let figures: DiagnosisFigures
  var pile = CausePile()
  let items: [ItemChange]
  let channels: [ChannelChange]
  let promotions: [PromotionChange]

  /// The causes, those that explain most first.
  static func causes(in figures: DiagnosisFigures) -> [Cause] {
    var finder = CauseFinder(figures)
    finder.explainVisits()
    finder.explainYield()
    return finder.pile.causes
  }

  private init(_ figures: DiagnosisFigures) {
    self.figures = figures
    items = figures.products.entities.indices.map { ItemChange($0, in: figures) }
    channels = figures.channels.entities.indices.map { ChannelChange($0, in: figures) }
    promotions = figures.promotions.entities.indices.compactMap { PromotionChange($0, in: figures) }
  }

  var before: Range<Int> { figures.before }
  var after: Range<Int> { figures.after }

  /// A column of an item's rows, as a figure of a cause.
  func itemFigure(_ name: Wording, _ column: String, _ unit: FigureChange.Unit, item: Int) -> FigureChange {
    figures.change(name, unit) { figures.products.value(column, day: $0, entity: item) }
  }
}

/// A mean a day before and after.
struct Pair {
  var before: Double
  var after: Double

  init(_ before: Double, _ after: Double) {
    self.before = before
    self.after = after
  }

  init(_ figures: DailyFigures, _ column: String, entity: Int, of spans: DiagnosisFigures) {
    before = figures.perDay(column, over: spans.before, entity: entity)
    after = figures.perDay(column, over: spans.after, entity: entity)
  }

  var mean: Double { (before + after) / 2 }
  var change: Double { after - before }
  /// ln(after / before); 0 where one of them is not above 0.
  var logarithm: Double { before > 0 && after > 0 ? naturalLogarithm(after / before) : 0 }

  /// Nearly nothing before, or nearly nothing after.
  var began: Bool { after > 0 && before <= 0.05 * after }
  var ended: Bool { before > 0 && after <= 0.05 * before }
}

/// What changed about an item.
struct ItemChange {
  let position: Int
  let id: String
  let visitors: Pair
  let orders: Pair
  let amount: Pair
  let lostOrders: Pair
  let price: Pair
  let searchWeight: Pair

  init(_ position: Int, in figures: DiagnosisFigures) {
    func pair(_ column: String) -> Pair { Pair(figures.products, column, entity: position, of: figures) }
    self.position = position
    id = figures.products.entities[position][0]
    visitors = pair("visitors")
    orders = pair("orders")
    amount = pair("amount")
    lostOrders = pair("lost_orders")
    price = pair("price")
    searchWeight = pair("search_weight")
  }

  /// Whether its price is another one; below half a percent it is not.
  var hasNewPrice: Bool { abs(price.logarithm) >= 0.005 }
  /// An order's amount, of the span in which there were more.
  var orderValue: Double {
    let (amount, orders) =
      orders.before >= orders.after ? (self.amount.before, self.orders.before) : (self.amount.after, self.orders.after)
    return orders > 0 ? amount / orders : price.mean
  }
}

/// What changed about a channel, and what its visits, its conversion and its order value brought, in yuan a day.
struct ChannelChange {
  let position: Int
  let name: String
  let visitors: Pair
  /// An amount a visit, as a mean of the spans that have visits.
  let worth: Double
  let byVisits: Double
  let byConversion: Double
  let byOrderValue: Double

  init(_ position: Int, in figures: DiagnosisFigures) {
    func pair(_ column: String) -> Pair { Pair(figures.channels, column, entity: position, of: figures) }
    self.position = position
    name = figures.channels.entities[position][0]
    visitors = pair("visitors")
    let (orders, amount) = (pair("orders"), pair("amount"))
    let parts = ProductSplit.parts(
      before: [
        visitors.before, share(orders.before, of: visitors.before), share(amount.before, of: orders.before),
      ],
      after: [visitors.after, share(orders.after, of: visitors.after), share(amount.after, of: orders.after)])
    (byVisits, byConversion, byOrderValue) = (parts[0], parts[1], parts[2])
    let worths = [share(amount.before, of: visitors.before), share(amount.after, of: visitors.after)].compactMap(\.self)
    worth = worths.isEmpty ? 0 : worths.reduce(0, +) / Double(worths.count)
  }
}

/// A promotion that began or ended between the spans.
struct PromotionChange {
  let position: Int
  let name: String
  let isDiscount: Bool
  let isEvent: Bool
  let began: Bool
  /// Orders a day in which it had a part, while it ran.
  let orders: Double

  /// Nil where it did neither.
  init?(_ position: Int, in figures: DiagnosisFigures) {
    func pair(_ column: String) -> Pair { Pair(figures.promotions, column, entity: position, of: figures) }
    let orders = pair("orders")
    guard orders.began || orders.ended else { return nil }
    self.position = position
    name = figures.promotions.entities[position][0]
    isDiscount = figures.promotions.entities[position][1] == "discount"
    isEvent = figures.promotions.entities[position][1] == "event"
    began = orders.began
    self.orders = max(orders.before, orders.after)
  }

  var kind: Cause.Kind { began ? .promotionBegan : .promotionEnded }
}

extension CauseFinder {
  /// Orders a day with the promotion.
  func figure(of promotion: PromotionChange) -> FigureChange {
    figures.change(Wording("orders with it a day", "每天使用的订单"), .count) {
      figures.promotions.mean("orders", day: $0, entity: promotion.position)
    }
  }
}
