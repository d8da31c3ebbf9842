/// A line of a priced basket.
public struct BasketLine: Sendable, Equatable {
  /// Product position.
  public let product: Int
  public let units: Int
  /// What is paid for the line, after all splits.
  public let amount: Money
  /// The commission of an event on it.
  public let eventFee: Money
}

/// One kind of basket that orders of an item come in, priced once.
public struct BasketKind: Sendable, Equatable {
  /// Share of the item's orders; the kinds of one list sum to 1.
  public internal(set) var chance: Double
  public let lines: [BasketLine]
  /// The sum of the lines' amounts.
  public let goodsAmount: Money
  public let shippingFee: Money
  /// Promotions that applied, in the order of the steps of ``OrderPrice``.
  public let uses: [PromotionUse]
  /// Position of the product put into the parcel, if any.
  public let gift: Int?
  /// Position of the coupon given for the next order, if any.
  public let couponGiven: Int?
  /// Position of the coupon used, if any.
  public let couponUsed: Int?
  /// Position of the product that a link brought into the basket, if any.
  public let taken: Int?

  init(_ order: PricedOrder, chance: Double, taken: Int? = nil) {
    self.chance = chance
    self.taken = taken
    lines = order.lines.map {
      BasketLine(product: $0.product, units: $0.units, amount: $0.amount, eventFee: $0.eventFee)
    }
    goodsAmount = order.goodsAmount
    shippingFee = order.shippingFee
    uses = order.uses
    gift = order.gift
    couponGiven = order.couponGiven
    couponUsed = order.couponUsed
  }

  func isSameBasket(as other: BasketKind) -> Bool {
    goodsAmount == other.goodsAmount && lines == other.lines && shippingFee == other.shippingFee && uses == other.uses
      && gift == other.gift && couponGiven == other.couponGiven && couponUsed == other.couponUsed
  }
}

/// The kinds of basket in which an item is ordered under what is in force at one date and hour.
struct BasketKinds {
  let promotions: PromotionsInForce
  let behaviour: ShopperBehaviour

  /// The kinds for buyers of `product` whose plain orders hold `meanUnits` units, in a fixed order: numbers of units
  /// (see ``OrderUnits``), one unit with what a link brings (``LinkedBaskets``), then bundles that hold the item
  /// (``BundleUptake``). Of each, a share has claimed the click coupons that run (`couponClaimRate`), and a share of
  /// each adds an item to reach a threshold (``TopUp``).
  ///
  /// A buyer uses the coupon, of those held or claimed, that makes the order cheapest, and none where none does.
  func kinds(
    of product: Int, meanUnits: Double, holding heldCoupon: Int? = nil, buyer: BuyerKind = .visitor
  ) -> [BasketKind] {
    var collected = CollectedKinds()
    let held = heldCoupon.map { [$0] } ?? []
    let claimable = promotions.claimableCoupons
    let claimRate = claimable.isEmpty ? 0 : min(1, max(0, behaviour.couponClaimRate))
    for (basket, chance, taken) in plainBaskets(of: product, meanUnits: meanUnits, buyer: buyer) {
      collect(basket, taken, coupons: held, chance: chance * (1 - claimRate), into: &collected)
      if claimRate > 0 {
        collect(basket, taken, coupons: held + claimable, chance: chance * claimRate, into: &collected)
      }
    }
    return collected.normalised()
  }

  /// The order with that one of `coupons`, or none, which costs the buyer least; ties to none, then to the earlier in
  /// the list.
  func cheapestOrder(_ basket: Basket, coupons: [Int]) -> PricedOrder {
    var cheapest = OrderPrice.pricedSilently(basket, under: promotions)
    for coupon in coupons {
      var withCoupon = basket
      withCoupon.coupon = coupon
      let order = OrderPrice.pricedSilently(withCoupon, under: promotions)
      if order.total < cheapest.total { cheapest = order }
    }
    return cheapest
  }

  private func collect(
    _ basket: Basket, _ taken: Int?, coupons: [Int], chance: Double, into collected: inout CollectedKinds
  ) {
    guard chance >= CollectedKinds.leastChance else { return }
    let order = cheapestOrder(basket, coupons: coupons)
    var toppedUp = 0.0
    if let threshold = TopUp.nextThreshold(after: order, coupons: coupons, under: promotions) {
      let gap = threshold - order.amountBeforeGift
      let share = TopUp.chance(amount: order.amountBeforeGift, threshold: threshold, behaviour: behaviour)
      if share * chance >= CollectedKinds.leastChance,
        let extra = TopUp.cheapestItem(closing: gap, for: basket.buyer, under: promotions)
      {
        toppedUp = share
        var larger = basket
        larger.add(BasketItem(product: extra, units: 1))
        collected.add(BasketKind(cheapestOrder(larger, coupons: coupons), chance: chance * share, taken: taken))
      }
    }
    collected.add(BasketKind(order, chance: chance * (1 - toppedUp), taken: taken))
  }

  private func plainBaskets(
    of product: Int, meanUnits: Double, buyer: BuyerKind
  ) -> [(Basket, chance: Double, taken: Int?)] {
    let bundles = promotions.bundles.filter { $0.items.contains(product) }
    let savings = bundles.map { bundle in
      let sum = bundle.priceWithoutIt(for: buyer, under: promotions)
      return BundleUptake.share(
        saving: Double((sum - bundle.price).fen) / Double(sum.fen), behaviour: behaviour)
    }
    let uptakes = BundleUptake.shared(savings, behaviour: behaviour)
    let plainShare = 1 - uptakes.reduce(0, +)
    let linked = LinkedBaskets.baskets(of: product, links: promotions.links, buyer: buyer)
    let aloneShare = plainShare * linked.left
    var baskets: [(Basket, chance: Double, taken: Int?)] = OrderUnits.chances(mean: meanUnits).map { units in
      let basket = Basket([BasketItem(product: product, units: units.units)], buyer: buyer)
      return (basket, chance: units.chance * aloneShare, taken: nil)
    }
    for basket in linked.baskets { baskets.append((basket.basket, basket.chance * plainShare, basket.taken)) }
    for (bundle, uptake) in zip(bundles, uptakes) where uptake > 0 {
      let items = bundle.items.map { BasketItem(product: $0, units: 1) }
      let choice = BundleChoice(bundle: bundle.position, sets: 1)
      baskets.append((Basket(items, bundles: [choice], buyer: buyer), chance: uptake, taken: nil))
    }
    return baskets
  }
}

/// Kinds put together where they are the same basket at the same price.
struct CollectedKinds {
  /// Rarer kinds are left out.
  static let leastChance = 1e-9

  private var kinds: [BasketKind] = []

  /// Linear in the number of kinds so far.
  mutating func add(_ kind: BasketKind) {
    // Nearly all that differ do so in the amount.
    for index in kinds.indices where kinds[index].goodsAmount == kind.goodsAmount {
      guard kinds[index].isSameBasket(as: kind) else { continue }
      kinds[index].chance += kind.chance
      return
    }
    kinds.append(kind)
  }

  /// Without the rare ones, so that chances sum to 1, in the order in which they were first added.
  func normalised() -> [BasketKind] {
    let whole = kinds.reduce(0) { $0 + $1.chance }
    var kept = kinds.filter { $0.chance >= Self.leastChance * whole }
    let keptWhole = kept.reduce(0) { $0 + $1.chance }
    for index in kept.indices { kept[index].chance /= keptWhole }
    return kept
  }
}
