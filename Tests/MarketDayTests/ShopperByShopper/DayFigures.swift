import Foundation

@testable import MarketDay

/// What both versions are compared by.
enum Measure: Int, CaseIterable, Sendable {
  case searches, naturalImpressions, naturalClicks, closingImpressions, closingClicks, adImpressions, adClicks, adSpend
  case channelVisits, returningVisits, visitors, inquiries, orders, buyers, askedBuyers, returningBuyers, units
  case paidAmount, favourites, carts, clickCouponsIssued, giftCouponsIssued, couponsUsed, refunds, lostOrders, profit
  /// Sums over items and over ads of what tomorrow depends on.
  case logSearchWeight, quality, bid
}

/// The figures of one day, or of a month.
struct DayFigures: Sendable {
  private var values = [Double](repeating: 0, count: Measure.allCases.count)

  subscript(measure: Measure) -> Double {
    get { values[measure.rawValue] }
    set { values[measure.rawValue] = newValue }
  }

  static func + (left: DayFigures, right: DayFigures) -> DayFigures {
    var sum = left
    for measure in Measure.allCases { sum[measure] += right[measure] }
    return sum
  }
}

/// Collects the same figures from the records of the engine. Each ad has a row of its own.
struct RecordedMonth: Observer {
  let layout: RunLayout
  let scenario: Scenario
  private(set) var days: [DayFigures] = []

  init(_ simulation: Simulation) {
    layout = simulation.layout
    scenario = simulation.scenario
  }

  mutating func observe(_ record: DayRecord) {
    var day = DayFigures()
    addKeywords(of: record, to: &day)
    for (row, channel) in zip(record.channels, layout.channels) {
      if scenario.channels.contains(where: { $0.name == channel }) { day[.channelVisits] += Double(row.visitors) }
      if channel == "returns" { day[.returningVisits] += Double(row.visitors) }
    }
    for row in record.products {
      day[.returningBuyers] += Double(row.returningBuyers)
      day[.logSearchWeight] += log(row.searchWeight)
    }
    for coupon in scenario.promotions.coupons {
      let row = record.promotions[layout.promotions.firstIndex { $0.kind == "coupon" && $0.name == coupon.id }!]
      day[coupon.issue == .click ? .clickCouponsIssued : .giftCouponsIssued] += Double(row.issued)
      day[.couponsUsed] += Double(row.used)
    }
    addStore(record.store, to: &day)
    days.append(day)
  }

  private func addKeywords(of record: DayRecord, to day: inout DayFigures) {
    for keyword in scenario.keywords {
      if let row = layout.pairs.firstIndex(where: { $0.keyword == keyword.text }) {
        day[.searches] += Double(record.keywords[row].searches)
      }
    }
    for row in record.keywords {
      day[.naturalImpressions] += Double(row.naturalImpressions)
      day[.naturalClicks] += Double(row.naturalClicks)
      day[.closingImpressions] += Double(row.closingImpressions)
      day[.closingClicks] += Double(row.closingClicks)
      day[.adImpressions] += Double(row.adImpressions)
      day[.adClicks] += Double(row.adClicks)
      day[.adSpend] += row.adCost.yuan
      day[.quality] += row.quality
      day[.bid] += row.bid.yuan
    }
  }

  private func addStore(_ store: StoreRecord, to day: inout DayFigures) {
    day[.visitors] = Double(store.visitors)
    day[.inquiries] = Double(store.inquiries)
    day[.orders] = Double(store.orders)
    day[.buyers] = Double(store.buyers)
    day[.askedBuyers] = Double(store.askedBuyers)
    day[.units] = Double(store.units)
    day[.paidAmount] = store.paidAmount.yuan
    day[.favourites] = Double(store.favourites)
    day[.carts] = Double(store.carts)
    day[.refunds] = store.refundAmount.yuan
    day[.lostOrders] = Double(store.lostOrders)
    day[.profit] = store.profit.yuan
  }
}
