import MarketDay
import PlainText

extension FoundPrecision {
  /// One to three lines of at most 96 columns.
  func text(_ colouring: Colouring, in language: Language) -> String {
    let (measure, within) = (wanted.measure, wanted.withinText)
    let open = TextStyle.doubtful.applied(to: language("Not settled", "精度未达到"), colouring)
    guard let halfWidth else {
      return language(
        "\(open): no replicate has a value of \(measure), so nothing can be said of its mean.\n",
        "\(open)：没有一次模拟有 \(measure) 的数值，无法估计均值。\n")
    }
    let (mean, half) = (figure(mean), figure(halfWidth, isSigned: false))
    let found = language("\(measure) is \(mean) ±\(half) (95% interval)", "\(measure) 为 \(mean) ±\(half)（95% 置信区间）")
    if isReached {
      let settled = TextStyle.good.applied(to: language("Settled", "精度已达到"), colouring)
      return language(
        "\(settled) after \(FigureText.count(replicates, "replicate")): \(found), wanted \(within)\n",
        "\(settled)，共 \(FigureText.whole(Double(replicates))) 次模拟：\(found)，要求 \(within)\n")
    }
    var lines = [language("\(open): \(found), wanted \(within)", "\(open)：\(found)，要求 \(within)")]
    if let needed = replicatesNeeded.map(Self.twoDigits) {
      lines.append(
        language(
          "  That takes about \(FigureText.count(needed, "replicate")).",
          "  大约需要 \(FigureText.whole(Double(needed))) 次模拟。"))
    }
    if case .share = wanted.tolerance, halfWidth > self.mean.magnitude / 4 {
      let amount = Self.twoDigits(max(1, Int(min(halfWidth, 1e12).rounded(.up))))
      lines.append(
        language(
          "  A mean so near 0 hardly settles to a share of itself; give an amount: --until \"\(measure) ±\(amount)\".",
          "  均值太接近 0，很难达到按比例的精度；请改用金额：--until \"\(measure) ±\(amount)\"。"))
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
