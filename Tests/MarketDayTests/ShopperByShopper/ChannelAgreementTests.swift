import Testing

@testable import MarketDay

/// Channels by kind, counted by the engine and walked through person by person: both must have the same distributions.
///
/// The chance of a false alarm is 1e-4 for all comparisons together (Bonferroni), and seeds are fixed.
@Suite(.serialized) struct ChannelAgreementTests {
  private static let measures: [Measure] = [.channelVisits, .buyers, .paidAmount, .refunds, .carts, .profit]
  /// Sums over all days as mean and variance; visits of four days as means.
  private static let comparisons = measures.count * 2 + days.count
  private static let days = [0, 6, 11, 19]
  private static let errorRate = 1e-4 / Double(comparisons * ChannelStore.allCases.count)

  @Test("The engine agrees with a walk through everybody who sees a channel", arguments: ChannelStore.allCases)
  func engineAgrees(store: ChannelStore) async {
    let engine = await PlayedMonths.counted(store.draft, replicates: 240, seed: 31)
    let walk = await PlayedMonths.walked(store.draft, replicates: 36, seed: 32)
    func check(_ verdict: Agreement.Verdict, _ what: String, _ left: Sample, _ right: Sample) {
      #expect(
        verdict.isKept,
        """
        \(store), \(what), \(verdict): engine (seed 31) \(left.mean) ± \(left.variance.squareRoot()), \
        walk (seed 32) \(right.mean) ± \(right.variance.squareRoot())
        """
      )
    }
    for measure in Self.measures {
      let (left, right) = (engine.total(measure), walk.total(measure))
      check(Agreement.means(left, right, errorRate: Self.errorRate), "\(measure)", left, right)
      check(Agreement.variances(left, right, errorRate: Self.errorRate), "\(measure)", left, right)
    }
    for day in Self.days {
      let (left, right) = (engine.day(day, .channelVisits), walk.day(day, .channelVisits))
      check(Agreement.means(left, right, errorRate: Self.errorRate), "visits of day \(day)", left, right)
    }
  }

  @Test("A creative that wears a third less does not pass")
  func seesAChangedWear() async {
    var changed = ChannelStore.display.draft
    changed.channels[0].display.wear = 0.22
    let engine = await PlayedMonths.counted(ChannelStore.display.draft, replicates: 240, seed: 31)
    let walk = await PlayedMonths.walked(changed, replicates: 36, seed: 33)
    let verdict = Agreement.means(
      engine.day(11, .channelVisits), walk.day(11, .channelVisits), errorRate: Self.errorRate)
    #expect(!verdict.isKept, "seeds 31 and 33: \(verdict)")
  }
}
