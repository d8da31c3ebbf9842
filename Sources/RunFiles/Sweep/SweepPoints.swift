/// The points of a sweep: which keys of the scenario vary, and the value of each at each point.
public struct SweepPoints: Sendable, Equatable {
  /// As in the scenario file, with '.' between names.
  public let keys: [String]
  /// By point: the value of each key as it was written; empty where the point leaves the scenario's own value.
  public let values: [[String]]

  public var count: Int { values.count }

  /// More are no sweep that a person can look at, and would take weeks.
  public static let most = 100_000

  /// Preconditions: 1 to ``most`` points, each with a value for each key.
  public init(keys: [String], values: [[String]]) {
    precondition((1...Self.most).contains(values.count), "a sweep has 1 to \(Self.most) points")
    precondition(values.allSatisfy { $0.count == keys.count }, "a point has a value for each key")
    self.keys = keys
    self.values = values
  }

  /// What a point changes of the scenario.
  public func overrides(of point: Int) -> [(key: String, value: String)] {
    zip(keys, values[point]).compactMap { $1.isEmpty ? nil : ($0, $1) }
  }

  /// `store.platform_fee=5%, days=30`
  public func text(of point: Int) -> String {
    let changes = overrides(of: point).map { "\($0.key)=\($0.value)" }
    return changes.isEmpty ? "the scenario as it is" : changes.joined(separator: ", ")
  }

  /// SHA-256 of keys and values, so that an unfinished sweep is known again.
  var sha256: String {
    var bytes: [UInt8] = []
    for text in [keys] + values {
      for part in text { bytes += Array("\(part.utf8.count):\(part)".utf8) }
      bytes.append(UInt8(ascii: "\n"))
    }
    return SHA256.hexadecimal(of: bytes)
  }
}
