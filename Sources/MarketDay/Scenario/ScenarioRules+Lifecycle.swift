// The plan by stage of life, and the roles of items in the product line.
extension ScenarioRules.Check {
  mutating func checkLifecycle() {
    guard let plan = draft.lifecycle else { return }
    let path: [ScenarioPathStep] = [.key("lifecycle")]
    check(plan.holdDays, 1...365, .holdDaysOutOfRange, path, "hold_days", "The number of days that a switch holds")
    for (key, switches) in plan.stages {
      check(
        switches.bidShare, .above(0, to: 2), .stageBidShareOutOfRange, path.key(key), "bid_share",
        "The bid share in \(key)")
    }
    let products = path.key("products")
    guard checkCount(plan.products.count, atMost: 5_000, products, "products of the lifecycle plan") else { return }
    var seen = Set<String>()
    for (index, id) in plan.products.enumerated() {
      let place = products.index(index)
      guard checkProduct(id, place) else { continue }
      checkNotThereYet(id, place, "the products of the lifecycle plan", seen: &seen)
    }
  }
}

extension ScenarioWarnings {
  mutating func questionLifecycle() {
    questionRoleStocks()
    questionProfitItems()
    guard let plan = scenario.lifecycle, !acts(plan) else { return }
    add(
      .lifecycleChangesNothing, [.key("lifecycle")],
      "The lifecycle plan changes nothing: none of its items has ads, bundles or links that a stage turns off; "
        + "turn something off, name other products, or leave the plan out.")
  }

  /// Whether some stage touches something that an item of the plan has.
  private func acts(_ plan: LifecyclePlan) -> Bool {
    let ids = plan.products.isEmpty ? Set(scenario.products.map(\.id)) : Set(plan.products)
    let hasAds = (scenario.ads?.campaigns ?? []).contains { $0.groups.contains { ids.contains($0.product) } }
    let hasBundles = scenario.promotions.bundles.contains { $0.items.contains(where: ids.contains) }
    let hasLinks = scenario.links.contains { ids.contains($0.from) }
    return plan.stages.contains { _, switches in
      hasAds && (!switches.ads || switches.bidShare != 1) || hasBundles && !switches.bundles
        || hasLinks && !switches.links
    }
  }
}

// Roles (S1): image items lift trust and need little stock; popular and trial items sell deep from few styles; profit
// items are sold together with them.
extension ScenarioWarnings {
  /// Days that the stock of a popular or a trial item should last at least (assumed: three weeks, the time until a
  /// factory delivers again).
  private static let deepStockDays = 21.0

  private mutating func questionRoleStocks() {
    let month = scenario.start + 29
    let others = scenario.products.filter { $0.role == .regular || $0.role == .profit }.map(\.stock).sorted()
    for (index, product) in scenario.products.enumerated() {
      let place: [ScenarioPathStep] = [.key("products"), .index(index), .key("stock")]
      let stock = product.stock + product.restocks.reduce(0) { $1.date <= month ? $0 + $1.units : $0 }
      let daily = Double(product.soldLast30Days) / 30 * scenario.unitsPerOrder(of: product)
      switch product.role {
      case .popular, .trial:
        // What is gone in a day has a warning of its own.
        guard daily > 0, Double(product.stock) >= daily, Double(stock) < daily * Self.deepStockDays else { continue }
        let days = NumberBounds.text((Double(stock) / daily).rounded(.down))
        add(
          .roleStockUnusual, place,
          "\(quoted(product.id)) is a \(product.role.rawValue) item, but its stock with the restocks of 30 days lasts "
            + "for \(days) days at the pace of the last 30 days; such items need deep stock, at least "
            + "\(NumberBounds.text(Self.deepStockDays)) days of it.")
      case .image:
        guard others.count >= 3, product.stock > others[others.count / 2] else { continue }
        add(
          .roleStockUnusual, place,
          "\(quoted(product.id)) is an image item with \(product.stock) units, more than a regular or profit item "
            + "usually has here (\(others[others.count / 2])); it lifts trust and sells little, so keep little of it.")
      case .profit, .regular: continue
      }
    }
  }

  /// Only of stores with roles that do sell items together: those with links, or with a bundle of a profit item.
  private mutating func questionProfitItems() {
    let products = scenario.products
    guard products.count >= 10, products.contains(where: { $0.role != .regular }) else { return }
    let profit = Set(products.filter { $0.role == .profit }.map(\.id))
    let drawing = Set(products.filter { $0.role == .popular || $0.role == .trial }.map(\.id))
    let groups = scenario.promotions.bundles.map(\.items) + scenario.links.map { [$0.from, $0.to] }
    guard !scenario.links.isEmpty || groups.contains(where: { $0.contains(where: profit.contains) }) else { return }
    let paired = Set(groups.filter { $0.contains(where: drawing.contains) }.joined())
    for (index, product) in products.enumerated() where product.role == .profit && !paired.contains(product.id) {
      add(
        .profitItemAlone, [.key("products"), .index(index), .key("role")],
        "\(quoted(product.id)) is a profit item, but no bundle and no link joins it to a popular or trial item; profit "
          + "items sell by the traffic of those, so bundle it with one or link one to it.")
    }
  }
}

extension ScenarioRules {
  static let lifecycleRules: [ScenarioRule] = [
    .init(.holdDaysOutOfRange, .error, "A switch of the lifecycle plan does not hold for 1 to 365 days."),
    .init(.stageBidShareOutOfRange, .error, "The bid share of a stage of life is not above 0 and at most 2 (200%)."),
    .init(.roleStockUnusual, .warning, "A popular or trial item has little stock, or an image item much of it."),
    .init(.profitItemAlone, .warning, "A profit item is in no bundle and no link with a popular or trial item."),
    .init(.lifecycleChangesNothing, .warning, "The lifecycle plan turns nothing off that its items have."),
  ]
}
