/// Who buys: members have their own item prices.
public enum BuyerKind: String, CaseIterable, Sendable {
  case visitor, member
}

/// Units of one item in a basket.
public struct BasketItem: Sendable, Equatable {
  /// Product position.
  public var product: Int
  /// At least 1.
  public var units: Int

  public init(product: Int, units: Int) {
    self.product = product
    self.units = units
  }
}

/// That the buyer takes part of the basket as sets of a bundle.
public struct BundleChoice: Sendable, Equatable {
  /// Bundle position.
  public var bundle: Int
  /// At least 1.
  public var sets: Int

  public init(bundle: Int, sets: Int) {
    self.bundle = bundle
    self.sets = sets
  }
}

/// What a buyer wants to buy in one order, and how, before it is priced.
public struct Basket: Sendable, Equatable {
  /// Each product once, the units of chosen bundles included.
  public private(set) var items: [BasketItem]
  public var bundles: [BundleChoice]
  /// Coupon position; nil: none is used.
  public var coupon: Int?
  public var buyer: BuyerKind

  /// Entries of one product are put together at the first of them. Precondition: at least one entry, each of at least
  /// one unit.
  public init(
    _ items: [BasketItem], bundles: [BundleChoice] = [], coupon: Int? = nil, buyer: BuyerKind = .visitor
  ) {
    precondition(!items.isEmpty && items.allSatisfy { $0.units >= 1 }, "a basket holds at least one unit of each entry")
    self.items = []
    self.bundles = bundles
    self.coupon = coupon
    self.buyer = buyer
    for item in items { add(item) }
  }

  /// Puts more into the basket. Linear in the number of its items.
  public mutating func add(_ item: BasketItem) {
    if let index = items.firstIndex(where: { $0.product == item.product }) {
      items[index].units += item.units
    } else {
      items.append(item)
    }
  }
}
