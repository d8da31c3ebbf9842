/// Figures as people read them: thousands apart, with their unit. No locale: the same on every machine.
public enum FigureText {
  /// `1,234,567`, halves away from zero.
  public static func whole(_ value: Double) -> String { number(value, decimals: 0) }

  /// With so many decimals, halves away from zero: `1,234.5`; never `-0.0`.
  public static func number(_ value: Double, decimals: Int) -> String { rounded(value, decimals, isGrouped: true) }

  /// `2.35%`
  public static func percent(_ share: Double, decimals: Int = 1) -> String {
    number(share * 100, decimals: decimals) + "%"
  }

  /// `¥1,235`, `-¥1,235`
  public static func yuan(_ value: Double) -> String {
    let text = whole(value)
    return text.hasPrefix("-") ? "-¥" + text.dropFirst() : "¥" + text
  }

  /// `¥1,234.50`, `-¥1,234.50`
  public static func yuan(fen: Int64) -> String {
    let (yuan, rest) = fen.magnitude.quotientAndRemainder(dividingBy: 100)
    return "\(fen < 0 ? "-" : "")¥\(grouped(yuan)).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// `1 replicate`, `1,200 replicates`
  public static func count(_ number: Int, _ noun: String) -> String {
    "\(whole(Double(number))) \(noun)\(number == 1 ? "" : "s")"
  }

  /// `share` of `width` columns in blocks, to an eighth of a column; something above nothing is at least an eighth.
  public static func bar(_ share: Double, width: Int) -> String {
    let eighths = Int(min(max(share, 0), 1) * Double(width * 8) + 0.5)
    let shown = share > 0 ? max(eighths, 1) : 0
    let (full, rest) = shown.quotientAndRemainder(dividingBy: 8)
    return String(repeating: "█", count: full) + (rest == 0 ? "" : String(Array("▏▎▍▌▋▊▉")[rest - 1]))
  }

  static func rounded(_ value: Double, _ decimals: Int, isGrouped: Bool) -> String {
    var unit: UInt64 = 1
    for _ in 0..<decimals { unit *= 10 }
    let scaled = (value.magnitude * Double(unit)).rounded(.toNearestOrAwayFromZero)
    // Beyond, a Double has no such decimals anyway.
    guard scaled < 9e18 else { return value.description }
    let (whole, fraction) = UInt64(scaled).quotientAndRemainder(dividingBy: unit)
    let text = (value < 0 && scaled > 0 ? "-" : "") + (isGrouped ? grouped(whole) : String(whole))
    guard decimals > 0 else { return text }
    let digits = String(fraction)
    return "\(text).\(String(repeating: "0", count: decimals - digits.utf8.count))\(digits)"
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
