/// Reviews and their stars over the last 180 days, for each of a number of rows: a ring of days and its running sums.
///
/// A store's ratings are means of 180 days (S1). Stars are whole, so a mean never drifts. Closing a day costs O(rows).
struct RatingWindow: Sendable {
  static let days = 180

  /// By row.
  private(set) var counts: [Int]
  private(set) var stars: [Int]
  private var countRing: [Int]
  private var starRing: [Int]
  private var slot = 0

  /// Every row starts with `count` reviews of mean `score`, spread evenly over the days before the start. Each of them
  /// has the mean's whole stars or one more, so that their mean stays near it as they leave the window.
  init(_ rows: [(count: Int, score: Double)]) {
    func starsOfFirst(_ reviews: Int, _ score: Double) -> Int { Int((Double(reviews) * score).rounded()) }
    counts = rows.map(\.count)
    stars = rows.map { starsOfFirst($0.count, $0.score) }
    countRing = []
    starRing = []
    for day in 0..<Self.days {
      for row in rows {
        let (before, after) = (row.count * day / Self.days, row.count * (day + 1) / Self.days)
        countRing.append(after - before)
        starRing.append(starsOfFirst(after, row.score) - starsOfFirst(before, row.score))
      }
    }
  }

  /// Takes today's reviews of a row in, in place of those of 180 days ago.
  mutating func record(_ count: Int, stars newStars: Int, for row: Int) {
    let place = slot * counts.count + row
    counts[row] += count - countRing[place]
    stars[row] += newStars - starRing[place]
    countRing[place] = count
    starRing[place] = newStars
  }

  /// Goes on to the next day; all rows have been recorded.
  mutating func closeDay() { slot = (slot + 1) % Self.days }

  /// Mean stars of a row, with `calming` reviews of score `usual` added; `usual` where there is none at all.
  func mean(of row: Int, calming: Double = 0, usual: Double) -> Double {
    let count = Double(counts[row]) + calming
    return count > 0 ? (Double(stars[row]) + calming * usual) / count : usual
  }
}
