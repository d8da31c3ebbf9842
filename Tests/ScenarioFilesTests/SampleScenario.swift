import Foundation
import MarketDay
import ScenarioFiles

/// Scenario texts that the tests start from.
enum SampleScenario {
  /// As small as a scenario can be.
  static let small = """
    marketday: 1
    name: A shop for tests
    start: 2026-09-01
    days: 30
    products:
      - {id: belt, title: 真皮 腰带, price: 59, cost: 21, stock: 400}

    """

  /// One that says something of every section.
  static let full = """
    marketday: 1
    name: Autumn dresses
    trade: womens-wear
    start: 2026-09-01
    days: 60
    seed: 18446744073709551615
    store:
      platform_fee: 5.25%
      fixed_cost_per_day: 120
      shipping_fee: 8
      free_shipping_from: 99
      parcel_cost: 5.50
    demand: {store_variation: 0.3, weekdays: {monday: 1.2, sunday: 1.3}}
    search:
    products:
      - id: knit-dress
        title: 秋季新款 针织连衣裙 修身 长袖
        role: popular
        price: 128
        member_price: 120
        cost: 52
        stock: 600
        restocks: [{date: 2026-09-15, units: 200}]
        listed: monday 21:30
        cycle: 7 days
        launched: 2026-08-20
        conversion: 2.32%
        sold_last_30_days: 40
        relevance: {连衣裙 长袖: 0.9}
      - {id: coat, title: 羊毛 大衣, price: 399, cost: 160, stock: 80}
      - {id: belt, title: 真皮 腰带, price: 59, cost: 21, stock: 400, cycle: 14}
      - {id: scarf, title: 围巾, price: 39.90, cost: 11, stock: 300}
    keywords:
      - {keyword: 针织连衣裙, searches_per_day: 5200, rival_listings: 180000, usual_bid: 0.95}
      - {keyword: 连衣裙 长袖, searches_per_day: 800.5, rival_listings: 21000, advertisers: 5, growth: 1.1}
    seasons:
      - {name: Fair, from: 2026-10-01, to: 2026-10-07, demand: 1.6, lead_days: 10, tail_days: 5 days, tail_demand: 0.8}
    channels:
      - {name: direct, visits_per_day: 20, odds: 1.5, from: , products: {knit-dress: 60%, belt: 0.4}}
      - {name: affiliates, visits_per_day: 35, cost_per_visit: 0.30, cost_per_order: 2, cost_per_day: 50,
         to: 2026-10-10}
    ads:
      balance: 3000
      top_up: 1000
      top_up_below: 500
      campaigns:
        - name: dresses
          daily_budget: 120
          pacing: smooth
          from: 2026-09-01
          schedule: {14-15: 130%, 20-22: 140%, saturday-monday 1-7: 30%, 3: 0}
          groups:
            - product: knit-dress
              keywords: [针织连衣裙, {keyword: 连衣裙 长袖, match: broad, bid: 1.20, quality: 8}]
              bid: {rule: maximum-bid, share: 90%, cap: 3.00}
            - {product: belt, bid: 0.85}
    promotions:
      bundles: [{id: dress-and-belt, items: [knit-dress, belt], price: 149, to: 2026-09-20}]
      coupons:
        - {id: ten, amount: 10, from: 99, issue: click, valid: 14 days, starts: 2026-09-01, ends: 2026-09-30}
        - {id: next, amount: 15, issue: gift, valid: 20}
        - {id: members, amount: 20, from: 150, issue: {members: 300, on: 2026-09-10}, valid: 7 days}
      gifts:
        - id: autumn
          tiers: [{from: 149, gift: scarf}, {from: 299, off: 30}, {from: 399, free_shipping: true, coupon: next}]
      discounts:
        - {id: weekend, items: {knit-dress: 108, coat: 15% off}, from: 2026-09-12 10:00, to: 2026-09-14 00:00,
           announced: 3 days}
      platform: [{name: Double 11, every: 300, off: 50, starts: 2026-10-20, ends: 2026-10-24}]

    """

  static func read(_ text: String, overrides: [(key: String, value: String)] = []) -> ScenarioFile {
    ScenarioFile.read(InputFile(name: "shop.yaml", bytes: Array(text.utf8)), overrides: overrides)
  }
}
