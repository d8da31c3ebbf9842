/// The named rivals inside one day. Stored by column, made once, and empty where the scenario names none.
struct RivalDay: ~Copyable {
  /// By ad of a rival: its bid of the day, and what of it counts in each hour (24 an ad): schedule's percent ×
  /// strategy's percent.
  var bids: [Money]
  let factors: Column<Int>
  /// By page: its advertisers by falling score, the drawn ones too.
  let entries: Column<RankedEntry>
  let entryCounts: Column<Int>
  private let firstEntries: [Int]
  /// By rival: the first hour in which its budget is spent (24: never), and mean cost of its clicks so far, in fen.
  let spentFrom: Column<Int>
  let spent: Column<Double>
  let hourCost: Column<Double>
  /// Whether each campaign of the store is on in the morning.
  let isOn: Column<Bool>

  /// By row: what became of the advertiser over the day, and in the hour at hand.
  let shown: Column<RivalShown>
  let hourClicks: Column<Double>
  let hourPrices: Column<Int64>
  /// The store itself, by page.
  let storeShown: Column<RivalShown>

  init(_ stage: PreparedScenario) {
    let named = stage.rivals
    let ads = named?.ads.count ?? 0
    let rows = named?.rows.count ?? 0
    let rivals = named?.rivals.count ?? 0
    let pages = named?.pages ?? []
    bids = .init(repeating: .zero, count: ads)
    factors = Column(repeating: 0, count: ads * AdDay.hours)
    entries = Column(
      repeating: RankedEntry(score: 0, effectiveBid: 0, tenths: 10, owner: 0, hours: 0),
      count: named?.mostEntries ?? 0)
    entryCounts = Column(repeating: 0, count: pages.count)
    firstEntries = pages.map(\.firstEntry)
    spentFrom = Column(repeating: AdDay.hours, count: rivals)
    spent = Column(repeating: 0, count: rivals)
    hourCost = Column(repeating: 0, count: rivals)
    isOn = Column(repeating: false, count: named == nil ? 0 : stage.campaigns.count)
    shown = Column(repeating: RivalShown(), count: rows)
    hourClicks = Column(repeating: 0, count: rows)
    hourPrices = Column(repeating: 0, count: rows)
    storeShown = Column(repeating: RivalShown(), count: pages.count)
  }

  /// The advertisers of a page by falling score.
  func ranking(of page: Int) -> UnsafeBufferPointer<RankedEntry> {
    let first = firstEntries[page]
    return UnsafeBufferPointer(rebasing: entries.buffer[first..<(first + entryCounts[page])])
  }

  /// Adds an entry to the ranking of a page.
  func rank(_ entry: RankedEntry, on page: Int) {
    let first = firstEntries[page]
    let count = entryCounts[page]
    KeywordAuction.insert(
      entry, into: UnsafeMutableBufferPointer(rebasing: entries.buffer[first..<(first + count + 1)]), count: count)
    entryCounts[page] = count + 1
  }

  /// Takes an advertiser of a page out of the hours from `hour` on.
  func stop(_ owner: Int, on page: Int, from hour: Int) {
    let first = firstEntries[page]
    for index in first..<(first + entryCounts[page]) where entries[index].owner == Int32(owner) {
      entries[index].hours &= HourBits.before(hour)
    }
  }

  /// Forgets what became of everybody.
  func clearShown() {
    shown.fill(with: RivalShown())
    storeShown.fill(with: RivalShown())
    spent.fill(with: 0)
  }
}

/// What became of an advertiser on the pages of a keyword over a day.
struct RivalShown: BitwiseCopyable {
  /// The share of the day's searches whose page had it, and that share weighted by place.
  var share = 0.0
  var places = 0.0
  /// The share of the day's searchers who looked at it.
  var views = 0.0
  /// The hours in which it stood on the page.
  var hours: UInt32 = 0
  /// Mean clicks and what they cost, in fen.
  var clicks = 0.0
  var cost = 0.0

  /// Mean place over the searches whose page had it; 0 without any.
  var place: Double { share > 0 ? places / share : 0 }

  mutating func stand(at place: Int, share part: Double, view: Double, hour: Int) {
    share += part
    views += part * view
    places += part * Double(place)
    hours |= 1 << UInt32(hour)
  }
}
