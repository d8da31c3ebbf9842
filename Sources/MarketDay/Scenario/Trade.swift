/// What is usual in a trade: how shoppers come, search, choose and buy there, and what a typical rival item looks like.
///
/// A preset fills in all of it (``Trade/presets``); a scenario overrides what it knows better.
public struct Trade: Sendable, Equatable {
  public var name: String
  public var demand = DemandProfile()
  public var search = SearchRules()
  public var advertising = AdvertisingRules()
  public var shoppers = ShopperBehaviour()
  public var typicalItem = TypicalItem()

  public init(name: String) { self.name = name }
}

/// When shoppers come, and how much days differ.
public struct DemandProfile: Sendable, Equatable {
  /// Shares of a day's visits by hour, 24 of them; used as proportions. Default: R1, actions of Taobao shoppers.
  public var hours: [Double] = [
    3.3, 1.5, 0.9, 0.6, 0.5, 0.7, 1.4, 2.5, 3.4, 4.2, 4.9, 4.7, 4.9, 5.3, 5.3, 5.4, 5.1, 4.6, 4.8, 6.0, 7.3, 8.3, 8.3,
    6.2,
  ]
  /// Factors by weekday, Monday first, seven of them; used relative to their mean.
  public var weekdays: [Double] = [1, 1, 1, 1, 1, 1, 1]
  /// Coefficient of variation of the daily shock that the whole store shares (assumed; 0 is none).
  public var storeVariation = 0.25
  /// Coefficient of variation of each keyword's own daily shock (assumed; 0 is none).
  public var keywordVariation = 0.20

  public init() {}
}

/// How natural search ranks and how shoppers look at it.
public struct SearchRules: Sendable, Equatable {
  /// Places on a result page.
  public var placesPerPage = 44
  /// Views fall as position^(−decay) down a page (R4).
  public var lookDecay = 1.08
  /// The share of shoppers that turns to the next page (assumed).
  public var pageTurnRate = 0.30
  /// γ: how sharply relevance enters the search weight (assumed).
  public var relevanceExponent = 2.0
  /// A keyword that the title covers less than this does not find the item.
  public var leastRelevance = 0.35
  /// ω: what each 30-day indicator weighs.
  public var indicatorWeights = IndicatorWeights()
  /// κ as a share of the typical item's figure: keeps small numbers calm (assumed).
  public var calming = 0.10
  /// β: how much the popular order lifts an item at its delisting hour (assumed).
  public var closingBoost = 0.30
  /// τ in hours: how fast that lift fades before delisting (assumed).
  public var closingHours = 12.0
  /// The lift of a new item on its first day (assumed) …
  public var newItemBoost = 1.5
  /// … and the days over which it fades to 1.
  public var newItemDays = 28
  /// σ: spread of the rivals' ln search weight.
  public var rivalSpread = 1.5
  /// s: spread of a shopper's personal noise on ln search weight.
  public var personalNoise = 0.5
  /// Standard deviation of the level of the rivals' ln weight from day to day, in the long run (assumed).
  public var rivalDrift = 0.10
  /// How much of yesterday's level stays today, 0 to below 1 (assumed).
  public var rivalPersistence = 0.9
  /// The share of searchers who sort by time to delisting (assumed).
  public var closingSoonShare = 0.10
  /// Places on the first page of the closing-soon order (S0).
  public var closingSoonPlaces = 40
  /// How far rivals' delistings crowd into the busy hours: 0 evenly over the week, 1 in proportion to traffic
  /// (assumed).
  public var closingSoonCrowding = 0.5
  /// The share of rivals' listings on a 14-day cycle; the others have 7 days.
  public var fourteenDayShare = 0.0
  /// The share of shoppers who click on what they look at in the first place: R4, 28.5%.
  public var clickRate = 0.285
  /// How the click rate answers to the price against the trade's: (price / usual)^(−this) (assumed).
  public var priceAttraction = 0.5
  /// How it answers to the number sold that the page shows (assumed).
  public var soldAttraction = 0.05
  /// The lift of a visible promotion tag (assumed).
  public var promotionTagLift = 0.10

  public init() {}
}

/// Exponents ω of the indicators in the search weight, in the order of importance that S3 gives.
public struct IndicatorWeights: Sendable, Equatable {
  public var amount = 0.35
  public var buyers = 0.30
  public var favouritesAndCarts = 0.20
  public var conversion = 0.15
  public var returningBuyers = 0.05
  /// Enters with a negative sign.
  public var refundShare = 0.05
  /// The item's rating (S3: a low one is demoted); its range is narrow, so its exponent is large (assumed).
  public var rating = 2.0
  /// The store's service and shipping ratings (assumed). Both count only where the scenario has reviews.
  public var service = 1.0

  public init() {}
}

