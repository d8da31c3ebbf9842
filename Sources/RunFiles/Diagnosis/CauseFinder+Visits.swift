import MarketDay

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

func naturalLogarithm(_ x: Double) -> Double { log(x) }
func exponentialOf(_ x: Double) -> Double { exp(x) }

// What brought other numbers of visitors.
extension CauseFinder {
  mutating func explainVisits() {
    for channel in channels where channel.byVisits != 0 {
      switch channel.name {
      case "search": explainSearch(channel, .popular)
      case "closing_soon": explainSearch(channel, .closing)
      case "keyword_ads": explainAds(channel)
      case "returns": addVisits(.returns, nil, of: channel, channel.byVisits)
      case "members": addVisits(.members, nil, of: channel, channel.byVisits)
      default: explainChannel(channel)
      }
    }
  }

  private mutating func addVisits(_ kind: Cause.Kind, _ subject: String?, of channel: ChannelChange, _ amount: Double) {
    let figures = figures
    pile.add(kind, subject, amount) {
      figures.change(Wording("visitors a day", "每天访客数"), .count) {
        figures.channels.mean("visitors", day: $0, entity: channel.position)
      }
    }
  }

  // MARK: The market

  /// Searches a day; each keyword counts once, however many items it finds.
  private var searches: Pair {
    let counted = countedKeywords
    func sum(_ span: Range<Int>) -> Double {
      counted.reduce(0) { $0 + figures.keywords.perDay("searches", over: span, entity: $1) }
    }
    return Pair(sum(before), sum(after))
  }

  private var countedKeywords: [Int] {
    var seen: Set<String> = []
    return figures.keywords.entities.indices.filter { seen.insert(figures.keywords.entities[$0][0]).inserted }
  }

  /// How the number of shoppers about changed, as a logarithm: by the searches, or without keywords by the median of
  /// the channels, where there are several and they all moved the same way.
  private var market: Double {
    let searches = searches
    if searches.before > 0 { return searches.logarithm }
    let moves = plainChannels.map(\.visitors.logarithm).sorted()
    guard moves.count >= 2, moves[0] > 0 || moves[moves.count - 1] < 0 else { return 0 }
    return moves[moves.count / 2]
  }

  private var plainChannels: [ChannelChange] {
    channels.filter {
      !["search", "closing_soon", "keyword_ads", "returns", "members"].contains($0.name) && $0.visitors.before > 0
        && $0.visitors.after > 0
    }
  }

  mutating func addMarket(_ amount: Double) {
    let figures = figures
    let counted = countedKeywords
    pile.add(.season, nil, amount) {
      counted.isEmpty
        ? figures.storeChange(Wording("visitors a day", "每天访客数"), "visitors")
        : figures.change(Wording("searches a day", "每天搜索量"), .count) { day in
          counted.reduce(0.0) { $0 + figures.keywords.mean("searches", day: day, entity: $1) }
        }
    }
  }

  // MARK: Plain channels

  /// What moved as the searches did is the season's, the rest the channel's own.
  private mutating func explainChannel(_ channel: ChannelChange) {
    let visitors = channel.visitors
    if visitors.began || visitors.ended {
      if let event = promotions.first(where: { $0.isEvent && $0.name == channel.name }) {
        addVisits(event.kind, event.name, of: channel, channel.byVisits)
      } else {
        addVisits(visitors.began ? .channelBegan : .channelStopped, channel.name, of: channel, channel.byVisits)
      }
      return
    }
    let own = visitors.logarithm
    let fraction = own == 0 ? 0 : min(max(market / own, 0), 1)
    addMarket(channel.byVisits * fraction)
    addVisits(.channelVisits, channel.name, of: channel, channel.byVisits * (1 - fraction))
  }

  // MARK: Search

  private enum ResultOrder {
    case popular, closing
  }

  /// Clicks = searches × clicks a search, keyword by keyword and item by item; of those, what the place in the order
  /// brought, and what the picture, the price and the title did.
  private mutating func explainSearch(_ channel: ChannelChange, _ order: ResultOrder) {
    var rest = channel.byVisits
    for keyword in figures.keywords.entities.indices {
      let parts = (order == .popular ? popularParts(keyword) : closingParts(keyword)).map { $0 * channel.worth }
      rest -= parts.reduce(0, +)
      addMarket(parts[0])
      let item = items.first { $0.id == figures.keywords.entities[keyword][1] }
      explainLooks(parts[1], item: item, order)
      explainClicks(parts[2], item: item)
    }
    explainLooks(rest, item: nil, order)
  }

  /// A column of a keyword with an item, as means a day.
  func pair(_ column: String, _ keyword: Int) -> Pair {
    Pair(figures.keywords, column, entity: keyword, of: figures)
  }

