/// What holds in the store at one date and hour: prices, running promotions and shipping terms, with every name
/// resolved to a position. All that the price of an order depends on.
public struct PromotionsInForce: Sendable, Equatable {
  public let date: CalendarDate
  /// 0 to 23.
  public let hour: Int
  /// By product position.
  public let items: [ItemPrices]
  /// Those that run, in the scenario's order.
  public let bundles: [BundleInForce]
  /// All coupons, by coupon position, whether they run or not: one may be held from before.
  public let coupons: [CouponInForce]
  /// Those that run, in the scenario's order.
  public let gifts: [GiftInForce]
  /// Those that run, in the scenario's order.
  public let platform: [PlatformInForce]
  public let shipping: ShippingTerms
  /// Links that stand on pages today, in the scenario's order.
  let links: [LinkInForce]

  /// Resolves the names of `scenario` first; for many dates keep a ``StorePromotions``.
  public init(_ scenario: Scenario, on date: CalendarDate, hour: Int) {
    self = StorePromotions(scenario).inForce(on: date, hour: hour)
  }

  init(
    date: CalendarDate, hour: Int, items: [ItemPrices], bundles: [BundleInForce], coupons: [CouponInForce],
    gifts: [GiftInForce], platform: [PlatformInForce], shipping: ShippingTerms, links: [LinkInForce] = []
  ) {
    self.links = links
    self.date = date
    self.hour = hour
    self.items = items
    self.bundles = bundles
    self.coupons = coupons
    self.gifts = gifts
    self.platform = platform
    self.shipping = shipping
  }

  /// Coupons that a visitor can click now and that take something off, by position.
  public var claimableCoupons: [Int] {
    coupons.indices.filter { coupons[$0].isByClick && coupons[$0].isGivenOut && coupons[$0].amount > .zero }
  }
}

/// The prices of one unit of an item.
public struct ItemPrices: Sendable, Equatable {
  public let list: Money
  public let member: Money?
  public let limitedTime: LimitedTimePrice?
}

/// The price of an item while a limited-time discount or an event of the platform runs, or while prices recover from an
/// event.
public struct LimitedTimePrice: Sendable, Equatable {
  public let price: Money
  public let promotion: PromotionID
  /// The platform's share of goods sold at it, beside the usual fee.
  public let commission: BasisPoints

  init(price: Money, promotion: PromotionID, commission: BasisPoints = .zero) {
    self.price = price
    self.promotion = promotion
    self.commission = commission
  }
}

public struct BundleInForce: Sendable, Equatable {
  public let promotion: PromotionID
  /// Its position among the bundles.
  public let position: Int
  /// Product positions, one unit of each.
  public let items: [Int]
  public let price: Money
}

public struct CouponInForce: Sendable, Equatable {
  public let promotion: PromotionID
  public let amount: Money
  /// The least goods amount it can be used on, after the spend-threshold gift.
  public let threshold: Money
  /// Shoppers get it by a click in the store.
  public let isByClick: Bool
  /// Members get it.
  public let isForMembers: Bool
  /// It is given out today.
  public let isGivenOut: Bool
  /// Somebody may hold it today: it was given out, and is not expired everywhere.
  public let isUsable: Bool
}

public struct GiftInForce: Sendable, Equatable {
  public let promotion: PromotionID
  /// By rising threshold.
  public let tiers: [GiftTierInForce]
  public let isRepeated: Bool
}

/// A tier, less what can't be given today: free shipping where the store never charges any, and a coupon that is not
/// given out.
public struct GiftTierInForce: Sendable, Equatable {
  public let threshold: Money
  public let amountOff: Money
  /// Product position.
  public let gift: Int?
  public let freeShipping: Bool
  /// Coupon position.
  public let coupon: Int?

  /// Reaching it changes something for the buyer.
  public var givesAnything: Bool { amountOff > .zero || gift != nil || freeShipping || coupon != nil }
}

public struct PlatformInForce: Sendable, Equatable {
  public let promotion: PromotionID
  public let every: Money
  public let off: Money
}

/// What the buyer pays for shipping.
public struct ShippingTerms: Sendable, Equatable {
  public let fee: Money
  /// The goods amount from which shipping is free; nil: never by amount.
  public let freeFrom: Money?

  public init(fee: Money, freeFrom: Money?) {
    self.fee = fee
    self.freeFrom = freeFrom
  }

  public init(_ store: StoreTerms) { self.init(fee: store.shippingFee, freeFrom: store.freeShippingFrom) }

  /// Some order pays a fee. Goods cost at least 1 fen, so a limit of 1 fen frees every order.
  var isEverCharged: Bool { fee > .zero && freeFrom.map { $0 > Money(fen: 1) } ?? true }
}
