/// The values that a number may have. Infinity and "not a number" lie outside all bounds.
struct NumberBounds: Sendable {
  var lower: Double
  var upper: Double
  var includesLower = true
  var includesUpper = true

  static func from(_ lower: Double, to upper: Double) -> NumberBounds { NumberBounds(lower: lower, upper: upper) }
  static func above(_ lower: Double, to upper: Double) -> NumberBounds {
    NumberBounds(lower: lower, upper: upper, includesLower: false)
  }

  /// 0 to 1.
  static let share = from(0, to: 1)
  /// 0 to 1 without both ends: log-odds are taken of it.
  static let insideShare = NumberBounds(lower: 0, upper: 1, includesLower: false, includesUpper: false)
  /// 0 to 1 without 1: something must be left.
  static let shareBelowOne = NumberBounds(lower: 0, upper: 1, includesUpper: false)

  func contains(_ value: Double) -> Bool {
    guard value.isFinite else { return false }
    return (includesLower ? value >= lower : value > lower) && (includesUpper ? value <= upper : value < upper)
  }

  /// Such as `above 0 and at most 1`.
  var wording: Wording {
    let (least, most) = (Self.text(lower), Self.text(upper))
    let lowest = includesLower ? Wording("at least \(least)", "不小于 \(least)") : Wording("above \(least)", "大于 \(least)")
    let highest = includesUpper ? Wording("at most \(most)", "不大于 \(most)") : Wording("below \(most)", "小于 \(most)")
    return includesLower && includesUpper
      ? Wording("\(lowest) and \(highest)", "在 \(least) 到 \(most) 之间")
      : Wording("\(lowest) and \(highest)", "\(lowest) 且\(highest)")
  }

  /// Whole numbers without `.0`.
  static func text(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e15, value == value.rounded() else { return "\(value)" }
    return "\(Int(value))"
  }
}
