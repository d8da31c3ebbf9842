// The plan by stage of life, and the roles of items in the product line.
extension ScenarioRules.Check {
  mutating func checkLifecycle() {
    guard let plan = draft.lifecycle else { return }
    let path: [ScenarioPathStep] = [.key("lifecycle")]
    check(
      plan.holdDays, 1...365, .holdDaysOutOfRange, path, "hold_days",
      Wording("The number of days that a switch holds", "切换后的保持天数"))
    for (key, switches) in plan.stages {
      check(
        switches.bidShare, .above(0, to: 2), .stageBidShareOutOfRange, path.key(key), "bid_share",
        Wording("The bid share in \(key)", "“\(key)”阶段的出价比例"))
    }
    let products = path.key("products")
    guard
      checkCount(plan.products.count, atMost: 5_000, products, Wording("products of the lifecycle plan", "生命周期计划的商品"))
    else { return }
    var seen = Set<String>()
    for (index, id) in plan.products.enumerated() {
      let place = products.index(index)
      guard checkProduct(id, place) else { continue }
      checkNotThereYet(id, place, Wording("the products of the lifecycle plan", "生命周期计划的商品"), seen: &seen)
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
        + "turn something off, name other products, or leave the plan out.",
      "生命周期计划不起作用：其中的商品没有任何阶段会关停的推广、搭配套餐或关联位。请关停一些、换成其他商品，或删去该计划。")
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
        let wanted = NumberBounds.text(Self.deepStockDays)
        add(
          .roleStockUnusual, place,
          "\(quoted(product.id)) is a \(product.role.rawValue) item, but its stock with the restocks of 30 days lasts "
            + "for \(days) days at the pace of the last 30 days; such items need deep stock, at least \(wanted) days "
            + "of it.",
          "\(quoted(product.id))是\(product.role.wording)，连同 30 天内的补货，库存按近 30 天的销售速度只够卖 \(days) 天；"
            + "这类商品需要深备货，至少备足 \(wanted) 天。")
      case .image:
        guard others.count >= 3, product.stock > others[others.count / 2] else { continue }
        let usual = others[others.count / 2]
        add(
          .roleStockUnusual, place,
          "\(quoted(product.id)) is an image item with \(product.stock) units, more than a regular or profit item "
            + "usually has here (\(usual)); it lifts trust and sells little, so keep little of it.",
          "\(quoted(product.id))是形象款，库存 \(product.stock) 件，多于本店常规款和利润款的一般水平（\(usual) 件）；"
            + "形象款用来提升信任、销量不大，少备即可。")
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
          + "items sell by the traffic of those, so bundle it with one or link one to it.",
        "\(quoted(product.id))是利润款，却没有搭配套餐或关联位把它与人气款、体验款连起来；利润款靠这些款的流量销售，"
          + "请与其搭配成套餐，或从其页面关联过来。")
    }
  }
}

extension ScenarioRules {
  static let lifecycleRules: [ScenarioRule] = [
    .init(
      .holdDaysOutOfRange, .error, "A switch of the lifecycle plan does not hold for 1 to 365 days.",
      "生命周期计划切换后的保持天数不在 1 到 365 之间。"),
    .init(
      .stageBidShareOutOfRange, .error, "The bid share of a stage of life is not above 0 and at most 2 (200%).",
      "生命周期阶段的出价比例应大于 0 且不大于 2（200%）。"),
    .init(
      .roleStockUnusual, .warning, "A popular or trial item has little stock, or an image item much of it.",
      "人气款或体验款库存太少，或形象款库存太多。"),
    .init(
      .profitItemAlone, .warning, "A profit item is in no bundle and no link with a popular or trial item.",
      "利润款没有与人气款、体验款搭配或关联。"),
    .init(
      .lifecycleChangesNothing, .warning, "The lifecycle plan turns nothing off that its items have.",
      "生命周期计划没有关停其商品所用的任何手段。"),
  ]
}
