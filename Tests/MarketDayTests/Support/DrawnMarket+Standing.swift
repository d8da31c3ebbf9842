@testable import MarketDay

extension DrawnMarket {
  /// About half of the stores stand before the platform's rules: points, cases, faulty listings, fakes, checks.
  mutating func drawStanding(_ luck: SplitMix64) {
    var generator = luck
    guard generator.chance(0.5) else { return }
    var rules = Standing()
    if generator.chance(0.4) { rules.generalPoints = generator.int(0...40) }
    if generator.chance(0.4) { rules.seriousPoints = generator.int(0...47) }
    rules.cases = (0..<generator.int(0...3)).map { _ in
      let isSerious = generator.chance(0.5)
      return RuleCase(
        date: draft.start + generator.int(0...(draft.days - 1)), kind: isSerious ? .serious : .general,
        points: isSerious ? generator.int(2...48) : generator.int(1...12))
    }
    rules.inspectionRate = [0, 0.3, 1][generator.int(0...2)]
    rules.mendingDays = generator.int(0...4)
    rules.relistDays = generator.int(1...3)
    for index in draft.products.indices where generator.chance(0.3) {
      draft.products[index].listingFaults = ListingFault.allCases.filter { _ in generator.chance(0.4) }
    }
    if generator.chance(0.4) {
      rules.fakeTrades = (0..<generator.int(1...2)).map { _ in
        FakeTrade(
          product: draft.products.randomElement(using: &generator)!.id, ordersPerDay: generator.int(0...60),
          costPerOrder: generator.money(0...20))
      }
    }
    if generator.chance(0.3) {
      draft.store.kind = .mall
      rules.trial = generator.chance(0.5) ? .always : nil
    }
    draft.standing = rules
  }
}
