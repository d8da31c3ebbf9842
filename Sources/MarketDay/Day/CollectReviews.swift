extension World {
  /// The morning: units go out to be tried, and what reviews say counts in search and on the item's page.
  mutating func heedReviews(_ day: Int, _ stage: PreparedScenario) {
    guard let prepared = stage.reviews else { return }
    for tryOut in prepared.tryOuts[day] ?? [] {
      let units = min(tryOut.units, items[tryOut.item].stock)
      items[tryOut.item].stock -= units
      if items[tryOut.item].stock == 0 { today.onSale[tryOut.item] = false }
      ledger.post(.giftGiven, stage.products[tryOut.item].product.cost * units)
      ledger.post(.parcelSent, stage.store.parcelCost * units)
      reviews.noteTryOuts(units, of: tryOut.item, sentOn: day)
    }
    for item in stage.products.indices {
      today.oddsShifts[item] += reviews.oddsShifts[item]
      today.logWeights[item] += reviews.logWeights[item]
    }
  }

  /// Reviews of what was sent some days ago, and the ratings that they move.
  mutating func collectReviews(_ day: Int, _ stage: PreparedScenario, _ record: inout DayRecord) {
    guard let prepared = stage.reviews else { return }
    var (stars, inTime, late) = (0, 0, 0)
    for (item, product) in stage.products.enumerated() {
      if parcels.isOn {
        reviews.noteOrders(
          inTime: parcels.sentInTime[item], late: parcels.sentLate[item], of: item, sentOn: day)
      } else {
        reviews.noteOrders(inTime: record.products[item].orders, late: 0, of: item, sentOn: day)
      }
      let written = review(item, product.key, day, prepared)
      inTime += written.inTime
      late += written.late
      stars += written.stars
      let count = written.inTime + written.late
      reviews.ofItems.record(count, stars: written.stars, for: item)
      reviews.totals[item] += count
      record.products[item].reviews = reviews.totals[item]
      record.products[item].rating = reviews.ofItems.mean(of: item, usual: prepared.described[item])
    }
    rateStore(stars: stars, inTime: inTime, late: late, day, prepared)
    record.store.reviews = inTime + late
    record.store.ratings = reviews.ratings(prepared)
    reviews.ofItems.closeDay()
    reviews.ofStore.closeDay()
    reviews.heed(prepared, stage.trade.search.indicatorWeights)
  }

  /// The reviews of an item that are written today, and their stars as described.
  private mutating func review(
    _ item: Int, _ key: EntityKey, _ day: Int, _ prepared: PreparedReviews
  ) -> (inTime: Int, late: Int, stars: Int) {
    let due = reviews.due(item, on: day)
    guard due.inTime + due.late + due.tryOuts > 0 else { return (0, 0, 0) }
    let share = prepared.rules.share
    let (first, second) = luck.uniforms(.reviews, day: day, entity: key)
    let (third, fourth) = luck.uniforms(.reviews, day: day, entity: key, pair: 1)
    let late = binomialQuantile(second, trials: due.late, probability: share)
    let inTime =
      binomialQuantile(first, trials: due.inTime, probability: share)
      + binomialQuantile(third, trials: due.tryOuts, probability: prepared.rules.tryOutShare)
    let chance = prepared.describedChances[item]
    let stars = inTime + late + binomialQuantile(fourth, trials: 4 * (inTime + late), probability: chance)
    return (inTime, late, stars)
  }

  /// The store's three scores of today's reviews.
  private mutating func rateStore(stars: Int, inTime: Int, late: Int, _ day: Int, _ prepared: PreparedReviews) {
    let count = inTime + late
    var (service, shipping) = (0, 0)
    if count > 0 {
      let (first, second) = luck.uniforms(.reviews, day: day, entity: .store)
      let (third, _) = luck.uniforms(.reviews, day: day, entity: .store, pair: 1)
      service = count + binomialQuantile(first, trials: 4 * count, probability: prepared.serviceChance)
      shipping =
        count + binomialQuantile(second, trials: 4 * inTime, probability: prepared.shippingChance)
        + binomialQuantile(third, trials: 4 * late, probability: prepared.lateShippingChance)
    }
    reviews.ofStore.record(count, stars: stars, for: 0)
    reviews.ofStore.record(count, stars: service, for: 1)
    reviews.ofStore.record(count, stars: shipping, for: 2)
  }
}
