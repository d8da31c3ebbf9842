import MarketDay

// What made the same visitors buy more or less.
extension CauseFinder {
  mutating func explainYield() {
    // Source by source, so that another mix of sources is no change of conversion.
    var conversion = channels.reduce(0) { $0 + $1.byConversion }
    var orderValue = channels.reduce(0) { $0 + $1.byOrderValue }
    for item in items {
      let parts = yieldParts(item)
      conversion -= parts.stock + parts.byPrice
      orderValue -= parts.price
    }
    let service = servicePart(of: conversion)
    conversion -= service
    guard !explainByPromotions(conversion + orderValue) else { return }
    explainConversion(conversion)
    let figures = figures
    pile.add(.basket, nil, orderValue) {
      figures.ratio(
        Wording("order value", "客单价"), .yuan, part: { figures.store.mean("paid_amount", day: $0) },
        whole: {
          figures.store.mean("buyers", day: $0)
        })
    }
  }

  // MARK: Stock and prices

  private struct YieldParts {
    var stock = 0.0
    /// Through conversion, and in the order value.
    var byPrice = 0.0
    var price = 0.0
  }

  /// At most so many times the change of the price, as logarithms, is believed of the change of conversion.
  private static let mostElasticity = 6.0

  private mutating func yieldParts(_ item: ItemChange) -> YieldParts {
    var parts = YieldParts()
    let figures = figures
    parts.stock = -item.lostOrders.change * item.orderValue
    pile.add(.stock, item.id, parts.stock) {
      figures.change(Wording("orders lost a day", "每天流失订单"), .count) {
        figures.products.mean("lost_orders", day: $0, entity: item.position)
      }
    }
    guard item.hasNewPrice else { return parts }
    let split = ProductSplit.parts(
      before: [
        item.visitors.before, share(item.orders.before, of: item.visitors.before),
        share(item.amount.before, of: item.orders.before),
      ],
      after: [
        item.visitors.after, share(item.orders.after, of: item.visitors.after),
        share(item.amount.after, of: item.orders.after),
      ])
    let size = item.amount.mean
    let move = item.price.logarithm
    let most = Self.mostElasticity * abs(move) * size
    // A higher price sells less, a lower one more, and each order brings the difference.
    let byPrice = split[1] - parts.stock
    parts.byPrice = move > 0 ? min(max(byPrice, -most), 0) : max(min(byPrice, most), 0)
    parts.price = move * size
    addPrice(item, parts.byPrice + parts.price)
    return parts
  }

  // MARK: Promotions

  /// Whether promotions that began or ended took what is left; several share it by their orders.
  private mutating func explainByPromotions(_ amount: Double) -> Bool {
    let fitting = promotions.filter { !$0.isDiscount && $0.began == (amount > 0) }
    let orders = fitting.reduce(0) { $0 + $1.orders }
    let all = max(
      figures.store.perDay("buyers", over: before), figures.store.perDay("buyers", over: after))
    guard orders > 0.02 * all else { return false }
    let finder = self
    for promotion in fitting {
      pile.add(promotion.kind, promotion.name, amount * promotion.orders / orders) { finder.figure(of: promotion) }
    }
    return true
  }

  // MARK: Customer service

