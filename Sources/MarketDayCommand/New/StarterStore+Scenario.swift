import MarketDay

extension StarterStore {
  /// The scenario file, about a screen and a half, with a comment on each part for somebody who knows shops.
  ///
  /// Only the comments differ between languages. Names are the same, since luck goes by them: with another name of a
  /// channel, the same seed would be another month.
  func scenario(named name: String, in language: Language) -> String {
    let remark = { (remark: Wording) in remark.text(in: language) }
    return """
      # \(remark(.top(about)))
      marketday: 1
      name: \(Self.scalar(name))
      trade: \(trade)\(String(repeating: " ", count: max(1, 19 - trade.count)))# \(remark(.trade))
      start: 2026-09-01
      days: 30
      seed: 1                   # \(remark(.seed))

      # \(remark(.store))
      store:
        platform_fee: 5%
        fixed_cost_per_day: \(fixedCostPerDay)
        shipping_fee: \(shippingFee)         # \(remark(.shippingFee))
        free_shipping_from: \(freeShippingFrom)  # \(remark(.freeShipping))
        parcel_cost: \(parcelCost)

      # \(remark(.titles))
      # \(remark(.ranking))
      products:
      \(items.map(\.lines).joined(separator: "\n"))

      # \(remark(.keywords))
      keywords:
      \(keywords.map(\.line).joined(separator: "\n"))

      # \(remark(.channels))
      channels:
        - {name: direct, visits_per_day: \(visitsPerDay), odds: 1.5}   # \(remark(.odds))

      # \(remark(.ads))
      ads:
        balance: 1000
        top_up: 1000            # \(remark(.topUp))
        top_up_below: 200
        campaigns:
          - name: autumn
            daily_budget: \(dailyBudget)
            pacing: smooth      # \(remark(.pacing))
            schedule: {1-7: 30%, 20-22: 130%}   # \(remark(.schedule))
            groups:
      \(groups.map { $0.lines(cap: bidCap) }.joined(separator: "\n"))

      # \(remark(.promotions))
      promotions:
        bundles:
          - {id: \(bundle.id), items: [\(bundle.items.joined(separator: ", "))], price: \(bundle.price)}
        coupons:
          - {id: \(coupon.id), amount: \(coupon.amount), from: \(coupon.from), issue: click, valid: 14 days}
        gifts:
          - id: spend-more
            tiers:              # \(remark(.tiers))
              - {from: \(gift.from), gift: \(gift.item)}
              - {from: \(reduction.from), off: \(reduction.off)}

      """
  }

  /// `name` as it is, or in quotes where YAML would read more into it than a word.
  private static func scalar(_ name: String) -> String {
    let isPlain =
      name.first?.isLetter == true && name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    guard !isPlain else { return name }
    let escaped = name.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined()
    return "\"\(escaped)\""
  }
}

/// The comments.
extension Wording {
  fileprivate static func top(_ about: Wording) -> Wording {
    let heading = about.map { $0.prefix(1).uppercased() + $0.dropFirst() }
    return Wording(
      "\(heading) in September. Change what you like; 'marketday check' finds slips.",
      "\(heading)的九月。随意修改；写错了，“marketday check”会指出来。")
  }

  fileprivate static let trade = Wording(
    "fills in all that is not said here: hours, conversion, returns, rivals",
    "没写明的都用行业水平：分时流量、转化率、退款率、对手")
  fileprivate static let seed = Wording(
    "the luck: another number is another month of the same store", "随机种子：换个数字，就是同一家店的另一种运气")
  fileprivate static let store = Wording(
    "What the store pays and charges beside its goods. Money is in yuan.", "店铺在商品之外的收费和开支，单位为元。")
  fileprivate static let shippingFee = Wording("what the buyer pays ...", "买家付的运费……")
  fileprivate static let freeShipping = Wording("... unless the goods come to this much", "……货款满这么多则包邮")
  fileprivate static let titles = Wording(
    "The items. Search reads the title, so the words that shoppers search for belong in it (30 characters at most).",
    "商品。搜索看标题，买家会搜的词要写进去（最多 30 个汉字）。")
  fileprivate static let ranking = Wording(
    "An item rises in search as it sells, and in the hours before it is taken down, a week after it was listed.",
    "卖得越多，搜索排名越高；上架一周后下架，临近下架的几个小时排名也会上升。")
  fileprivate static let keywords = Wording(
    "What shoppers search for, how many listings of others they find, and what a click on an ad usually costs.",
    "关键词：买家搜什么，搜到多少别家商品，一次广告点击通常多少钱。")
  fileprivate static let channels = Wording(
    "Ways into the store beside search and ads: bookmarks, chat groups, old customers.",
    "搜索和广告以外的流量渠道：收藏夹、聊天群、老客户。")
  fileprivate static let odds = Wording("they buy more readily", "这些访客更容易下单")
  fileprivate static let ads = Wording(
    "Keyword ads. The rule bids profit of an order × conversion, which is the most that a click can be worth.",
    "直通车。此规则按每单利润 × 转化率出价，这是一次点击最多值的钱。")
  fileprivate static let topUp = Wording(
    "put into the account when less than top_up_below is left", "余额低于 top_up_below 时充值的金额")
  fileprivate static let pacing = Wording(
    "spread over the day; quick: until it is spent", "匀速投放，全天花完；quick 为标准投放，花完即止")
  fileprivate static let schedule = Wording(
    "percent of the bid by hour; 100% at all others", "分时折扣：各时段出价的百分比；其余时段 100%")
  fileprivate static let promotions = Wording(
    "Promotions. A threshold works best a little above the usual order: 110% to 130% of it.",
    "促销。门槛定在略高于客单价处最有效：客单价的 110% 到 130%。")
  fileprivate static let tiers = Wording(
    "the highest that an order reaches counts, alone", "只享受达到的最高一档")
}

extension StarterStore.Item {
  fileprivate var lines: String {
    """
      - {id: \(id), title: \(title),
         role: \(role), price: \(price), cost: \(cost), stock: \(stock), sold_last_30_days: \(sold), listed: \(listed)}
    """
  }
}

extension StarterStore.Keyword {
  fileprivate var line: String {
    "  - {keyword: \(text), searches_per_day: \(searches), rival_listings: \(rivals), usual_bid: \(usualBid)}"
  }
}

extension StarterStore.AdGroup {
  fileprivate func lines(cap: String) -> String {
    """
            - product: \(product)
              keywords: [\(keywords.joined(separator: ", "))]
              bid: {rule: maximum-bid, share: 90%, cap: \(cap)}
    """
  }
}
