import MarketDay

extension ColumnCatalogue {
  /// What a seller could see on the result pages, then the truth behind it.
  static let rival: [Column<RivalRow>] = [
    .init("replicate", .number, replicateMeaning, .count { $0.replicate }),
    .init("date", .date, dateMeaning, .date { $0.date }),
    .init(
      "rival", .name, "The rival's name; rival 1, rival 2, … for those whom the scenario does not name.",
      .text { $0.rival }),
    .init("keyword", .name, "The keyword that it advertises on.", .text { $0.keyword }),
    .init(
      "seen_place", .place, "Its mean place over the searches whose page had it; empty where it was not seen.",
      .optionalDecimal { $0.record.place }),
    .init("seen_hours", .hours, "The number of hours in which it was seen.", .count { $0.record.seenHours }),
    .init(
      "seen_from", .hours, "The first hour in which it was seen (9: 9:00 to 9:59); empty where it was not.",
      .optionalDecimal { $0.record.seenFrom.map(Double.init) }),
    .init(
      "seen_to", .hours, "The last hour in which it was seen; empty where it was not.",
      .optionalDecimal { $0.record.seenTo.map(Double.init) }),
    .init("true_bid", .yuan, "The truth: the day's bid for a click, before schedules.", .money { $0.record.bid }),
    .init(
      "true_value", .yuan, "The truth: what a click is worth to it; empty for those without a name.",
      .optionalMoney { $0.record.value }),
    .init("true_quality", .points, "The truth: its ad's quality, 1 to 10.", .decimal { $0.record.quality }),
    .init(
      "true_budget", .yuan, "The truth: its daily budget for all keywords; empty for those without a name.",
      .optionalMoney { $0.record.dailyBudget }),
    .init("true_cost", .yuan, "The truth: what its mean clicks cost.", .money { $0.record.cost }),
    .init("true_clicks", .count, "The truth: mean clicks on its ad.", .decimal { $0.record.clicks }),
    .init(
      "true_spent_from", .hours, "The truth: the first hour from which its budget is spent; empty where it lasts.",
      .optionalDecimal { $0.record.spentFrom.map(Double.init) }),
  ]
}
