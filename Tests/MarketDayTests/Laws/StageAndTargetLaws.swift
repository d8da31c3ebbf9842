@testable import MarketDay

/// Looks at a store's stages and targets from day to day, with sums of its own: every day is worked out again from the
/// records of all days before.
struct StageAndTargetBooks {
  /// One item's orders of all days on which it was on sale, those before the start too, and its stage as told from
  /// them.
  fileprivate struct Series {
    var orders: [Int]
    var stage: LifeStage
    var daysInStage = 0
    /// Sums of 14 days since the stage began, the first one when it began.
    var levels: [Int]
    var best: Int
    var quietDays = 0
    /// What the plan goes by, and the days it has.
    var followed: LifeStage
    var daysFollowed = 0
    let ageAtStart: Int
  }

  private let stage: PreparedScenario
  private var items: [Series]
  private var paid: [Money]

  init(_ stage: PreparedScenario) {
    self.stage = stage
    paid = []
    items = stage.scenario.products.map { product in
      // The latest 28 of the 30 days, with the rest of an uneven number on the latest ones.
      let total = product.soldLast30Days
      let orders = (0..<30).map { total * ($0 + 1) / 30 - total * $0 / 30 }
      let recent = orders[16..<30].reduce(0, +)
      let before = orders[2..<16].reduce(0, +)
      let age = product.launched.map { stage.scenario.start - $0 } ?? (total > 0 ? 90 : 0)
      let start: LifeStage = age >= 90 ? .peak : .introduction
      return Series(
        orders: orders, stage: start, levels: [recent], best: min(recent, before), followed: start, ageAtStart: age)
    }
  }

  /// What the ads of the day have to be, from the evenings before; then the evening itself.
  mutating func check(_ played: PlayedDay, _ findings: inout LawFindings) {
    checkAds(played, &findings)
    for item in items.indices { checkStage(of: item, played, &findings) }
    paid.append(played.record.store.paidAmount)
    checkTarget(played.record, &findings)
  }

  // MARK: - Stages

  private mutating func checkAds(_ played: PlayedDay, _ findings: inout LawFindings) {
    guard let plan = stage.scenario.lifecycle else { return }
    for (item, product) in stage.scenario.products.enumerated() {
      guard plan.products.isEmpty || plan.products.contains(product.id) else { continue }
      if played.record.day > 0 { items[item].daysFollowed += 1 }
      if items[item].stage != items[item].followed, items[item].daysFollowed >= plan.holdDays {
        items[item].followed = items[item].stage
        items[item].daysFollowed = 0
      }
      let switches = [LifeStage.introduction: plan.introduction, .growth: plan.growth, .peak: plan.peak][
        items[item].followed, default: plan.decline]
      guard !switches.ads else { continue }
      for ad in stage.ads.indices where stage.ads[ad].product == item {
        findings.check(
          played.ads.bids[ad] == .zero && played.ads.clicks[ad] == 0,
          "ad \(ad) of item \(item) runs in \(items[item].followed)")
      }
    }
  }

  private mutating func checkStage(of item: Int, _ played: PlayedDay, _ findings: inout LawFindings) {
    let record = played.record.products[item]
    if played.onSale[item] {
      let before = items[item].orders.suffix(28).reduce(0, +)
      items[item].orders.append(min(record.orders, 3 + 3 * before / 28))
      items[item].see(day: played.record.day)
    }
    findings.check(
      record.stage == items[item].stage,
      "item \(item) is in \(items[item].stage), the record says \(record.stage as Any)")
  }

  // MARK: - Targets

  private func checkTarget(_ record: DayRecord, _ findings: inout LawFindings) {
    let today = record.date
    let covering = stage.scenario.targets.filter { $0.first <= today && today <= $0.last }
    let shortest = covering.map { $0.last - $0.first }.min()
    guard let target = covering.first(where: { $0.last - $0.first == shortest }) else {
      findings.check(record.store.targetAmount == nil, "a day without a target has no target amount")
      findings.check(record.store.targetProgress == nil && record.store.targetLeftPerDay == nil, "nor progress")
      return
    }
    let start = stage.scenario.start
    let played = stage.scenario.playedTargets.first { $0.target == target }!
    findings.check(played.amount <= target.amount, "the part on played days is a part")
    findings.check(played.amounts.reduce(.zero, +) == played.amount, "the days of a target sum to its part")
    let first = max(0, target.first - start)
    let last = min(stage.scenario.days - 1, target.last - start)
    if first == target.first - start, last == target.last - start {
      findings.check(played.amount == target.amount, "a target that is played whole has no rest")
    }
    findings.check(record.store.targetAmount == played.amounts[record.day - first], "the day's part of the target")
    let sum = paid[first...record.day].reduce(Money.zero, +)
    if played.amount > .zero {
      let progress = sum.yuan / played.amount.yuan
      let found = record.store.targetProgress ?? .nan
      findings.check(abs(found - progress) <= 1e-12 * max(1, progress), "progress \(found) is \(progress)")
    }
    checkLeft(record, missing: max(.zero, played.amount - sum), days: last - record.day, &findings)
  }

  private func checkLeft(_ record: DayRecord, missing: Money, days: Int, _ findings: inout LawFindings) {
    guard let left = record.store.targetLeftPerDay else {
      findings.check(days == 0, "what is left is not told with \(days) days to go")
      return
    }
    let rest = abs((left * days - missing).fen)
    findings.check(days > 0 && 2 * rest <= Int64(days), "\(left) on each of \(days) days for \(missing)")
  }
}

extension StageAndTargetBooks.Series {
  /// How many deviations `level` is above `other`.
  private static func change(_ level: Int, _ other: Int) -> Double {
    let (a, b) = (Double(level), Double(other))
    return a + b == 0 ? 0 : (a - b) / (a + b + 0.01 * (a * a + b * b)).squareRoot()
  }

  fileprivate mutating func see(day: Int) {
    let recent = orders.suffix(14).reduce(0, +)
    let before = orders.suffix(28).prefix(14).reduce(0, +)
    levels.append(recent)
    best = max(best, min(recent, before))
    daysInStage += 1
    quietDays = Self.change(recent, before) < 1 ? quietDays + 1 : 0
    guard daysInStage >= 7 else { return }
    let isUp = Self.change(recent, levels[0]) >= 3.5
    let isDown = Self.change(recent, best) <= -3.5 && 3 * Double(recent) <= 2 * Double(best)
    var next = stage
    switch stage {
    case .introduction: next = isUp ? .growth : ageAtStart + day >= 90 ? .peak : .introduction
    case .growth: next = isDown ? .decline : quietDays >= 7 ? .peak : .growth
    case .peak: next = isDown ? .decline : isUp ? .growth : .peak
    case .decline: next = Self.change(recent, levels.min()!) >= 3.5 ? .growth : .decline
    }
    guard next != stage else { return }
    stage = next
    daysInStage = 0
    quietDays = 0
    levels = [recent]
    if stage != .peak { best = min(recent, before) }
  }
}
