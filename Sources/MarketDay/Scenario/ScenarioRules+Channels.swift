// The other ways into the store.
extension ScenarioRules.Check {
  /// Names that reports use for ways in that the simulator makes itself.
  static let reservedChannels = ["search", "closing_soon", "keyword_ads", "returns"]

  mutating func checkChannels() {
    let path: [ScenarioPathStep] = [.key("channels")]
    guard checkCount(draft.channels.count, atMost: 200, path, "channels") else { return }
    let peak = peakOfSeasons()
    var names = Set<String>()
    for (index, channel) in draft.channels.enumerated() {
      let place = path.index(index)
      let name = "the channel \(quoted(channel.name))"
      checkName(channel.name, place.key("name"), "name of the channel", seen: &names)
      if Self.reservedChannels.contains(channel.name) {
        add(
          .reservedName, place.key("name"),
          "The name \(quoted(channel.name)) is used for the simulator's own visits; choose another, such as "
            + "'\(channel.name)-2'.")
      }
      if let visits = channel.visits {
        check(
          visits, .from(0, to: 1e9), .visitsOutOfRange, place, "visits_per_day",
          "The number of visits per day of \(name)")
      }
      check(channel.odds, .above(0, to: 1_000), .oddsOutOfRange, place, "odds", "The factor odds of \(name)")
      checkSpan(channel.span, place, ("from", "to"), name)
      checkTargets(channel, place)
      checkCosts(channel, place, peak)
      checkKind(channel, place, peak)
    }
  }

  private mutating func checkTargets(_ channel: Channel, _ path: [ScenarioPathStep]) {
    let place = path.key("products")
    guard !channel.products.isEmpty,
      checkCount(channel.products.count, atMost: 5_000, place, "products of a channel")
    else { return }
    var seen = Set<String>()
    var sum = 0.0
    for target in channel.products {
      _ = checkProduct(target.product, place.key(target.product))
      checkNotThereYet(target.product, place.key(target.product), "the products of the channel", seen: &seen)
      check(
        target.share, .share, .channelShareOutOfRange, place, target.product,
        "The share of visits to \(quoted(target.product))")
      sum += target.share
    }
    // Shares that are written with two decimals, such as three times 0.33, may miss 1 by a little.
    if sum.isFinite, abs(sum - 1) > 0.010_001 {
      add(
        .channelSharesSum, place,
        "The shares of the channel \(quoted(channel.name)) add up to "
          + "\(NumberBounds.text((sum * 10_000).rounded() / 10_000)); they must add up to 1 (100%)."
      )
    }
  }

  private mutating func checkCosts(_ channel: Channel, _ path: [ScenarioPathStep], _ peak: Double) {
    let name = "the channel \(quoted(channel.name))"
    let dear = Money(yuan: 10_000)
    check(
      channel.costPerVisit, from: .zero, to: dear, .channelCostOutOfRange, path, "cost_per_visit",
      "The cost per visit of \(name)")
    check(
      channel.costPerOrder, from: .zero, to: dear, .channelCostOutOfRange, path, "cost_per_order",
      "The cost per order of \(name)")
    check(channel.costPerDay, from: .zero, .channelCostOutOfRange, path, "cost_per_day", "The cost per day of \(name)")
    guard let period, NumberBounds.from(0, to: 1e9).contains(channel.visitsPerDay) else { return }
    let visits = channel.visitsPerDay * peak
    if !(visits <= Self.largestDemand) {
      add(
        .demandTooLarge, path.key("visits_per_day"),
        "The seasons lift the visits of \(name) to more than ten billion a day; lower the visits or the "
          + "demand of seasons."
      )
    } else if visits * max(0, channel.costPerVisit.yuan) * Double(period.upperBound - period.lowerBound + 1)
      > Self.largestTurnover
    {
      add(
        .amountTooLarge, path.key("cost_per_visit"),
        "The visits of \(name) cost more than \(Money.roundedText(Self.largestTurnover)) yuan over the scenario; "
          + "lower the cost per visit or the visits.")
    }
  }
}

extension ScenarioRules {
  static let channelKindRules: [ScenarioRule] = [
    .init(.channelKeyMissing, .error, "A channel lacks a key that its kind needs."),
    .init(.channelKeyOfOtherKind, .error, "A channel has a key that its kind does not use."),
    .init(.channelTermsOutOfRange, .error, "A number of a channel's kind is outside its range."),
    .init(.commissionAboveMargin, .warning, "An item pays affiliates more than an order of it earns."),
    .init(.displayVisitTooDear, .warning, "A display visit costs more than profit times conversion."),
    .init(
      .creativeWornOut, .warning, "A display creative loses more than half of its click rate before it is replaced."),
    .init(.contractLosesMoney, .warning, "A placement or brand contract costs more than its visits can earn."),
  ]
}
