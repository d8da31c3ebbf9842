/// The events of the platform that a store can take part in (S1). All are one mechanism; a kind fills in its usual
/// terms (``EventTerms/usual(for:)``).
public enum EventKind: String, CaseIterable, Sendable {
  /// Juhuasuan: apply, deposit, scheduled days.
  case groupBuy = "group-buy"
  case dailySpecial = "daily-special"
  case doubleEleven = "double-11"
  /// Taojinbi.
  case coins
}

/// An event of the platform in which the store wants to take part: group buy, daily special, Double 11, coins.
///
/// It is applied for on the first lead day, announced until ``first``, sells until ``last``, and then its prices go
/// back in steps.
public struct PlatformEvent: Sendable, Equatable {
  public var name: String
  public var kind: EventKind
  /// The first and the last day on which it sells.
  public var first: CalendarDate
  public var last: CalendarDate
  /// What is sold in it. An item can be in one event at a time.
  public var items: [EventItem] = []
  /// The day on which the store leaves before the end, and so loses its deposit; nil: it stays.
  public var leave: CalendarDate?
  public var terms: EventTerms

  /// With the usual terms of its kind.
  public init(_ kind: EventKind, name: String, first: CalendarDate, last: CalendarDate) {
    self.kind = kind
    self.name = name
    self.first = first
    self.last = last
    terms = .usual(for: kind)
  }
}

/// An item of an event.
public struct EventItem: Sendable, Equatable {
  public var product: String
  /// What a unit costs while the event sells; below its price of those days.
  public var price: Money
  /// Units shown to the event. When as many are sold, its page brings no more visits to the item.
  public var stock: Int
  /// Its part of the event's visits, as a proportion.
  public var share = 1.0

  public init(product: String, price: Money, stock: Int) {
    self.product = product
    self.price = price
    self.stock = stock
  }
}

/// What the platform asks of a store in an event, and what it brings.
public struct EventTerms: Sendable, Equatable {
  /// Days before the first one on which shoppers know of it, and some wait. Entry is applied for on the first of them.
  public var leadDays = 7
  /// Visits through the event's own page on its first day, over all items, without shocks.
  public var visitsPerDay = 0.0
  /// The share of those visits that is lost from each day to the next.
  public var visitsFade = 0.0
  /// Odds of an order, relative to a visit from search.
  public var odds = 1.0
  /// Searches from the first to the last day, relative to a usual day, for a store that takes part; a crowd that comes
  /// to all stores is a season.
  public var demand = 1.0
  /// Days after over which searches come back from `tailDemand` to 1.
  public var tailDays = 0
  public var tailDemand = 1.0
  /// Days after the last one on which prices go back, and the prices in between.
  public var recoveryDays = 0
  public var recoverySteps = 1
  /// The platform's share of goods sold at the event's price, beside its usual fee.
  public var commission = BasisPoints.zero
  /// Paid once, at entry.
  public var entryFee = Money.zero
  /// Paid at entry, given back on the day after the last one, lost where the store leaves.
  public var deposit = Money.zero
  /// Days within which orders of the event are to be sent.
  public var promisedShippingDays = 7
  /// The least that the lowest of the store's three ratings may be; 0: no condition.
  public var minimumRating = 0.0
  /// The least units of each item shown to the event.
  public var minimumStock = 0
  /// The most points that a store may have this year.
  public var mostPoints = 11
  /// The event's price is to be below the lowest one shown on this many days before entry; 0: no condition.
  public var lowestPriceDays = 30

  public init() {}
}

extension PlatformEvent {
  /// The day on which entry is applied for, where the scenario begins on `start`.
  func applicationDay(start: CalendarDate) -> CalendarDate { max(start, first + -terms.leadDays) }

  /// Shoppers know of it, and it does not sell yet.
  func isAnnounced(on date: CalendarDate) -> Bool { date < first && first - date <= terms.leadDays }

  func sells(on date: CalendarDate) -> Bool { first <= date && date <= last }

  /// It is over, and its prices go back.
  func recovers(on date: CalendarDate) -> Bool { last < date && date - last <= terms.recoveryDays }

  /// Any of the three: what an item costs on that day, and who waits for it, follows from the event.
  func governs(_ date: CalendarDate) -> Bool { isAnnounced(on: date) || sells(on: date) || recovers(on: date) }

  /// What it does to searches.
  var season: Season {
    var season = Season(name: name, first: first, last: last, demand: terms.demand)
    season.tailDays = terms.tailDays
    season.tailDemand = terms.tailDemand
    return season
  }
}
