/// What the platform holds against the store, and the penalties in force. Days are those of the scenario; a span holds
/// before its end.
struct StandingState: Sendable {
  var generalPoints: Int
  var seriousPoints: Int
  var hiddenUntil = 0
  var downUntil = 0
  var limitedUntil = 0
  var barredUntil = 0
  /// By item: until when the platform has taken it down, and until when found fakes demote it.
  var itemDownUntil: [Int]
  var demotedUntil: [Int]
  /// By item: the day on which it is put up for the first time; 0 where it always was.
  var launchDays: [Int]
  /// By item: its faults that were not found yet.
  var faults: [[ListingFault]]
  /// By plan of fake trades: it was found, and has ended.
  var isFound: [Bool]
  /// Fake orders of 30 days, by item.
  var fakes: ThirtyDayWindow
  var month = CheckedFigures()
  var quarter = CheckedFigures()
  /// Days of the month that were played.
  var monthDays = 0
  /// Days of the quarter that were played.
  var quarterDays = 0

  init(_ stage: PreparedScenario) {
    let rules = stage.scenario.standing
    let products = stage.scenario.products
    generalPoints = rules?.generalPoints ?? 0
    seriousPoints = rules?.seriousPoints ?? 0
    itemDownUntil = .init(repeating: 0, count: products.count)
    demotedUntil = itemDownUntil
    launchDays = stage.products.map(\.launchDay)
    faults = products.map { rules == nil ? [] : $0.listingFaults }
    isFound = .init(repeating: false, count: rules?.fakeTrades.count ?? 0)
    fakes = ThirtyDayWindow(
      initial: .init(repeating: 0, count: rules?.fakeTrades.isEmpty == false ? products.count : 0))
  }

  func isHidden(on day: Int) -> Bool { day < hiddenUntil }
  func isDown(on day: Int) -> Bool { day < downUntil }
  /// The platform lets the store into no event on `day`.
  func barsEvents(on day: Int) -> Bool { day < barredUntil }
  /// Points since New Year, up to this morning.
  var pointsOfYear: Int { generalPoints + seriousPoints }

  /// Begins a penalty on `day`. Spans do not lengthen each other; the later end holds.
  mutating func begin(_ penalty: Penalty, on day: Int, relistDays: Int) {
    func end(_ days: Int) -> Int { days == .max ? .max : day + days }
    if penalty.hiddenDays > 0 { hiddenUntil = max(hiddenUntil, end(penalty.hiddenDays)) }
    if penalty.takesListingsDown { downUntil = max(downUntil, end(relistDays)) }
    if penalty.limitedDays > 0 { limitedUntil = max(limitedUntil, end(penalty.limitedDays)) }
    if penalty.barredDays > 0 { barredUntil = max(barredUntil, end(penalty.barredDays)) }
  }
}
