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
  fileprivate var missingKeys: [(key: String, meaning: Wording)] {
    let isWithoutTraffic = visits == nil && impressionsPerDay == nil
    let span: [(Bool, String, Wording)] = [
      (booking.price == nil, "price", Wording("what all of its days cost together, in yuan", "整个投放期的总价，单位元")),
      (self.span.first == nil, "from", Wording("its first day", "开始日期")),
      (self.span.last == nil, "to", Wording("its last day", "结束日期")),
    ]
    let wanted: [(isMissing: Bool, key: String, meaning: Wording)] =
      switch kind {
      case .visits: [(visits == nil, "visits_per_day", Wording("visits on a usual day", "平日的访问量"))]
      case .display:
        [
          (
            display.dailyBudget == nil, "daily_budget",
            Wording("the most it spends a day, in yuan", "每天最多花费，单位元")
          ),
          (
            display.costPerThousand == nil, "cost_per_thousand",
            Wording("the price of 1,000 impressions, in yuan", "每 1,000 次展现的价格，单位元")
          ),
        ]
      case .placement:
        span + [(isWithoutTraffic, "visits_per_day", Wording("or impressions_per_day", "或“impressions_per_day”"))]
      case .brand:
        span + [
          (
            impressionsPerDay == nil, "impressions_per_day",
            Wording("impressions on a usual day", "平日的展现量")
          )
        ]
      case .affiliates:
        [
          (visits == nil, "visits_per_day", Wording("what typical items would bring", "一般商品能带来的访问量")),
          (
            affiliates.commission == nil, "commission",
            Wording("what affiliates get of each order, such as 8%", "淘客每单所得的佣金比例，例如 8%")
          ),
        ]
      }
    return wanted.filter(\.isMissing).map { ($0.key, $0.meaning) }
  }
}

// What each kind of channel needs, uses and allows.
extension ScenarioRules.Check {
  mutating func checkKind(_ channel: Channel, _ place: [ScenarioPathStep], _ peak: Double) {
    let name = Wording("the channel \(quoted(channel.name))", "渠道\(quoted(channel.name))")
    let kind = channel.kind.rawValue
    for key in channel.missingKeys {
      add(
        .channelKeyMissing, place,
        "\(name.capitalizedFirst) is of kind \(kind) and has no '\(key.key)' (\(key.meaning)); add it.",
        "\(name)的类型为“\(kind)”，缺少“\(key.key)”（\(key.meaning)），请补上。")
    }
    for key in channel.kindKeys where key.isSaid && !key.kinds.contains(channel.kind) {
      let kinds = Wording(
        english: key.kinds.map(\.rawValue).joined(separator: " or "),
        chinese: key.kinds.map { "“\($0.rawValue)”" }.joined(separator: "或"))
      add(
        .channelKeyOfOtherKind, place.key(key.name),
        "\(name.capitalizedFirst) is of kind \(kind), which does not use '\(key.name)'; take it out, or make it kind "
          + "\(kinds).",
        "\(name)的类型为“\(kind)”，用不到“\(key.name)”，请删去，或把类型改为\(kinds)。")
    }
    if channel.kind == .placement, channel.visits != nil {
      let unused = [
        ("impressions_per_day", channel.impressionsPerDay != nil), ("click_rate", channel.clickRate != nil),
        ("creative", channel.creative != nil),
      ]
      for (key, isSaid) in unused where isSaid {
        add(
          .channelKeyOfOtherKind, place.key(key),
          "\(name.capitalizedFirst) says its visits_per_day, so '\(key)' is not used; leave one of the two out.",
          "\(name)已写明“visits_per_day”，不再使用“\(key)”，请删去其中一个。")
      }
    }
    checkNumbers(channel, place, name)
    checkDisplay(channel, place, name, peak)
    checkHours(channel.booking, place, name)
    checkCommissions(channel, place, name)
  }

  private mutating func checkNumbers(_ channel: Channel, _ place: [ScenarioPathStep], _ name: Wording) {
    let (display, affiliates) = (channel.display, channel.affiliates)
    let numbers: [(value: Double?, bounds: NumberBounds, key: String, what: Wording)] = [
      (channel.halfLifeDays, .from(0.1, to: 10_000), "half_life_days", Wording("half-life in days", "半衰期天数")),
      (
        channel.impressionsPerDay, .from(0, to: 1e9), "impressions_per_day",
        Wording("number of impressions per day", "日展现量")
      ),
      (channel.clickRate, .share, "click_rate", Wording("click rate", "点击率")),
      (channel.creative, .from(0, to: 100), "creative", Wording("factor creative", "创意系数")),
      (display.viewsPerDay, .from(0, to: 100), "views_per_day", Wording("views per day", "每人每天展现次数")),
      (display.wear, .share, "wear", Wording("wear", "创意疲劳度")),
      (affiliates.salesElasticity, .from(0, to: 5), "sales_elasticity", Wording("sales elasticity", "销量弹性")),
      (
        affiliates.commissionElasticity, .from(0, to: 5), "commission_elasticity",
        Wording("commission elasticity", "佣金弹性")
      ),
    ]
    for number in numbers {
      guard let value = number.value else { continue }
      check(
        value, number.bounds, .channelTermsOutOfRange, place, number.key,
        Wording("The \(number.what) of \(name)", "\(name)的\(number.what)"))
    }
    if let price = channel.booking.price {
      check(
        price, from: .zero, .channelTermsOutOfRange, place, "price", Wording("The price of \(name)", "\(name)的价格"))
    }
  }

