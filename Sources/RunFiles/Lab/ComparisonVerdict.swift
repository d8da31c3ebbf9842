import MarketDay
import PlainText

/// What the difference of one measure means, in plain words.
struct ComparisonVerdict: Equatable {
  /// A few words, for a table: `better: by ¥1,200 to ¥3,400`.
  let short: String
  /// The word alone, where there is no room for figures.
  let word: String
  /// For a line of its own: `no difference found; about 640 replicates would settle it`.
  let sentence: String
  let style: TextStyle

  /// Nil where there is no difference to judge.
  init?(of measure: ComparedMeasure?) {
    guard let measure, let difference = measure.difference else { return nil }
    guard let low = difference.low, let high = difference.high else {
      word = "one pair"
      short = "one replicate tells nothing"
      sentence = "one replicate says nothing of luck; play more with --replicates"
      style = .plain
      return
    }
    if low == 0, high == 0 {
      (word, short, sentence, style) = ("same", "the same", "the same in every replicate", .faint)
      return
    }
    if low > 0 || high < 0 {
      let isBetter = (low > 0) == (measure.better == .higher)
      let figure = ComparedFigureText(measure.name)
      let ends = [low.magnitude, high.magnitude].sorted()
      // "Better by" reads wrong of a cost.
      let side = measure.better == .higher ? "" : low > 0 ? " more" : " less"
      word = isBetter ? "better" : "worse"
      short = "\(word): by \(figure.amount(ends[0])) to \(figure.amount(ends[1]))\(side)"
      sentence = short
      style = isBetter ? .good : .bad
      return
    }
    word = "open"
    style = .plain
    if let count = difference.countToSettle, count <= 10_000_000 {
      // The interval that ends at 0 is as good as settled; that many were played already.
      let more = FigureText.whole(Self.rounded(max(count, difference.count + 1)))
      short = "open; ~\(more) would settle it"
      sentence = "no difference found; about \(more) replicates would settle it"
    } else {
      short = "no difference found"
      sentence = "no difference found, and no number of replicates that can be played would find one"
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
