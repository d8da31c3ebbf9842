/// What a seller's back office shows of one day, for the whole store.
///
/// Ratios are derived from the counts here, so the identities of the trade hold in every record:
/// paid amount = visitors × conversion × average order value, and
/// conversion = call-in rate × inquiry conversion + (1 − call-in rate) × silent conversion.
public struct StoreRecord: Sendable, Equatable {
  public var pageViews = 0
  /// Visits to items over all channels.
  public var visitors = 0
  public var itemPageViews = 0
  /// Visitors who asked customer service.
  public var inquiries = 0
  /// Orders placed, paid or not.
  public var orders = 0
  /// Paying buyers; each has one paid order a day.
  public var buyers = 0
  /// Those of them who had asked.
  public var askedBuyers = 0
  /// Units paid for.
  public var units = 0
  public var orderedAmount = Money.zero
  /// Goods and shipping fees paid.
  public var paidAmount = Money.zero
  /// The part of ``paidAmount`` that is shipping fees.
  public var shippingFees = Money.zero
  public var refundAmount = Money.zero
  public var favourites = 0
  public var carts = 0
  /// Cost of the goods sold, less that of goods that came back.
  public var goodsCost = Money.zero
  public var giftCost = Money.zero
  public var shippingCost = Money.zero
  /// Less what a refund gives back.
  public var platformFee = Money.zero
  /// What channels cost by the order, less what refunds gave back.
  public var affiliateCommission = Money.zero
  /// Keyword ads, what channels cost by the visit, by the day, by 1,000 impressions and by contract, and messages to
  /// members.
  public var adCost = Money.zero
  /// What promotions took off the orders paid; already left out of ``paidAmount``.
  public var promotionDiscount = Money.zero
  public var compensation = Money.zero
  public var fixedCost = Money.zero
  public var profit = Money.zero
  /// Orders that could not be served from stock.
  public var lostOrders = 0
  /// Ratings as described, of the service and of the shipping, 1 to 5; nil where reviews are left out.
  public var ratings: StoreRatings?
  /// Points for broken rules since New Year, general and serious ones together.
  public var points = 0
  public var seriousPoints = 0
  /// The store is hidden from search.
  public var isHidden = false
  /// All listings are taken down.
  public var isDown = false
  /// The platform checked the store at the end of this day; nil on most.
  public var check: CheckResult?
  /// Fines and lost deposits, and what fake trades cost; parts of ``compensation``.
  public var fines = Money.zero
  public var fakeTradeCost = Money.zero
  /// What stands with the platform for events.
  public var deposits = Money.zero
  /// Orders sent today, orders waiting to be sent in the evening, and those sent too late today.
  public var sentOrders = 0
  public var backlog = 0
  public var lateOrders = 0
  /// Buyers who complained of late parcels.
  public var complaints = 0
  /// Units refunded today by reason: without one, not as described, late or never sent.
  public var refundsWithoutReason = 0
  public var refundsNotAsDescribed = 0
  public var refundsLate = 0
  /// Refunds that the platform had to decide.
  public var disputes = 0
  /// Reviews that arrived today.
  public var reviews = 0
  /// Members in the evening, and messages sent to them.
  public var members = 0
  public var messages = 0
  /// Buyers who became members today, and members who left on a message.
  public var memberJoined = 0
  public var memberLeft = 0
  /// Visits through links inside the store; they are no new visitors.
  public var linkVisits = 0
  /// Visitors and buyers with a mobile device.
  public var mobileVisitors = 0
  public var mobileBuyers = 0
  /// What the day should bring (``paidAmount``); nil without a target for it.
  public var targetAmount: Money?
  /// Paid on the played days of that target so far / what it wants on all of them; nil without one.
  public var targetProgress: Double?
  /// What is still missing per day that is left, today not counted, at least 0; nil without a target or on the last
  /// of its days.
  public var targetLeftPerDay: Money?
  /// What refunds are expected to take from the profit of today's orders, on later days: amounts given back, less the
  /// fee on them and goods that come back for sale.
  public var expectedRefunds = Money.zero

