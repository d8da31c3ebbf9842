/// Finds the known name that was probably meant.
public enum Spelling {
  /// The name of `known` that is nearest to `text` by edit distance, ties to the earlier one; nil where none is near.
  ///
  /// Near is at most a third of the letters of `text`, and at least 2. Text of more than 64 letters has no near name.
  public static func nearest(to text: String, among known: [String]) -> String? {
    let letters = Array(text.unicodeScalars.prefix(65))
    guard !letters.isEmpty, letters.count <= 64 else { return nil }
    var limit = max(2, letters.count / 3)
    var best: String?
    for name in known {
      let candidate = Array(name.unicodeScalars.prefix(97))
      // A name that shares no letter is no misspelling, however short it is.
      guard let distance = distance(from: letters, to: candidate, atMost: limit),
        distance < max(letters.count, candidate.count)
      else { continue }
      best = name
      limit = distance - 1
      if limit < 0 { break }
    }
    return best
  }

  /// The least number of letters to insert, remove, replace or swap with their neighbour to get from one text to the
  /// other, or nil where it exceeds `limit`. (Optimal string alignment: no part is edited twice.)
  static func distance(from first: [Unicode.Scalar], to second: [Unicode.Scalar], atMost limit: Int) -> Int? {
    guard abs(first.count - second.count) <= limit else { return nil }
    var beforeLast = [Int]()
    var last = Array(0...second.count)
    for (row, letter) in first.enumerated() {
      var current = [row + 1]
      current.reserveCapacity(second.count + 1)
      for (column, other) in second.enumerated() {
        var cost = min(last[column] + (letter == other ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, letter == second[column - 1], first[row - 1] == other {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      beforeLast = last
      last = current
    }
    return last[second.count] <= limit ? last[second.count] : nil
  }
}
