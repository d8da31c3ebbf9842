/// How a way into the store is charged, and what brings its visits (S1, S2, S3).
public enum ChannelKind: String, CaseIterable, Sendable {
  /// So many visits a day: direct, off-site, anything plain.
  case visits
  /// Advertisements charged by 1,000 impressions, to an audience that tires of a creative (Zuanzhan).
  case display
  /// A booked place for booked days and hours at one price (Chaoji Maiba).
  case placement
  /// Brand advertising by contract: the dearest.
  case brand
  /// Others who promote items for a commission on each sale (Taobaoke).
  case affiliates
}

/// What a brand advertisement looks like.
public enum BrandForm: String, CaseIterable, Sendable {
  /// The large changing picture at the head of a page.
  case focus
  case banner
  case textLink = "text_link"
}

/// A way into the store beside search and keyword ads.
public struct Channel: Sendable, Equatable {
  public var name: String
  public var kind = ChannelKind.visits
  /// Visits on a usual day; nil where the kind does not go by them. Of affiliates: what they would bring if every item
  /// sold like the trade's typical item and paid the usual commission.
  public var visits: Double?
  public var span = DateSpan.always
  /// Odds of an order, relative to a visit from search.
  public var odds = 1.0
  /// Where the visits land, as proportions; empty: on all items alike.
  public var products: [ChannelTarget] = []
  public var costPerVisit = Money.zero
  public var costPerOrder = Money.zero
  public var costPerDay = Money.zero
  /// Days over which visits (or the click rate, where impressions are counted) fall by half; nil: they do not fade.
  public var halfLifeDays: Double?
  /// Impressions on a usual day, of placements and brand advertising.
  public var impressionsPerDay: Double?
  /// Clicks / impressions of a usual creative that is new; nil: the kind's (``usualClickRate``).
  public var clickRate: Double?
  /// How well the creative draws clicks; nil: 1, which is usual.
  public var creative: Double?
  public var display = DisplayTerms()
  public var booking = BookingTerms()
  public var affiliates = AffiliateTerms()

  /// ``visits``, 0 where nil.
  public var visitsPerDay: Double {
    get { visits ?? 0 }
    set { visits = newValue }
  }

  public init(name: String, visitsPerDay: Double) {
    self.name = name
    visits = visitsPerDay
  }

  /// A channel that does not go by visits a day.
  public init(name: String, kind: ChannelKind) {
    self.name = name
    self.kind = kind
  }
}

public struct ChannelTarget: Sendable, Equatable {
  public var product: String
  public var share: Double

  public init(product: String, share: Double) {
    self.product = product
    self.share = share
  }
}

/// What display advertising is bought for.
public struct DisplayTerms: Sendable, Equatable {
  /// The most it spends a day.
  public var dailyBudget: Money?
  /// The price of 1,000 impressions.
  public var costPerThousand: Money?
  /// People who can see it; nil: so many that neither their number nor their weariness counts.
  public var audience: Int?
  /// Times that one of them comes by on a usual day; nil: ``usualViewsPerDay``.
  public var viewsPerDay: Double?
  /// The part of the click rate that is lost with each time that a person has seen the creative; nil: ``usualWear``.
  public var wear: Double?
  /// Days on whose morning a new creative replaces the old one.
  public var newCreative: [CalendarDate] = []
  /// Shares of its visits by hour, 24 of them; empty: ``usualHours``.
  public var hours: [Double] = []

  public init() {}

  /// Times a day (assumed).
  public static let usualViewsPerDay = 2.0
  /// A banner seen for the first time had 3.6% clicks, at the next two times about 2%, then below 1% (DoubleClick's
  /// study in Advertising Age, "New ammo for click-rate debate"): about a third lost each time.
  public static let usualWear = 0.33
  /// Ad traffic by hour, in percent (R5, AuctionNet).
  public static let usualHours: [Double] = [
    3.4, 1.4, 0.8, 0.6, 0.9, 2.3, 3.6, 5.0, 7.0, 7.0, 7.0, 5.9, 4.6, 4.6, 4.3, 4.3, 4.5, 3.6, 3.4, 4.0, 5.0, 6.0, 5.6,
    5.1,
  ]
}

/// What a booked place or a contract is.
public struct BookingTerms: Sendable, Equatable {
  /// For all of its days together.
  public var price: Money?
  /// The hours of each day, from the first (0 to 23) to the one at which it ends (1 to 24); nil: the whole day.
  public var firstHour: Int?
  public var endHour: Int?
  /// Of brand advertising; nil: a banner.
  public var form: BrandForm?

  public init() {}
}

/// What affiliates are paid, and what they go by.
public struct AffiliateTerms: Sendable, Equatable {
  /// Of the goods amount of an order.
  public var commission: BasisPoints?
  /// Of items that pay another one.
  public var commissions: [ItemCommission] = []
  /// What a usual item of the trade pays; nil: ``usual``.
  public var usualCommission: BasisPoints?
  /// How visits answer to the item's sales of 30 days, and to its commission; nil: ``usualSalesElasticity`` and
  /// ``usualCommissionElasticity``.
  public var salesElasticity: Double?
  public var commissionElasticity: Double?

  public init() {}

  /// Assumed.
  public static let usual = BasisPoints(500)
  public static let usualSalesElasticity = 0.5
  public static let usualCommissionElasticity = 1.0
}

public struct ItemCommission: Sendable, Equatable {
  public var product: String
  public var rate: BasisPoints

  public init(product: String, rate: BasisPoints) {
    self.product = product
    self.rate = rate
  }
}

extension Channel {
  /// Clicks / impressions of a usual creative that is new, where the channel does not say (all assumed; S0 reports
  /// 0.09% for one store's ads). The larger a brand advertisement, the more it draws the look.
  public var usualClickRate: Double {
    switch (kind, booking.form ?? .banner) {
    case (.brand, .focus): 0.02
    case (.brand, .banner): 0.008
    case (.brand, .textLink): 0.004
    default: 0.01
    }
  }

  /// The chance that an impression of a new creative is clicked, at most 1.
  public var clickChance: Double { min(1, (clickRate ?? usualClickRate) * (creative ?? 1)) }

  /// What an order of the item pays to affiliates.
  public func commission(of product: String) -> BasisPoints {
    affiliates.commissions.first { $0.product == product }?.rate ?? affiliates.commission ?? .zero
  }
}
