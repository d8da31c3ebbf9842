/// The auction in which each pays what its presence costs the others, so that bidding the value is best at any number
/// of places.
///
/// Source: Vickrey (1961), Clarke (1971), Groves (1973); for ad places Edelman, Ostrovsky and Schwarz (2007),
/// doi 10.1257/aer.97.1.242.
public enum VickreyClarkeGroves {
  /// What each bidder pays in all: the others' worth without it, less the others' worth with it.
  ///
  /// Places go by falling value, ties to the earlier bidder; place j gets `clicks[j]`, by falling number. Worked out
  /// by the definition, O(n² log n).
  public static func payments(values: [Money], clicks: [Int]) -> [Money] {
    let worth = self.worth(of: values, clicks: clicks)
    let ranked = values.indices.sorted { values[$0] != values[$1] ? values[$0] > values[$1] : $0 < $1 }
    var payments = [Money](repeating: .zero, count: values.count)
    for (place, bidder) in ranked.enumerated() {
      var others = values
      others.remove(at: bidder)
      let ownWorth = place < clicks.count ? values[bidder] * clicks[place] : .zero
      payments[bidder] = self.worth(of: others, clicks: clicks) - (worth - ownWorth)
    }
    return payments
  }

  /// The worth of the best allocation: the highest value takes the place with the most clicks, and so on.
  private static func worth(of values: [Money], clicks: [Int]) -> Money {
    zip(values.sorted(by: >), clicks).reduce(.zero) { $0 + $1.0 * $1.1 }
  }
}
