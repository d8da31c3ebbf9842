import MarketDay

extension Sections {
  static let channel = Section<Channel>(
    Wording("channel", "渠道"), nameKey: "name",
    empty: { Channel(name: "", kind: .visits) },
    generalChannelKeys + plainChannelKeys + impressionKeys + displayKeys + bookingKeys + affiliateKeys)

  private static let generalChannelKeys: [Key<Channel>] = [
    Key("name", \.name, .text, Wording("What the channel is called.", "渠道的名称。"), required: true),
    Key(
      "kind", \.kind, .channelKind,
      Wording(
        "visits, display (by 1,000 impressions), placement (place and time), brand (contract) or affiliates "
          + "(commission per sale); visits if absent.",
        "visits 直接访问，display 展示广告（按每 1,000 次展现收费），placement 固定位（按位置和时段），brand 品牌广告（按合同），"
          + "affiliates 淘宝客（按成交付佣金）；不写则 visits。")),
    Key(
      "visits_per_day", \.visits, .number(0...1e9),
      Wording(
        "Visits on a usual day; of affiliates, if all items sold like the typical one at the usual commission.",
        "平常一天的访客数；淘宝客渠道则指全部商品都卖得和典型商品一样、佣金也平常时的访客数。")),
    Key("from", \.span.first, .date, Wording("First day; the scenario's if absent.", "首日；不写则从模拟首日起。")),
    Key("to", \.span.last, .date, Wording("Last day, included; the scenario's if absent.", "末日（含当天）；不写则到模拟末日止。")),
    Key(
      "odds", \.odds, .number(0...1_000),
      Wording("Odds of an order, relative to a visit from search; 1 is the same.", "下单几率，相对于搜索访客；1 为相同。")),
    Key(
      "products", \.products, .pairs(Wording("product", "商品"), .share()) { ChannelTarget(product: $0, share: $1) },
      Wording("Where the visits land, as proportions; on all items alike if absent.", "访客落到哪些商品上，按比例；不写则全部商品均分。")),
    Key(
      "half_life_days", \.halfLifeDays, .number(0.1...10_000),
      Wording(
        "Days over which visits, or the click rate, fall by half; they do not fade if absent.", "访客数或点击率减半所需的天数；不写则不衰减。"
      )),
  ]

  private static let plainChannelKeys: [Key<Channel>] = [
    Key(
      "cost_per_visit", \.costPerVisit, .money(),
      Wording("What a visit costs, in yuan; of kind visits.", "每个访客的费用（元）；用于 visits 类渠道。")),
    Key(
      "cost_per_order", \.costPerOrder, .money(),
      Wording("What an order costs, in yuan; of kind visits.", "每笔订单的费用（元）；用于 visits 类渠道。")),
    Key(
      "cost_per_day", \.costPerDay, .money(),
      Wording("What a day costs, in yuan; of kind visits.", "每天的费用（元）；用于 visits 类渠道。")),
  ]

  private static let impressionKeys: [Key<Channel>] = [
    Key(
      "impressions_per_day", \.impressionsPerDay, .number(0...1e9),
      Wording("Impressions on a usual day, of placements and brand advertising.", "平常一天的展现量；用于固定位和品牌广告。")),
    Key(
      "click_rate", \.clickRate, .share(),
      Wording(
        "Clicks / impressions of a new creative; 1% if absent, of brand advertising by its form.",
        "新创意的点击率（点击 / 展现）；不写则 1%，品牌广告则按其形式。")),
    Key(
      "creative", \.creative, .number(0...100),
      Wording("How well the creative draws clicks; 1 is usual.", "创意吸引点击的程度；1 为一般水平。")),
  ]

  private static let displayKeys: [Key<Channel>] = [
    Key(
      "daily_budget", \.display.dailyBudget, .money(),
      Wording("The most that display spends a day, in yuan.", "展示广告的日限额（元）。")),
    Key(
      "cost_per_thousand", \.display.costPerThousand, .money(from: 1, to: 10_000),
      Wording("The price of 1,000 display impressions, in yuan.", "展示广告每 1,000 次展现的价格（元）。")),
    Key(
      "audience", \.display.audience, .whole(1...1_000_000_000),
      Wording("People who can see the display; no end of them if absent.", "能看到展示广告的人数；不写则不限。")),
    Key(
      "views_per_day", \.display.viewsPerDay, .number(0...100),
      Wording("Times that one of them comes by on a usual day; 2 if absent.", "平常一天每人看到几次；不写则 2 次。")),
    Key(
      "wear", \.display.wear, .share(),
      Wording(
        "The part of the click rate that is lost each time a person has seen the creative; 33% if absent.",
        "同一人每多看一次创意，点击率损失的比例；不写则 33%。")),
    Key(
      "new_creative", \.display.newCreative, .list(of: .date, each: Wording("date", "日期")),
      Wording("Days on whose morning a new creative replaces the old one.", "换新创意的日期，当天早上生效。")),
    Key(
      "hours", \.display.hours, .list(of: .number(0...1_000_000), count: 24...24, each: Wording("number", "数字")),
      Wording(
        "Shares of display visits by hour, 24 of them from hour 0; those of usual ad traffic if absent.",
        "展示广告访客的分时占比，从 0 点起共 24 个数；不写则同一般广告流量。")),
  ]

  private static let bookingKeys: [Key<Channel>] = [
    Key(
      "price", \.booking.price, .money(),
      Wording("The price of a placement or brand contract over all its days, in yuan.", "固定位或品牌合同整个投放期的价格（元）。")),
    Key(
      "from_hour", \.booking.firstHour, .whole(0...23),
      Wording("First hour of each day of a placement; 0 if absent.", "固定位每天的开始钟点；不写则 0 点。")),
    Key(
      "to_hour", \.booking.endHour, .whole(1...24),
      Wording("The hour at which each day of a placement ends; 24 if absent.", "固定位每天的结束钟点；不写则 24 点。")),
    Key(
      "form", \.booking.form, .choice,
      Wording(
        "focus, banner or text_link, of brand advertising; banner if absent.",
        "品牌广告的形式：focus 焦点图，banner 横幅，text_link 文字链；不写则 banner。")),
  ]

  private static let affiliateKeys: [Key<Channel>] = [
    Key(
      "commission", \.affiliates.commission, .rate,
      Wording("What affiliates get of the goods of each order, such as 8%.", "淘宝客佣金占每单货款的比例，如 8%。")),
    Key(
      "commissions", \.affiliates.commissions,
      .pairs(Wording("product", "商品"), .rate) { ItemCommission(product: $0, rate: $1) },
      Wording("Items that pay another commission.", "佣金另定的商品。")),
    Key(
      "usual_commission", \.affiliates.usualCommission, .rate,
      Wording("The commission of a usual item of the trade; 5% if absent.", "行业里一般商品的佣金比例；不写则 5%。")),
    Key(
      "sales_elasticity", \.affiliates.salesElasticity, .number(0...5),
      Wording("How visits answer to an item's sales of 30 days; 0.5 if absent.", "访客数对商品 30 天销量的弹性；不写则 0.5。")),
    Key(
      "commission_elasticity", \.affiliates.commissionElasticity, .number(0...5),
      Wording("How visits answer to an item's commission; 1 if absent.", "访客数对商品佣金的弹性；不写则 1。")),
  ]
}

extension ValueKind where Value == ChannelKind {
  /// One of the kinds. What stands in for an unread one differs, so that no key is judged by a kind that nobody wrote.
  static let channelKind = ValueKind(
    shape: choice.shape, standIn: { $0 == .low ? .visits : .affiliates }, read: choice.read)
}
