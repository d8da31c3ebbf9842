import MarketDay

/// The numbers of a daily file as they are summed up: their names, units and what the days come to.
struct EntityMeasures: Sendable {
  struct Measure: Sendable {
    let name: String
    let unit: ColumnUnit
    let wholeRun: WholeRun
    let mayBeEmpty: Bool
  }

  let measures: [Measure]
  /// By measure: alone, since it is asked for each number of each row.
  let gathered: [GatheredDays]
  /// The cells that say what each row of a day is about.
  let entities: [[[UInt8]]]

  init<Row>(_ columns: [Column<Row>], of file: RunFile, entities: [[[UInt8]]]) {
    measures = columns.map {
      Measure(
        name: $0.name, unit: $0.unit, wholeRun: ColumnCatalogue.wholeRun($0.name, of: file), mayBeEmpty: $0.mayBeEmpty)
    }
    gathered = measures.map { GatheredDays($0.wholeRun) }
    self.entities = entities
  }

  /// Numbers of one day.
  var valuesPerDay: Int { measures.count * entities.count }

  /// The position of the measure `name` among the numbers of a row.
  func position(of name: String) -> Int {
    guard let position = measures.firstIndex(where: { $0.name == name }) else {
      preconditionFailure("\(name) is a number of the daily file")
    }
    return position
  }
}

/// What is kept of a measure's days.
enum GatheredDays: Sendable {
  case sum
  /// Without days on which it is 0.
  case sumOfActiveDays
  case last

  init(_ wholeRun: WholeRun) {
    switch wholeRun {
    case .sum, .meanOfDays, .ratio: self = .sum
    case .meanOfActiveDays: self = .sumOfActiveDays
    case .last: self = .last
    }
  }
}

/// Which daily files are summed up by entity.
enum EntityFile: Int, CaseIterable, Sendable {
  case product, channel, promotion, keyword

  /// Means by day; none of keywords, whose days are too many for a page.
  var means: RunFile? {
    switch self {
    case .product: .productMeansDaily
    case .channel: .channelMeansDaily
    case .promotion: .promotionMeansDaily
    case .keyword: nil
    }
  }

  var totals: RunFile {
    switch self {
    case .product: .productTotals
    case .channel: .channelTotals
    case .promotion: .promotionTotals
    case .keyword: .keywordTotals
    }
  }
}

/// The columns that are numbers, made once.
enum EntityColumns {
  static let product = ColumnCatalogue.product.filter(\.isMeasure)
  static let channel = ColumnCatalogue.channel.filter(\.isMeasure)
  static let promotion = ColumnCatalogue.promotion.filter(\.isMeasure)
  static let keyword = ColumnCatalogue.keyword.filter(\.isMeasure)
}

/// Their cells, without names and meanings: they alone have to be quick.
enum EntityCells {
  static let product = EntityColumns.product.map(\.cell)
  static let channel = EntityColumns.channel.map(\.cell)
  static let promotion = EntityColumns.promotion.map(\.cell)
  static let keyword = EntityColumns.keyword.map(\.cell)
}
