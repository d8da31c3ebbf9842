// List prices of later days. Rules that compare with the price hold for every price in force.
extension ScenarioRules.Check {
  mutating func checkPricePlan(of product: Product, _ path: [ScenarioPathStep]) {
    let name = quoted(product.id)
    let list = path.key("price_plan")
    guard checkCount(product.pricePlan.count, atMost: 500, list, Wording("prices of \(name)", "\(name)的价格")) else {
      return
    }
    for (index, change) in product.pricePlan.enumerated() {
      let place = list.index(index)
      checkDay(change.date, place.key("from"), Wording("The price change of \(name)", "\(name)的调价日期"))
      check(
        change.price, from: Money(fen: 1), .priceOutOfRange, place, "price",
        Wording("A later price of \(name)", "\(name)调价后的售价"))
      if index > 0, change.date <= product.pricePlan[index - 1].date {
        add(
          .pricePlanNotRising, place.key("from"),
          "A price of \(name) begins on \(change.date.safeText), not after the one before it in the plan; order them "
            + "by rising date.",
          "\(name)的一个价格从 \(change.date.safeText) 起生效，不晚于计划中的前一个，请按日期先后排列。")
      }
      if let member = product.memberPrice, product.hasPrice, member < product.price, member >= change.price,
        change.price > .zero
      {
        add(
          .memberPriceNotBelowPrice, place.key("price"),
          "From \(change.date.safeText) on \(name) costs \(change.price) yuan, not more than the member price of "
            + "\(member); lower the member price or raise this one.",
          "自 \(change.date.safeText) 起\(name)售价 \(change.price.withSign)，不高于会员价 \(member.withSign)，"
            + "请调低会员价或调高该售价。")
      }
    }
  }
}
