/// A store with something of every kind of promotion and ad.
enum SampleShop {
  static let text = """
    marketday: 1
    name: Autumn dresses
    trade: womens-wear
    start: 2026-09-01
    days: 20
    store: {platform_fee: 5%, shipping_fee: 8, free_shipping_from: 99, parcel_cost: 6}
    products:
      - {id: knit-dress, title: 秋季新款 针织连衣裙 修身 长袖, price: 128, member_price: 120, cost: 52, stock: 600,
         sold_last_30_days: 90}
      - {id: coat, title: 羊毛 大衣, price: 399, member_price: 380, cost: 160, stock: 80}
      - {id: belt, title: 真皮 腰带, price: 59, cost: 21, stock: 400}
      - {id: scarf, title: 围巾, price: 39.90, cost: 11, stock: 300}
    keywords:
      - {keyword: 针织连衣裙, searches_per_day: 5200, rival_listings: 18000, usual_bid: 0.95}
      - {keyword: 连衣裙 长袖, searches_per_day: 800, rival_listings: 2100, usual_bid: 1.20, advertisers: 20}
      - {keyword: 围巾, searches_per_day: 400, rival_listings: 900}
    ads:
      balance: 3000
      campaigns:
        - name: dresses
          daily_budget: 120
          pacing: smooth
          schedule: {1-7: 0%, 20-22: 130%}
          groups:
            - product: knit-dress
              keywords: [针织连衣裙, {keyword: 连衣裙 长袖, bid: 0.60}]
              bid: {rule: maximum-bid, share: 90%, cap: 3.00}
            - {product: coat, keywords: [针织连衣裙], bid: 0.30}
    promotions:
      bundles: [{id: dress-and-belt, items: [knit-dress, belt], price: 159}]
      coupons:
        - {id: ten, amount: 10, from: 139, issue: click, valid: 14 days}
        - {id: next, amount: 15, from: 99, issue: gift, valid: 20 days}
      gifts:
        - {id: autumn, tiers: [{from: 149, gift: scarf}, {from: 399, off: 30, coupon: next}]}
      discounts:
        - {id: weekend, items: {coat: 359}, from: 2026-09-12 10:00, to: 2026-09-14 00:00}
      platform: [{name: September fair, every: 300, off: 30, starts: 2026-09-10, ends: 2026-09-14}]

    """
}
