/// What a user says about a store, its market and a plan. It may be wrong: ``Scenario/init(_:)`` finds out.
///
/// Its parts and their names are those of a scenario file; `price: 128` under `products` there is `products[0].price`
/// here.
public struct ScenarioDraft: Sendable, Equatable {
  public var name: String
  /// Day 0.
  public var start: CalendarDate
  /// Days to play, 1 to 1,096.
  public var days: Int
  /// The luck: the same seed and scenario give the same world.
  public var seed: UInt64 = 1
  public var trade: Trade
  public var store = StoreTerms()
  public var products: [Product] = []
  public var keywords: [Keyword] = []
  public var seasons: [Season] = []
  public var channels: [Channel] = []
  public var ads: Advertising?
  /// Rivals with a name, who bid against the ads; empty: only drawn ones.
  public var rivals: [Rival] = []
  public var promotions = Promotions()
  public var events: [PlatformEvent] = []
  public var links: [ProductLink] = []
  public var regions: [Region] = []
  /// Nil: every listed item takes part in the closing-soon order.
  public var showcase: Showcase?
  /// Nil: every order is sent on its day.
  public var fulfilment: Fulfilment?
  /// Nil: reviews and ratings are left out.
  public var reviews: Reviews?
  /// Nil: rules of the platform have no consequences.
  public var standing: Standing?
  /// Nil: nobody is a member.
  public var members: Members?
  public var lifecycle: LifecyclePlan?
  public var targets: [SalesTarget] = []

  public init(name: String, start: CalendarDate, days: Int, trade: Trade) {
    self.name = name
    self.start = start
    self.days = days
    self.trade = trade
  }
}

/// Where the store is: the platform has rules of their own for each.
public enum StoreKind: String, CaseIterable, Sendable {
  /// Open to everybody (Taobao).
  case market
  /// For brands and companies (Tmall).
  case mall
}

/// The store's own terms.
public struct StoreTerms: Sendable, Equatable {
  public var kind = StoreKind.market
  /// The platform's share of the goods paid.
  public var platformFee = BasisPoints(500)
  public var fixedCostPerDay = Money.zero
  /// What the buyer pays for shipping, unless it is free.
  public var shippingFee = Money.zero
  /// The goods amount from which shipping is free; nil: never by amount.
  public var freeShippingFrom: Money?
  /// What a parcel costs the store.
  public var parcelCost = Money(yuan: 6)

  public init() {}
}

/// The part an item plays in the product line (S1).
public enum ProductRole: String, CaseIterable, Sendable {
  case image, profit, regular, popular, trial
}

/// How long a listing stands before it is taken down and put up again.
public enum ListingCycle: Int, CaseIterable, Sendable {
  case sevenDays = 7
  case fourteenDays = 14
}

/// Units that arrive in the morning of a day.
public struct Restock: Sendable, Equatable {
  public var date: CalendarDate
  public var units: Int

  public init(date: CalendarDate, units: Int) {
    self.date = date
    self.units = units
  }
}

/// An item of the store.
public struct Product: Sendable, Equatable {
  public var id: String
  /// At most 30 full-width characters; two half-width ones count as one (S1).
  public var title: String
  public var role = ProductRole.regular
  public var price: Money
  /// List prices of later days, by rising date; until the first of them it is ``price``.
  public var pricePlan: [PriceChange] = []
  /// The price of members; below ``price`` and every price of the plan.
  public var memberPrice: Money?
  /// The price that ``conversion`` belongs to; nil: ``price``.
  public var usualPrice: Money?
  /// What a unit costs the store.
  public var cost: Money
  public var stock: Int
  public var restocks: [Restock] = []
  /// When in the week it was put up, and so when it is taken down; nil: it takes no part in the closing-soon order.
  public var listed: MinuteOfWeek?
  public var cycle = ListingCycle.sevenDays
  /// The day it was first put up, for the boost of new items; nil: long ago.
  public var launched: CalendarDate?
  /// Paying buyers / visitors at the usual price; nil: the trade's.
  public var conversion: Double?
  /// How well its picture draws clicks, 1 is usual.
  public var attraction = 1.0
  /// Mean units of an order; nil: the trade's.
  public var unitsPerOrder: Double?
  /// Units refunded / units paid; nil: the trade's.
  public var refundShare: Double?
  /// Paying buyers in the 30 days before the start.
  public var soldLast30Days = 0
  /// What is wrong with its listing; the platform looks for it where the scenario has a ``Standing``.
  public var listingFaults: [ListingFault] = []
  /// Its quality: the mean score "as described" that buyers give it, 1 to 5; nil: the usual one.
  public var described: Double?
  /// Reviews of the 180 days before the start; nil: as many as its sales make usual.
  public var reviews: Int?
  /// Relevance set by hand, by keyword text, 0 to 1.
  public var relevance: [RelevanceByHand] = []

  public init(id: String, title: String, price: Money, cost: Money, stock: Int) {
    self.id = id
    self.title = title
    self.price = price
    self.cost = cost
    self.stock = stock
  }
}

/// How relevant a product is for a keyword, where the title does not say it right.
public struct RelevanceByHand: Sendable, Equatable {
  public var keyword: String
  public var value: Double

  public init(keyword: String, value: Double) {
    self.keyword = keyword
    self.value = value
  }
}

/// Words that shoppers search for.
public struct Keyword: Sendable, Equatable {
  public var text: String
  public var searchesPerDay: Double
  /// Listings of others that the search finds.
  public var rivalListings: Int
  /// What advertisers usually bid; nil: nobody advertises on it.
  public var usualBid: Money?
  /// Advertisers; nil: the trade's number.
  public var advertisers: Int?
  /// Growth of searches, as a factor over 30 days; 1 is none.
  public var growthPer30Days = 1.0

  public init(text: String, searchesPerDay: Double, rivalListings: Int, usualBid: Money? = nil) {
    self.text = text
    self.searchesPerDay = searchesPerDay
    self.rivalListings = rivalListings
    self.usualBid = usualBid
  }
}

/// Days on which more (or fewer) shoppers come, such as a festival; with days before on which they wait and days after.
public struct Season: Sendable, Equatable {
  public var name: String
  public var first: CalendarDate
  public var last: CalendarDate
  /// Searches and visits from `first` to `last`, relative to a usual day.
  public var demand: Double
  /// Days before on which shoppers wait: fewer buy, more fill their carts.
  public var leadDays = 0
  /// Days after over which demand comes back from `tailDemand` to 1.
  public var tailDays = 0
  public var tailDemand = 1.0

  public init(name: String, first: CalendarDate, last: CalendarDate, demand: Double) {
    self.name = name
    self.first = first
    self.last = last
    self.demand = demand
  }
}