  private mutating func checkDisplay(
    _ channel: Channel, _ place: [ScenarioPathStep], _ name: Wording, _ peak: Double
  ) {
    let display = channel.display
    if let budget = display.dailyBudget {
      check(
        budget, from: .zero, .channelTermsOutOfRange, place, "daily_budget",
        Wording("The daily budget of \(name)", "\(name)的日限额"))
    }
    if let price = display.costPerThousand {
      check(
        price, from: Money(yuan: 1), to: Money(yuan: 10_000), .channelTermsOutOfRange, place, "cost_per_thousand",
        Wording("The price of 1,000 impressions of \(name)", "\(name)每 1,000 次展现的价格"))
    }
    if let audience = display.audience {
      check(
        audience, 1...1_000_000_000, .channelTermsOutOfRange, place, "audience",
        Wording("The audience of \(name)", "\(name)的受众人数"))
    }
    let views = Double(display.audience ?? 0) * (display.viewsPerDay ?? DisplayTerms.usualViewsPerDay)
    for (key, sights) in [("audience", views), ("impressions_per_day", channel.impressionsPerDay ?? 0)]
    where sights.isFinite && sights * peak > Self.largestDemand {
      add(
        .demandTooLarge, place.key(key),
        "With the seasons \(name) would be seen more than ten billion times a day; lower its \(key) or the demand of "
          + "seasons.",
        "叠加季节后\(name)每天展现会超过一百亿次，请调低“\(key)”或季节的需求系数。")
    }
    if !display.hours.isEmpty {
      let isUsable = display.hours.count == 24 && display.hours.allSatisfy { $0.isFinite && $0 >= 0 && $0 <= 1_000_000 }
      if !isUsable || !display.hours.contains(where: { $0 > 0 }) {
        add(
          .hoursMalformed, place.key("hours"),
          "The hours of \(name) must be 24 shares from 0 to 1,000,000, of which one is above 0.",
          "\(name)的分时比例应为 24 个 0 到 1,000,000 之间的数，且至少一个大于 0。")
      }
    }
    let creatives = Wording("new creatives", "新创意")
    guard checkCount(display.newCreative.count, atMost: 1_096, place.key("new_creative"), creatives) else {
      return
    }
    for (index, date) in display.newCreative.enumerated() {
      checkDay(
        date, place.key("new_creative").index(index),
        Wording("The day of a new creative of \(name)", "\(name)更换创意的日期"))
    }
  }

  private mutating func checkHours(_ booking: BookingTerms, _ place: [ScenarioPathStep], _ name: Wording) {
    if let first = booking.firstHour {
      check(
        first, 0...23, .channelTermsOutOfRange, place, "from_hour",
        Wording("The first hour of \(name)", "\(name)的开始小时"))
    }
    if let end = booking.endHour {
      check(
        end, 1...24, .channelTermsOutOfRange, place, "to_hour",
        Wording("The hour at which \(name) ends", "\(name)的结束小时"))
    }
    if let first = booking.firstHour, let end = booking.endHour, (0...23).contains(first), (1...24).contains(end),
      end <= first
    {
      add(
        .datesReversed, place.key("to_hour"),
        "\(name.capitalizedFirst) ends at hour \(end), before it begins at hour \(first); correct one of the two.",
        "\(name)在 \(end) 点结束，早于开始的 \(first) 点，请更正其中一个。")
    }
  }

  private mutating func checkCommissions(_ channel: Channel, _ place: [ScenarioPathStep], _ name: Wording) {
    let terms = channel.affiliates
    let rates = [("commission", terms.commission, 0), ("usual_commission", terms.usualCommission, 1)]
    for (key, rate, least) in rates {
      guard let rate, !(least...10_000).contains(rate.value) else { continue }
      let percent = NumberBounds.text(rate.share * 100)
      let lowest = least == 0 ? "0%" : "0.01%"
      add(
        .channelTermsOutOfRange, place.key(key),
        "The rate '\(key)' of \(name) is \(percent)%; it must be from \(lowest) to 100%.",
        "\(name)的“\(key)”为 \(percent)%，应在 \(lowest) 到 100% 之间。")
    }
    let list = place.key("commissions")
    guard checkCount(terms.commissions.count, atMost: 5_000, list, Wording("commissions of a channel", "一个渠道的佣金设置"))
    else { return }
    var seen = Set<String>()
    for entry in terms.commissions {
      _ = checkProduct(entry.product, list.key(entry.product))
      checkNotThereYet(
        entry.product, list.key(entry.product), Wording("the commissions of the channel", "该渠道的佣金设置"), seen: &seen)
      if !(0...10_000).contains(entry.rate.value) {
        let percent = NumberBounds.text(entry.rate.share * 100)
        add(
          .channelTermsOutOfRange, list.key(entry.product),
          "The commission of \(quoted(entry.product)) in \(name) is \(percent)%; it must be from 0% to 100%.",
          "\(quoted(entry.product))在\(name)的佣金比例为 \(percent)%，应在 0% 到 100% 之间。")
      }
    }
  }
}
