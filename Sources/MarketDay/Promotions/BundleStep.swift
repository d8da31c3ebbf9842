extension BundleInForce {
  /// What one set costs without the bundle, at the prices of step 1.
  func priceWithoutIt(for buyer: BuyerKind, under promotions: PromotionsInForce) -> Money {
    items.reduce(.zero) { $0 + promotions.items[$1].lowest(for: buyer) }
  }

  /// The bundle's price over its items, in proportion to their list prices (assumed), by largest remainder, ties to the
  /// earlier item. Every set is split alike.
  func shares(under promotions: PromotionsInForce) -> [Money] {
    price.split(over: items.map { promotions.items[$0].list })
  }
}

extension OrderPricing {
  /// Step 2. Chosen bundles, one after another; each takes its units out of those that the basket still holds, and a
  /// choice of more sets than the basket holds counts for those it holds.
  ///
  /// On a day when the items of a set cost no more without the bundle, it is not applied: a buyer who chose it pays the
  /// lower sum.
  mutating func applyBundles() {
    guard !basket.bundles.isEmpty else {
      note(.bundle, nil, .nothingToApply)
      return
    }
    var unitsLeft = order.lines.map(\.units)
    for choice in basket.bundles { applyBundle(choice, unitsLeft: &unitsLeft) }
  }

  private mutating func applyBundle(_ choice: BundleChoice, unitsLeft: inout [Int]) {
    guard let bundle = promotions.bundles.first(where: { $0.position == choice.bundle }) else {
      // Bundles come first in the list of all promotions, so the position names it.
      note(.bundle, PromotionID(position: choice.bundle), .refused(.notRunning))
      return
    }
    let lines = bundle.items.compactMap { product in order.lines.firstIndex { $0.product == product } }
    let sets = min(choice.sets, lines.map { unitsLeft[$0] }.min() ?? 0)
    guard lines.count == bundle.items.count, sets > 0 else {
      note(.bundle, bundle.promotion, .refused(.itemsMissing))
      return
    }
    let priceWithoutIt = lines.reduce(Money.zero) { $0 + order.lines[$1].unitPrice }
    guard bundle.price < priceWithoutIt else {
      note(.bundle, bundle.promotion, .refused(.noSaving(price: bundle.price, without: priceWithoutIt)))
      return
    }
    for (line, share) in zip(lines, bundle.shares(under: promotions)) {
      order.lines[line].amount += (share - order.lines[line].unitPrice) * sets
      unitsLeft[line] -= sets
      order.lines[line].commissionedUnits = max(0, order.lines[line].commissionedUnits - sets)
    }
    let amountOff = (priceWithoutIt - bundle.price) * sets
    amountLeft -= amountOff
    noteUse(bundle.promotion, in: .bundle, amountOff: amountOff, outcome: .appliedTimes(sets))
  }
}