  public init() {}

  /// Buyers / visitors; 0 without visitors.
  public var conversion: Double { ratio(buyers, visitors) }
  /// Inquiries / visitors.
  public var callInRate: Double { ratio(inquiries, visitors) }
  /// Buyers who asked / visitors who asked.
  public var inquiryConversion: Double { ratio(askedBuyers, inquiries) }
  /// Buyers who did not ask / visitors who did not ask.
  public var silentConversion: Double { ratio(buyers - askedBuyers, visitors - inquiries) }
  /// Paid amount / buyers, in yuan; 0 without buyers.
  public var averageOrderValue: Double { buyers == 0 ? 0 : paidAmount.yuan / Double(buyers) }
}

/// One item on one day.
public struct ProductRecord: Sendable, Equatable {
  /// The price shown for the larger part of the day.
  public var price = Money.zero
  /// Units in stock at the end of the day.
  public var stock = 0
  public var visitors = 0
  /// Paid orders that started from this item.
  public var orders = 0
  /// Units paid for, whatever item the order started from.
  public var units = 0
  /// Paid for those units.
  public var amount = Money.zero
  public var favourites = 0
  public var carts = 0
  /// Buyers who came back from a favourite, a cart, with a coupon or as members.
  public var returningBuyers = 0
  /// Relative to the trade's typical item, which is 1; without relevance to a keyword.
  public var searchWeight = 0.0
  /// At the start of the day; nil where the item takes no part in the closing-soon order.
  public var hoursToDelisting: Double?
  public var lostOrders = 0
  /// Those of ``visitors`` who came through a link from another item's page.
  public var linkVisitors = 0
  /// The item stands in a showcase window.
  public var isShowcased = false
  /// Taken down by the platform.
  public var isDown = false
  /// The stage of life that its own paid orders show in the evening; nil only before the first day.
  public var stage: LifeStage?
  /// Mean score of its reviews and their number so far; nil and 0 where reviews are left out.
  public var rating: Double?
  public var reviews = 0

  public init() {}

  /// Orders / visitors; 0 without visitors.
  public var conversion: Double { ratio(orders, visitors) }
}

/// One way into the store on one day.
public struct ChannelRecord: Sendable, Equatable {
  public var visitors = 0
  /// Paid orders.
  public var orders = 0
  /// Goods and shipping fees of those orders.
  public var amount = Money.zero
  /// What is booked for the channel today, without what refunds gave back.
  public var cost = Money.zero
  /// Commission that today's refunds gave back; not taken off ``cost``.
  public var commissionReturned = Money.zero
  /// Times that its advertisements were seen; 0 where they are not counted.
  public var impressions = 0
  /// How fresh it still is, 1 on its first day, falling to 0; nil where it does not fade.
  public var freshness: Double?
  /// What ``orders`` are expected to leave before advertising and before the channel costs anything: paid, less goods,
  /// gifts, parcels, fees and expected refunds.
  public var orderProfit = Money.zero

  public init() {}
}

/// One region on one day.
public struct RegionRecord: Sendable, Equatable {
  public var visitors = 0
  /// Paying buyers.
  public var buyers = 0
  /// Goods and shipping fees paid by them.
  public var amount = Money.zero

  public init() {}
}

/// One keyword and one item on one day.
public struct KeywordRecord: Sendable, Equatable {
  /// Searches for the keyword, whatever they led to.
  public var searches = 0
  /// Expected rank in the popular order; 0 where the item is not found.
  public var naturalRank = 0.0
  public var naturalImpressions = 0
  public var naturalClicks = 0
  public var closingImpressions = 0
  public var closingClicks = 0
  /// Zero where no ad runs.
  public var bid = Money.zero
  /// Unit profit × conversion as the seller can estimate them; zero where no ad runs.
  public var maximumBid = Money.zero
  /// 1 to 10; 0 where no ad runs.
  public var quality = 0.0
  public var adImpressions = 0
  public var adClicks = 0
  /// Mean place over the searches in which the ad was shown; 0 where it was not.
  public var adPlace = 0.0
  public var adCost = Money.zero
  public var adOrders = 0
  public var adAmount = Money.zero

