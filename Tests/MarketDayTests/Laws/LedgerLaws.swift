@testable import MarketDay

extension LawFindings {
  /// The books balance to the fen, and the record shows what they hold.
  mutating func checkLedger(_ played: PlayedDay) {
    let ledger = played.ledger
    let store = played.record.store
    check(ledger.trialBalance == .zero, "all balances sum to \(ledger.trialBalance)")
    check(ledger.profitOfDay == store.profit, "profit of \(ledger.profitOfDay) is recorded as \(store.profit)")
    let before = played.before.ledger.profitToDate
    check(ledger.profitToDate == before + store.profit, "profit to date is not the sum of the days' profits")
    checkParts(of: store)
    checkInventory(played)
    checkAdAccount(played)
  }

  private mutating func checkParts(of store: StoreRecord) {
    let parts =
      store.paidAmount - store.refundAmount - store.goodsCost - store.giftCost - store.shippingCost - store.platformFee
      - store.affiliateCommission - store.adCost - store.compensation - store.fixedCost
    check(store.profit == parts, "profit \(store.profit) is not the sum of its parts, \(parts)")
  }

  private mutating func checkInventory(_ played: PlayedDay) {
    let worth = zip(played.after.items, played.stage.products).reduce(Money.zero) { sum, pair in
      sum + pair.1.product.cost * pair.0.stock
    }
    let inventory = played.ledger.balance(of: .inventory)
    check(inventory == worth, "the inventory account holds \(inventory), the shelves \(worth)")
  }

  private mutating func checkAdAccount(_ played: PlayedDay) {
    guard let ads = played.stage.scenario.ads else { return }
    let morning = played.before.ledger.balance(of: .adAccount)
    let filled = morning < ads.topUpBelow ? ads.topUp ?? .zero : .zero
    check(played.ledger.booked(.adAccountFilled) == filled, "the account of \(morning) is filled up by \(filled)")
    let evening = played.ledger.balance(of: .adAccount)
    let paid = played.ledger.booked(.clicksPaid)
    check(evening == morning + filled - paid, "the ad account is what it was, with top-ups, without clicks paid")
    check(evening >= .zero, "the prepaid account is never below 0, but is at \(evening)")
    check(paid <= morning + filled, "clicks for \(paid) were paid out of \(morning + filled)")
  }
}
