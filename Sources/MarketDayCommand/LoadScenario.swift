import Foundation
import MarketDay
import RunFiles

/// A scenario as the command line asks for it, and where it came from.
struct LoadedScenario {
  var scenario: Scenario
  var source: ScenarioSource
}

/// What is wrong with a scenario file, as lines for standard error.
struct FaultyScenario: Error {
  var lines: [String]
}

/// Reads the scenario at `path`, then puts `overrides` (`KEY=VALUE`), `seed` and `days` over it. Throws ``FaultyScenario``.
///
/// Temporary: the reader of scenario files takes the place of the body. Until then every file that exists stands for one built-in
/// store, and overrides are only noted.
func loadScenario(path: String, overrides: [String], seed: UInt64?, days: Int?) throws -> LoadedScenario {
  guard let bytes = FileManager.default.contents(atPath: path) else {
    throw FaultyScenario(lines: ["\(path): error[unreadable]: there is no file that can be read."])
  }
  var draft = trialStore()
  if let seed { draft.seed = seed }
  if let days { draft.days = days }
  let faults = ScenarioRules.faults(of: draft)
  guard faults.isEmpty else {
    throw FaultyScenario(lines: faults.map { "\(path): error[\($0.code)]: \($0.message)" })
  }
  let fileName = URL(fileURLWithPath: path).lastPathComponent
  return LoadedScenario(
    scenario: try Scenario(draft),
    source: ScenarioSource(fileName: fileName, sha256: SHA256.hexadecimal(of: bytes), overrides: overrides))
}

/// The built-in store that stands in for scenario files.
private func trialStore() -> ScenarioDraft {
  var draft = ScenarioDraft(
    name: "秋冬女装 trial store", start: CalendarDate(year: 2026, month: 9, day: 1)!, days: 30,
    trade: Trade.preset(named: "womens-wear")!)
  draft.keywords = [
    Keyword(text: "连衣裙", searchesPerDay: 9_000, rivalListings: 90_000, usualBid: Money(fen: 120)),
    Keyword(text: "长袖 连衣裙", searchesPerDay: 1_500, rivalListings: 9_000, usualBid: Money(fen: 80)),
    Keyword(text: "针织衫", searchesPerDay: 4_000, rivalListings: 40_000, usualBid: Money(fen: 90)),
  ]
  var dress = Product(
    id: "dress", title: "长袖 连衣裙 秋季", price: Money(yuan: 168), cost: Money(yuan: 62), stock: 400)
  dress.listed = MinuteOfWeek(.monday, hour: 20, minute: 30)
  dress.soldLast30Days = 120
  var knit = Product(id: "knit", title: "针织衫 女", price: Money(yuan: 98), cost: Money(yuan: 35), stock: 2_000)
  knit.soldLast30Days = 60
  draft.products = [dress, knit]
  var social = Channel(name: "小红书", visitsPerDay: 120)
  social.costPerVisit = Money(fen: 40)
  draft.channels = [Channel(name: "direct", visitsPerDay: 60), social]
  var ads = Advertising(balance: Money(yuan: 5_000))
  var campaign = Campaign(name: "core words", dailyBudget: Money(yuan: 120))
  var group = AdGroup(product: "dress", bid: .maximumBid(share: 0.8, cap: Money(yuan: 3)))
  group.keywords = [AdKeyword(text: "连衣裙"), AdKeyword(text: "长袖 连衣裙")]
  campaign.groups = [group]
  ads.campaigns = [campaign]
  draft.ads = ads
  draft.promotions.coupons = [
    Coupon(id: "ten", amount: Money(yuan: 10), threshold: Money(yuan: 129), issue: .click, validDays: 14)
  ]
  var tier = GiftTier(threshold: Money(yuan: 199))
  tier.amountOff = Money(yuan: 15)
  draft.promotions.gifts = [SpendThresholdGift(id: "spend-199", tiers: [tier])]
  draft.store.fixedCostPerDay = Money(yuan: 150)
  return draft
}
