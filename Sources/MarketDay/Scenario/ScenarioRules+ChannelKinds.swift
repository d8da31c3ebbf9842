/// A key that only some kinds of channels use.
private struct KindKey {
  let name: String
  let isSaid: Bool
  let kinds: [ChannelKind]

  init(_ name: String, _ isSaid: Bool, of kinds: ChannelKind...) {
    self.name = name
    self.isSaid = isSaid
    self.kinds = kinds
  }
}

extension Channel {
  /// In the order of the keys of a scenario file.
  fileprivate var kindKeys: [KindKey] {
    [
      KindKey("visits_per_day", visits != nil, of: .visits, .placement, .affiliates),
      KindKey("half_life_days", halfLifeDays != nil, of: .visits, .placement, .brand),
      KindKey("cost_per_visit", costPerVisit != .zero, of: .visits),
      KindKey("cost_per_order", costPerOrder != .zero, of: .visits),
      KindKey("cost_per_day", costPerDay != .zero, of: .visits),
      KindKey("impressions_per_day", impressionsPerDay != nil, of: .placement, .brand),
      KindKey("click_rate", clickRate != nil, of: .display, .placement, .brand),
      KindKey("creative", creative != nil, of: .display, .placement, .brand),
      KindKey("daily_budget", display.dailyBudget != nil, of: .display),
      KindKey("cost_per_thousand", display.costPerThousand != nil, of: .display),
      KindKey("audience", display.audience != nil, of: .display),
      KindKey("views_per_day", display.viewsPerDay != nil, of: .display),
      KindKey("wear", display.wear != nil, of: .display),
      KindKey("new_creative", !display.newCreative.isEmpty, of: .display),
      KindKey("hours", !display.hours.isEmpty, of: .display),
      KindKey("price", booking.price != nil, of: .placement, .brand),
      KindKey("from_hour", booking.firstHour != nil, of: .placement),
      KindKey("to_hour", booking.endHour != nil, of: .placement),
      KindKey("form", booking.form != nil, of: .brand),
      KindKey("commission", affiliates.commission != nil, of: .affiliates),
      KindKey("commissions", !affiliates.commissions.isEmpty, of: .affiliates),
      KindKey("usual_commission", affiliates.usualCommission != nil, of: .affiliates),
      KindKey("sales_elasticity", affiliates.salesElasticity != nil, of: .affiliates),
      KindKey("commission_elasticity", affiliates.commissionElasticity != nil, of: .affiliates),
    ]
  }

  /// Keys that the kind needs and the channel lacks, each with what it says.
  fileprivate var missingKeys: [(key: String, meaning: String)] {
    let isWithoutTraffic = visits == nil && impressionsPerDay == nil
    let span: [(Bool, String, String)] = [
      (booking.price == nil, "price", "what all of its days cost together, in yuan"),
      (self.span.first == nil, "from", "its first day"), (self.span.last == nil, "to", "its last day"),
    ]
    let wanted: [(isMissing: Bool, key: String, meaning: String)] =
      switch kind {
      case .visits: [(visits == nil, "visits_per_day", "visits on a usual day")]
      case .display:
        [
          (display.dailyBudget == nil, "daily_budget", "the most it spends a day, in yuan"),
          (display.costPerThousand == nil, "cost_per_thousand", "the price of 1,000 impressions, in yuan"),
        ]
      case .placement: span + [(isWithoutTraffic, "visits_per_day", "or impressions_per_day")]
      case .brand: span + [(impressionsPerDay == nil, "impressions_per_day", "impressions on a usual day")]
      case .affiliates:
        [
          (visits == nil, "visits_per_day", "what typical items would bring"),
          (affiliates.commission == nil, "commission", "what affiliates get of each order, such as 8%"),
        ]
      }
    return wanted.filter(\.isMissing).map { ($0.key, $0.meaning) }
  }
}

// What each kind of channel needs, uses and allows.
extension ScenarioRules.Check {
  mutating func checkKind(_ channel: Channel, _ place: [ScenarioPathStep], _ peak: Double) {
    let name = "the channel \(quoted(channel.name))"
    let kind = channel.kind.rawValue
    for key in channel.missingKeys {
      add(
        .channelKeyMissing, place,
        "\(name) is of kind \(kind) and has no '\(key.key)' (\(key.meaning)); add it.".capitalizedFirst)
    }
    for key in channel.kindKeys where key.isSaid && !key.kinds.contains(channel.kind) {
      let kinds = key.kinds.map(\.rawValue).joined(separator: " or ")
      add(
        .channelKeyOfOtherKind, place.key(key.name),
        "\(name) is of kind \(kind), which does not use '\(key.name)'; take it out, or make it kind \(kinds)."
          .capitalizedFirst)
    }
    if channel.kind == .placement, channel.visits != nil {
      let unused = [
        ("impressions_per_day", channel.impressionsPerDay != nil), ("click_rate", channel.clickRate != nil),
        ("creative", channel.creative != nil),
      ]
      for (key, isSaid) in unused where isSaid {
        add(
          .channelKeyOfOtherKind, place.key(key),
          "\(name) says its visits_per_day, so '\(key)' is not used; leave one of the two out.".capitalizedFirst)
      }
    }
    checkNumbers(channel, place, name)
    checkDisplay(channel, place, name, peak)
    checkHours(channel.booking, place, name)
    checkCommissions(channel, place, name)
  }

