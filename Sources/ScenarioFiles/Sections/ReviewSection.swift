import MarketDay

extension Sections {
  static let reviews = Section<Reviews>(
    "reviews section", empty: Reviews.init,
    [
      Key("share", \.share, .share(), "Reviews / orders that arrived."),
      Key("days", \.days, .days(0...90), "Days from sending to the review."),
      Key("service", \.service, .number(1...5), "Mean score of the service, 1 to 5."),
      Key("shipping", \.shipping, .number(1...5), "Mean score of the shipping of orders in time, 1 to 5."),
      Key("late_shipping", \.lateShipping, .number(1...5), "Mean score of the shipping of late orders, 1 to 5."),
      Key("rating_described", \.ratingDescribed, .number(1...5), "The rating as described on the first day."),
      Key("rating_service", \.ratingService, .number(1...5), "The rating of the service on the first day."),
      Key("rating_shipping", \.ratingShipping, .number(1...5), "The rating of the shipping on the first day."),
      Key(
        "count", \.count, .whole(0...10_000_000),
        "Reviews of 180 days before the start behind these ratings; those of all items if absent."),
      Key(
        "number_elasticity", \.numberElasticity, .number(0...5), "How conversion answers to the number of reviews."),
      Key("score_elasticity", \.scoreElasticity, .number(0...20), "How conversion answers to the score of reviews."),
      Key("calming", \.calming, .number(0...10_000), "Reviews of the usual score that calm small numbers."),
      Key("try_outs", \.tryOuts, .list(tryOut), "Units that are given away to be tried and reviewed."),
      Key("try_out_share", \.tryOutShare, .share(), "Reviews / units given away."),
    ])

  static let tryOut = Section<TryOut>(
    "try-out", empty: { TryOut(product: "", date: CalendarDate(daysSinceEpoch: 0), units: 0) },
    [
      Key("product", \.product, .text, "Id of the item.", required: true),
      Key("date", \.date, .date, "Day in whose morning the units go out.", required: true),
      Key("units", \.units, .whole(1...1_000_000), "Units that go out, as far as there are any.", required: true),
    ])
}