/// The keyword auction of the trade and its drawn advertisers.
public struct AdvertisingRules: Sendable, Equatable {
  /// Places a page (8 right, 5 below: S1).
  public var places = 13
  /// Views fall by this factor from place to place (R5: 0.7 to 0.8).
  public var viewDecay = 0.75
  /// The share of viewers of the first place who click a usual ad (assumed).
  public var clickRate = 0.03
  /// The least price of a click (S1: 0.05 or 0.10 yuan).
  public var reserve = Money(fen: 5)
  /// Advertisers a keyword has where it does not say (assumed).
  public var rivals = 8
  /// Spread of the rivals' ln bid around the keyword's usual bid (assumed).
  public var rivalBidSpread = 0.40
  /// Standard deviation of the level of rivals' ln bids over days, in the long run (assumed).
  public var bidDrift = 0.08
  /// How much of yesterday's level stays, 0 to below 1 (assumed).
  public var bidPersistence = 0.8
  /// The share of rivals whose daily budget runs out before midnight (assumed).
  public var rivalsRunningOut = 0.35
  /// Mean and spread of rivals' quality, 1 to 10 (assumed).
  public var rivalQuality = 7.0
  public var rivalQualitySpread = 1.0
  /// The quality an own keyword starts with where it does not say.
  public var startQuality = 7.0
  /// For how many clicks the prior counts where a seller estimates a conversion from own data (assumed).
  public var priorClicks = 50.0
  /// The share of the way that quality moves towards its target each day (assumed).
  public var qualityLearning = 0.10

  public init() {}
}

/// How visits become orders, and what shoppers put into a basket.
public struct ShopperBehaviour: Sendable, Equatable {
  /// Paying buyers / visitors of a usual item at its usual price.
  public var conversion = 0.025
  /// Call-in rate: visitors who ask customer service / visitors.
  public var askRate = 0.03
  /// Buyers who asked / visitors who asked (S4: 0.40, a good clerk 0.70).
  public var inquiryConversion = 0.40
  /// Paid orders / placed orders (assumed).
  public var payRate = 0.90
  /// ε of a lasting price difference (R6).
  public var lastingPriceElasticity = 2.6
  /// ε of a temporary cut: discounts, coupons, gifts (R6).
  public var temporaryPriceElasticity = 3.6
  /// How far offers that an order has to earn (coupons, gift tiers, the platform's step) count where a shopper decides
  /// whether to buy, beside a price cut that all see, which counts whole: 0 to 1 (assumed).
  public var offerSalience = 0.3
  /// The share of visits from mobile devices …
  public var mobileShare = 0.0
  /// … and the odds of an order there, relative to a desktop's (S1: 0.67% to 3.15%).
  public var mobileOdds = 1.0
  /// Favourites and carts per paid order (R1: 3.2 and 6.2 to 2.25).
  public var favouritesPerOrder = 1.42
  public var cartsPerOrder = 2.76
  /// The share of carts that comes back on a day, and the share that is forgotten (assumed); so the return fades.
  public var cartReturnRate = 0.06
  public var cartForgetRate = 0.12
  public var favouriteReturnRate = 0.02
  public var favouriteForgetRate = 0.06
  /// The odds of an order of one who comes back from a cart or a favourite, relative to a first visit (assumed).
  public var cartOdds = 4.0
  public var favouriteOdds = 2.0
  /// The share of shoppers who wait for an announced discount or season (assumed).
  public var waitingShare = 0.30
  /// How many times the usual share of carts and favourites comes back on the day shoppers waited for (assumed).
  public var awaitedReturnFactor = 3.0
  /// Mean units of an order of one item (assumed).
  public var unitsPerOrder = 1.10
  /// Page views of a visitor, at least 1 …
  public var pagesPerVisit = 2.0
  /// … and the share of those after the first that are item pages (assumed).
  public var itemPageShare = 0.70
  /// Units refunded / units paid, the days until then, and the share whose goods come back for sale.
  public var refundShare = 0.05
  public var refundDays = 5
  public var goodsBackShare = 0.80
  /// The part of these refunds that is "not as described" at the usual quality (assumed) …
  public var refundDescribedPart = 0.30
  /// … and the share of all refunds that the platform has to decide at the usual service (assumed).
  public var disputeShare = 0.02
  /// The share of visitors who see a coupon to click and take it (assumed).
  public var couponClaimRate = 0.30
  /// The share of coupons given with an order or sent out that is used before it expires (R8: 12%).
  public var couponUseShare = 0.12
  /// Bundle uptake without a saving to speak of, and from a saving of 30% on (3% to 10%, assumed).
  public var bundleUptakeLow = 0.03
  public var bundleUptakeHigh = 0.10
  /// τ and κ: a basket worth v below a threshold K takes one item more with chance τ · exp(−(K − v) / (κ · K))
  /// (assumed).
  public var topUpChance = 0.35
  public var topUpReach = 0.15

  public init() {}
}

/// What a typical item of the trade did in the last 30 days: the measure that the store's own items are held against.
public struct TypicalItem: Sendable, Equatable {
  public var price = Money(yuan: 100)
  /// Paying buyers in 30 days: of the item in the middle of all listings that a search finds, most of which hardly sell
  /// (assumed).
  public var buyers = 3.0
  /// Paid amount in 30 days; where nil, buyers × price.
  public var amount: Money?
  public var conversion = 0.025
  /// Favourites and carts in 30 days; where nil, from the buyers by R1's ratios.
  public var favouritesAndCarts: Double?
  /// Returning buyers in 30 days, at least 0.
  public var returningBuyers = 0.3
  public var refundShare = 0.05
  /// Mean score of its reviews, and the usual one of service and shipping, 1 to 5 (assumed).
  public var described = 4.8

  public init() {}
}
