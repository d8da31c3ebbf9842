import MarketDay

/// What stands in for a part that could not be read, while the rules look at the others: once something low, once
/// something high. Only what the rules find both times is a fault of its own.
enum StandIn: Sendable {
  case low, high
}

/// A value that was read but looks wrong.
struct Doubt {
  var fault: Fault
  var path: [ScenarioPathStep]
  var remedy: Wording?
}

/// The state of one walk over a tree.
final class Reading {
  let standIn: StandIn
  private(set) var path: [ScenarioPathStep] = []
  /// Faults after which a part is unread.
  private(set) var faults: [Fault] = []
  /// Faults of values that were read: where the rules find fault with the same place, theirs is reported instead, as it
  /// says more.
  private(set) var doubts: [Doubt] = []
  private(set) var unreadPaths: [[ScenarioPathStep]] = []
  /// More faults are not kept, as only the first thousand are shown.
  private static let mostFaults = 20_000
  /// Whether there are faults that were not kept. The rules have nothing to say then.
  private(set) var hasMoreFaults = false
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
  func refuse(_ code: ReaderCode, _ place: Place, _ message: @autoclosure () -> Wording) {
    add(code, place, message)
    if unreadPaths.count < Self.mostFaults { unreadPaths.append(path) }
  }

  /// Notes that what stands there is of another kind than wanted, such as a list where a text should be.
  func refuseKind(of node: TreeNode, _ remedy: @autoclosure () -> Wording) {
    refuse(.wrongType, node.place, "\(node.kindForPeople.capitalizedFirst) stands here; \(remedy())")
  }

  /// The text of a scalar; anything else is refused.
  func scalar(_ node: TreeNode, _ remedy: @autoclosure () -> Wording) -> String? {
    if case .scalar(let text) = node.content { return text }
    refuseKind(of: node, remedy())
    return nil
  }

  private func add(_ code: ReaderCode, _ place: Place, _ message: () -> Wording) {
    if faults.count < Self.mostFaults {
      faults.append(Fault(code, at: place, message()))
    } else {
      hasMoreFaults = true
    }
  }

  /// Notes a fault that leaves the part read.
  func report(_ code: ReaderCode, _ place: Place, _ message: @autoclosure () -> Wording) {
    add(code, place, message)
  }

  /// Notes that the value at the current path looks wrong; the rules have the last word. `remedy` is one that they
  /// can't know of, as it lies in how the value is written.
  func doubt(
    _ code: ReaderCode, _ place: Place, _ message: @autoclosure () -> Wording, remedy: Wording? = nil
  ) {
    guard doubts.count < Self.mostFaults else { return }
    let text = remedy.map { Wording("\(message()) \($0)", "\(message())\($0)") } ?? message()
    doubts.append(Doubt(fault: Fault(code, at: place, text), path: path, remedy: remedy))
  }

  /// Notes that the value at the current path follows from another one that was not read.
  func leaveCurrentUnread() { unreadPaths.append(path) }

  /// Notes that the part at `key` could not be read; its fault was noted before.
  func leaveUnread(_ key: String) { unreadPaths.append([.key(key)]) }
}
