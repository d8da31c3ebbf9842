/// What the platform looks at when a store applies for an event.
struct EventApplication: Sendable {
  /// Nil where reviews are left out.
  var ratings: StoreRatings?
  /// The store is barred from events for broken rules.
  var isBarred = false
  /// Points this year.
  var points = 0
  /// Of each item of the event, in its order: units on the shelves, and the lowest price shown on the days that count.
  var stock: [Int]
  var lowestPrices: [Money]
}

/// Why the platform refuses a store.
enum EventRefusal: CaseIterable, Sendable {
  case barred, points, rating, stock, price
}

extension PlatformEvent {
  /// The first condition that `application` does not meet; nil: the store is admitted.
  ///
  /// - Points (S1: from 12 on no platform events): at most `mostPoints`, and no bar in force.
  /// - Rating: the worst of the three at least `minimumRating`; where reviews are left out, the condition holds.
  /// - Stock: of each item at least `minimumStock` are shown to the event, and those are on the shelves.
  /// - Price: each item's is below the lowest one shown on the `lowestPriceDays` days before; 0 days: no condition.
  ///
  /// That a group buy looks at the store before it lets it in is from S1; which figures it looks at is assumed.
  func refusal(of application: EventApplication) -> EventRefusal? {
    if application.isBarred { return .barred }
    if application.points > terms.mostPoints { return .points }
    if let ratings = application.ratings,
      min(ratings.described, ratings.service, ratings.shipping) < terms.minimumRating
    {
      return .rating
    }
    for (item, stock) in zip(items, application.stock) where item.stock < terms.minimumStock || stock < item.stock {
      return .stock
    }
    guard terms.lowestPriceDays > 0 else { return nil }
    for (item, lowest) in zip(items, application.lowestPrices) where item.price >= lowest { return .price }
    return nil
  }
}
