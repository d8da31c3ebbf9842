@testable import MarketDay

extension LawFindings {
  /// What points and penalties must do on every day.
  mutating func checkStanding(_ played: PlayedDay) {
    let record = played.record
    let store = record.store
    if store.isHidden {
      check(
        record.keywords.allSatisfy {
          $0.naturalImpressions == 0 && $0.closingImpressions == 0 && $0.adImpressions == 0
        },
        "a hidden store is found on no result page")
    }
    for (item, row) in record.products.enumerated() where store.isDown || row.isDown {
      check(row.visitors == 0 && row.orders == 0 && row.units == 0, "item \(item) is down and sells nothing")
    }
    for (item, prepared) in played.stage.products.enumerated() where record.day < prepared.launchDay {
      let row = record.products[item]
      check(row.visitors == 0 && row.units == 0, "item \(item) sells nothing before its launch")
    }
    checkPoints(played)
    let ledger = played.ledger
    check(store.fines == ledger.booked(.finePaid) + ledger.booked(.depositForfeited), "fines are postings")
    check(store.fakeTradeCost == ledger.booked(.fakeTradePaid), "the cost of fakes is a posting")
    check(
      store.compensation == ledger.booked(.compensationPaid) + store.fines + store.fakeTradeCost,
      "compensation is the sum of its parts")
    if played.stage.scenario.standing == nil {
      check(store.points == 0 && !store.isHidden && !store.isDown, "without rules nothing is held against the store")
      check(ledger.booked(.finePaid) == .zero, "without rules there are no fines")
    }
  }

  /// Every step that points reached today has its penalty in force tomorrow, and its fine today.
  private mutating func checkPoints(_ played: PlayedDay) {
    let (before, after) = (played.before.standing, played.after.standing)
    let isNewYear = played.date.components.month == 1 && played.date.components.day == 1
    let general = isNewYear ? 0 : before.generalPoints
    let serious = isNewYear ? 0 : before.seriousPoints
    check(after.generalPoints >= general && after.seriousPoints >= serious, "points fall at New Year only")
    let tomorrow = played.record.day + 1
    let steps = after.generalPoints / 12 - general / 12
    check(played.ledger.booked(.finePaid) == Money(yuan: 10_000) * max(0, steps), "each 12 general points are fined")
    if steps > 0 {
      let days = 12 * (after.generalPoints / 12)
      check(after.hiddenUntil >= tomorrow + days, "\(after.generalPoints) points hide the store for \(days) days")
      check(after.barsEvents(on: tomorrow + 6), "12 points bar it from events for 7 days")
    }
    for (points, days) in [(12, 7), (24, 14), (36, 21)] where serious < points && points <= after.seriousPoints {
      check(after.hiddenUntil >= tomorrow + days, "\(points) serious points hide the store for \(days) days")
      check(points < 24 || after.isDown(on: tomorrow), "\(points) serious points take all listings down")
    }
    check(after.seriousPoints < 48 || serious >= 48 || after.hiddenUntil == .max, "48 serious points hide it for good")
  }
}
