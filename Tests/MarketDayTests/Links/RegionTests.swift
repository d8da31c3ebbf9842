import Testing

@testable import MarketDay

/// Regions and devices: exact expectations. Seeds are fixed; 5 standard errors.
@Suite("Regions and devices")
struct RegionTests {
  private static let regions: [(share: Double, odds: Double)] = [(0.5, 0.5), (0.3, 1), (0.2, 3)]
  private static let mobile = (share: 0.4, odds: 0.3)

  private func draft() -> ScenarioDraft {
    var draft = ScenarioDraft(
      name: "regions", start: CalendarDate(year: 2026, month: 1, day: 1)!, days: 400, trade: Trade(name: "usual"))
    draft.trade.search.personalNoise = 0.05
    draft.trade.shoppers.favouritesPerOrder = 0
    draft.trade.shoppers.cartsPerOrder = 0
    draft.trade.shoppers.mobileShare = Self.mobile.share
    draft.trade.shoppers.mobileOdds = Self.mobile.odds
    draft.products = [
      Product(id: "cup", title: "cup", price: Money(yuan: 50), cost: Money(yuan: 20), stock: 10_000_000)
    ]
    draft.products[0].conversion = 0.05
    draft.channels = [Channel(name: "direct", visitsPerDay: 3_000)]
    draft.regions = Self.regions.enumerated().map { number, place in
      var region = Region(name: "region \(number)", share: place.share)
      region.odds = place.odds
      return region
    }
    return draft
  }

  /// Conversion where the odds are `odds` times those of a desktop visit from a region with odds 1.
  private func conversion(_ odds: Double, _ shoppers: ShopperBehaviour) -> Double {
    let silent = (0.05 - shoppers.askRate * shoppers.inquiryConversion) / (1 - shoppers.askRate)
    func moved(_ chance: Double) -> Double { odds * chance / (1 - chance + odds * chance) }
    return shoppers.askRate * moved(shoppers.inquiryConversion) + (1 - shoppers.askRate) * moved(silent)
  }

  @Test("each region converts by its odds, and has its share of the visitors")
  func regionsConvert() throws {
    let draft = draft()
    let records = LawPlay.records(try Scenario(draft), seed: 51)
    let visitors = Double(records.reduce(0) { $0 + $1.store.visitors })
    var paid = Money.zero
    for (number, region) in Self.regions.enumerated() {
      let here = Double(records.reduce(0) { $0 + $1.regions[number].visitors })
      let buyers = Double(records.reduce(0) { $0 + $1.regions[number].buyers })
      let expected =
        (1 - Self.mobile.share) * conversion(region.odds, draft.trade.shoppers)
        + Self.mobile.share * conversion(region.odds * Self.mobile.odds, draft.trade.shoppers)
      let error = (visitors * region.share * (1 - region.share)).squareRoot()
      #expect(abs(here - visitors * region.share) < 5 * error, "\(here) of \(visitors) visitors")
      let buyersError = (here * expected * (1 - expected)).squareRoot()
      #expect(abs(buyers - here * expected) < 5 * buyersError, "\(buyers) of \(here) buy, expected \(expected)")
      paid += records.reduce(Money.zero) { $0 + $1.regions[number].amount }
    }
    #expect(paid == records.reduce(Money.zero) { $0 + $1.store.paidAmount })
  }

  @Test("mobile visitors are their share of all, and buy by their odds")
  func devices() throws {
    let draft = draft()
    let records = LawPlay.records(try Scenario(draft), seed: 52)
    let visitors = Double(records.reduce(0) { $0 + $1.store.visitors })
    let mobile = Double(records.reduce(0) { $0 + $1.store.mobileVisitors })
    let buyers = Double(records.reduce(0) { $0 + $1.store.mobileBuyers })
    let share = Self.mobile.share
    #expect(abs(mobile - visitors * share) < 5 * (visitors * share * (1 - share)).squareRoot(), "\(mobile)")
    let expected = Self.regions.reduce(0) {
      $0 + $1.share * conversion($1.odds * Self.mobile.odds, draft.trade.shoppers)
    }
    #expect(abs(buyers - mobile * expected) < 5 * (mobile * expected).squareRoot(), "\(buyers) of \(mobile)")
  }

  @Test("the mean over many regions is the plain sum, equal ones are one part, shares need not sum to 1")
  func mix() {
    var many: [(share: Double, odds: Double)] = []
    for number in 0..<31 { many.append((Double(number % 5 + 1), 0.5 + 0.1 * Double(number % 11))) }
    let mix = OddsMix(regions: many, mobileShare: 0.3, mobileOdds: 0.6)
    #expect(mix.parts.count == 22)
    #expect(abs(mix.parts.reduce(0) { $0 + $1.share } - 1) < 1e-12)
    let whole = many.reduce(0) { $0 + $1.share }
    for usual: Double in [-9, -3, 0, 2] {
      var sum = 0.0
      for region in many {
        let desktop = probability(logOdds: usual + logarithm(region.odds))
        let mobile = probability(logOdds: usual + logarithm(region.odds * 0.6))
        sum += region.share / whole * (0.7 * desktop + 0.3 * mobile)
      }
      #expect(abs(mix.meanProbability(usual: usual) - sum) < 1e-14 + 1e-12 * sum)
    }
    #expect(mix.meanProbability(usual: -Double.infinity) == 0)
    #expect(mix.meanProbability(usual: Double.infinity) == 1)
    #expect(OddsMix(regions: [(0.4, 1), (0.59, 1)], mobileShare: 0, mobileOdds: 2) == .uniform)
    #expect(OddsMix(regions: [(0.4, 1), (0.6, 1)], mobileShare: 0.2, mobileOdds: 1) == .uniform)
  }

  @Test("what moves the odds of a day moves them in every region")
  func shifted() throws {
    let draft = draft()
    let offers = PreparedOffers(try Scenario(draft))
    let terms = offers.terms[offers.number(of: 0, onDay: 0)]
    for shift: Double in [0, -0.4, 0.7] {
      var expected = 0.0
      for region in Self.regions {
        let odds = region.odds * exponential(shift)
        let desktop = conversion(odds, draft.trade.shoppers)
        let mobile = conversion(odds * Self.mobile.odds, draft.trade.shoppers)
        expected += region.share * ((1 - Self.mobile.share) * desktop + Self.mobile.share * mobile)
      }
      let chances = terms.chances(of: VisitSources.search, shift: shift)
      #expect(abs(chances.conversion - expected) < 1e-12, "shift \(shift)")
    }
  }
}
