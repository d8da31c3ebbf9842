import MarketDay
import PlainText

/// What the difference of one measure means, in plain words.
struct ComparisonVerdict: Equatable {
  /// A few words, for a table: `better: by ¥1,200 to ¥3,400`.
  let short: Wording
  /// The word alone, where there is no room for figures.
  let word: Wording
  /// For a line of its own: `no difference found; about 640 replicates would settle it`.
  let sentence: Wording
  let style: TextStyle

  /// Nil where there is no difference to judge.
  init?(of measure: ComparedMeasure?) {
    guard let measure, let difference = measure.difference else { return nil }
    guard let low = difference.low, let high = difference.high else {
      word = Wording("one pair", "只有一对")
      short = Wording("one replicate tells nothing", "一次模拟说明不了什么")
      sentence = Wording(
        "one replicate says nothing of luck; play more with --replicates", "一次模拟看不出运气的影响；请用 --replicates 多跑几次")
      style = .plain
      return
    }
    if low == 0, high == 0 {
      word = Wording("same", "相同")
      short = Wording("the same", "相同")
      sentence = Wording("the same in every replicate", "每次模拟都相同")
      style = .faint
      return
    }
    if low > 0 || high < 0 {
      let isBetter = (low > 0) == (measure.better == .higher)
      let figure = ComparedFigureText(measure.name)
      let ends = [low.magnitude, high.magnitude].sorted().map(figure.amount)
      let more = low > 0
      // "Better by" reads wrong of a cost.
      let side = measure.better == .higher ? "" : more ? " more" : " less"
      word = isBetter ? Wording("better", "更好") : Wording("worse", "更差")
      short = Wording(
        "\(word): by \(ends[0]) to \(ends[1])\(side)", "\(word)：\(more ? "多" : "少") \(ends[0]) 至 \(ends[1])")
      sentence = short
      style = isBetter ? .good : .bad
      return
    }
    word = Wording("open", "未定")
    style = .plain
    if let count = difference.countToSettle, count <= 10_000_000 {
      // The interval that ends at 0 is as good as settled; that many were played already.
      let more = FigureText.whole(Self.rounded(max(count, difference.count + 1)))
      short = Wording("open; ~\(more) would settle it", "未定；约 \(more) 次可定")
      sentence = Wording(
        "no difference found; about \(more) replicates would settle it", "没有发现差异；大约 \(more) 次模拟可以定论")
    } else {
      short = Wording("no difference found", "没有发现差异")
      sentence = Wording(
        "no difference found, and no number of replicates that can be played would find one", "没有发现差异，再多次模拟也找不到")
    }
  }

  /// Two digits that count: more would say too much of an estimate.
  private static func rounded(_ count: Int) -> Double {
    var unit = 1
    while count / unit >= 100 { unit *= 10 }
    return Double((count + unit - 1) / unit * unit)
  }
}

/// How the figures of a measure are shown.
struct ComparedFigureText {
  let unit: ColumnUnit

  init(_ measure: String) { unit = RunTally.measures.first { $0.name == measure }?.unit ?? .number }

  /// A mean, or the amount of a difference: with decimals where it is small.
  func amount(_ value: Double) -> String {
    let magnitude = value.magnitude
    switch unit {
    case .yuan: return magnitude < 100 ? FigureText.yuan(fen: Money(nearestTo: value).fen) : FigureText.yuan(value)
    case .share: return FigureText.percent(value, decimals: magnitude < 0.001 ? 3 : 2)
    default: return FigureText.number(value, decimals: magnitude >= 100 ? 0 : magnitude >= 10 ? 1 : 2)
    }
  }

  /// `+¥1,600 ± ¥420`
  func signed(_ value: Double, plusOrMinus half: Double?) -> String {
    let sign = value > 0 ? "+" : value < 0 ? "-" : ""
    return sign + amount(value.magnitude) + (half.map { " ± \(amount($0))" } ?? "")
  }
}
