import MarketDay

extension Sections {
  static let standing = Section<Standing>(
    "standing section", empty: Standing.init,
    [
      Key("general_points", \.generalPoints, .whole(0...1_000), "General points on the first day, since New Year."),
      Key("serious_points", \.seriousPoints, .whole(0...47), "Serious points on the first day, since New Year."),
      Key("points", in: \.points, pointsPerCase, "Points that the platform gives for each case."),
      Key("cases", \.cases, .list(ruleCase), "Broken rules that the scenario names itself."),
      Key("inspection_rate", \.inspectionRate, .share(), "Chance that a faulty listing is found on a day."),
      Key("mending_days", \.mendingDays, .days(0...365), "Days until a listing that was found faulty is up again."),
      Key("relist_days", \.relistDays, .days(1...365), "Days until listings are up again after all were taken down."),
      Key("trial", \.trial, .section(trial), "Trial period of a mall store; over if absent."),
      Key("lowest_rating", \.lowestRating, .number(1...5), "Rating below which a store is in the trade's bottom 20%."),
      Key("highest_disputes", \.highestDisputeShare, .share(), "Disputes / orders above which it is, too."),
      Key(
        "fake_trades", \.fakeTrades, .list(fakeTrade),
        "Orders that the store places with itself, a breach of the rules: to see what they cost."),
    ])

  private static let pointsPerCase = Section<PointsPerCase>(
    "points section", empty: PointsPerCase.init,
    [
      Key("late_shipping", \.lateShipping, .whole(3...6), "Parcels sent late, with complaints."),
      Key("many_complaints", \.manyComplaints, .whole(3...6), "The same where more than 0.5% complain in a week."),
      Key("out_of_stock", \.outOfStock, .whole(2...3), "Paid goods that are not there."),
      Key("broken_promise", \.brokenPromise, .whole(4...12), "An invoice, a gift or an event that was promised."),
      Key("wrong_description", \.wrongDescription, .whole(1...3), "A listing that describes its item wrongly."),
      Key("spam_words", \.spamWords, .whole(1...3), "A title full of words that do not belong there."),
      Key("wrong_category", \.wrongCategory, .whole(1...3), "A listing in a wrong category."),
      Key("duplicate_listing", \.duplicateListing, .whole(1...6), "The same item listed twice."),
      Key("fake_trade", \.fakeTrade, .whole(1...48), "Fake trades that were found."),
    ])

  static let ruleCase = Section<RuleCase>(
    "case", empty: { RuleCase(date: CalendarDate(daysSinceEpoch: 0), kind: .general, points: 1) },
    [
      Key("date", \.date, .date, "The day on which the points are given.", required: true),
      Key("kind", \.kind, .choice, "general or serious.", required: true),
      Key("points", \.points, .whole(1...48), "General 1 to 12, serious 2 to 48.", required: true),
    ])

  private static let trial = Section<DateSpan>(
    "trial", empty: { .always },
    [
      Key("from", \.first, .date, "First day; the scenario's if absent."),
      Key("to", \.last, .date, "Last day, included; the scenario's if absent."),
    ])

  static let fakeTrade = Section<FakeTrade>(
    "fake trade", empty: { FakeTrade(product: "", ordersPerDay: 0, costPerOrder: .zero) },
    [
      Key("product", \.product, .text, "Id of the item.", required: true),
      Key("from", \.span.first, .date, "First day; the scenario's if absent."),
      Key("to", \.span.last, .date, "Last day, included; the scenario's if absent."),
      Key("orders_per_day", \.ordersPerDay, .whole(0...100_000), "Fake orders a day.", required: true),
      Key("cost_per_order", \.costPerOrder, .money(to: 10_000), "What each costs, in yuan.", required: true),
    ])
}
