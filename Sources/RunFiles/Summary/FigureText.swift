import MarketDay

/// Figures as people read them: thousands apart, with their unit. No locale: the same on every machine.
enum FigureText {
  /// `1,234,567`, halves away from zero.
  static func whole(_ value: Double) -> String {
    guard value.magnitude < 9e17 else { return value.description }
    let magnitude = UInt64(value.magnitude + 0.5)
    return (value < 0 && magnitude > 0 ? "-" : "") + grouped(magnitude)
  }

  /// `¥1,235`, `-¥1,235`.
  static func yuan(_ value: Double) -> String {
    let text = whole(value)
    return text.hasPrefix("-") ? "-¥" + text.dropFirst() : "¥" + text
  }

  /// `¥1,234.50`, `-¥1,234.50`.
  static func money(_ amount: Money) -> String {
    let (yuan, fen) = amount.fen.magnitude.quotientAndRemainder(dividingBy: 100)
    return "\(amount.fen < 0 ? "-" : "")¥\(grouped(yuan)).\(fen < 10 ? "0" : "")\(fen)"
  }

  /// `2.35%` with the given number of decimals.
  static func percent(_ share: Double, decimals: Int) -> String {
    var unit = 1.0
    for _ in 0..<decimals { unit *= 10 }
    let magnitude = min(share.magnitude * 100 * unit + 0.5, 9e17)
    let (whole, fraction) = UInt64(magnitude).quotientAndRemainder(dividingBy: UInt64(unit))
    let sign = share < 0 && (whole > 0 || fraction > 0) ? "-" : ""
    guard decimals > 0 else { return "\(sign)\(grouped(whole))%" }
    let digits = String(fraction)
    return "\(sign)\(grouped(whole)).\(String(repeating: "0", count: decimals - digits.utf8.count))\(digits)%"
  }

  /// `share` of `width` columns in blocks, to an eighth of a column; something above nothing is at least an eighth.
  static func bar(_ share: Double, width: Int) -> String {
    let eighths = Int(min(max(share, 0), 1) * Double(width * 8) + 0.5)
    let shown = share > 0 ? max(eighths, 1) : 0
    let (full, rest) = shown.quotientAndRemainder(dividingBy: 8)
    return String(repeating: "█", count: full) + (rest == 0 ? "" : String(Array("▏▎▍▌▋▊▉")[rest - 1]))
  }

  private static func grouped(_ value: UInt64) -> String {
    let digits = Array(String(value))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return text
  }
}
