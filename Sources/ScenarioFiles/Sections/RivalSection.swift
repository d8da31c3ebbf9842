import MarketDay

extension Sections {
  static let rival = Section<Rival>(
    Wording("rival", "对手"), nameKey: "name",
    empty: { Rival(name: "", value: .zero, dailyBudget: .zero, bid: .fixed(.zero)) },
    [
      Key("name", \.name, .text, Wording("What the rival's store is called.", "对手店铺的名称。"), required: true),
      Key(
        "keywords", \.keywords, .list(of: .text, each: Wording("keyword", "关键词")),
        Wording("The keywords that it advertises on.", "它投放的关键词。"), required: true
      ),
      Key(
        "value", \.value, .money(to: 1_000), Wording("What a click is worth to it, in yuan.", "一次点击对它值多少（元）。"),
        required: true),
      Key(
        "quality", \.quality, .number(1...10),
        Wording("The quality of its ads; the trade's rival_quality if absent.", "它的广告质量分；不写则用行业的“rival_quality”。")),
      Key(
        "daily_budget", \.dailyBudget, .money(),
        Wording("The most it spends a day on all its keywords, in yuan.", "它在全部关键词上每天最多花多少（元）。"),
        required: true),
      Key(
        "bid", \.bid, .bid,
        Wording(
          "What it bids: yuan, or a rule, for which its maximum bid is its value.", "它的出价：金额（元），或一条规则；按规则时，最高可出价即点击价值。"),
        required: true),
      Key(
        "schedule", \.schedule, .adSchedule,
        Wording(
          "Percent of the bid by hour, such as {20-22: 140%, 1-7: 30%}; 100% if absent.",
          "分时折扣：各时段出价的百分比，如 {20-22: 140%, 1-7: 30%}；不写则全天 100%。")),
      Key("from", \.span.first, .date, Wording("First day; the scenario's if absent.", "首日；不写则从模拟首日起。")),
      Key("to", \.span.last, .date, Wording("Last day, included; the scenario's if absent.", "末日（含当天）；不写则到模拟末日止。")),
    ])
}
