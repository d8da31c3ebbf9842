/// What sort of promotion it is. The order of the cases is the order of ``PromotionList``.
public enum PromotionKind: String, CaseIterable, Sendable {
  case bundle, coupon, gift, discount, platform, event
}

/// A promotion of a scenario: its position in ``PromotionList``, where bundles come first, then coupons, gifts,
/// discounts, the platform's reductions and its events.
public struct PromotionID: Hashable, Comparable, Sendable {
  public let position: Int

  public init(position: Int) { self.position = position }

  public static func < (left: PromotionID, right: PromotionID) -> Bool { left.position < right.position }
}

/// A promotion in the list of all.
public struct ListedPromotion: Sendable, Equatable {
  public let id: PromotionID
  public let kind: PromotionKind
  /// Its position among those of its kind, as in ``Promotions``.
  public let position: Int
  /// The scenario's name of it.
  public let name: String
}

/// All promotions of a scenario in one order, so that a number names each of them.
public struct PromotionList: Sendable, Equatable {
  /// By ``PromotionID/position``.
  public let entries: [ListedPromotion]
  private let firstOfKind: [Int]

  /// O(number of promotions).
  public init(_ scenario: Scenario) {
    var entries: [ListedPromotion] = []
    var firstOfKind: [Int] = []
    for kind in PromotionKind.allCases {
      firstOfKind.append(entries.count)
      for (position, name) in scenario.names(of: kind).enumerated() {
        let id = PromotionID(position: entries.count)
        entries.append(ListedPromotion(id: id, kind: kind, position: position, name: name))
      }
    }
    self.entries = entries
    self.firstOfKind = firstOfKind
  }

  public subscript(id: PromotionID) -> ListedPromotion { entries[id.position] }

  /// The promotion at `position` among those of `kind`.
  public func id(of kind: PromotionKind, at position: Int) -> PromotionID {
    let ordinal = PromotionKind.allCases.firstIndex(of: kind)!
    return PromotionID(position: firstOfKind[ordinal] + position)
  }
}

extension Scenario {
  fileprivate func names(of kind: PromotionKind) -> [String] {
    switch kind {
    case .bundle: draft.promotions.bundles.map(\.id)
    case .coupon: draft.promotions.coupons.map(\.id)
    case .gift: draft.promotions.gifts.map(\.id)
    case .discount: draft.promotions.discounts.map(\.id)
    case .platform: draft.promotions.platform.map(\.name)
    case .event: draft.events.map(\.name)
    }
  }
}
