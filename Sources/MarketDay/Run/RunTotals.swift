/// Adds up a replicate: the whole run as one record of the store, and one of each channel and ad.
public struct RunTotals: Observer, Sendable {
  /// Sums over the days; ratios of it are those of the whole run.
  public private(set) var store = StoreRecord()
  /// By the order of ``RunLayout/channels``.
  public private(set) var channels: [ChannelRecord]

  public init(_ layout: RunLayout) { channels = .init(repeating: ChannelRecord(), count: layout.channels.count) }

  public mutating func observe(_ record: DayRecord) {
    store += record.store
    for index in channels.indices { channels[index] += record.channels[index] }
  }
}

extension Simulation {
  /// The totals of one replicate; a part of them where `isStopped` ends the play.
  public func totals(replicate: Int, seed: UInt64? = nil, isStopped: () -> Bool = { false }) -> RunTotals {
    var totals = RunTotals(layout)
    play(replicate: replicate, seed: seed, observer: &totals, isStopped: isStopped)
    return totals
  }
}

extension ChannelRecord {
  public static func += (left: inout ChannelRecord, right: ChannelRecord) {
    left.visitors += right.visitors
    left.orders += right.orders
    left.amount += right.amount
    left.cost += right.cost
    left.commissionReturned += right.commissionReturned
    left.impressions += right.impressions
    left.freshness = right.freshness ?? left.freshness
    left.orderProfit += right.orderProfit
  }
}

extension StoreRecord {
  /// Sums; the ratios of the sum are those of the whole. How things stand at a day's end is that of `right`.
  public static func += (left: inout StoreRecord, right: StoreRecord) {
    left.pageViews += right.pageViews
    left.visitors += right.visitors
    left.itemPageViews += right.itemPageViews
    left.inquiries += right.inquiries
    left.orders += right.orders
    left.buyers += right.buyers
    left.askedBuyers += right.askedBuyers
    left.units += right.units
    left.orderedAmount += right.orderedAmount
    left.paidAmount += right.paidAmount
    left.shippingFees += right.shippingFees
    left.refundAmount += right.refundAmount
    left.favourites += right.favourites
    left.carts += right.carts
    left.goodsCost += right.goodsCost
    left.giftCost += right.giftCost
    left.shippingCost += right.shippingCost
    left.platformFee += right.platformFee
    left.affiliateCommission += right.affiliateCommission
    left.adCost += right.adCost
    left.promotionDiscount += right.promotionDiscount
    left.compensation += right.compensation
    left.fixedCost += right.fixedCost
    left.profit += right.profit
    left.lostOrders += right.lostOrders
    left.fines += right.fines
    left.fakeTradeCost += right.fakeTradeCost
    left.sentOrders += right.sentOrders
    left.lateOrders += right.lateOrders
    left.complaints += right.complaints
    left.refundsWithoutReason += right.refundsWithoutReason
    left.refundsNotAsDescribed += right.refundsNotAsDescribed
    left.refundsLate += right.refundsLate
    left.disputes += right.disputes
    left.reviews += right.reviews
    left.messages += right.messages
    left.memberJoined += right.memberJoined
    left.memberLeft += right.memberLeft
    left.linkVisits += right.linkVisits
    left.mobileVisitors += right.mobileVisitors
    left.mobileBuyers += right.mobileBuyers
    left.expectedRefunds += right.expectedRefunds
    if let target = right.targetAmount { left.targetAmount = (left.targetAmount ?? .zero) + target }
    left.takeLevels(of: right)
  }

  private mutating func takeLevels(of later: StoreRecord) {
    ratings = later.ratings ?? ratings
    points = later.points
    check = later.check ?? check
    seriousPoints = later.seriousPoints
    isHidden = later.isHidden
    isDown = later.isDown
    deposits = later.deposits
    backlog = later.backlog
    members = later.members
    targetProgress = later.targetProgress ?? targetProgress
    targetLeftPerDay = later.targetLeftPerDay
  }
}
