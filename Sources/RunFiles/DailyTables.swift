import MarketDay

/// The names of a run's rows, made into cells once and shared by all replicates.
public struct TableNames: Sendable {
  let products: [[UInt8]]
  let channels: [[UInt8]]
  let pairs: [(keyword: [UInt8], product: [UInt8])]
  let promotions: [(name: [UInt8], kind: [UInt8])]
  let regions: [[UInt8]]

  public init(_ layout: RunLayout) {
    products = layout.products.map(CSVText.cell)
    channels = layout.channels.map(CSVText.cell)
    pairs = layout.pairs.map { (CSVText.cell($0.keyword), CSVText.cell($0.product)) }
    regions = layout.regions.map(CSVText.cell)
    promotions = layout.promotions.map { (CSVText.cell($0.name), CSVText.cell($0.kind)) }
  }
}

/// Renders the days of one replicate into the bytes of the daily files, and keeps what the whole run is summed up from.
public struct DailyTables: Observer, Sendable {
  /// Rows without header, in the order of ``RunFile/daily``.
  public private(set) var texts = [CSVText](repeating: CSVText(), count: RunFile.daily.count)
  /// The store's record of each day.
  public private(set) var days: [StoreRecord] = []
  /// Whole-run sums by channel, in the order of the layout.
  public private(set) var channels: [ChannelRecord]

  private let replicate: Int
  private let names: TableNames

  public init(replicate: Int, names: TableNames) {
    self.replicate = replicate
    self.names = names
    channels = .init(repeating: ChannelRecord(), count: names.channels.count)
  }

  /// Bytes rendered and not taken.
  var byteCount: Int { texts.reduce(0) { $0 + $1.bytes.count } }

  /// Hands over the bytes rendered so far; rows stay counted.
  mutating func takeBytes() -> [[UInt8]] { texts.indices.map { texts[$0].takeBytes() } }

  public mutating func observe(_ record: DayRecord) {
    let (replicate, date) = (replicate, record.date)
    days.append(record.store)
    texts[0].appendRow(StoreRow(replicate: replicate, date: date, record: record.store), RowCells.store)
    for (index, row) in record.products.enumerated() {
      texts[1].appendRow(
        ProductRow(replicate: replicate, date: date, product: names.products[index], record: row), RowCells.product)
    }
    for (index, row) in record.channels.enumerated() {
      channels[index] += row
      texts[2].appendRow(
        ChannelRow(replicate: replicate, date: date, channel: names.channels[index], record: row), RowCells.channel)
    }
    for (index, row) in record.keywords.enumerated() {
      let (keyword, product) = names.pairs[index]
      texts[3].appendRow(
        KeywordRow(replicate: replicate, date: date, keyword: keyword, product: product, record: row),
        RowCells.keyword)
    }
    for (index, row) in record.promotions.enumerated() {
      let (name, kind) = names.promotions[index]
      texts[4].appendRow(
        PromotionRow(replicate: replicate, date: date, promotion: name, kind: kind, record: row), RowCells.promotion)
    }
    for (index, row) in record.regions.enumerated() {
      texts[5].appendRow(
        RegionRow(replicate: replicate, date: date, region: names.regions[index], record: row), RowCells.region)
    }
  }
}

/// How the cells of each daily file are written: the catalogue without its texts.
private enum RowCells {
  static let store = ColumnCatalogue.store.map(\.cell)
  static let product = ColumnCatalogue.product.map(\.cell)
  static let channel = ColumnCatalogue.channel.map(\.cell)
  static let keyword = ColumnCatalogue.keyword.map(\.cell)
  static let promotion = ColumnCatalogue.promotion.map(\.cell)
  static let region = ColumnCatalogue.region.map(\.cell)
}

extension ChannelRecord {
  static func += (left: inout ChannelRecord, right: ChannelRecord) {
    left.visitors += right.visitors
    left.orders += right.orders
    left.amount += right.amount
    left.cost += right.cost
    left.commissionReturned += right.commissionReturned
    left.impressions += right.impressions
    left.freshness = right.freshness ?? left.freshness
  }
}

extension StoreRecord {
  /// Sums; the ratios of the sum are those of the whole. How things stand at a day's end is that of `right`.
  static func += (left: inout StoreRecord, right: StoreRecord) {
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
