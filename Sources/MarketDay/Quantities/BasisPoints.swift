/// A rate of a contract, such as a commission or a discount, in basis points: 1% is 100.
public struct BasisPoints: Hashable, Comparable, Sendable {
  public var value: Int

  public init(_ value: Int) { self.value = value }

  /// The rate nearest to `share` (0.05 is 500 basis points).
  public init(share: Double) { value = Int((share * 10_000).rounded(.toNearestOrAwayFromZero)) }

  public static let zero = BasisPoints(0)

  /// The rate as a share: 500 basis points are 0.05.
  public var share: Double { Double(value) / 10_000 }

  public static func < (left: BasisPoints, right: BasisPoints) -> Bool { left.value < right.value }
}
