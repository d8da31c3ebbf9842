@testable import MarketDay

extension RuleExample {
  static let lifecycle: [RuleExample] = [
    RuleExample(
      .holdDaysOutOfRange, failing: { $0.plan { $0.holdDays = 0 } }, passing: { $0.plan { $0.holdDays = 1 } }),
    RuleExample(
      .stageBidShareOutOfRange, failing: { $0.plan { $0.growth.bidShare = 0 } },
      passing: { $0.plan { $0.growth.bidShare = 2 } }),
    RuleExample(
      .roleStockUnusual,
      failing: { draft in
        draft.products[1].role = .popular
        draft.products[1].soldLast30Days = 390
      },
      passing: { draft in
        draft.products[1].role = .popular
        draft.products[1].soldLast30Days = 360
      }),
    RuleExample(
      .profitItemAlone,
      failing: { draft in
        draft.addRoles()
        draft.promotions.bundles[0].items = ["knit-dress", "extra-2"]
      },
      passing: { draft in
        draft.addRoles()
        draft.promotions.bundles[0].items = ["knit-dress", "extra-1", "extra-2", "extra-3"]
      }),
    RuleExample(
      .lifecycleChangesNothing, failing: { $0.plan { $0.products = ["scarf"] } },
      passing: { $0.plan { $0.products = ["scarf", "knit-dress"] } }),
  ]
}

extension ScenarioDraft {
  fileprivate mutating func plan(_ change: (inout LifecyclePlan) -> Void) {
    var plan = LifecyclePlan()
    change(&plan)
    lifecycle = plan
  }

  /// Ten items with the usual roles; the two profit items are `extra-1` and `extra-2`, a popular one is `extra-3`.
  fileprivate mutating func addRoles() {
    let roles: [ProductRole] = [.image, .profit, .profit, .popular, .trial, .regular, .regular]
    for (number, role) in roles.enumerated() {
      var product = Product(
        id: "extra-\(number)", title: "腰带", price: Money(yuan: 59), cost: Money(yuan: 18), stock: 100)
      product.role = role
      products.append(product)
    }
  }
}
