/// The orders paid on one day, and what is known of them.
struct PaidOrders: Sendable {
  /// Not yet sent.
  var waiting: Int
  /// Not wholly refunded, sent or not, and the shipping fees paid for them.
  var kept: Int
  var fees: Money
  /// Not yet compensated, and what all of them together would get.
  var uncompensated: Int
  var compensation: Money
  /// The last day on which they are sent in time.
  let dueDay: Int
}

/// Orders that wait to be sent, by the day on which they were paid; and what was paid for units that may still be
/// refunded. A unit is refunded once, whatever the reason.
///
/// Orders of a day are alike to the queue: which of them are sent first, are missing or cancelled is drawn by
/// ``SystematicSample`` in proportion to the items. O(items) for each day whose orders are touched; memory for the days
/// that still matter.
struct ParcelQueue: Sendable {
  /// Whether the scenario has fulfilment.
  let isOn: Bool
  private let itemCount: Int
  /// Units may be refunded without a delay so many days after they were paid.
  private let refundDays: Int
  private let kind: StoreKind
  private(set) var days: [PaidOrders] = []
  private var firstDay = 0
  /// By day and item: orders waiting, units not refunded, and what was paid for these.
  private(set) var waiting: [Int] = []
  private(set) var units: [Int] = []
  private(set) var amounts: [Money] = []
  /// The earliest day with orders waiting, or the day after the last one.
  private(set) var oldest = 0
  private(set) var backlog = 0
  var complaints = ComplaintWeek()

  // Of the day at hand.
  /// What all orders booked today would get if they were late.
  private var compensationBooked = Money.zero
  /// By item.
  private(set) var sentInTime: [Int]
  private(set) var sentLate: [Int]
  private(set) var unitsRefunded: [Int]
  /// Orders wholly refunded: missing or cancelled.
  private(set) var ordersRefunded = 0

  init(_ stage: PreparedScenario) {
    isOn = stage.fulfilment != nil
    itemCount = stage.products.count
    refundDays = stage.trade.shoppers.refundDays
    kind = stage.store.kind
    sentInTime = .init(repeating: 0, count: isOn ? itemCount : 0)
    sentLate = sentInTime
    unitsRefunded = sentInTime
  }

  /// `count` orders were booked, of so much each.
  mutating func note(_ count: Int, ordersWorth paid: Money) {
    guard isOn else { return }
    compensationBooked += lateCompensation(ofOrderWorth: paid, in: kind) * count
  }

  /// The day's orders join the queue; yesterday is forgotten.
  mutating func open(_ day: Int, _ record: DayRecord, fees: Money, dueDay: Int) {
    for item in 0..<itemCount {
      sentInTime[item] = 0
      sentLate[item] = 0
      unitsRefunded[item] = 0
    }
    ordersRefunded = 0
    dropDays(before: min(oldest, day - refundDays))
    var orders = 0
    for row in record.products {
      orders += row.orders
      waiting.append(row.orders)
      units.append(row.units)
      amounts.append(row.amount)
    }
    backlog += orders
    days.append(
      PaidOrders(
        waiting: orders, kept: orders, fees: fees, uncompensated: orders, compensation: compensationBooked,
        dueDay: dueDay))
    compensationBooked = .zero
    skipEmptyDays()
  }

  /// Days that nothing can happen to any more go, many at a time.
  private mutating func dropDays(before day: Int) {
    let gone = day - firstDay
    guard gone >= 32, gone * 2 >= days.count else { return }
    days.removeFirst(gone)
    waiting.removeFirst(gone * itemCount)
    units.removeFirst(gone * itemCount)
    amounts.removeFirst(gone * itemCount)
    firstDay = day
  }

  private mutating func skipEmptyDays() {
    while oldest - firstDay < days.count, days[oldest - firstDay].waiting == 0 { oldest += 1 }
  }
}

extension ParcelQueue {
  enum Leaving { case inTime, late, refunded }

  func orders(paidOn day: Int) -> PaidOrders { days[day - firstDay] }

  /// Orders leave the queue. Precondition: `count` ≤ those of the day that wait.
  mutating func remove(_ count: Int, paidOn day: Int, as leaving: Leaving, uniform: Double) {
    guard count > 0 else { return }
    var sample = SystematicSample(count, of: days[day - firstDay].waiting, uniform: uniform)
    let first = (day - firstDay) * itemCount
    for item in 0..<itemCount {
      let part = sample.next(waiting[first + item])
      waiting[first + item] -= part
      switch leaving {
      case .inTime: sentInTime[item] += part
      case .late: sentLate[item] += part
      case .refunded: break
      }
    }
    days[day - firstDay].waiting -= count
    backlog -= count
    skipEmptyDays()
  }

  /// What `count` orders of a day get where they are late or missing; each gets it once. The parts of a day sum to what
  /// was booked without a rest.
  mutating func compensate(_ count: Int, paidOn day: Int) -> Money {
    var orders = days[day - firstDay]
    guard count > 0, orders.uncompensated > 0 else { return .zero }
    let part = orders.compensation.fraction(Int64(count), of: Int64(orders.uncompensated), rounded: .down)
    orders.uncompensated -= count
    orders.compensation -= part
    days[day - firstDay] = orders
    return part
  }

  /// `count` orders of a day are wholly refunded; returns their part of the shipping fees.
  mutating func refundFees(_ count: Int, paidOn day: Int) -> Money {
    var orders = days[day - firstDay]
    guard count > 0 else { return .zero }
    let part = orders.fees.fraction(Int64(count), of: Int64(orders.kept), rounded: .down)
    orders.kept -= count
    orders.fees -= part
    days[day - firstDay] = orders
    ordersRefunded += count
    return part
  }

  /// Units of an item that were paid on a day and not refunded, and what was paid for them.
  func kept(of item: Int, paidOn day: Int) -> (units: Int, amount: Money) {
    guard day >= firstDay else { return (0, .zero) }
    let place = (day - firstDay) * itemCount + item
    return (units[place], amounts[place])
  }

  /// Units are refunded; returns their part of what was paid for them.
  mutating func refund(_ count: Int, of item: Int, paidOn day: Int) -> Money {
    guard count > 0 else { return .zero }
    let place = (day - firstDay) * itemCount + item
    let part = amounts[place].fraction(Int64(count), of: Int64(units[place]), rounded: .down)
    units[place] -= count
    amounts[place] -= part
    unitsRefunded[item] += count
    return part
  }
}
