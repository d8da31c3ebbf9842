/// Where the engine takes a shorter way than the model. The walk takes the same one where it is told to, so that all
/// else can be compared exactly; without them it shows what each of them costs.
struct Shortcuts: OptionSet, Sendable {
  let rawValue: Int

  /// Where the store has two ads for a keyword, the second one stands in from the hour after the first one's budget was
  /// spent, and never in the searches that a smooth campaign leaves out. Without it: at once, and in each of them.
  static let secondAdStandsInLater = Shortcuts(rawValue: 1)
  /// Orders that are not paid come at the rate of visits from search, whatever brought the visitor.
  static let unpaidLikeSearch = Shortcuts(rawValue: 2)
  /// The search whose click could not be paid any more is not counted.
  static let refusedSearchIsLost = Shortcuts(rawValue: 4)
  /// In the closing-soon order every place of page one is equally likely, whatever the traffic is at the time of that
  /// place.
  static let closingPlacesAlike = Shortcuts(rawValue: 8)
  /// A smooth campaign foresees the day's shocks of its keywords.
  static let keywordShockForeseen = Shortcuts(rawValue: 16)
  /// The popular order lifts an item near its delisting by the day's mean all day long.
  static let closingLiftOfDay = Shortcuts(rawValue: 32)
  /// Personal noise takes 33 values, 0.25 apart, and a weight 16 values to the unit; so looks near the edge of a page
  /// are rough.
  static let noiseInSteps = Shortcuts(rawValue: 64)
  /// The platform holds an ad's clicks against the mean searches of its hours, not against those that saw it.
  static let qualityByMeanSearches = Shortcuts(rawValue: 128)
  /// Coupons that are sent to members in the morning reach them in the evening, so that they can be used a day less.
  static let membersWaitADay = Shortcuts(rawValue: 256)

  static let ofEngine: Shortcuts = [
    .secondAdStandsInLater, .unpaidLikeSearch, .refusedSearchIsLost, .closingPlacesAlike, .keywordShockForeseen,
    .closingLiftOfDay, .noiseInSteps, .qualityByMeanSearches, .membersWaitADay,
  ]
}
