/// Reviews written and still to come, by item, and the ratings of the store.
struct ReviewBooks: Sendable {
  init(_ stage: PreparedScenario) {}

  /// The store's ratings this morning; nil where reviews are left out.
  var storeRatings: StoreRatings? { nil }
}

extension World {
  /// Reviews of what arrived some days ago, and the ratings that they move.
  mutating func collectReviews(_ day: Int, _ stage: PreparedScenario, _ record: inout DayRecord) {
  }
}