  /// What the clerk did beyond what made the silent buyers buy more or less: inquiry conversion against that which the
  /// same shift of odds would give.
  private mutating func servicePart(of conversion: Double) -> Double {
    let figures = figures
    func sum(_ column: String, _ span: Range<Int>) -> Double { figures.store.rawSum(column, over: span) }
    struct Span {
      var asked, askedBuyers, visitors, buyers: Double
      var inquiry: Double { askedBuyers / asked }
      var silent: Double { (buyers - askedBuyers) / (visitors - asked) }
      var isUsable: Bool { askedBuyers > 0 && askedBuyers < asked && buyers > askedBuyers && buyers < visitors }
      /// The variance of the log-odds of the two rates, each a binomial share.
      var variance: Double {
        1 / askedBuyers + 1 / (asked - askedBuyers) + 1 / (buyers - askedBuyers)
          + 1 / (visitors - asked - buyers + askedBuyers)
      }
    }
    let spans = [before, after].map { span in
      Span(
        asked: sum("inquiries", span), askedBuyers: sum("asked_buyers", span), visitors: sum("visitors", span),
        buyers: sum("buyers", span))
    }
    guard spans.allSatisfy(\.isUsable) else { return 0 }
    func logOdds(_ share: Double) -> Double { naturalLogarithm(share / (1 - share)) }
    let shift = logOdds(spans[1].silent) - logOdds(spans[0].silent)
    let expected = 1 / (1 + (1 - spans[0].inquiry) / spans[0].inquiry * exponentialOf(-shift))
    let gap = logOdds(spans[1].inquiry) - logOdds(spans[0].inquiry) - shift
    let errors = gap / (spans[0].variance + spans[1].variance).squareRoot()
    guard abs(errors) >= 2 else { return 0 }
    let (first, second) = (figures.factors(before), figures.factors(after))
    let asked = Pair(
      figures.store.perDay("inquiries", over: before), figures.store.perDay("inquiries", over: after))
    let value = Pair(first.orderValue ?? 0, second.orderValue ?? 0).mean / 100
    let amount = asked.mean * (spans[1].inquiry - expected) * value
    pile.add(.service, nil, amount) {
      var figure = figures.storeRatio(Wording("inquiry conversion", "询单转化率"), ["asked_buyers"], of: "inquiries")
      figure.standardErrors = errors
      return figure
    }
    return amount
  }

  // MARK: What is left of conversion

  /// Shoppers who wait, ratings, or else the pages.
  private mutating func explainConversion(_ amount: Double) {
    let figures = figures
    let carts = figures.storeRatio(Wording("carts a visitor", "加购收藏率"), ["favourites", "carts"], of: "visitors")
    let liked = Pair(carts.before ?? 0, carts.after ?? 0).logarithm
    if abs(liked) >= 0.1, (liked > 0) == (amount < 0), carts.isWithinChance == false {
      return pile.add(.waiting, nil, amount) { carts }
    }
    let rating = Self.rating(in: figures)
    if let first = rating.before, let second = rating.after, abs(second - first) >= 0.05,
      (second > first) == (amount > 0)
    {
      return pile.add(.ratings, nil, amount) { rating }
    }
    let moved = items.filter { (Self.byConversion($0) < 0) == (amount < 0) }
      .max { abs(Self.byConversion($0)) < abs(Self.byConversion($1)) }
    pile.add(.page, moved?.id, amount) {
      guard let moved else { return Self.firstConversion(in: figures) }
      return figures.ratio(
        Wording("conversion", "转化率"), .share,
        part: { figures.products.mean("orders", day: $0, entity: moved.position) },
        whole: {
          figures.products.mean("visitors", day: $0, entity: moved.position)
        })
    }
  }

  /// Conversion without those who came back, who buy more often, so that more of them are no change of it.
  private static func firstConversion(in figures: DiagnosisFigures) -> FigureChange {
    let first = figures.channels.entities.indices.filter { figures.channels.entities[$0][0] != "returns" }
    func sum(_ column: String, _ day: Int) -> Double {
      first.reduce(0) { $0 + figures.channels.mean(column, day: day, entity: $1) }
    }
    return figures.ratio(
      Wording("conversion (new)", "转化率（新访客）"), .share, part: { sum("orders", $0) }, whole: { sum("visitors", $0) })
  }

  private static func byConversion(_ item: ItemChange) -> Double {
    let first = share(item.orders.before, of: item.visitors.before) ?? 0
    let second = share(item.orders.after, of: item.visitors.after) ?? 0
    return item.visitors.mean * (second - first) * item.orderValue
  }

  /// The mean of the three ratings.
  static func rating(in figures: DiagnosisFigures) -> FigureChange {
    figures.change(Wording("mean rating", "平均评分"), .number) { day in
      let ratings = ["rating_described", "rating_service", "rating_shipping"].compactMap {
        figures.store.value($0, day: day)
      }
      return ratings.isEmpty ? nil : ratings.reduce(0, +) / Double(ratings.count)
    }
  }
}
