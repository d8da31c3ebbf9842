import Testing

@testable import RunFiles

@Suite struct ColumnCatalogueTests {
  /// The names that people's scripts rely on, by the letter.
  static let promised: [(RunFile, String)] = [
    (
      .storeDaily,
      """
      replicate, date, page_views, visitors, item_page_views, inquiries, orders, buyers, units, ordered_amount, \
      paid_amount, refund_amount, conversion, call_in_rate, inquiry_conversion, silent_conversion, \
      average_order_value, favourites, carts, goods_cost, gift_cost, shipping_cost, platform_fee, \
      affiliate_commission, ad_cost, promotion_discount, compensation, fixed_cost, profit, rating_described, \
      rating_service, rating_shipping, points, hidden, target_amount
      """
    ),
    (
      .productDaily,
      """
      replicate, date, product, price, stock, visitors, orders, units, amount, conversion, favourites, carts, \
      returning_buyers, search_weight, hours_to_delisting, lost_orders
      """
    ),
    (.channelDaily, "replicate, date, channel, visitors, orders, amount, cost"),
    (
      .keywordDaily,
      """
      replicate, date, keyword, product, searches, natural_rank, natural_impressions, natural_clicks, \
      closing_impressions, closing_clicks, bid, maximum_bid, quality, ad_impressions, ad_clicks, ad_place, \
      cost_per_click, ad_cost, ad_orders, ad_amount
      """
    ),
    (.promotionDaily, "replicate, date, promotion, kind, issued, used, orders, amount, discount, gift_cost"),
    (.bandsDaily, "date, measure, mean, p10, p50, p90"),
    (.summary, "measure, mean, standard_error, p10, p50, p90"),
    (.targets, "target, from, to, amount, played_amount, mean, p10, p50, p90, chance, standard_error"),
  ]

  @Test(arguments: promised)
  func `each file starts with the promised columns in their order`(file: RunFile, promised: String) {
    let names = promised.split(separator: ", ").map(String.init)
    #expect(Array(ColumnCatalogue.columns(of: file).map(\.name).prefix(names.count)) == names)
  }

  @Test(arguments: RunFile.allCases)
  func `each column has its own name and one sentence of meaning`(file: RunFile) {
    let columns = ColumnCatalogue.columns(of: file)
    #expect(Set(columns.map(\.name)).count == columns.count)
    for column in columns {
      #expect(column.meaning.english.hasSuffix(".") && column.meaning.chinese.hasSuffix("。"), "\(column.name)")
    }
  }

  @Test func `bands are made of columns of the store`() {
    for measure in RunTally.bandMeasures { #expect(RunTally.measures.contains { $0.name == measure }, "\(measure)") }
  }
}
