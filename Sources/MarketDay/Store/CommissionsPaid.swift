/// What one channel of affiliates was paid for each item's orders, by the day of the orders, until their refunds are
/// known.
///
/// A refund gives back the commission in proportion to the units that come back, in whole fen rounded down: never more
/// than was paid for that day's orders of that item, and all of it where all units come back.
struct CommissionsPaid: Sendable, Equatable {
  private var paid: [Money]
  private let slots: Int

  /// `slots`: the days that a commission is kept for, at least 1.
  init(items: Int, slots: Int) {
    self.slots = slots
    paid = .init(repeating: .zero, count: items * slots)
  }

  mutating func pay(_ commission: Money, of item: Int, slot: Int) { paid[item * slots + slot] = commission }

  /// Returns what is given back where `units` of the `whole` units of that day come back; they are not asked for again.
  /// Precondition: 0 ≤ units ≤ whole, whole > 0.
  mutating func giveBack(units: Int, of whole: Int, item: Int, slot: Int) -> Money {
    let back = paid[item * slots + slot].fraction(Int64(units), of: Int64(whole), rounded: .down)
    paid[item * slots + slot] -= back
    return back
  }
}
