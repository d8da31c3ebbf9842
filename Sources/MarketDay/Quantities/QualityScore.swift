/// The quality of a keyword ad, 1.0 to 10.0 in steps of a tenth, as a whole number of tenths, so that scores are exact.
public struct QualityScore: Hashable, Comparable, Sendable {
  public static let least = QualityScore(tenths: 10)
  public static let greatest = QualityScore(tenths: 100)

  /// 10 to 100.
  public let tenths: Int

  /// Precondition: 10 ≤ tenths ≤ 100.
  public init(tenths: Int) {
    precondition((10...100).contains(tenths), "quality is 1.0 to 10.0")
    self.tenths = tenths
  }

  /// The score nearest to `value`, halves up; below 1 it is 1, above 10 it is 10. Precondition: `value` is a number.
  public init(nearestTo value: Double) {
    precondition(!value.isNaN, "quality is a number")
    tenths = Int(min(max(value, 1), 10) * 10 + 0.5)
  }

  /// The score as a number, 1 to 10.
  public var value: Double { Double(tenths) / 10 }

  public static func < (left: QualityScore, right: QualityScore) -> Bool { left.tenths < right.tenths }
}
