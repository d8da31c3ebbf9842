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

  static let productWeeks: [ColumnDescription] =
    [
      ColumnDescription(
        "from", .date,
        Wording("The first day of the week; weeks are counted from the run's first day.", "这一周的第一天；从模拟的第一天起每 7 天为一周。")),
      ColumnDescription("to", .date, Wording("Its last day; the last week may be shorter.", "这一周的最后一天；最后一周可能不足 7 天。")),
      ColumnDescription("product", .name, Wording("The item's id.", "商品的 id。")),
      ColumnDescription(
        "amount", .yuan,
        Wording("Paid for its units in the week: the mean over replicates.", "该周各件的支付金额：各次模拟的均值。")),
      ColumnDescription(
        "visitors", .count, Wording("Visits to the item in the week: the mean over replicates.", "该周的访客数：各次模拟的均值。")),
      ColumnDescription(
        "orders", .count,
        Wording(
          "Paid orders of the week that started from the item: the mean over replicates.",
          "该周从该商品开始的支付订单：各次模拟的均值。")),
      ColumnDescription(
        "units", .units, Wording("Units paid for in the week: the mean over replicates.", "该周的付款件数：各次模拟的均值。")),
      ColumnDescription(
        "lost_orders", .count,
        Wording(
          "Orders of the week that could not be served from stock: the mean over replicates.",
          "该周因缺货流失的订单：各次模拟的均值。")),
      ColumnDescription(
        "stock", .units, Wording("Units in stock as the week ends: the mean over replicates.", "该周结束时的库存件数：各次模拟的均值。")),
      ColumnDescription(
        "search_weight", .number,
        Wording(
          "The weight in natural search: the mean of the week's days and of replicates.", "自然搜索权重：该周各天、各次模拟的均值。")),
      ColumnDescription(
        "natural_rank", .place,
        Wording(
          """
          The expected rank in the popular order of the keyword in which it stands best that day: the mean of days and \
          replicates with a rank; empty without one.
          """,
          "当天排得最好的关键词下的预期人气排名：有排名的各天、各次模拟的均值；没有则为空。")),
    ]
    + LifeStage.allCases.map { stage in
      ColumnDescription(
        stage.rawValue, .share,
        Wording(
          "Replicates in which the item is in the stage \(stage.rawValue) as the week ends / replicates.",
          "该周结束时处于 \(stage.rawValue) 阶段的模拟 / 全部模拟。"))
    }

  /// replicate_totals.csv
  static var replicateTotals: [ColumnDescription] {
    [ColumnDescription("replicate", .number, replicateMeaning)]
      + RunTally.measures.map {
        ColumnDescription($0.name, $0.unit, Wording("Of the whole run: \($0.meaning)", "整个运行：\($0.meaning)"))
      }
  }
}