  public init() {}

  /// In yuan; 0 without clicks.
  public var costPerClick: Double { adClicks == 0 ? 0 : adCost.yuan / Double(adClicks) }
}

/// One promotion on one day.
public struct PromotionRecord: Sendable, Equatable {
  /// Coupons given out.
  public var issued = 0
  /// Coupons used; for other promotions the orders that used them.
  public var used = 0
  /// Paid orders it had a part in.
  public var orders = 0
  /// Paid for those orders, shipping fees included.
  public var amount = Money.zero
  /// Taken off those orders.
  public var discount = Money.zero
  public var giftCost = Money.zero
  /// How far a platform event is; nil for other promotions.
  public var state: EventState?

  public init() {}
}

/// Everything that is seen of one day. Rows stand in the order of the scenario (``RunLayout``).
public struct DayRecord: Sendable, Equatable {
  /// 0 is the scenario's start.
  public var day: Int
  public var date: CalendarDate
  public var store = StoreRecord()
  public var products: [ProductRecord]
  public var channels: [ChannelRecord]
  public var keywords: [KeywordRecord]
  public var ads: [AdRecord]
  public var promotions: [PromotionRecord]
  public var regions: [RegionRecord]
  public var rivals: [RivalRecord]
  /// Of the store's paid orders.
  public var orderValues: OrderValues

  public init(day: Int, date: CalendarDate, layout: RunLayout) {
    self.day = day
    self.date = date
    products = .init(repeating: ProductRecord(), count: layout.products.count)
    channels = .init(repeating: ChannelRecord(), count: layout.channels.count)
    keywords = .init(repeating: KeywordRecord(), count: layout.pairs.count)
    ads = .init(repeating: AdRecord(), count: layout.ads.count)
    promotions = .init(repeating: PromotionRecord(), count: layout.promotions.count)
    regions = .init(repeating: RegionRecord(), count: layout.regions.count)
    rivals = .init(repeating: RivalRecord(), count: layout.rivals.count)
    orderValues = OrderValues(bins: layout.orderValueBins)
  }
}

/// What the rows of a ``DayRecord`` are about, in their order.
public struct RunLayout: Sendable, Equatable {
  /// Item ids.
  public var products: [String]
  /// `search`, `closing_soon`, `keyword_ads`, the scenario's channels and events, `members`, `returns`.
  public var channels: [String]
  /// Keyword and item: all pairs in which the item can be found or an ad runs.
  public var pairs: [KeywordPair]
  public var promotions: [NamedPromotion]
  /// Names; empty where the scenario tells no regions apart.
  public var regions: [String]
  /// The advertisers of each keyword that a named rival bids on; empty where the scenario names no rivals.
  public var rivals: [KeywordRival]
  /// By the keyword searched, then in the order of the scenario.
  public var ads: [NamedAd]
  public var orderValueBins: OrderValueBins

  public init(
    products: [String], channels: [String], pairs: [KeywordPair], promotions: [NamedPromotion], regions: [String] = [],
    rivals: [KeywordRival] = [], ads: [NamedAd] = [],
    orderValueBins: OrderValueBins = OrderValueBins(highestPrice: .zero)
  ) {
    self.rivals = rivals
    self.regions = regions
    self.ads = ads
    self.orderValueBins = orderValueBins
    self.products = products
    self.channels = channels
    self.pairs = pairs
    self.promotions = promotions
  }

  public struct KeywordPair: Sendable, Equatable {
    public var keyword: String
    public var product: String

    public init(keyword: String, product: String) {
      self.keyword = keyword
      self.product = product
    }
  }

  public struct NamedPromotion: Sendable, Equatable {
    public var name: String
    /// `bundle`, `coupon`, `gift`, `discount`, `platform` or `event`.
    public var kind: String

    public init(name: String, kind: String) {
      self.name = name
      self.kind = kind
    }
  }
}

private func ratio(_ part: Int, _ whole: Int) -> Double { whole == 0 ? 0 : Double(part) / Double(whole) }
