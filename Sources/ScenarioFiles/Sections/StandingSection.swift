import MarketDay

extension Sections {
  static let standing = Section<Standing>(
    Wording("standing section", "违规与评分设置"), empty: Standing.init,
    [
      Key(
        "general_points", \.generalPoints, .whole(0...1_000),
        Wording("General points on the first day, since New Year.", "首日已有的一般违规扣分，从元旦算起。")),
      Key(
        "serious_points", \.seriousPoints, .whole(0...47),
        Wording("Serious points on the first day, since New Year.", "首日已有的严重违规扣分，从元旦算起。")),
      Key(
        "points", in: \.points, pointsPerCase, Wording("Points that the platform gives for each case.", "平台对各类违规的扣分。")),
      Key("cases", \.cases, .list(ruleCase), Wording("Broken rules that the scenario names itself.", "场景自己写明的违规。")),
      Key(
        "inspection_rate", \.inspectionRate, .share(),
        Wording("Chance that a faulty listing is found on a day.", "有问题的商品每天被查到的几率。")),
      Key(
        "mending_days", \.mendingDays, .days(0...365),
        Wording("Days until a listing that was found faulty is up again.", "被查到的商品重新上架前的天数。")),
      Key(
        "relist_days", \.relistDays, .days(1...365),
        Wording("Days until listings are up again after all were taken down.", "全店下架后重新上架前的天数。")),
      Key(
        "trial", \.trial, .section(trial), Wording("Trial period of a mall store; over if absent.", "商城店的试运营期；不写则已结束。")),
      Key(
        "lowest_rating", \.lowestRating, .number(1...5),
        Wording("Rating below which a store is in the trade's bottom 20%.", "评分低于此数，即属行业末尾 20%。")),
      Key(
        "highest_disputes", \.highestDisputeShare, .share(),
        Wording("Disputes / orders above which it is, too.", "纠纷率（纠纷 / 订单）高于此数，也算在内。")),
      Key(
        "fake_trades", \.fakeTrades, .list(fakeTrade),
        Wording(
          "Orders that the store places with itself, a breach of the rules: to see what they cost.",
          "刷单：店铺给自己下的单，属违规；用来看代价有多大。")),
    ])

  private static let pointsPerCase = Section<PointsPerCase>(
    Wording("points section", "扣分设置"), empty: PointsPerCase.init,
    [
      Key("late_shipping", \.lateShipping, .whole(3...6), Wording("Parcels sent late, with complaints.", "延迟发货并被投诉。")),
      Key(
        "many_complaints", \.manyComplaints, .whole(3...6),
        Wording("The same where more than 0.5% complain in a week.", "同上，且一周内投诉超过 0.5%。")),
      Key("out_of_stock", \.outOfStock, .whole(2...3), Wording("Paid goods that are not there.", "已付款却缺货。")),
      Key(
        "broken_promise", \.brokenPromise, .whole(4...12),
        Wording("An invoice, a gift or an event that was promised.", "承诺的发票、赠品或活动没有兑现。")),
      Key(
        "wrong_description", \.wrongDescription, .whole(1...3),
        Wording("A listing that describes its item wrongly.", "商品描述不符。")),
      Key(
        "spam_words", \.spamWords, .whole(1...3),
        Wording("A title full of words that do not belong there.", "标题堆砌无关的词。")),
      Key("wrong_category", \.wrongCategory, .whole(1...3), Wording("A listing in a wrong category.", "错放类目。")),
      Key("duplicate_listing", \.duplicateListing, .whole(1...6), Wording("The same item listed twice.", "同一商品重复铺货。")),
      Key("fake_trade", \.fakeTrade, .whole(1...48), Wording("Fake trades that were found.", "刷单被查到。")),
    ])

  static let ruleCase = Section<RuleCase>(
    Wording("case", "违规"), empty: { RuleCase(date: CalendarDate(daysSinceEpoch: 0), kind: .general, points: 1) },
    [
      Key("date", \.date, .date, Wording("The day on which the points are given.", "扣分的日期。"), required: true),
      Key("kind", \.kind, .choice, Wording("general or serious.", "general 一般违规，或 serious 严重违规。"), required: true),
      Key(
        "points", \.points, .whole(1...48),
        Wording("General 1 to 12, serious 2 to 48.", "一般违规 1 到 12 分，严重违规 2 到 48 分。"), required: true),
    ])

  private static let trial = Section<DateSpan>(
    Wording("trial", "试运营期"), empty: { .always },
    [
      Key("from", \.first, .date, Wording("First day; the scenario's if absent.", "首日；不写则从模拟首日起。")),
      Key("to", \.last, .date, Wording("Last day, included; the scenario's if absent.", "末日（含当天）；不写则到模拟末日止。")),
    ])

  static let fakeTrade = Section<FakeTrade>(
    Wording("fake trade", "刷单"), empty: { FakeTrade(product: "", ordersPerDay: 0, costPerOrder: .zero) },
    [
      Key("product", \.product, .text, Wording("Id of the item.", "商品 ID。"), required: true),
      Key("from", \.span.first, .date, Wording("First day; the scenario's if absent.", "首日；不写则从模拟首日起。")),
      Key("to", \.span.last, .date, Wording("Last day, included; the scenario's if absent.", "末日（含当天）；不写则到模拟末日止。")),
      Key(
        "orders_per_day", \.ordersPerDay, .whole(0...100_000), Wording("Fake orders a day.", "每天刷单的单数。"), required: true
      ),
      Key(
        "cost_per_order", \.costPerOrder, .money(to: 10_000), Wording("What each costs, in yuan.", "每单的费用（元）。"),
        required: true),
    ])
}
