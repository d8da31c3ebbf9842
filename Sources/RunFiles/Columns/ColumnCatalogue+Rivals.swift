import MarketDay

extension ColumnCatalogue {
  /// What a seller could see on the result pages, then the truth behind it.
  static let rival: [Column<RivalRow>] = [
    .init("replicate", .number, replicateMeaning, .count { $0.replicate }),
    .init("date", .date, dateMeaning, .date { $0.date }),
    .init(
      "rival", .name,
      Wording(
        "The rival's name; rival 1, rival 2, … for those whom the scenario does not name.",
        "对手的名称；场景没有命名的为 rival 1、rival 2……。"),
      .text { $0.rival }),
    .init(
      "keyword", .name,
      Wording(
        "The keyword that it advertises on.", "它推广的关键词。"), .text { $0.keyword }),
    .init(
      "seen_place", .place,
      Wording(
        "Its mean place over the searches whose page had it; empty where it was not seen.", "出现时的平均排名；没有出现时为空。"),
      .optionalDecimal { $0.record.place }),
    .init(
      "seen_hours", .hours,
      Wording(
        "The number of hours in which it was seen.", "出现的小时数。"), .count { $0.record.seenHours }),
    .init(
      "seen_from", .hours,
      Wording(
        "The first hour in which it was seen (9: 9:00 to 9:59); empty where it was not.",
        "第一次出现的小时（9 即 9:00 至 9:59）；没有出现时为空。"),
      .optionalDecimal { $0.record.seenFrom.map(Double.init) }),
    .init(
      "seen_to", .hours,
      Wording(
        "The last hour in which it was seen; empty where it was not.", "最后一次出现的小时；没有出现时为空。"),
      .optionalDecimal { $0.record.seenTo.map(Double.init) }),
    .init(
      "true_bid", .yuan,
      Wording(
        "The truth: the day's bid for a click, before schedules.", "真相：当天的点击出价，分时折扣之前。"), .money { $0.record.bid }),
    .init(
      "true_value", .yuan,
      Wording(
        "The truth: what a click is worth to it; empty for those without a name.", "真相：一次点击对它的价值；没有名称的为空。"),
      .optionalMoney { $0.record.value }),
    .init(
      "true_quality", .points,
      Wording(
        "The truth: its ad's quality, 1 to 10.", "真相：推广的质量分，1 至 10。"), .decimal { $0.record.quality }),
    .init(
      "true_budget", .yuan,
      Wording(
        "The truth: its daily budget for all keywords; empty for those without a name.", "真相：全部关键词的日限额；没有名称的为空。"),
      .optionalMoney { $0.record.dailyBudget }),
    .init(
      "true_cost", .yuan,
      Wording(
        "The truth: what its mean clicks cost.", "真相：平均点击的花费。"), .money { $0.record.cost }),
    .init(
      "true_clicks", .count,
      Wording(
        "The truth: mean clicks on its ad.", "真相：推广的平均点击量。"), .decimal { $0.record.clicks }),
    .init(
      "true_spent_from", .hours,
      Wording(
        "The truth: the first hour from which its budget is spent; empty where it lasts.", "真相：从哪个小时起预算花完；够用时为空。"),
      .optionalDecimal { $0.record.spentFrom.map(Double.init) }),
  ]
}
