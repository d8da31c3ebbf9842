import Testing

@testable import MarketDay

/// Visitors go on, and take things along. Seeds are fixed; 5 standard errors.
@Suite("Links between items")
struct LinkTests {
  private func draft(days: Int = 200) -> ScenarioDraft {
    var draft = ScenarioDraft(
      name: "links", start: CalendarDate(year: 2026, month: 1, day: 1)!, days: days, trade: Trade(name: "usual"))
    draft.trade.search.personalNoise = 0.05
    draft.trade.shoppers.favouritesPerOrder = 0
    draft.trade.shoppers.cartsPerOrder = 0
    draft.trade.shoppers.refundShare = 0
    draft.products = ["cup", "plate", "pot"].map { id in
      Product(id: id, title: id, price: Money(yuan: 50), cost: Money(yuan: 20), stock: 10_000_000)
    }
    draft.products[1].conversion = 0.05
    for index in draft.products.indices { draft.products[index].unitsPerOrder = 1 }
    var direct = Channel(name: "direct", visitsPerDay: 2_000)
    direct.products = [ChannelTarget(product: "cup", share: 1)]
    draft.channels = [direct]
    return draft
  }

  private func link(_ from: String, _ to: String, _ change: (inout ProductLink) -> Void = { _ in }) -> ProductLink {
    var link = ProductLink(from: from, to: to)
    link.attach = 0
    change(&link)
    return link
  }

  private func sum(_ records: [DayRecord], _ figure: (DayRecord) -> Int) -> Double {
    Double(records.reduce(0) { $0 + figure($1) })
  }

  private func isNear(_ count: Double, _ chance: Double, of trials: Double) -> Bool {
    abs(count - trials * chance) < 5 * (trials * chance * (1 - chance)).squareRoot()
  }

  @Test("links take their shares of who neither asks nor buys, one after the other")
  func sharesOfLeavers() throws {
    var draft = draft()
    draft.links = [link("cup", "plate"), link("cup", "pot") { $0.place = .head }]
    draft.links[1].pageOdds = 1
    let records = LawPlay.records(try Scenario(draft), seed: 31)
    let visitors = sum(records) { $0.store.visitors }
    let shoppers = draft.trade.shoppers
    let leaving = (1 - shoppers.askRate) - (shoppers.conversion - shoppers.askRate * shoppers.inquiryConversion)
    let toPlate = sum(records) { $0.products[1].linkVisitors }
    let toPot = sum(records) { $0.products[2].linkVisitors }
    #expect(isNear(toPlate, leaving * 0.03, of: visitors), "\(toPlate) of \(visitors)")
    #expect(isNear(toPot, leaving * 0.97 * 0.06, of: visitors), "\(toPot) of \(visitors)")
    #expect(visitors == sum(records) { $0.products[0].visitors })
    #expect(records.allSatisfy { $0.store.pageViews >= $0.store.itemPageViews })
  }

  @Test("who goes on buys by the other item's conversion, moved by the link's odds", arguments: [1.0, 3.0])
  func buyersThroughLinks(odds: Double) throws {
    var draft = draft()
    draft.links = [
      link("cup", "plate") {
        $0.rate = 0.5
        $0.odds = odds
      }
    ]
    let records = LawPlay.records(try Scenario(draft), seed: 32)
    let visits = sum(records) { $0.products[1].linkVisitors }
    let buyers = sum(records) { $0.products[1].orders }
    let shoppers = draft.trade.shoppers
    let silent = (0.05 - shoppers.askRate * shoppers.inquiryConversion) / (1 - shoppers.askRate)
    func moved(_ chance: Double) -> Double { odds * chance / (1 - chance + odds * chance) }
    let conversion = shoppers.askRate * moved(shoppers.inquiryConversion) + (1 - shoppers.askRate) * moved(silent)
    #expect(isNear(buyers, conversion, of: visits), "\(buyers) of \(visits), expected \(conversion)")
    // They are buyers of the channel that brought them to the store.
    #expect(sum(records) { $0.channels[VisitSources.firstChannel].orders } == sum(records) { $0.store.buyers })
  }

  @Test("nobody goes on to an item without stock, outside the link's days, or twice")
  func nobodyGoesOn() throws {
    var draft = draft(days: 20)
    draft.products[1].stock = 0
    draft.links = [
      link("cup", "plate") { $0.rate = 1 },
      link("cup", "pot") {
        $0.rate = 1
        $0.span = DateSpan(first: draft.start + 5, last: draft.start + 9)
      },
      link("pot", "cup") { $0.rate = 1 },
    ]
    for record in LawPlay.records(try Scenario(draft), seed: 33) {
      #expect(record.products[1].linkVisitors == 0)
      #expect(record.products[0].linkVisitors == 0)
      #expect((record.products[2].linkVisitors > 0) == (5...9).contains(record.day))
    }
  }

  @Test("a link at the head lowers the conversion of its page, one at the foot does not")
  func headCost() throws {
    var draft = draft()
    func conversion(_ place: LinkPlace) throws -> (buyers: Double, visitors: Double) {
      draft.links = [
        link("cup", "plate") {
          $0.place = place
          $0.rate = 0
        }
      ]
      let records = LawPlay.records(try Scenario(draft), seed: 34)
      return (sum(records) { $0.products[0].orders }, sum(records) { $0.products[0].visitors })
    }
    let foot = try conversion(.foot)
    let head = try conversion(.head)
    #expect(isNear(foot.buyers, 0.025, of: foot.visitors), "\(foot)")
    let shoppers = draft.trade.shoppers
    let silent = (0.025 - shoppers.askRate * shoppers.inquiryConversion) / (1 - shoppers.askRate)
    func moved(_ chance: Double) -> Double { 0.905 * chance / (1 - chance + 0.905 * chance) }
    let lowered = shoppers.askRate * moved(shoppers.inquiryConversion) + (1 - shoppers.askRate) * moved(silent)
    #expect(isNear(head.buyers, lowered, of: head.visitors), "\(head), expected \(lowered)")
    #expect(foot.visitors == head.visitors && head.buyers < foot.buyers)
  }

  @Test("a link at the head lowers its item's search weight and clicks over time (S1)", arguments: [UInt64(1), 2, 3])
  func headLowersRank(seed: UInt64) throws {
    var draft = draft(days: 120)
    draft.channels[0].visitsPerDay = 300
    draft.keywords = [Keyword(text: "cup", searchesPerDay: 3_000, rivalListings: 3_000)]
    draft.products[0].soldLast30Days = 30
    func last30(_ pageOdds: Double) throws -> (weight: Double, clicks: Double) {
      draft.links = [
        link("cup", "plate") {
          $0.place = .head
          $0.rate = 0
          $0.pageOdds = pageOdds
        }
      ]
      let records = LawPlay.records(try Scenario(draft), seed: seed).suffix(30)
      return (
        records.reduce(0) { $0 + $1.products[0].searchWeight } / 30,
        sum(Array(records)) { $0.keywords[0].naturalClicks }
      )
    }
    let without = try last30(1)
    let usual = try last30(0.905)
    let harsh = try last30(0.5)
    #expect(usual.weight < without.weight * 0.98, "\(usual) after \(without)")
    #expect(harsh.weight < usual.weight * 0.9 && harsh.clicks < without.clicks, "\(harsh) after \(without)")
  }
}
