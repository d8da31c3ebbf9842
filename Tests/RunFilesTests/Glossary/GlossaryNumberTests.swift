import MarketDay
import PlainText
import Testing

@testable import RunFiles

/// Numbers that the glossary names are the model's own.
@Suite struct GlossaryNumberTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var term: String
    var number: String
    var testDescription: String { "\(term): \(number)" }

    init(_ term: String, _ value: Double) {
      self.term = term
      number = JSONValue.number(value).description
    }

    init(_ term: String, percent share: Double) {
      self.term = term
      number = JSONValue.number((share * 1e8).rounded() / 1e6).description + "%"
    }
  }

  static let search = SearchRules()
  static let advertising = AdvertisingRules()
  static let shoppers = ShopperBehaviour()
  static let members = Members()
  static let reviews = Reviews()

  static let cases: [Case] =
    [
      Case("look", search.lookDecay), Case("first-page", Double(search.placesPerPage)),
      Case("first-page", Double(search.closingSoonPlaces)), Case("new-item-lift", search.newItemBoost),
      Case("new-item-lift", Double(search.newItemDays)), Case("click-attraction", search.priceAttraction),
      Case("click-attraction", search.soldAttraction), Case("click-attraction", percent: search.promotionTagLift),
      Case("closing-soon-order", percent: search.closingSoonShare), Case("closing-lift", search.closingBoost),
      Case("closing-lift", search.closingHours), Case("view", advertising.viewDecay),
      Case("ad-click-rate", percent: advertising.clickRate), Case("quality", QualityExponents().clickThrough),
      Case("quality", QualityExponents().conversion), Case("estimated-conversion", advertising.priorClicks),
      Case("inquiry-conversion", percent: shoppers.inquiryConversion), Case("favourites", shoppers.favouritesPerOrder),
      Case("carts", shoppers.cartsPerOrder), Case("carts", percent: shoppers.cartReturnRate),
      Case("carts", percent: shoppers.cartForgetRate), Case("carts", shoppers.cartOdds),
      Case("price-elasticity", shoppers.lastingPriceElasticity),
      Case("price-elasticity", shoppers.temporaryPriceElasticity), Case("offer-salience", shoppers.offerSalience),
      Case("top-up", shoppers.topUpChance), Case("top-up", shoppers.topUpReach),
      Case("bundle", percent: shoppers.bundleUptakeLow), Case("bundle", percent: shoppers.bundleUptakeHigh),
      Case("promotion-used", percent: shoppers.couponUseShare), Case("waiting", percent: shoppers.waitingShare),
      Case("refunds-described", percent: shoppers.refundDescribedPart),
      Case("disputes", percent: shoppers.disputeShare),
    ] + [
      Case("members", percent: members.freshRate), Case("members", percent: members.usualRate),
      Case("members", percent: members.quietRate), Case("members-joined", percent: members.joinShare),
      Case("members-left", percent: members.unsubscribeShare), Case("message", members.messageCost.yuan),
      Case("message", members.tiring), Case("member-groups", Double(members.groupSize)),
      Case("member-groups", members.groupFactor), Case("reviews", percent: reviews.share),
      Case("reviews", Double(reviews.days)), Case("reviews", reviews.numberElasticity),
      Case("rating", reviews.scoreElasticity), Case("try-outs", percent: reviews.tryOutShare),
      Case("complaints", percent: Fulfilment().complaintShare),
    ] + events

  static let events: [Case] =
    [("group-buy", EventKind.groupBuy), ("daily-special", .dailySpecial), ("coins-event", .coins)]
    .flatMap { term, kind in
      let terms = EventTerms.usual(for: kind)
      let cases = [Case(term, terms.visitsPerDay), Case(term, percent: terms.visitsFade)]
      guard terms.commission > .zero else { return cases }
      return cases + [Case(term, percent: Double(terms.commission.value) / 10_000)]
    } + [Case("group-buy", EventTerms.usual(for: .groupBuy).deposit.yuan)]

  @Test(arguments: cases) func isTheDefault(_ example: Case) throws {
    let term = try #require(Glossary.term(id: example.term))
    for language in Language.allCases {
      let text = [term.meaning, term.formula].compactMap { $0?.text(in: language) }.joined(separator: " ")
      // Alone, not within another number.
      let numbers = text.matches(of: #/\d+(?:[.,]\d+)*%?/#).map { String($0.0).replacing(",", with: "") }
      #expect(numbers.contains(example.number), "\(language): \(numbers)")
    }
  }
}
