// Showcase windows.
extension ScenarioRules.Check {
  mutating func checkShowcase() {
    guard let showcase = draft.showcase else { return }
    let path: [ScenarioPathStep] = [.key("showcase")]
    check(
      showcase.windows, 0...5_000, .windowsOutOfRange, path, "windows",
      Wording("The number of showcase windows", "橱窗位数"))
    let plan = path.key("plan")
    guard checkCount(showcase.plan.count, atMost: 1_100, plan, Wording("showcase entries", "橱窗安排")) else {
      return
    }
    let items = showcase.plan.reduce(0) { $0 + $1.products.count }
    let what = Wording("products in showcase entries", "橱窗安排中的商品")
    guard checkCount(items, atMost: 100_000, plan, what) else { return }
    var areSound = true
    for (index, entry) in showcase.plan.enumerated() {
      let place = plan.index(index)
      let before = findings.count
      checkSpan(entry.span, place, ("from", "to"), Wording("the showcase entry", "橱窗安排"))
      var seen = Set<String>()
      for (position, product) in entry.products.enumerated() {
        let step = place.key("products").index(position)
        _ = checkProduct(product, step)
        checkNotThereYet(
          product, step, Wording("the products of the showcase entry", "该橱窗安排的商品"), seen: &seen)
      }
      areSound = areSound && findings.count == before
    }
    if areSound { checkWindows(showcase, plan) }
  }

  /// Counts the items in windows at each change. Precondition: spans and names are sound.
  private mutating func checkWindows(_ showcase: Showcase, _ path: [ScenarioPathStep]) {
    guard let period else { return }
    var changes: [(day: CalendarDate, adds: Bool, entry: Int)] = []
    for (index, entry) in showcase.plan.enumerated() {
      changes.append((max(entry.span.first ?? period.lowerBound, period.lowerBound), true, index))
      if let last = entry.span.last, last < period.upperBound { changes.append((last + 1, false, index)) }
    }
    // Items leave a window before others come in.
    changes.sort { ($0.day, $0.adds ? 1 : 0, $0.entry) < ($1.day, $1.adds ? 1 : 0, $1.entry) }
    var entriesWith: [String: Int] = [:]
    for change in changes {
      for product in showcase.plan[change.entry].products {
        let count = entriesWith[product, default: 0] + (change.adds ? 1 : -1)
        entriesWith[product] = count == 0 ? nil : count
      }
      guard change.adds, entriesWith.count > showcase.windows else { continue }
      add(
        .tooFewWindows, path.index(change.entry).key("products"),
        "On \(change.day) \(entriesWith.count) items are to stand in \(showcase.windows) showcase windows; take some "
          + "out.",
        "\(change.day) 有 \(entriesWith.count) 个商品要上橱窗，但橱窗位只有 \(showcase.windows) 个，请撤下一些。")
      return
    }
  }
}

extension ScenarioWarnings {
  mutating func questionShowcase() {
    guard let showcase = scenario.showcase else { return }
    for (index, entry) in showcase.plan.enumerated() {
      for (position, id) in entry.products.enumerated() where product(id)?.listed == nil {
        add(
          .windowNotListed,
          [.key("showcase"), .key("plan"), .index(index), .key("products"), .index(position)],
          "\(quoted(id)) gets a showcase window but has no listing time, so it is in no closing-soon order; say when "
            + "it is listed, or give the window to another item.",
          "\(quoted(id))占了橱窗位，却没有上架时间，进不了临近下架时间排序，请写明上架时间，或把橱窗让给其他商品。")
      }
    }
  }
}
