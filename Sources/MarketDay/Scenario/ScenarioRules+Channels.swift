// The other ways into the store.
extension ScenarioRules.Check {
  /// Names that reports use for ways in that the simulator makes itself.
  static let reservedChannels = ["search", "closing_soon", "keyword_ads", "returns"]

  mutating func checkChannels() {
    let path: [ScenarioPathStep] = [.key("channels")]
    guard checkCount(draft.channels.count, atMost: 200, path, Wording("channels", "渠道")) else { return }
    let peak = peakOfSeasons()
    var names = Set<String>()
    for (index, channel) in draft.channels.enumerated() {
      let place = path.index(index)
      let name = Wording("the channel \(quoted(channel.name))", "渠道\(quoted(channel.name))")
      checkName(channel.name, place.key("name"), Wording("name of the channel", "渠道名称"), seen: &names)
      if Self.reservedChannels.contains(channel.name) {
        addReservedName(channel.name, place.key("name"))
      }
      if let visits = channel.visits {
        check(
          visits, .from(0, to: 1e9), .visitsOutOfRange, place, "visits_per_day",
          Wording("The number of visits per day of \(name)", "\(name)的日访问量"))
      }
      check(
        channel.odds, .above(0, to: 1_000), .oddsOutOfRange, place, "odds",
        Wording("The factor odds of \(name)", "\(name)的下单几率“odds”"))
      checkSpan(channel.span, place, ("from", "to"), name)
      checkTargets(channel, place)
      checkCosts(channel, place, peak)
      checkKind(channel, place, peak)
    }
  }

  /// A name that the simulator gives to visits of its own.
  mutating func addReservedName(_ name: String, _ path: [ScenarioPathStep]) {
    add(
      .reservedName, path,
      "The name \(quoted(name)) is used for the simulator's own visits; choose another, such as '\(name)-2'.",
      "名称\(quoted(name))已被模拟器自身的流量占用，请换一个，例如“\(name)-2”。")
  }

  private mutating func checkTargets(_ channel: Channel, _ path: [ScenarioPathStep]) {
    let place = path.key("products")
    guard !channel.products.isEmpty,
      checkCount(channel.products.count, atMost: 5_000, place, Wording("products of a channel", "一个渠道的商品"))
    else { return }
    var seen = Set<String>()
    var sum = 0.0
    for target in channel.products {
      _ = checkProduct(target.product, place.key(target.product))
      checkNotThereYet(
        target.product, place.key(target.product), Wording("the products of the channel", "该渠道的商品"), seen: &seen)
      check(
        target.share, .share, .channelShareOutOfRange, place, target.product,
        Wording("The share of visits to \(quoted(target.product))", "访问\(quoted(target.product))的占比"))
      sum += target.share
    }
    // Shares that are written with two decimals, such as three times 0.33, may miss 1 by a little.
    if sum.isFinite, abs(sum - 1) > 0.010_001 {
      let text = NumberBounds.text((sum * 10_000).rounded() / 10_000)
      add(
        .channelSharesSum, place,
        "The shares of the channel \(quoted(channel.name)) add up to \(text); they must add up to 1 (100%).",
        "渠道\(quoted(channel.name))的占比之和为 \(text)，应等于 1（100%）。")
    }
  }

  private mutating func checkCosts(_ channel: Channel, _ path: [ScenarioPathStep], _ peak: Double) {
    let name = Wording("the channel \(quoted(channel.name))", "渠道\(quoted(channel.name))")
    let dear = Money(yuan: 10_000)
    check(
      channel.costPerVisit, from: .zero, to: dear, .channelCostOutOfRange, path, "cost_per_visit",
      Wording("The cost per visit of \(name)", "\(name)的单次访问成本"))
    check(
      channel.costPerOrder, from: .zero, to: dear, .channelCostOutOfRange, path, "cost_per_order",
      Wording("The cost per order of \(name)", "\(name)的每单成本"))
    check(
      channel.costPerDay, from: .zero, .channelCostOutOfRange, path, "cost_per_day",
      Wording("The cost per day of \(name)", "\(name)的每日成本"))
    guard let period, NumberBounds.from(0, to: 1e9).contains(channel.visitsPerDay) else { return }
    let visits = channel.visitsPerDay * peak
    if !(visits <= Self.largestDemand) {
      add(
        .demandTooLarge, path.key("visits_per_day"),
        "The seasons lift the visits of \(name) to more than ten billion a day; lower the visits or the "
          + "demand of seasons.",
        "叠加季节后\(name)的日访问量会超过一百亿，请调低访问量或季节的需求系数。")
    } else if visits * max(0, channel.costPerVisit.yuan) * Double(period.upperBound - period.lowerBound + 1)
      > Self.largestTurnover
    {
      let most = Money.roundedText(Self.largestTurnover)
      add(
        .amountTooLarge, path.key("cost_per_visit"),
        "The visits of \(name) cost more than \(most) yuan over the scenario; lower the cost per visit or the visits.",
        "\(name)的访问费用在模拟期内合计超过 ¥\(most)，请调低单次访问成本或访问量。")
    }
  }
}

extension ScenarioRules {
  static let channelKindRules: [ScenarioRule] = [
    .init(
      .channelKeyMissing, .error, "A channel lacks a key that its kind needs.",
      "渠道缺少其类型所需的项。"),
    .init(
      .channelKeyOfOtherKind, .error, "A channel has a key that its kind does not use.",
      "渠道写了其类型用不到的项。"),
    .init(
      .channelTermsOutOfRange, .error, "A number of a channel's kind is outside its range.",
      "渠道类型的参数超出范围。"),
    .init(
      .commissionAboveMargin, .warning, "An item pays affiliates more than an order of it earns.",
      "商品付给淘客的佣金高于一单的利润。"),
    .init(
      .displayVisitTooDear, .warning, "A display visit costs more than profit times conversion.",
      "展示推广的每次访问成本高于利润 × 转化率。"),
    .init(
      .creativeWornOut, .warning, "A display creative loses more than half of its click rate before it is replaced.",
      "展示创意在更换前点击率下降超过一半。"),
    .init(
      .contractLosesMoney, .warning, "A placement or brand contract costs more than its visits can earn.",
      "固定位或品牌合约的费用高于其访问能带来的利润。"),
  ]
}
