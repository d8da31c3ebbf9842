/// Reviews and the store's three ratings.
///
/// A review gives three scores of 1 to 5: as described (the item's ``Product/described``), service and shipping. Each
/// is 1 + a binomial number of 4 chances, so scores are whole stars with the stated mean (assumed).
public struct Reviews: Sendable, Equatable {
  /// Reviews / orders that arrived (assumed).
  public var share = 0.30
  /// Days from sending to the review: 3 on the way and 7 more (assumed). 0 to 90.
  public var days = 10
  /// Mean score of the service: the clerk's work (assumed).
  public var service = 4.8
  /// Mean score of the shipping of orders that were sent in time, and of late ones (assumed).
  public var shipping = 4.8
  public var lateShipping = 2.5
  /// The store's ratings on the first day; nil: as the items, the service and orders in time deserve.
  public var ratingDescribed: Double?
  public var ratingService: Double?
  public var ratingShipping: Double?
  /// Reviews of the 180 days before the start that these ratings are means of; nil: those of all items.
  public var count: Int?
  /// How conversion answers to the number of an item's reviews, and to their score (R7).
  public var numberElasticity = 0.24
  public var scoreElasticity = 0.42
  /// Reviews that are added to every number of reviews, so that the first ones do not count for all (assumed).
  public var calming = 10.0
  /// Units that are given away to be tried and reviewed.
  public var tryOuts: [TryOut] = []
  /// Reviews / units that were given away (assumed: it is what they are given for).
  public var tryOutShare = 0.80

  public init() {}
}

/// Units given away in the morning of a day, for reviews (S1).
public struct TryOut: Sendable, Equatable {
  public var product: String
  public var date: CalendarDate
  /// No more than there are in stock.
  public var units: Int

  public init(product: String, date: CalendarDate, units: Int) {
    self.product = product
    self.date = date
    self.units = units
  }
}
