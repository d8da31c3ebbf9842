extension World {
  /// Why units of an item were sent back today; with fulfilment its books know that they are refunded.
  mutating func noteReasons(
    _ returned: Int, of item: Int, paidOn: Int, _ day: Int, _ stage: PreparedScenario, _ record: inout DayRecord
  ) {
    guard returned > 0 else { return }
    if parcels.isOn { _ = parcels.refund(returned, of: item, paidOn: paidOn) }
    let product = stage.products[item]
    let (uniform, _) = luck.uniforms(.refundReasons, day: day, entity: product.key)
    let described = binomialQuantile(uniform, trials: returned, probability: product.refundDescribedPart)
    record.store.refundsNotAsDescribed += described
    record.store.refundsWithoutReason += returned - described
  }

  /// Refunds that the platform has to decide, of all of today's.
  mutating func noteDisputes(_ day: Int, _ stage: PreparedScenario, _ record: inout DayRecord) {
    let refunds =
      record.store.refundsWithoutReason + record.store.refundsNotAsDescribed + record.store.refundsLate
    guard refunds > 0 else { return }
    let (uniform, _) = luck.uniforms(.disputes, day: day, entity: .store)
    record.store.disputes = binomialQuantile(uniform, trials: refunds, probability: stage.disputeShare)
  }
}
