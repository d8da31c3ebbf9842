import Foundation

@testable import MarketDay

/// An order on its way from payment to review.
struct WalkedOrder: Sendable {
  let day: Int
  let item: Int
  let paid: Double
  let fee: Double
  /// Its units, by item and position among those paid on the day.
  let units: [(item: Int, unit: Int)]
  var isLate = false
}

/// Scores that were given, or will be, by day: as many as reviews, with their stars.
struct WalkedScores: Sendable {
  private var days: [Int: (count: Double, stars: Double)] = [:]

  mutating func add(_ count: Double, stars: Double, on day: Int) {
    let before = days[day] ?? (0, 0)
    days[day] = (before.count + count, before.stars + stars)
  }

  /// The last 180 days, `day` included.
  func sum(on day: Int) -> (count: Double, stars: Double) {
    var sum = (count: 0.0, stars: 0.0)
    for (given, scores) in days where given > day - 180 && given <= day {
      sum.count += scores.count
      sum.stars += scores.stars
    }
    return sum
  }

  func mean(on day: Int, calming: Double, usual: Double) -> Double {
    let sum = sum(on: day)
    return sum.count + calming > 0 ? (sum.stars + calming * usual) / (sum.count + calming) : usual
  }
}

/// What happens to orders of the walk after they were paid, order by order.
struct WalkedAfterSales: Sendable {
  /// Oldest first.
  var waiting: [WalkedOrder] = []
  /// Orders sent, by day; those of days before the start by item alone.
  var sent: [Int: [WalkedOrder]] = [:]
  var refundedUnits: Set<[Int]> = []
  var scoresOfItems: [WalkedScores] = []
  /// As described, service, shipping.
  var scoresOfStore = [WalkedScores](repeating: WalkedScores(), count: 3)
  /// Sums of the month, by the names of the columns.
  var figures: [AfterSalesMeasure: Double] = [:]

  func isRefunded(_ item: Int, day: Int, _ unit: Int) -> Bool { refundedUnits.contains([day, item, unit]) }
}

/// What is compared of it, over a month; ratings and the backlog at its end.
enum AfterSalesMeasure: String, CaseIterable, Sendable {
  case sent, late, complaints, compensation, backlog, withoutReason, notAsDescribed, neverSent, refunds, disputes
  case reviews, described, service, shipping, buyers, profit
}

// Packing and sending.
extension WalkedStore {
  mutating func queue(_ kind: BasketKind, item: Int) {
    var units: [(item: Int, unit: Int)] = []
    for line in kind.lines {
      let paid = items[line.product].paidUnits[day].count
      for number in 0..<line.units { units.append((line.product, paid - line.units + number)) }
    }
    afterSales.waiting.append(
      WalkedOrder(
        day: day, item: item, paid: kind.goodsAmount.yuan + kind.shippingFee.yuan, fee: kind.shippingFee.yuan,
        units: units))
  }

  mutating func sendParcels() {
    guard let fulfilment = stage.scenario.fulfilment else {
      afterSales.sent[day] = afterSales.waiting
      note(.sent, Double(afterSales.waiting.count))
      afterSales.waiting = []
      return
    }
    var hands = fulfilment.ordersPerDay ?? .max
    for change in fulfilment.changes where change.span.contains(stage.start + day) { hands = change.ordersPerDay }
    while hands > 0, !afterSales.waiting.isEmpty {
      hands -= 1
      let order = afterSales.waiting.removeFirst()
      if dice.happens(fulfilment.missingShare) {
        if !order.isLate { compensate(order) }
        refund(order, goodsAreThere: false)
      } else {
        afterSales.sent[day, default: []].append(order)
        note(.sent, 1)
        figures[.profit] -= stage.store.parcelCost.yuan
      }
    }
    endPromises(fulfilment)
  }

  private mutating func endPromises(_ fulfilment: Fulfilment) {
    var staying: [WalkedOrder] = []
    for var order in afterSales.waiting {
      if order.day + fulfilment.promisedDays == day {
        order.isLate = true
        note(.late, 1)
        compensate(order)
        if dice.happens(fulfilment.complaintShare) { note(.complaints, 1) }
        if dice.happens(fulfilment.cancelShare) {
          refund(order, goodsAreThere: true)
          continue
        }
      }
      staying.append(order)
    }
    afterSales.waiting = staying
  }

  private mutating func compensate(_ order: WalkedOrder) {
    let amount = min(100, (order.paid * (stage.store.kind == .mall ? 10 : 5)).rounded() / 100)
    note(.compensation, amount)
    figures[.profit] -= amount
  }

  /// All that was not refunded before, and the fee.
  private mutating func refund(_ order: WalkedOrder, goodsAreThere: Bool) {
    let fee = Double(stage.store.platformFee.value) / 10_000
    note(.refunds, order.fee)
    figures[.profit] -= order.fee
    for (item, unit) in order.units where !afterSales.isRefunded(item, day: order.day, unit) {
      let amount = items[item].paidUnits[order.day][unit]
      afterSales.refundedUnits.insert([order.day, item, unit])
      items[item].newToday.unitsRefunded += 1
      note(.neverSent, 1)
      note(.refunds, amount)
      noteDispute()
      figures[.profit] -= amount * (1 - fee)
      guard goodsAreThere else { continue }
      items[item].stock += 1
      figures[.profit] += stage.products[item].cost.yuan
    }
  }

  mutating func note(_ measure: AfterSalesMeasure, _ amount: Double) {
    afterSales.figures[measure, default: 0] += amount
  }
}

