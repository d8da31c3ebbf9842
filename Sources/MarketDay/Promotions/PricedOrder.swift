/// The price of an order, with every step that led to it.
///
/// Guarantees: amounts of ``lines`` are at least 0 and sum to ``goodsAmount``; ``goodsAmount`` is at least 1 fen;
/// ``listAmount`` less the amounts off of ``steps`` is ``total``.
public struct PricedOrder: Sendable, Equatable {
  /// One per basket item, in the basket's order.
  public internal(set) var lines: [PricedLine]
  /// In the order of the steps; at least one of each ``PriceStepKind``.
  public internal(set) var steps: [PriceStep] = []
  /// The promotions that applied, in the order of the steps.
  public internal(set) var uses: [PromotionUse] = []
  /// All units at list prices.
  public let listAmount: Money
  /// What is left after item prices and bundles: what a shopper holds against thresholds.
  public internal(set) var amountBeforeGift: Money
  /// What the buyer pays for the goods, after all steps but shipping.
  public internal(set) var goodsAmount: Money
  public internal(set) var shippingFee = Money.zero
  /// Position of the product put into the parcel, if any.
  public internal(set) var gift: Int?
  /// Position of the coupon given for the next order, if any.
  public internal(set) var couponGiven: Int?
  /// Position of the coupon that was used, if any.
  public internal(set) var couponUsed: Int?
  var hasFreeShippingTier = false

  /// What the buyer pays.
  public var total: Money { goodsAmount + shippingFee }
}

public struct PricedLine: Sendable, Equatable {
  /// Product position.
  public let product: Int
  public let units: Int
  public let listAmount: Money
  /// Price of a unit after step 1, outside bundles.
  public internal(set) var unitPrice: Money
  /// What the buyer pays for the line, after all splits.
  public internal(set) var amount: Money
  /// The platform's share of what was sold at an event's price.
  var commission = BasisPoints.zero
  /// The units that were.
  var commissionedUnits = 0

  /// The commission of an event on this line: its rate of the part of the amount that the units at the event's price
  /// have by their number.
  public var eventFee: Money {
    guard commission > .zero, commissionedUnits > 0 else { return .zero }
    return amount.fraction(Int64(commissionedUnits), of: Int64(units)).share(commission)
  }
}

/// The steps of a price, in their order.
public enum PriceStepKind: String, CaseIterable, Sendable {
  case item, bundle, gift, coupon, platform, shipping
}

/// One line of the explanation of a price.
public struct PriceStep: Sendable, Equatable {
  public let kind: PriceStepKind
  /// The promotion that was used or tested; nil: none (list and member prices, the shipping fee, a step without
  /// promotions).
  public let promotion: PromotionID?
  public let outcome: PriceStepOutcome
  /// What it takes off; below zero where it adds, as the shipping fee does.
  public let amountOff: Money
  /// What the order costs after it.
  public let amountLeft: Money
}

public enum PriceStepOutcome: Sendable, Equatable {
  /// List and member prices; a discount; the shipping fee.
  case applied
  /// Sets of a bundle, or how often the platform's reduction was given.
  case appliedTimes(Int)
  /// A tier (0 is the lowest), and how often its amount off was given.
  case appliedTier(Int, times: Int)
  /// Shipping is free, by the amount or by a tier.
  case freeOfCharge
  case refused(PromotionRefusal)
  /// There is no promotion of this kind, or none was chosen.
  case nothingToApply
}

/// Why a promotion did not apply to an order.
public enum PromotionRefusal: Sendable, Equatable {
  /// What the step before left is too little.
  case conditionNotMet(has: Money, needs: Money)
  /// The basket holds no whole set of the bundle.
  case itemsMissing
  /// The items of the bundle cost no more without it.
  case noSaving(price: Money, without: Money)
  /// The member price is not above the limited-time price.
  case lowerPrice(Money)
  /// Only one promotion of this kind applies to an order, and an earlier one did.
  case earlierOneApplies
  /// It takes nothing off and gives nothing.
  case givesNothing
  /// It does not run, or nobody can hold it, at this date.
  case notRunning
}

extension PromotionRefusal: CustomStringConvertible {
  /// In a few words: `condition not met: 87.00 of 99.00`.
  public var wording: Wording {
    switch self {
    case .conditionNotMet(let amount, let needed):
      Wording("condition not met: \(amount) of \(needed)", "未达门槛：\(amount.withSign)，需 \(needed.withSign)")
    case .itemsMissing: Wording("the basket holds no whole set", "购物车里凑不齐一套")
    case .noSaving(let price, let sum):
      Wording("no saving: \(price) against \(sum)", "不省钱：\(price.withSign)，单买 \(sum.withSign)")
    case .lowerPrice(let price):
      Wording("another price is as low: \(price)", "已有同样低的价格：\(price.withSign)")
    case .earlierOneApplies: Wording("an earlier one applies", "已用了更优先的一个")
    case .givesNothing: Wording("gives nothing", "没有优惠")
    case .notRunning: Wording("not running", "不在活动期")
    }
  }

  /// In English.
  public var description: String { wording.english }
}

/// That a promotion applied to an order.
public struct PromotionUse: Sendable, Equatable {
  public var promotion: PromotionID
  /// Relative to the step before; for a limited-time discount, list price less its price. It may be 0, as for a gift
  /// item.
  public var amountOff: Money

  public init(promotion: PromotionID, amountOff: Money) {
    self.promotion = promotion
    self.amountOff = amountOff
  }
}
