/// Which bids a landscape shows.
enum BidGrid {
  /// Steps of about a tenth over all that the platform takes, to see where anything happens.
  ///
  /// Whole fen, distinct, rising, from `reserve` or the least bid of the platform on.
  static func survey(reserve: Money) -> [Money] {
    geometric(from: max(reserve, BidRange.least), to: BidRange.greatest, count: 73)
  }

  /// The bids to show, from what those of a survey bring: the least one; twelve in equal ratios from where clicks begin
  /// to beyond where more bid brings nothing more; both ends of the two steps with the largest change of clicks; five
  /// around the best of the survey; and `also`. Whole fen, distinct, rising.
  ///
  /// Precondition: `survey` is not empty, and its bids rise.
  static func shown(from survey: [BidPoint], also: [Money]) -> [Money] {
    let clicks = survey.map(\.yield.clicks)
    let most = clicks.max() ?? 0
    let begin = clicks.lastIndex { $0 <= 0.002 * most } ?? 0
    let full = clicks.firstIndex { $0 >= 0.998 * most } ?? 0
    let end = min(max(full + 1, begin + 1), survey.count - 1)
    var bids = [survey[0].bid] + geometric(from: survey[begin].bid, to: survey[end].bid, count: 12)
    let steps = survey.indices.dropFirst().sorted { left, right in
      let (first, second) = (clicks[left] - clicks[left - 1], clicks[right] - clicks[right - 1])
      return first != second ? first > second : left < right
    }
    for step in steps.prefix(2) where most > 0 { bids += [survey[step - 1].bid, survey[step].bid] }
    if let best = BidPoint.best(of: survey) {
      let around = (max(0, best - 1), min(survey.count - 1, best + 1))
      bids += geometric(from: survey[around.0].bid, to: survey[around.1].bid, count: 7)
    }
    bids += also.filter { BidRange.allowed($0) == $0 && $0 >= survey[0].bid }
    return distinct(bids)
  }

  /// Up to `count` bids in about equal ratios, both ends among them, to the nearest fen. Precondition: 0 < `first` ≤
  /// `last`.
  static func geometric(from first: Money, to last: Money, count: Int) -> [Money] {
    guard count > 1 else { return [first] }
    let step = logarithm(last.yuan / first.yuan) / Double(count - 1)
    return distinct(
      [first, last] + (1..<count - 1).map { Money(nearestTo: first.yuan * exponential(step * Double($0))) })
  }

  private static func distinct(_ bids: [Money]) -> [Money] {
    var rising: [Money] = []
    for bid in bids.sorted() where rising.last != bid { rising.append(bid) }
    return rising
  }
}