  /// In the popular order: what searches, the place and the draw of the listing brought, in clicks a day.
  ///
  /// The place takes what its change can explain. On page one looks fall as place^(−1.08) (R4); further back, where
  /// few turn to, they fall faster (assumed: at most with the third power).
  private func popularParts(_ keyword: Int) -> [Double] {
    let (searches, clicks) = (pair("searches", keyword), pair("natural_clicks", keyword))
    let rank = pair("natural_rank", keyword)
    let parts = ProductSplit.parts(
      before: [searches.before, share(clicks.before, of: searches.before)],
      after: [searches.after, share(clicks.after, of: searches.after)])
    let draw = clicks.logarithm - searches.logarithm
    guard draw != 0, rank.before > 0, rank.after > 0 else { return [parts[0], parts[1], 0] }
    let steepness = max(rank.before, rank.after) <= 44 ? 1.08 : 3.0
    let byPlace = min(max(-steepness * rank.logarithm / draw, 0), 1)
    return [parts[0], parts[1] * byPlace, parts[1] * (1 - byPlace)]
  }

  /// In the closing-soon order: what searches, looks a search and clicks a look brought, in clicks a day.
  private func closingParts(_ keyword: Int) -> [Double] {
    let (searches, seen) = (pair("searches", keyword), pair("closing_impressions", keyword))
    let clicks = pair("closing_clicks", keyword)
    return ProductSplit.parts(
      before: [searches.before, share(seen.before, of: searches.before), share(clicks.before, of: seen.before)],
      after: [searches.after, share(seen.after, of: searches.after), share(clicks.after, of: seen.after)])
  }

  /// Looks a search: the store is hidden, the item's weight moved, or the rivals' did.
  private mutating func explainLooks(_ amount: Double, item: ItemChange?, _ order: ResultOrder) {
    guard amount != 0 else { return }
    let figures = figures
    for column in ["hidden", "down"] {
      let days = Pair(figures.store, column, entity: 0, of: figures)
      guard abs(days.change) >= 0.05, (days.change > 0) == (amount < 0) else { continue }
      return pile.add(.hidden, nil, amount) {
        figures.storeChange(Wording("days hidden", "屏蔽天数"), column, unit: .share)
      }
    }
    guard let item else { return pile.add(.rivals, nil, amount) { Self.rank(in: figures, of: nil) } }
    if order == .closing {
      return pile.add(.listingTimes, item.id, amount) {
        Self.looks(in: figures, of: item.id, "closing_impressions")
      }
    }
    let weight = item.searchWeight.logarithm
    if abs(weight) >= 0.02, (weight > 0) == (amount > 0) {
      pile.add(.searchWeight, item.id, amount) {
        figures.change(Wording("search weight", "搜索权重"), .number) {
          figures.products.value("search_weight", day: $0, entity: item.position)
        }
      }
    } else {
      pile.add(.rivals, item.id, amount) { Self.rank(in: figures, of: item.id) }
    }
  }

  /// The mean rank over the searches that find the item (all items for nil).
  private static func rank(in figures: DiagnosisFigures, of item: String?) -> FigureChange {
    let found = figures.keywords.entities.indices.filter { item == nil || figures.keywords.entities[$0][1] == item }
    return figures.change(Wording("place in search", "搜索排名"), .place) { day in
      var (sum, searches) = (0.0, 0.0)
      for keyword in found {
        let rank = figures.keywords.mean("natural_rank", day: day, entity: keyword)
        guard rank > 0 else { continue }
        let weight = figures.keywords.mean("searches", day: day, entity: keyword)
        sum += rank * weight
        searches += weight
      }
      return share(sum, of: searches)
    }
  }

  private static func looks(in figures: DiagnosisFigures, of item: String, _ column: String) -> FigureChange {
    let found = figures.keywords.entities.indices.filter { figures.keywords.entities[$0][1] == item }
    return figures.change(Wording("looks a day", "每天展现量"), .count) { day in
      found.reduce(0.0) { $0 + figures.keywords.mean(column, day: day, entity: $1) }
    }
  }

  /// Clicks a look: by another price, by a promotion's tag, or by the picture and the title.
  private mutating func explainClicks(_ amount: Double, item: ItemChange?) {
    guard let item, amount != 0 else { return }
    if item.hasNewPrice, (item.price.change < 0) == (amount > 0) {
      addPrice(item, amount)
    } else {
      let figures = figures
      let found = figures.keywords.entities.indices.filter { figures.keywords.entities[$0][1] == item.id }
      func sum(_ columns: [String], _ day: Int) -> Double {
        found.reduce(0.0) { sum, keyword in
          columns.reduce(sum) { $0 + figures.keywords.mean($1, day: day, entity: keyword) }
        }
      }
      pile.add(.clicks, item.id, amount) {
        figures.ratio(
          Wording("clicks a look", "点击率"), .share, part: { sum(["natural_clicks", "closing_clicks"], $0) },
          whole: {
            sum(["natural_impressions", "closing_impressions"], $0)
          })
      }
    }
  }

  /// To the price, or to the limited-time discount that made it.
  mutating func addPrice(_ item: ItemChange, _ amount: Double) {
    let figures = figures
    if let discount = promotions.first(where: { $0.isDiscount && $0.began == (item.price.change < 0) }) {
      let finder = self
      return pile.add(discount.kind, discount.name, amount) { finder.figure(of: discount) }
    }
    pile.add(.price, item.id, amount) {
      var figure = figures.change(Wording("price", "价格"), .yuan) {
        figures.products.value("price", day: $0, entity: item.position)
      }
      figure.standardErrors = nil
      return figure
    }
  }
}
