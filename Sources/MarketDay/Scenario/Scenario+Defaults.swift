// Figures of an item, from the item where it says them, else from the trade.
extension Scenario {
  /// The price that the item's conversion belongs to.
  public func usualPrice(of product: Product) -> Money { product.usualPrice ?? product.price }

  /// Paying buyers / visitors at the usual price.
  public func conversion(of product: Product) -> Double { product.conversion ?? draft.trade.shoppers.conversion }

  /// Mean units of an order of the item.
  public func unitsPerOrder(of product: Product) -> Double {
    product.unitsPerOrder ?? draft.trade.shoppers.unitsPerOrder
  }

  /// Units refunded / units paid.
  public func refundShare(of product: Product) -> Double { product.refundShare ?? draft.trade.shoppers.refundShare }
}
