import MarketDay

extension Sections {
  static let ads = Section<Advertising>(
    Wording("advertising account", "推广账户"), empty: { Advertising(balance: .zero) },
    [
      Key(
        "balance", \.balance, .money(), Wording("What lies in the account on the first day, in yuan.", "账户首日余额（元）。"),
        required: true),
      Key(
        "top_up", \.topUp, .money(),
        Wording("Amount in yuan by which the account is filled up; never if absent.", "自动充值的金额（元）；不写则不充值。")),
      Key(
        "top_up_below", \.topUpBelow, .money(),
        Wording("It is filled up in the morning when less than this is left, in yuan.", "早上余额低于此数（元）时充值。")),
      Key("campaigns", \.campaigns, .list(campaign), Wording("The campaigns.", "推广计划。")),
    ])

  static let campaign = Section<Campaign>(
    Wording("campaign", "推广计划"), nameKey: "name", empty: { Campaign(name: "", dailyBudget: .zero) },
    [
      Key("name", \.name, .text, Wording("What the campaign is called.", "推广计划的名称。"), required: true),
      Key(
        "daily_budget", \.dailyBudget, .money(), Wording("The most it spends a day, in yuan.", "每天最多花多少（元）。"),
        required: true),
      Key("from", \.span.first, .date, Wording("First day; the scenario's if absent.", "首日；不写则从模拟首日起。")),
      Key("to", \.span.last, .date, Wording("Last day, included; the scenario's if absent.", "末日（含当天）；不写则到模拟末日止。")),
      Key(
        "schedule", \.schedule, .adSchedule,
        Wording(
          "Percent of the bid by hour, such as {20-22: 140%, 1-7: 30%}; 100% if absent.",
          "分时折扣：各时段出价的百分比，如 {20-22: 140%, 1-7: 30%}；不写则全天 100%。")),
      Key(
        "pacing", \.pacing, .choice,
        Wording(
          "quick: until the budget is gone; smooth: so that it lasts the day.", "quick 为标准投放，花完即止；smooth 为匀速投放，全天均匀花完。")
      ),
      Key(
        "regions", \.regions, .list(of: .text, each: Wording("region name", "地区名")),
        Wording("Names of the regions whose searchers see the ads; all if absent.", "投放地域的名称；不写则全部地域。")),
      Key(
        "devices", \.devices, .choice,
        Wording(
          "all, or only desktop or mobile searchers; all if absent.", "投放设备：all 为全部，desktop 只投电脑，mobile 只投手机；不写则为 all。")
      ),
      Key("groups", \.groups, .list(adGroup), Wording("The items advertised.", "推广的商品。")),
    ])

  static let adGroup = Section<AdGroup>(
    Wording("ad group", "推广单元"), nameKey: "product", empty: { AdGroup(product: "", bid: .fixed(.zero)) },
    [
      Key("product", \.product, .text, Wording("Id of the item.", "商品 ID。"), required: true),
      Key(
        "keywords", \.keywords, .list(of: .section(adKeyword, orOnly: \.text), each: Wording("keyword", "关键词")),
        Wording("The words bid on.", "出价的关键词。")),
      Key(
        "bid", \.bid, .bid,
        Wording(
          "Bid for keywords without one of their own: yuan, or a rule, such as {rule: maximum-bid, cap: 2.00}.",
          "没有单独出价的关键词的出价：金额（元），或一条规则，如 {rule: maximum-bid, cap: 2.00}。"),
        required: true),
      Key(
        "attraction", \.attraction, .number(0...100),
        Wording("How well the ad's picture draws clicks; 1 is usual.", "创意图吸引点击的程度；1 为一般水平。")),
    ])

  static let adKeyword = Section<AdKeyword>(
    Wording("keyword bid on", "出价关键词"), nameKey: "keyword", empty: { AdKeyword(text: "") },
    [
      Key("keyword", \.text, .text, Wording("The words bid on.", "出价的关键词。"), required: true),
      Key(
        "match", \.match, .choice,
        Wording(
          "exact: these words alone; broad: searches that hold all of them.",
          "匹配方式：exact 为精准匹配；broad 为广泛匹配，搜索词含全部这些词即可。")),
      Key(
        "bid", \.bid, .bid,
        Wording("Bid of its own: yuan, or a rule; the group's if absent.", "单独出价：金额（元），或一条规则；不写则用推广单元的出价。")),
      Key(
        "quality", \.quality, .number(1...10),
        Wording("Quality on the first day; the trade's if absent.", "首日的质量分；不写则用行业值。")),
    ])
}
