// The usual terms of each kind of event.
//
// S1 names the kinds, that a group buy needs an application and a deposit, that an event is announced a week ahead,
// that its goods are sent within 7 days as promised, that prices recover in steps, and that a store with 12 points is
// in no event. All other figures are assumed; a scenario says what it knows better.
extension EventTerms {
  /// What is usual for events of `kind`.
  public static func usual(for kind: EventKind) -> EventTerms {
    switch kind {
    case .groupBuy: groupBuy
    case .dailySpecial: dailySpecial
    case .doubleEleven: doubleEleven
    case .coins: coins
    }
  }

  /// A page that many look at, for a commission and a deposit.
  private static let groupBuy: EventTerms = {
    var terms = EventTerms()
    terms.visitsPerDay = 3_000
    terms.visitsFade = 0.35
    terms.odds = 1.5
    terms.recoveryDays = 6
    terms.recoverySteps = 2
    terms.commission = BasisPoints(500)
    terms.deposit = Money(yuan: 5_000)
    terms.minimumRating = 4.6
    terms.minimumStock = 100
    return terms
  }()

  /// For small stores: easy to enter, without a fee.
  private static let dailySpecial: EventTerms = {
    var terms = EventTerms()
    terms.leadDays = 3
    terms.visitsPerDay = 600
    terms.visitsFade = 0.2
    terms.odds = 1.3
    terms.recoveryDays = 3
    terms.minimumRating = 4.5
    terms.minimumStock = 30
    return terms
  }()

  /// The page of the day itself. The crowd that comes to all stores (about 15 mean days for the whole platform, R2)
  /// comes whether a store takes part or not, so it is a season of the scenario.
  private static let doubleEleven: EventTerms = {
    var terms = EventTerms()
    terms.leadDays = 10
    terms.visitsPerDay = 2_000
    terms.visitsFade = 0.5
    terms.odds = 2
    terms.recoveryDays = 6
    terms.recoverySteps = 2
    terms.deposit = Money(yuan: 2_000)
    terms.minimumRating = 4.6
    terms.minimumStock = 50
    return terms
  }()

  /// Shoppers who pay a part with coins that they collected.
  private static let coins: EventTerms = {
    var terms = EventTerms()
    terms.leadDays = 5
    terms.visitsPerDay = 300
    terms.visitsFade = 0.1
    terms.odds = 1.2
    terms.recoveryDays = 3
    terms.commission = BasisPoints(200)
    terms.minimumRating = 4.5
    terms.minimumStock = 30
    return terms
  }()
}
