/// The stage of each item, what its sales were, and which stage the plan acts on.
struct LifeStages: Sendable {
  private(set) var sales: FortnightSales
  private(set) var items: [StageOfLife]
  /// The stage whose switches are set, by item, and the days since they were.
  private var followed: [LifeStage]
  private var daysFollowed: [Int]
  /// Days since the launch on day 0, by item.
  private let agesAtStart: [Int]

  init(_ stage: PreparedScenario) {
    let products = stage.products.map(\.product)
    let sales = FortnightSales(soldLast30Days: products.map(\.soldLast30Days))
    // Without a date, an item that has sold was launched long ago, and one that has not is new.
    let ages = products.map { product in
      product.launched.map { stage.start - $0 } ?? (product.soldLast30Days > 0 ? StageRules.introductionDays : 0)
    }
    items = products.indices.map { item in
      StageOfLife(recent: sales.recent[item], before: sales.before[item], daysSinceLaunch: ages[item])
    }
    self.sales = sales
    agesAtStart = ages
    followed = items.map(\.stage)
    daysFollowed = .init(repeating: 0, count: products.count)
  }

  /// The stage that the item's sales showed last evening.
  func stage(of item: Int) -> LifeStage { items[item].stage }

  /// The evening of an item that was on sale.
  fileprivate mutating func take(_ orders: Int, of item: Int, day: Int) {
    sales.record(orders, for: item)
    items[item] = nextStage(
      items[item], recent: sales.recent[item], before: sales.before[item],
      daysSinceLaunch: agesAtStart[item] + day)
  }

  /// The stage whose switches hold today: they follow the item's stage, but once set they hold for `holdDays` at least.
  fileprivate mutating func follow(_ item: Int, holdDays: Int, day: Int) -> LifeStage {
    if day > 0 { daysFollowed[item] += 1 }
    if followed[item] != items[item].stage, daysFollowed[item] >= holdDays {
      followed[item] = items[item].stage
      daysFollowed[item] = 0
    }
    return followed[item]
  }
}

extension World {
  /// What the lifecycle plan turns on and off for each item today, by the stage that was seen in the evening before.
  mutating func followLifecycle(_ day: Int, _ stage: PreparedScenario) {
    guard let plan = stage.lifecycle else { return }
    for item in plan.items {
      let switches = plan[stages.follow(item, holdDays: plan.holdDays, day: day)]
      if !switches.ads { today.mayAdvertise[item] = false }
      today.bidFactors[item] = switches.bidShare
      today.variants[item].formUnion(switches.leftOut)
    }
  }

  /// Finds the stage of each item from its own series. A day without stock in the morning says nothing of demand.
  mutating func findStages(_ day: Int, _ stage: PreparedScenario, _ record: inout DayRecord) {
    for item in stage.products.indices {
      if today.onSale[item] { stages.take(record.products[item].orders, of: item, day: day) }
      record.products[item].stage = stages.items[item].stage
    }
  }
}
