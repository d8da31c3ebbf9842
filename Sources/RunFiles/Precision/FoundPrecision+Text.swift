import MarketDay
import PlainText

extension FoundPrecision {
  /// One to three lines of at most 96 columns.
  func text(_ colouring: Colouring) -> String {
    guard let halfWidth else {
      return TextStyle.doubtful.applied(to: "Not settled", colouring)
        + ": no replicate has a value of \(wanted.measure), so nothing can be said of its mean.\n"
    }
    let found = "\(wanted.measure) is \(figure(mean)) ±\(figure(halfWidth, isSigned: false)) (95% interval)"
    if isReached {
      let after = FigureText.count(replicates, "replicate")
      return TextStyle.good.applied(to: "Settled", colouring)
        + " after \(after): \(found), wanted \(wanted.withinText)\n"
    }
    var lines = ["\(TextStyle.doubtful.applied(to: "Not settled", colouring)): \(found), wanted \(wanted.withinText)"]
    if let needed = replicatesNeeded {
      lines.append("  That takes about \(FigureText.count(Self.twoDigits(needed), "replicate")).")
    }
    if case .share = wanted.tolerance, halfWidth > mean.magnitude / 4 {
      let amount = Self.twoDigits(max(1, Int(min(halfWidth, 1e12).rounded(.up))))
      lines.append(
        "  A mean so near 0 hardly settles to a share of itself; give an amount: --until \"\(wanted.measure) ±\(amount)\"."
      )
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func figure(_ value: Double, isSigned: Bool = true) -> String {
    switch RunTally.unit(ofMeasure: wanted.measure) {
    case .yuan:
      let text =
        value.magnitude >= 100 ? FigureText.yuan(value) : FigureText.yuan(fen: Money(nearestTo: value).fen)
      return isSigned ? text : text.filter { $0 != "¥" }
    case .share: return FigureText.percent(value, decimals: 3)
    default: return FigureText.number(value, decimals: value.magnitude >= 100 ? 0 : 2)
    }
  }

  /// Rounded up to two digits, as the rest is guessed.
  private static func twoDigits(_ number: Int) -> Int {
    var unit = 1
    while number / unit >= 100 { unit *= 10 }
    return (number + unit - 1) / unit * unit
  }

  var json: JSONValue {
    .object([
      ("measure", .text(wanted.measure)),
      ("within", .text(wanted.withinText)),
      ("reached", .boolean(isReached)),
      ("mean", .number(mean)),
      ("half_width", halfWidth.map(JSONValue.number) ?? .null),
      ("allowed_half_width", .number(allowed)),
      ("replicates_needed", replicatesNeeded.map(JSONValue.whole) ?? .null),
    ])
  }
}
