/// The rivals with a name, and the pages of the keywords that they bid on.
struct PreparedRivals: Sendable {
  let rivals: [PreparedRival]
  /// What a rival bids on: by keyword, then in the order of the rivals.
  let ads: [PreparedRivalAd]
  let pages: [RivalPage]
  /// By keyword; nil where only drawn rivals bid.
  let pageOfKeyword: [Int?]
  let rows: [RunLayout.KeywordRival]
  let mostEntries: Int

  /// Nil where there are none.
  init?(_ scenario: Scenario, ads own: [PreparedAd]) {
    guard !scenario.rivals.isEmpty else { return nil }
    rivals = scenario.rivals.map { PreparedRival($0, scenario: scenario) }
    var ads: [PreparedRivalAd] = []
    var pages: [RivalPage] = []
    var rows: [RunLayout.KeywordRival] = []
    var pageOfKeyword = [Int?](repeating: nil, count: scenario.keywords.count)
    var entries = 0
    let texts = scenario.rivals.map { Set($0.keywords) }
    for (keyword, words) in scenario.keywords.enumerated() {
      let bidding = texts.indices.filter { texts[$0].contains(words.text) }
      guard !bidding.isEmpty else { continue }
      let firstAd = ads.count
      let firstRow = rows.count
      for rival in bidding {
        ads.append(
          PreparedRivalAd(
            rival: rival, keyword: keyword, row: rows.count, strategy: scenario.rivals[rival].bid.strategy,
            key: EntityKey("rival/" + scenario.rivals[rival].name).with(EntityKey("keyword/" + words.text))))
        rows.append(.init(keyword: words.text, rival: scenario.rivals[rival].name, isNamed: true))
      }
      let drawn = words.usualBid == nil ? 0 : words.advertisers ?? scenario.trade.advertising.rivals
      for number in 0..<drawn { rows.append(.init(keyword: words.text, rival: "rival \(number + 1)", isNamed: false)) }
      pageOfKeyword[keyword] = pages.count
      let first = own.firstIndex { $0.keyword == keyword } ?? 0
      pages.append(
        RivalPage(
          keyword: keyword, ads: firstAd..<ads.count, drawn: drawn, firstRow: firstRow, firstEntry: entries,
          ownAds: first..<(first + own.count { $0.keyword == keyword })))
      entries += pages[pages.count - 1].mostEntries
    }
    self.ads = ads
    self.pages = pages
    self.rows = rows
    self.pageOfKeyword = pageOfKeyword
    mostEntries = entries
  }
}

struct PreparedRival: Sendable {
  let rival: Rival
  let quality: QualityScore
  /// Orders per click, and what an order leaves: their product is what a click is worth to it.
  let conversion: Double
  let unitProfit: Money

  init(_ rival: Rival, scenario: Scenario) {
    self.rival = rival
    quality = QualityScore(nearestTo: rival.quality ?? scenario.trade.advertising.rivalQuality)
    // Its clicks convert as is usual in the trade (assumed); very low ones would make profits beyond all numbers.
    conversion = max(scenario.trade.shoppers.conversion, 0.001)
    // Rounded up, so that unit profit × conversion, rounded down, is the value exactly.
    unitProfit = Money(fen: Int64((Double(rival.value.fen) / conversion).rounded(.up)))
  }
}

/// A rival on a keyword.
struct PreparedRivalAd: Sendable {
  let rival: Int
  let keyword: Int
  /// In the layout's rivals.
  let row: Int
  let strategy: any BidStrategy
  let key: EntityKey
}

/// The result page of a keyword that named rivals bid on. Its advertisers are numbered: the named ones in the order of
/// the scenario, then the drawn ones. That order also decides ties.
struct RivalPage: Sendable {
  let keyword: Int
  let ads: Range<Int>
  let drawn: Int
  let firstRow: Int
  /// Where its entries begin among those of all pages.
  let firstEntry: Int
  /// The store's ads for the keyword.
  let ownAds: Range<Int>

  /// A named rival may bid otherwise in each hour.
  var mostEntries: Int { ads.count * AdDay.hours + drawn }
  var rows: Range<Int> { firstRow..<(firstRow + ads.count + drawn) }
}
