import MarketDay

/// What each week came to for each item: of one replicate, or summed over replicates. A run's weeks are counted from
/// its first day, and the last one may be shorter.
struct ProductWeeks: Sendable {
  static let daysPerWeek = 7

  /// The numbers of a week and an item. All of them can be summed up over replicates.
  private enum Number: Int, CaseIterable {
    case amount, visitors, orders, units, lostOrders
    /// As the week ends.
    case stock
    /// Sums of days; ``rankedDays`` are those on which the search finds the item.
    case searchWeight, naturalRank, rankedDays
    /// 1 at the stage in which the week ends.
    case introduction, growth, peak, decline

    init(_ stage: LifeStage) {
      switch stage {
      case .introduction: self = .introduction
      case .growth: self = .growth
      case .peak: self = .peak
      case .decline: self = .decline
      }
    }
  }

  private let products: Int
  private(set) var days = 0
  /// By week, item and number.
  private var values: [Double] = []
  /// By item, where today's searches find it best; kept to save its making every day.
  private var ranks: [Double]

  init(products: Int) {
    self.products = products
    ranks = .init(repeating: 0, count: products)
  }

  var count: Int { (days + Self.daysPerWeek - 1) / Self.daysPerWeek }

  mutating func add(_ record: DayRecord, productOfPair: [Int]) {
    let numbers = Number.allCases.count
    if days % Self.daysPerWeek == 0 { values += repeatElement(0, count: products * numbers) }
    days += 1
    for index in ranks.indices { ranks[index] = 0 }
    for (pair, row) in record.keywords.enumerated() where row.naturalRank > 0 {
      let product = productOfPair[pair]
      if ranks[product] == 0 || row.naturalRank < ranks[product] { ranks[product] = row.naturalRank }
    }
    let week = values.count - products * numbers
    for (product, row) in record.products.enumerated() {
      let first = week + product * numbers
      func add(_ number: Number, _ value: Double) { values[first + number.rawValue] += value }
      add(.amount, row.amount.yuan)
      add(.visitors, Double(row.visitors))
      add(.orders, Double(row.orders))
      add(.units, Double(row.units))
      add(.lostOrders, Double(row.lostOrders))
      add(.searchWeight, row.searchWeight)
      if ranks[product] > 0 {
        add(.naturalRank, ranks[product])
        add(.rankedDays, 1)
      }
      values[first + Number.stock.rawValue] = Double(row.stock)
      for stage in LifeStage.allCases { values[first + Number(stage).rawValue] = row.stage == stage ? 1 : 0 }
    }
  }

  /// Adds another replicate of the same days.
  static func += (sum: inout ProductWeeks, weeks: ProductWeeks) {
    guard !sum.values.isEmpty else {
      sum = weeks
      return
    }
    precondition(sum.values.count == weeks.values.count, "replicates have the same days and items")
    for index in sum.values.indices { sum.values[index] += weeks.values[index] }
  }

  /// Rows of `product_weeks.csv`: means over `replicates`.
  func table(start: CalendarDate, names: [[UInt8]], replicates: Int) -> CSVText {
    var text = CSVText()
    let numbers = Number.allCases.count
    for week in 0..<count {
      let length = min(Self.daysPerWeek, days - week * Self.daysPerWeek)
      for product in 0..<products {
        let first = (week * products + product) * numbers
        func mean(_ number: Number) -> Double { values[first + number.rawValue] / Double(replicates) }
        text.append(start + week * Self.daysPerWeek)
        text.append(start + (week * Self.daysPerWeek + length - 1))
        text.append(cell: names[product])
        text.append(mean(.amount), in: .yuan)
        for number in [Number.visitors, .orders, .units, .lostOrders, .stock] { text.append(mean(number)) }
        text.append(mean(.searchWeight) / Double(length))
        let ranked = mean(.rankedDays)
        if ranked > 0 { text.append(mean(.naturalRank) / ranked) } else { text.appendEmpty() }
        for stage in LifeStage.allCases { text.append(mean(Number(stage))) }
        text.endRow()
      }
    }
    return text
  }
}
