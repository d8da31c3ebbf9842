import MarketDay

// Files over all replicates that are small enough to be read at once.
extension ColumnCatalogue {
  static let levers = [
    ColumnDescription(
      "lever", .name,
      Wording(
        """
        What was taken out: ads, campaign, ad_group, ad_keyword, channel, bundle, coupon, gift, discount, platform, \
        event, closing_soon_order, limited_stock, members, links, link or listing.
        """,
        """
        去掉了什么：ads、campaign、ad_group、ad_keyword、channel、bundle、coupon、gift、discount、platform、\
        event、closing_soon_order、limited_stock、members、links、link 或 listing。
        """)),
    ColumnDescription(
      "name", .name,
      Wording("What the scenario calls it; empty where there is only one of its kind.", "场景里的名称；同类只有一个时为空。")),
    ColumnDescription(
      "effect", .yuan, Wording("Mean profit with it less mean profit without it.", "有它时的平均利润减去没有它时的平均利润。")),
    ColumnDescription(
      "standard_error", .yuan,
      Wording(
        "Of effect, from paired differences; empty where one replicate was played.", "effect 的标准误，由配对差异得出；只模拟一次时为空。")),
  ]

  static let orderValues = [
    ColumnDescription(
      "from", .yuan, Wording("The least that an order of this bin paid, goods and shipping fee.", "本档订单实付的下限，含货款和运费。")),
    ColumnDescription(
      "to", .yuan,
      Wording("What its orders stayed below; empty for the last bin, which is open.", "本档订单实付低于此数；最后一档没有上限，为空。")),
    ColumnDescription(
      "orders", .count, Wording("Paid orders of the whole run: the mean over replicates.", "整个运行的支付订单：各次模拟的均值。")),
  ]

  /// replicate_totals.csv
  static var replicateTotals: [ColumnDescription] {
    [ColumnDescription("replicate", .number, replicateMeaning)]
      + RunTally.measures.map {
        ColumnDescription($0.name, $0.unit, Wording("Of the whole run: \($0.meaning)", "整个运行：\($0.meaning)"))
      }
  }
}
