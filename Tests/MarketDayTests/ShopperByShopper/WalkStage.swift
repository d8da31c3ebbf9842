import Foundation

@testable import MarketDay

/// One own ad: an item, a keyword, a campaign.
struct AdOnPaper: Sendable {
  let keyword: Int
  let item: Int
  let campaign: Int
  let rule: BidRule
  let picture: Double
  let startQuality: Double
}

/// What luck does not change, written again from the scenario for the walk. Offers and baskets come from the engine's
/// ``OfferCalendar``, which has tests of its own.
///
/// Relevance has to be set by hand, for titles have nothing to do with shoppers. A class, so that a call does not copy
/// all of it where tests are built without optimisation.
final class WalkStage: Sendable {
  let scenario: Scenario
  // Parts of the scenario at hand.
  let trade: Trade
  let store: StoreTerms
  let products: [Product]
  let searched: [Keyword]
  let channels: [Channel]
  let campaigns: [Campaign]
  let coupons: [Coupon]
  let start: CalendarDate
  let calendar: OfferCalendar
  /// What items offer where the store is in no event.
  let calendarWithoutEvents: OfferCalendar
  /// Shares by hour, sum 1.
  let hourShares: [Double]
  /// By keyword, then item; 0: not found.
  let relevance: [[Double]]
  let ads: [AdOnPaper]
  let adsOfKeyword: [[Int]]
  /// Rivals taken down a minute, by keyword and hour of the week.
  private let delistings: [[Double]]

  init(_ scenario: Scenario) {
    self.scenario = scenario
    trade = scenario.trade
    store = scenario.store
    products = scenario.products
    searched = scenario.keywords
    channels = scenario.channels
    campaigns = scenario.ads?.campaigns ?? []
    coupons = scenario.promotions.coupons
    start = scenario.start
    calendar = OfferCalendar(scenario)
    calendarWithoutEvents = OfferCalendar(scenario, variant: .withoutEvents)
    var whole = 0.0
    for hour in scenario.trade.demand.hours { whole += hour }
    let hourShares = scenario.trade.demand.hours.map { $0 / whole }
    self.hourShares = hourShares
    relevance = scenario.keywords.map { keyword in
      scenario.products.map { product in
        let value = product.relevance.first { $0.keyword == keyword.text }?.value ?? 0
        return value < scenario.trade.search.leastRelevance ? 0 : value
      }
    }
    let ads = Self.adsOnPaper(scenario)
    self.ads = ads
    adsOfKeyword = scenario.keywords.indices.map { keyword in ads.indices.filter { ads[$0].keyword == keyword } }
    delistings = scenario.keywords.map { keyword in
      (0..<168).map { hour in
        let traffic = hourShares[hour % 24] * 24 * Self.weekdayFactor(hour / 24, of: scenario.trade)
        return Self.delistings(listings: keyword.rivalListings, traffic: traffic, rules: scenario.trade.search)
      }
    }
  }

  /// Exact words before broad ones; each item has one ad per keyword and campaign group.
  private static func adsOnPaper(_ scenario: Scenario) -> [AdOnPaper] {
    var ads: [AdOnPaper] = []
    for (campaign, terms) in (scenario.ads?.campaigns ?? []).enumerated() {
      for group in terms.groups {
        var taken: Set<Int> = []
        for match in [KeywordMatch.exact, .broad] {
          for word in group.keywords where word.match == match {
            for (keyword, searched) in scenario.keywords.enumerated() where !taken.contains(keyword) {
              let matches =
                match == .exact
                ? searched.text == word.text : word.text.split(separator: " ").allSatisfy { searched.text.contains($0) }
              guard matches else { continue }
              taken.insert(keyword)
              ads.append(
                AdOnPaper(
                  keyword: keyword, item: scenario.products.firstIndex { $0.id == group.product }!, campaign: campaign,
                  rule: word.bid ?? group.bid, picture: group.attraction,
                  startQuality: word.quality ?? scenario.trade.advertising.startQuality))
            }
          }
        }
      }
    }
    return ads
  }

  // MARK: - Dates

  /// Usual demand of a day without shocks, relative to a mean day without growth.
  func demandFactor(day: Int, growth: Double) -> Double {
    precondition(scenario.seasons.isEmpty, "the walk knows no seasons")
    return Self.weekdayFactor((start + day).weekday.rawValue, of: trade) * pow(growth, Double(day) / 30)
  }

  private static func weekdayFactor(_ weekday: Int, of trade: Trade) -> Double {
    var week = 0.0
    for factor in trade.demand.weekdays { week += factor }
    return trade.demand.weekdays[weekday] * 7 / week
  }

  /// Shoppers waited for this day: an announced discount on the item runs.
  func isAwaited(item: Int, day: Int) -> Bool {
    let date = scenario.start + day
    for discount in scenario.promotions.discounts where discount.announcedDays > 0 {
      for entry in discount.items where entry.product == scenario.products[item].id {
        for hour in 0..<24
        where discount.start <= DateHour(date, hour: hour) && DateHour(date, hour: hour) < discount.end {
          return true
        }
      }
    }
    return false
  }

  /// The state of the item's offer in each hour: states come in the order in which prices change over the day.
  func statesByHour(item: Int, day: Int) -> [Int] {
    let count = calendar.offer(of: item, onDay: day).states.count
    guard count > 1 else { return [Int](repeating: 0, count: 24) }
    let date = scenario.start + day
    var known: [[Int]] = []
    return (0..<24).map { hour in
      let running = scenario.promotions.discounts.indices.filter { position in
        let discount = scenario.promotions.discounts[position]
        return discount.start <= DateHour(date, hour: hour) && DateHour(date, hour: hour) < discount.end
          && discount.items.contains { $0.product == scenario.products[item].id }
      }
      if let state = known.firstIndex(of: running) { return state }
      known.append(running)
      precondition(known.count <= count, "prices change at discounts only")
      return known.count - 1
    }
  }

  // MARK: - The closing-soon order

  /// Minutes until the item is taken down, above 0, at most its cycle. `minute` counts from the start of day 0.
  func minutesLeft(item: Int, minute: Double) -> Double {
    guard let listed = products[item].listed else { return .infinity }
    var next = Double(listed.value - start.weekday.rawValue * 1_440)
    if next <= 0 { next += 10_080 }
    let cycle = Double(products[item].cycle.rawValue * 1_440)
    while next <= minute { next += cycle }
    return next - minute
  }

  /// How many rivals will be taken down before the item, where it has `minutes` left: their flow, hour of the week by
  /// hour.
  func rivalsAhead(keyword: Int, item: Int, minutes: Double) -> Double {
    guard let listed = products[item].listed else { return .infinity }
    var ahead = 0.0
    var left = minutes
    var end = listed.value == 0 ? 10_080 : listed.value
    while left > 0 {
      let hour = (end - 1) / 60
      let span = min(left, Double(end - hour * 60))
      ahead += span * delistings[keyword][hour]
      left -= span
      end = hour == 0 ? 10_080 : hour * 60
    }
    return ahead
  }

  /// Rivals taken down a minute: more in busy hours, as far as they crowd there.
  private static func delistings(listings: Int, traffic: Double, rules: SearchRules) -> Double {
    let density = 1 - rules.closingSoonCrowding + rules.closingSoonCrowding * traffic
    let aMinute = (1 - rules.fourteenDayShare) / 10_080 + rules.fourteenDayShare / 20_160
    return Double(listings) * density * aMinute
  }
}
