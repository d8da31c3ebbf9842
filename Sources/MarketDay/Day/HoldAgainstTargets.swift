extension World {
  /// Holds the day against its target (S4: each morning yesterday is held against it).
  mutating func holdAgainstTargets(_ day: Int, _ stage: PreparedScenario, _ record: inout DayRecord) {
    let prepared = stage.targets
    record.store.targetAmount = nil
    record.store.targetProgress = nil
    record.store.targetLeftPerDay = nil
    guard !prepared.targets.isEmpty else { return }
    let paid = ledger.booked(.goodsPaid) + ledger.booked(.shippingFeePaid)
    for (number, target) in prepared.targets.enumerated() where target.days.contains(day) {
      targetsPaid[number] += paid
    }
    let number = prepared.targetOfDay[day]
    guard number >= 0 else { return }
    let target = prepared.targets[number]
    record.store.targetAmount = target.amounts[day - target.days.lowerBound]
    record.store.targetProgress = MarketDay.targetProgress(paid: targetsPaid[number], of: target.amount)
    record.store.targetLeftPerDay = MarketDay.targetLeftPerDay(
      of: target.amount, paid: targetsPaid[number], daysLeft: target.days.upperBound - day - 1)
  }
}
