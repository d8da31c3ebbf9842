import MarketDay

extension Sections {
  static let reviews = Section<Reviews>(
    Wording("reviews section", "评价设置"), empty: Reviews.init,
    [
      Key("share", \.share, .share(), Wording("Reviews / orders that arrived.", "评价率：评价数 / 已签收订单数。")),
      Key("days", \.days, .days(0...90), Wording("Days from sending to the review.", "从发货到评价的天数。")),
      Key("service", \.service, .number(1...5), Wording("Mean score of the service, 1 to 5.", "服务态度的平均分，1 到 5。")),
      Key(
        "shipping", \.shipping, .number(1...5),
        Wording("Mean score of the shipping of orders in time, 1 to 5.", "按时发货订单的物流平均分，1 到 5。")),
      Key(
        "late_shipping", \.lateShipping, .number(1...5),
        Wording("Mean score of the shipping of late orders, 1 to 5.", "延迟发货订单的物流平均分，1 到 5。")),
      Key(
        "rating_described", \.ratingDescribed, .number(1...5),
        Wording("The rating as described on the first day.", "首日的描述相符评分。")),
      Key(
        "rating_service", \.ratingService, .number(1...5),
        Wording("The rating of the service on the first day.", "首日的服务态度评分。")),
      Key(
        "rating_shipping", \.ratingShipping, .number(1...5),
        Wording("The rating of the shipping on the first day.", "首日的物流服务评分。")),
      Key(
        "count", \.count, .whole(0...10_000_000),
        Wording(
          "Reviews of 180 days before the start behind these ratings; those of all items if absent.",
          "这些评分背后、模拟开始前 180 天的评价数；不写则为全部商品之和。")),
      Key(
        "number_elasticity", \.numberElasticity, .number(0...5),
        Wording("How conversion answers to the number of reviews.", "转化率对评价数量的弹性。")),
      Key(
        "score_elasticity", \.scoreElasticity, .number(0...20),
        Wording("How conversion answers to the score of reviews.", "转化率对评价分数的弹性。")),
      Key(
        "calming", \.calming, .number(0...10_000),
        Wording("Reviews of the usual score that calm small numbers.", "评价少时掺入的一般水平评价数，使数字平稳。")),
      Key(
        "try_outs", \.tryOuts, .list(tryOut),
        Wording("Units that are given away to be tried and reviewed.", "免费试用送出的商品。")),
      Key("try_out_share", \.tryOutShare, .share(), Wording("Reviews / units given away.", "试用评价率：评价数 / 送出件数。")),
    ])

  static let tryOut = Section<TryOut>(
    Wording("try-out", "试用"), empty: { TryOut(product: "", date: CalendarDate(daysSinceEpoch: 0), units: 0) },
    [
      Key("product", \.product, .text, Wording("Id of the item.", "商品 ID。"), required: true),
      Key("date", \.date, .date, Wording("Day in whose morning the units go out.", "送出日期，当天早上送出。"), required: true),
      Key(
        "units", \.units, .whole(1...1_000_000), Wording("Units that go out, as far as there are any.", "送出件数，以库存为限。"),
        required: true),
    ])
}
