/// Where the engine takes a shorter way than the model. The walk takes the same one where it is told to, so that all
/// else can be compared exactly; without them it shows what each of them costs.
struct Shortcuts: OptionSet, Sendable {
  let rawValue: Int

  /// Where the store has two ads for a keyword, the second one stands in from the hour after the first one's budget was
  /// spent, and never in the searches that a smooth campaign leaves out. Without it: at once, and in each of them.
  static let secondAdStandsInLater = Shortcuts(rawValue: 1)
  /// The popular order lifts an item near its delisting by the day's mean all day long.
  static let closingLiftOfDay = Shortcuts(rawValue: 2)

  static let ofEngine: Shortcuts = [.secondAdStandsInLater, .closingLiftOfDay]
}