// Refunds.
extension WalkedStore {
  private var usualScore: Double { stage.trade.typicalItem.described }

  private func describedChance(of product: Product) -> Double {
    let share = (product.refundShare ?? shoppers.refundShare) * shoppers.refundDescribedPart
    guard let score = product.described else { return share }
    return share * (5 - score) / (5 - usualScore)
  }

  func refundChance(of product: Product) -> Double {
    (product.refundShare ?? shoppers.refundShare) * (1 - shoppers.refundDescribedPart) + describedChance(of: product)
  }

  /// A unit that was kept until now is sent back.
  mutating func noteRefund(of unit: Int, item: Int, paidOn due: Int) {
    let product = stage.products[item]
    afterSales.refundedUnits.insert([due, item, unit])
    note(.refunds, items[item].paidUnits[due][unit])
    let isDescribed = dice.happens(describedChance(of: product) / refundChance(of: product))
    note(isDescribed ? .notAsDescribed : .withoutReason, 1)
    noteDispute()
  }

  private mutating func noteDispute() {
    let service = stage.scenario.reviews?.service ?? usualScore
    if dice.happens(min(1, shoppers.disputeShare * (5 - service) / (5 - usualScore))) { note(.disputes, 1) }
  }
}

// Reviews.
extension WalkedStore {
  private func usualReviews(_ product: Product, _ reviews: Reviews) -> Double {
    (Double(product.soldLast30Days) * 6 * reviews.share).rounded()
  }

  /// What was reviewed and sent before the start.
  mutating func fillReviewBooks() {
    guard let reviews = stage.scenario.reviews else { return }
    var whole = 0.0
    for (item, product) in stage.products.enumerated() {
      let count = product.reviews.map(Double.init) ?? usualReviews(product, reviews)
      whole += count
      var scores = WalkedScores()
      spread(count, score: product.described ?? usualScore, into: &scores)
      afterSales.scoresOfItems.append(scores)
      for age in 1...30 {
        let order = WalkedOrder(day: -age, item: item, paid: 0, fee: 0, units: [])
        for _ in 0..<items[item].history[30 - age].buyers { afterSales.sent[-age, default: []].append(order) }
      }
    }
    let count = reviews.count.map(Double.init) ?? whole
    let starts = [reviews.ratingDescribed, reviews.ratingService, reviews.ratingShipping]
    for (part, start) in starts.enumerated() { spread(count, score: start!, into: &afterSales.scoresOfStore[part]) }
    heedReviews()
  }

  private func spread(_ count: Double, score: Double, into scores: inout WalkedScores) {
    for number in 0..<Int(count) {
      scores.add(1, stars: score, on: -1 - Int((count - 1 - Double(number)) * 180 / count))
    }
  }

  /// Whole stars of 1 to 5: four chances for one more.
  private mutating func stars(mean: Double) -> Double {
    var stars = 1.0
    for _ in 0..<4 where dice.happens((mean - 1) / 4) { stars += 1 }
    return stars
  }

  mutating func collectReviews() {
    guard let reviews = stage.scenario.reviews else { return }
    for order in afterSales.sent[day - reviews.days] ?? [] where dice.happens(reviews.share) {
      note(.reviews, 1)
      let described = stars(mean: stage.products[order.item].described ?? usualScore)
      afterSales.scoresOfItems[order.item].add(1, stars: described, on: day)
      afterSales.scoresOfStore[0].add(1, stars: described, on: day)
      afterSales.scoresOfStore[1].add(1, stars: stars(mean: reviews.service), on: day)
      let shipping = stars(mean: order.isLate ? reviews.lateShipping : reviews.shipping)
      afterSales.scoresOfStore[2].add(1, stars: shipping, on: day)
    }
    heedReviews()
  }

  /// What tomorrow's visitors and search make of the reviews.
  private mutating func heedReviews() {
    guard let reviews = stage.scenario.reviews else { return }
    let today = day
    func rating(_ scores: WalkedScores) -> Double {
      scores.mean(on: today, calming: reviews.calming, usual: stage.trade.typicalItem.described)
    }
    let service = rating(afterSales.scoresOfStore[1])
    let shipping = rating(afterSales.scoresOfStore[2])
    for (item, product) in stage.products.enumerated() {
      let described = rating(afterSales.scoresOfItems[item])
      let number = afterSales.scoresOfItems[item].sum(on: today).count + reviews.calming
      let ratio = number / (usualReviews(product, reviews) + reviews.calming)
      items[item].reviewShift =
        reviews.numberElasticity * log(min(10, max(0.1, ratio)))
        + reviews.scoreElasticity * log((described + service + shipping) / 3 / usualScore)
      items[item].reviewWeight =
        search.indicatorWeights.rating * log(described / usualScore)
        + search.indicatorWeights.service * log((service + shipping) / 2 / usualScore)
    }
  }

  /// The sums of the month, with how things stand at its end.
  mutating func afterSalesOfMonth() -> [AfterSalesMeasure: Double] {
    var buyers = 0.0
    var profit = 0.0
    for day in playMonth() {
      buyers += day[.buyers]
      profit += day[.profit]
    }
    var month = afterSales.figures
    month[.buyers] = buyers
    month[.profit] = profit
    month[.backlog] = Double(afterSales.waiting.count)
    for (measure, scores) in zip([AfterSalesMeasure.described, .service, .shipping], afterSales.scoresOfStore) {
      month[measure] = scores.mean(on: stage.scenario.days - 1, calming: 0, usual: 0)
    }
    return month
  }
}
