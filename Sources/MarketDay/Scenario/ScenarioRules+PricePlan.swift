// List prices of later days. Rules that compare with the price hold for every price in force.
extension ScenarioRules.Check {
  mutating func checkPricePlan(of product: Product, _ path: [ScenarioPathStep]) {
    let name = quoted(product.id)
    let list = path.key("price_plan")
    guard checkCount(product.pricePlan.count, atMost: 500, list, "prices of \(name)") else { return }
    for (index, change) in product.pricePlan.enumerated() {
      let place = list.index(index)
      checkDay(change.date, place.key("from"), "The price change of \(name)")
      check(change.price, from: Money(fen: 1), .priceOutOfRange, place, "price", "A later price of \(name)")
      if index > 0, change.date <= product.pricePlan[index - 1].date {
        add(
          .pricePlanNotRising, place.key("from"),
          "A price of \(name) begins on \(change.date.safeText), not after the one before it in the plan; order them by "
            + "rising date.")
      }
      if let member = product.memberPrice, product.hasPrice, member < product.price, member >= change.price,
        change.price > .zero
      {
        add(
          .memberPriceNotBelowPrice, place.key("price"),
          "From \(change.date.safeText) on \(name) costs \(change.price) yuan, not more than the member price of "
            + "\(member); lower the member price or raise this one.")
      }
    }
  }
}
