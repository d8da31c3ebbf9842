import MarketDay

/// What stands in for a part that could not be read, while the rules look at the others: once something low, once
/// something high. Only what the rules find both times is a fault of its own.
enum StandIn: Sendable {
  case low, high
}

/// The state of one walk over a tree.
final class Reading {
  let standIn: StandIn
  private(set) var path: [ScenarioPathStep] = []
  /// Faults after which a part is unread.
  private(set) var faults: [Fault] = []
  /// Faults of values that were read: where the rules find fault with the same place, theirs is reported instead, as it
  /// says more.
  private(set) var doubts: [(fault: Fault, path: [ScenarioPathStep])] = []
  private(set) var unreadPaths: [[ScenarioPathStep]] = []
  /// Whether entries are missing that others may refer to.
  var namesAreIncomplete = false
  /// Prices of the products, for discounts in percent; nil where the price was not read.
  var pricesByProduct: [String: Money?] = [:]

  init(standIn: StandIn) { self.standIn = standIn }

  func at<Result>(_ step: ScenarioPathStep, _ body: () -> Result) -> Result {
    path.append(step)
    defer { path.removeLast() }
    return body()
  }

  /// Notes that the part at the current path was not read, and why.
  func refuse(_ code: ReaderCode, _ place: Place, _ message: String) {
    faults.append(Fault(code, at: place, message))
    unreadPaths.append(path)
  }

  /// Notes a fault that leaves the part read.
  func report(_ code: ReaderCode, _ place: Place, _ message: String) {
    faults.append(Fault(code, at: place, message))
  }

  /// Notes that the value at the current path looks wrong; the rules have the last word.
  func doubt(_ code: ReaderCode, _ place: Place, _ message: String) {
    doubts.append((Fault(code, at: place, message), path))
  }

  /// Notes that the value at the current path follows from another one that was not read.
  func leaveCurrentUnread() { unreadPaths.append(path) }

  /// Notes that the part at `key` could not be read; its fault was noted before.
  func leaveUnread(_ key: String) { unreadPaths.append([.key(key)]) }
}
