import MarketDay

extension Sections {
  static let ads = Section<Advertising>(
    "advertising account", empty: { Advertising(balance: .zero) },
    [
      Key("balance", \.balance, .money(), "What lies in the account on the first day, in yuan.", required: true),
      Key("top_up", \.topUp, .money(), "Amount in yuan by which the account is filled up; never if absent."),
      Key(
        "top_up_below", \.topUpBelow, .money(), "It is filled up in the morning when less than this is left, in yuan."),
      Key("campaigns", \.campaigns, .list(campaign), "The campaigns."),
    ])

  static let campaign = Section<Campaign>(
    "campaign", nameKey: "name", empty: { Campaign(name: "", dailyBudget: .zero) },
    [
      Key("name", \.name, .text, "What the campaign is called.", required: true),
      Key("daily_budget", \.dailyBudget, .money(), "The most it spends a day, in yuan.", required: true),
      Key("from", \.span.first, .date, "First day; the scenario's if absent."),
      Key("to", \.span.last, .date, "Last day, included; the scenario's if absent."),
      Key(
        "schedule", \.schedule, .adSchedule,
        "Percent of the bid by hour, such as {20-22: 140%, 1-7: 30%}; 100% if absent."),
      Key("pacing", \.pacing, .choice, "quick: until the budget is gone; smooth: so that it lasts the day."),
      Key(
        "regions", \.regions, .list(of: .text, each: "region name"),
        "Names of the regions whose searchers see the ads; all if absent."),
      Key("devices", \.devices, .choice, "all, or only desktop or mobile searchers; all if absent."),
      Key("groups", \.groups, .list(adGroup), "The items advertised."),
    ])

  static let adGroup = Section<AdGroup>(
    "ad group", nameKey: "product", empty: { AdGroup(product: "", bid: .fixed(.zero)) },
    [
      Key("product", \.product, .text, "Id of the item.", required: true),
      Key("keywords", \.keywords, .list(of: .section(adKeyword, orOnly: \.text), each: "keyword"), "The words bid on."),
      Key(
        "bid", \.bid, .bid,
        "Bid for keywords without one of their own: yuan, or a rule, such as {rule: maximum-bid, cap: 2.00}.",
        required: true),
      Key("attraction", \.attraction, .number(0...100), "How well the ad's picture draws clicks; 1 is usual."),
    ])

  static let adKeyword = Section<AdKeyword>(
    "keyword bid on", nameKey: "keyword", empty: { AdKeyword(text: "") },
    [
      Key("keyword", \.text, .text, "The words bid on.", required: true),
      Key("match", \.match, .choice, "exact: these words alone; broad: searches that hold all of them."),
      Key("bid", \.bid, .bid, "Bid of its own: yuan, or a rule; the group's if absent."),
      Key("quality", \.quality, .number(1...10), "Quality on the first day; the trade's if absent."),
    ])
}