  private mutating func checkNumbers(_ channel: Channel, _ place: [ScenarioPathStep], _ name: String) {
    let numbers: [(value: Double?, bounds: NumberBounds, key: String, what: String)] = [
      (channel.halfLifeDays, .from(0.1, to: 10_000), "half_life_days", "The half-life in days of"),
      (channel.impressionsPerDay, .from(0, to: 1e9), "impressions_per_day", "The number of impressions per day of"),
      (channel.clickRate, .share, "click_rate", "The click rate of"),
      (channel.creative, .from(0, to: 100), "creative", "The factor creative of"),
      (channel.display.viewsPerDay, .from(0, to: 100), "views_per_day", "The views per day of"),
      (channel.display.wear, .share, "wear", "The wear of"),
      (channel.affiliates.salesElasticity, .from(0, to: 5), "sales_elasticity", "The sales elasticity of"),
      (
        channel.affiliates.commissionElasticity, .from(0, to: 5), "commission_elasticity",
        "The commission elasticity of"
      ),
    ]
    for number in numbers {
      guard let value = number.value else { continue }
      check(value, number.bounds, .channelTermsOutOfRange, place, number.key, "\(number.what) \(name)")
    }
    if let price = channel.booking.price {
      check(price, from: .zero, .channelTermsOutOfRange, place, "price", "The price of \(name)")
    }
  }

  private mutating func checkDisplay(
    _ channel: Channel, _ place: [ScenarioPathStep], _ name: String, _ peak: Double
  ) {
    let display = channel.display
    if let budget = display.dailyBudget {
      check(budget, from: .zero, .channelTermsOutOfRange, place, "daily_budget", "The daily budget of \(name)")
    }
    if let price = display.costPerThousand {
      check(
        price, from: Money(yuan: 1), to: Money(yuan: 10_000), .channelTermsOutOfRange, place, "cost_per_thousand",
        "The price of 1,000 impressions of \(name)")
    }
    if let audience = display.audience {
      check(audience, 1...1_000_000_000, .channelTermsOutOfRange, place, "audience", "The audience of \(name)")
    }
    let views = Double(display.audience ?? 0) * (display.viewsPerDay ?? DisplayTerms.usualViewsPerDay)
    for (key, sights) in [("audience", views), ("impressions_per_day", channel.impressionsPerDay ?? 0)]
    where sights.isFinite && sights * peak > Self.largestDemand {
      add(
        .demandTooLarge, place.key(key),
        "With the seasons \(name) would be seen more than ten billion times a day; lower its \(key) or the demand of "
          + "seasons.")
    }
    if !display.hours.isEmpty {
      let isUsable = display.hours.count == 24 && display.hours.allSatisfy { $0.isFinite && $0 >= 0 && $0 <= 1_000_000 }
      if !isUsable || !display.hours.contains(where: { $0 > 0 }) {
        add(
          .hoursMalformed, place.key("hours"),
          "The hours of \(name) must be 24 shares from 0 to 1,000,000, of which one is above 0.")
      }
    }
    guard checkCount(display.newCreative.count, atMost: 1_096, place.key("new_creative"), "new creatives") else {
      return
    }
    for (index, date) in display.newCreative.enumerated() {
      checkDay(date, place.key("new_creative").index(index), "The day of a new creative of \(name)")
    }
  }

  private mutating func checkHours(_ booking: BookingTerms, _ place: [ScenarioPathStep], _ name: String) {
    if let first = booking.firstHour {
      check(first, 0...23, .channelTermsOutOfRange, place, "from_hour", "The first hour of \(name)")
    }
    if let end = booking.endHour {
      check(end, 1...24, .channelTermsOutOfRange, place, "to_hour", "The hour at which \(name) ends")
    }
    if let first = booking.firstHour, let end = booking.endHour, (0...23).contains(first), (1...24).contains(end),
      end <= first
    {
      add(
        .datesReversed, place.key("to_hour"),
        "\(name) ends at hour \(end), before it begins at hour \(first); correct one of the two.".capitalizedFirst)
    }
  }

  private mutating func checkCommissions(_ channel: Channel, _ place: [ScenarioPathStep], _ name: String) {
    let terms = channel.affiliates
    let rates = [("commission", terms.commission, 0), ("usual_commission", terms.usualCommission, 1)]
    for (key, rate, least) in rates {
      guard let rate, !(least...10_000).contains(rate.value) else { continue }
      add(
        .channelTermsOutOfRange, place.key(key),
        "The rate '\(key)' of \(name) is \(NumberBounds.text(rate.share * 100))%; it must be "
          + (least == 0 ? "from 0% to 100%." : "from 0.01% to 100%."))
    }
    let list = place.key("commissions")
    guard checkCount(terms.commissions.count, atMost: 5_000, list, "commissions of a channel") else { return }
    var seen = Set<String>()
    for entry in terms.commissions {
      _ = checkProduct(entry.product, list.key(entry.product))
      checkNotThereYet(entry.product, list.key(entry.product), "the commissions of the channel", seen: &seen)
      if !(0...10_000).contains(entry.rate.value) {
        add(
          .channelTermsOutOfRange, list.key(entry.product),
          "The commission of \(quoted(entry.product)) in \(name) is \(NumberBounds.text(entry.rate.share * 100))%; it "
            + "must be from 0% to 100%.")
      }
    }
  }
}
