import MarketDay
import ScenarioFiles

/// Numbers as people read them, the same on every machine.
enum FigureText {
  /// With so many decimals, halves away from zero: `8.1`. Precondition: far below 10¹⁵.
  static func number(_ value: Double, decimals: Int) -> String {
    var unit: Int64 = 1
    for _ in 0..<decimals { unit *= 10 }
    let scaled = Int64((value.magnitude * Double(unit)).rounded(.toNearestOrAwayFromZero))
    let (whole, fraction) = scaled.quotientAndRemainder(dividingBy: unit)
    let sign = value < 0 && scaled > 0 ? "-" : ""
    guard decimals > 0 else { return "\(sign)\(whole)" }
    let digits = String(fraction)
    return "\(sign)\(whole).\(String(repeating: "0", count: decimals - digits.count))\(digits)"
  }

  /// `¥1234.50`
  static func yuan(_ amount: Money) -> String { amount < .zero ? "-¥\(-amount)" : "¥\(amount)" }

  /// `21.6%`
  static func percent(_ share: Double) -> String { number(share * 100, decimals: 1) + "%" }
}

extension JSONText {
  /// With at most six decimals, as in the files of a run.
  static func figure(_ value: Double) -> JSONText { .number((value * 1e6).rounded() / 1e6) }

  /// Yuan.
  static func money(_ amount: Money) -> JSONText { .number(amount.yuan) }
}
