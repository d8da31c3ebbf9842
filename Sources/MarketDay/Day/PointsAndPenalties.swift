extension World {
  /// The penalties in force today: hidden from search, listings taken down, no new listings. A new year begins without
  /// points. Items that are not put up yet are on sale nowhere.
  mutating func applyPenalties(_ day: Int, _ stage: PreparedScenario) {
    if stage.scenario.standing != nil {
      let date = stage.start + day
      if day > 0, date.components.month == 1, date.components.day == 1 {
        standing.generalPoints = 0
        standing.seriousPoints = 0
      }
      delayLaunches(day)
    }
    today.isHidden = standing.isHidden(on: day)
    today.isDown = standing.isDown(on: day)
    for item in stage.products.indices {
      if today.isHidden {
        today.isFound[item] = false
        today.mayAdvertise[item] = false  // ads lead from result pages (assumed)
      }
      today.isTakenDown[item] = today.isDown || day < standing.itemDownUntil[item]
      if today.isTakenDown[item] || day < standing.launchDays[item] {
        today.isUp[item] = false
        today.onSale[item] = false
      }
    }
  }

  /// While listings are limited nothing new is put up.
  private mutating func delayLaunches(_ day: Int) {
    guard day < standing.limitedUntil else { return }
    for item in standing.launchDays.indices where standing.launchDays[item] >= day && standing.launchDays[item] > 0 {
      standing.launchDays[item] = max(standing.launchDays[item], standing.limitedUntil)
    }
  }

  /// The day's broken rules become points, points become penalties from tomorrow on; the platform looks for fakes and
  /// faulty listings, and checks mall stores.
  mutating func countPoints(_ day: Int, _ stage: PreparedScenario, _ record: inout DayRecord) {
    guard let rules = stage.scenario.standing else { return }
    inspectListings(day, rules, stage)
    fakeTrades(day, rules, stage)
    var general = 0
    for broken in RuleBreak.allCases { general += today.ruleBreaks[broken.rawValue] * rules.points.of(broken) }
    var serious = 0
    for named in rules.cases where named.date == stage.start + day {
      if named.kind == .general { general += named.points } else { serious += named.points }
    }
    punish(general: general, serious: serious, day, rules)
    checkStore(day, rules, stage, &record)
  }

  private mutating func punish(general: Int, serious: Int, _ day: Int, _ rules: Standing) {
    let penalties =
      generalPenalties(from: standing.generalPoints, to: standing.generalPoints + general)
      + seriousPenalties(from: standing.seriousPoints, to: standing.seriousPoints + serious)
    standing.generalPoints += general
    standing.seriousPoints += serious
    for penalty in penalties {
      standing.begin(penalty, on: day + 1, relistDays: rules.relistDays)
      ledger.post(.finePaid, penalty.fine)
    }
  }

  /// The platform looks at each faulty listing; what it finds is taken down, mended, and put up again.
  private mutating func inspectListings(_ day: Int, _ rules: Standing, _ stage: PreparedScenario) {
    for (item, prepared) in stage.products.enumerated() where !standing.faults[item].isEmpty && today.isUp[item] {
      for (number, fault) in ListingFault.allCases.enumerated() where standing.faults[item].contains(fault) {
        let (draw, _) = luck.uniforms(.inspections, day: day, entity: prepared.key, pair: number)
        guard draw < rules.inspectionRate else { continue }
        standing.faults[item].removeAll { $0 == fault }
        standing.itemDownUntil[item] = max(standing.itemDownUntil[item], day + 1 + rules.mendingDays)
        today.ruleBreaks[RuleBreak(fault).rawValue] += 1
      }
    }
  }

  /// Fake orders cost, lift the item until they are found, and are then worth less than nothing.
  private mutating func fakeTrades(_ day: Int, _ rules: Standing, _ stage: PreparedScenario) {
    guard !rules.fakeTrades.isEmpty else { return }
    var placed = [Int64](repeating: 0, count: stage.products.count)
    for (number, plan) in rules.fakeTrades.enumerated() where !standing.isFound[number] {
      let item = stage.fakeTradeItems[number]
      let prepared = stage.products[item]
      if plan.span.contains(stage.start + day), today.isUp[item] {
        placed[item] += Int64(plan.ordersPerDay)
        let fee = fakeTradeFee(
          on: prepared.product.price * plan.ordersPerDay, platformFee: stage.store.platformFee)
        ledger.post(.fakeTradePaid, plan.costPerOrder * plan.ordersPerDay + fee)
      }
      let chance = fakeTradeFoundChance(
        fakeOrders: Int(standing.fakes.sums[item]), trueOrders: Int(windows.buyers.sums[item]))
      let entity = prepared.key.with(EntityKey("fake trade \(number)"))
      guard luck.uniforms(.fakeTradeFound, day: day, entity: entity).0 < chance else { continue }
      standing.isFound[number] = true
      standing.demotedUntil[item] = day + 1 + FakeTradeDemotion.days
      standing.fakes.takeOut(item)
      placed[item] = 0
      today.ruleBreaks[RuleBreak.fakeTrade.rawValue] += 1
    }
    for item in stage.products.indices { standing.fakes.record(placed[item], for: item) }
    standing.fakes.closeDay()
  }

  /// Checks of a mall store: each month of its trial period, else each quarter.
  private mutating func checkStore(
    _ day: Int, _ rules: Standing, _ stage: PreparedScenario, _ record: inout DayRecord
  ) {
    guard stage.store.kind == .mall else { return }
    let date = stage.start + day
    standing.month.add(record.store, paid: ledger.booked(.goodsPaid) + ledger.booked(.shippingFeePaid))
    standing.quarter.add(record.store, paid: ledger.booked(.goodsPaid) + ledger.booked(.shippingFeePaid))
    standing.monthDays += 1
    standing.quarterDays += 1
    let isWholeMonth = standing.monthDays == date.components.day
    let tomorrow = (date + 1).components
    guard tomorrow.day == 1 else { return }
    let ratings = record.store.ratings
    if let trial = rules.trial, trial.contains(date) {
      // A part of a month says nothing of 20,000 yuan a month.
      if isWholeMonth { record.store.check = trialCheck(standing.month, ratings: ratings) }
      if record.store.check == .failed { standing.downUntil = .max }
    } else if tomorrow.month % 3 == 1, standing.quarterDays >= 28 {
      record.store.check = quarterCheck(
        standing.quarter, ratings: ratings, rules: rules, tradeConversion: stage.trade.shoppers.conversion)
      if record.store.check == .failed { standing.barredUntil = max(standing.barredUntil, day + 1 + 91) }
    }
    beginMonth()
    if tomorrow.month % 3 == 1 {
      standing.quarter = CheckedFigures()
      standing.quarterDays = 0
    }
  }
}

extension World {
  private mutating func beginMonth() {
    standing.month = CheckedFigures()
    standing.monthDays = 0
  }
}

extension CheckedFigures {
  fileprivate mutating func add(_ store: StoreRecord, paid amount: Money) {
    paid += amount
    visitors += store.visitors
    buyers += store.buyers
    disputes += store.disputes
  }
}

extension RuleBreak {
  init(_ fault: ListingFault) {
    self =
      switch fault {
      case .wrongDescription: .wrongDescription
      case .spamWords: .spamWords
      case .wrongCategory: .wrongCategory
      case .duplicate: .duplicateListing
      }
  }
}

extension PointsPerCase {
  func of(_ broken: RuleBreak) -> Int {
    switch broken {
    case .lateShipping: lateShipping
    case .manyLateShipping: manyComplaints
    case .outOfStockAfterPayment: outOfStock
    case .brokenPromise: brokenPromise
    case .wrongDescription: wrongDescription
    case .spamWords: spamWords
    case .wrongCategory: wrongCategory
    case .duplicateListing: duplicateListing
    case .fakeTrade: fakeTrade
    }
  }
}
