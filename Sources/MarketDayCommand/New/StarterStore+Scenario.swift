extension StarterStore {
  /// The scenario file, about a screen and a half, with a comment on each part for somebody who knows shops.
  func scenario(named name: String) -> String {
    """
    # \(heading) in September. Change what you like; 'marketday check' finds slips.
    marketday: 1
    name: \(Self.scalar(name))
    trade: \(trade)\(String(repeating: " ", count: max(1, 19 - trade.count)))# fills in all that is not said here: hours, conversion, returns, rivals
    start: 2026-09-01
    days: 30
    seed: 1                   # the luck: another number is another month of the same store

    # What the store pays and charges beside its goods. Money is in yuan.
    store:
      platform_fee: 5%
      fixed_cost_per_day: \(fixedCostPerDay)
      shipping_fee: \(shippingFee)         # what the buyer pays ...
      free_shipping_from: \(freeShippingFrom)  # ... unless the goods come to this much
      parcel_cost: \(parcelCost)

    # The items. Search reads the title, so the words that shoppers search for belong in it (30 characters at most).
    # An item rises in search as it sells, and in the hours before it is taken down, a week after it was listed.
    products:
    \(items.map(\.lines).joined(separator: "\n"))

    # What shoppers search for, how many listings of others they find, and what a click on an ad usually costs.
    keywords:
    \(keywords.map(\.line).joined(separator: "\n"))

    # Ways into the store beside search and ads: bookmarks, chat groups, old customers.
    channels:
      - {name: direct, visits_per_day: \(visitsPerDay), odds: 1.5}   # they buy more readily

    # Keyword ads. The rule bids profit of an order × conversion, which is the most that a click can be worth.
    ads:
      balance: 1000
      top_up: 1000            # put into the account when less than top_up_below is left
      top_up_below: 200
      campaigns:
        - name: autumn
          daily_budget: \(dailyBudget)
          pacing: smooth      # spread over the day; quick: until it is spent
          schedule: {1-7: 30%, 20-22: 130%}   # percent of the bid by hour; 100% at all others
          groups:
    \(groups.map { $0.lines(cap: bidCap) }.joined(separator: "\n"))

    # Promotions. A threshold works best a little above the usual order: 110% to 130% of it.
    promotions:
      bundles:
        - {id: \(bundle.id), items: [\(bundle.items.joined(separator: ", "))], price: \(bundle.price)}
      coupons:
        - {id: \(coupon.id), amount: \(coupon.amount), from: \(coupon.from), issue: click, valid: 14 days}
      gifts:
        - id: spend-more
          tiers:              # the highest that an order reaches counts, alone
            - {from: \(gift.from), gift: \(gift.item)}
            - {from: \(reduction.from), off: \(reduction.off)}

    """
  }

  private var heading: String { about.prefix(1).uppercased() + about.dropFirst() }

  /// `name` as it is, or in quotes where YAML would read more into it than a word.
  private static func scalar(_ name: String) -> String {
    let isPlain =
      name.first?.isLetter == true && name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    guard !isPlain else { return name }
    let escaped = name.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined()
    return "\"\(escaped)\""
  }
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
