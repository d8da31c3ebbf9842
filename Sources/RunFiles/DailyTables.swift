import MarketDay

/// The names of a run's rows, made into cells once and shared by all replicates.
public struct TableNames: Sendable {
  let products: [[UInt8]]
  let channels: [[UInt8]]
  let pairs: [(keyword: [UInt8], product: [UInt8])]
  let promotions: [(name: [UInt8], kind: [UInt8])]
  let regions: [[UInt8]]
  let rivals: [(rival: [UInt8], keyword: [UInt8])]
  /// By pair, the place of its item among ``products``.
  let productOfPair: [Int]
  let orderValueBins: OrderValueBins
  /// By ``EntityFile``.
  let measures: [EntityMeasures]

  public init(_ layout: RunLayout) {
    products = layout.products.map(CSVText.cell)
    channels = layout.channels.map(CSVText.cell)
    pairs = layout.pairs.map { (CSVText.cell($0.keyword), CSVText.cell($0.product)) }
    let positions = Dictionary(zip(layout.products, layout.products.indices)) { first, _ in first }
    productOfPair = layout.pairs.map { pair in
      guard let position = positions[pair.product] else { preconditionFailure("a pair has an item of the store") }
      return position
    }
    regions = layout.regions.map(CSVText.cell)
    rivals = layout.rivals.map { (CSVText.cell($0.rival), CSVText.cell($0.keyword)) }
    promotions = layout.promotions.map { (CSVText.cell($0.name), CSVText.cell($0.kind)) }
    orderValueBins = layout.orderValueBins
    measures = [
      EntityMeasures(EntityColumns.product, of: .productDaily, entities: products.map { [$0] }),
      EntityMeasures(EntityColumns.channel, of: .channelDaily, entities: channels.map { [$0] }),
      EntityMeasures(EntityColumns.promotion, of: .promotionDaily, entities: promotions.map { [$0.name, $0.kind] }),
      EntityMeasures(EntityColumns.keyword, of: .keywordDaily, entities: pairs.map { [$0.keyword, $0.product] }),
    ]
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
  /// What paid orders of the whole run were worth.
  public private(set) var orderValues: OrderValues
  /// By ``EntityFile``.
  private(set) var figures: [EntityFigures]
  private(set) var weeks: ProductWeeks

  private let replicate: Int
  private let names: TableNames

  public init(replicate: Int, names: TableNames) { self.init(replicate: replicate, names: names, isOnly: false) }

  /// Where it is the only replicate, its days are written as means at once.
  init(replicate: Int, names: TableNames, isOnly: Bool) {
    self.replicate = replicate
    orderValues = OrderValues(bins: names.orderValueBins)
    figures = EntityFile.allCases.map { file in
      EntityFigures(names.measures[file.rawValue], days: file.means == nil ? .dropped : isOnly ? .written : .kept)
    }
    weeks = ProductWeeks(products: names.products.count)
    self.names = names
    channels = .init(repeating: ChannelRecord(), count: names.channels.count)
  }

  /// Bytes rendered and not taken.
  var byteCount: Int {
    texts.reduce(0) { $0 + $1.bytes.count } + figures.reduce(0) { $0 + $1.text.bytes.count }
  }

  /// Hands over the bytes rendered so far; rows stay counted.
  mutating func takeBytes() -> [[UInt8]] { texts.indices.map { texts[$0].takeBytes() } }

  /// The same of means by day, by ``EntityFile``.
  mutating func takeMeans() -> [[UInt8]] { figures.indices.map { figures[$0].takeBytes() } }

  public mutating func observe(_ record: DayRecord) {
    let (replicate, date) = (replicate, record.date)
    days.append(record.store)
    texts[0].appendRow(StoreRow(replicate: replicate, date: date, record: record.store), RowCells.store)
    for (index, row) in record.products.enumerated() {
      let row = ProductRow(replicate: replicate, date: date, product: names.products[index], record: row)
      texts[1].appendRow(row, RowCells.product)
      figures[0].add(row, entity: index, EntityCells.product)
    }
    for (index, row) in record.channels.enumerated() {
      channels[index] += row
      let row = ChannelRow(replicate: replicate, date: date, channel: names.channels[index], record: row)
      texts[2].appendRow(row, RowCells.channel)
      figures[1].add(row, entity: index, EntityCells.channel)
    }
    for (index, row) in record.keywords.enumerated() {
      let (keyword, product) = names.pairs[index]
      let row = KeywordRow(replicate: replicate, date: date, keyword: keyword, product: product, record: row)
      texts[3].appendRow(row, RowCells.keyword)
      figures[3].add(row, entity: index, EntityCells.keyword)
    }
    for (index, row) in record.promotions.enumerated() {
      let (name, kind) = names.promotions[index]
      let row = PromotionRow(replicate: replicate, date: date, promotion: name, kind: kind, record: row)
      texts[4].appendRow(row, RowCells.promotion)
      figures[2].add(row, entity: index, EntityCells.promotion)
    }
    for (index, row) in record.regions.enumerated() {
      texts[5].appendRow(
        RegionRow(replicate: replicate, date: date, region: names.regions[index], record: row), RowCells.region)
    }
    for (index, row) in record.rivals.enumerated() {
      let (rival, keyword) = names.rivals[index]
      texts[6].appendRow(
        RivalRow(replicate: replicate, date: date, rival: rival, keyword: keyword, record: row), RowCells.rival)
    }
    weeks.add(record, productOfPair: names.productOfPair)
    orderValues += record.orderValues
    for index in figures.indices { figures[index].endDay(date) }
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
  static let rival = ColumnCatalogue.rival.map(\.cell)
}
