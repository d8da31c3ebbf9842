/// Complaints of late parcels and orders paid over the last 7 days, and which rule they break.
///
/// Where complaints exceed 0.5% of the orders of a week, the case is the graver one (S1). At most one case of a kind is
/// noted in 7 days, and no plain one in the 7 days after any (assumed: the platform looks at a store once a week).
struct ComplaintWeek: Sendable {
  static let days = 7
  /// Complaints a thousand orders that the platform allows in a week.
  static let allowedPerThousand = 5

  private var complaints = [Int](repeating: 0, count: ComplaintWeek.days)
  private var orders = [Int](repeating: 0, count: ComplaintWeek.days)
  private var slot = 0
  /// Days since the last case of each kind, up to a week.
  private var daysSincePlain = ComplaintWeek.days
  private var daysSinceMany = ComplaintWeek.days

  /// Ends a day with so many complaints and paid orders; the rule that it breaks, if any.
  mutating func closeDay(complaints newComplaints: Int, orders newOrders: Int) -> RuleBreak? {
    complaints[slot] = newComplaints
    orders[slot] = newOrders
    slot = (slot + 1) % Self.days
    daysSincePlain = min(Self.days, daysSincePlain + 1)
    daysSinceMany = min(Self.days, daysSinceMany + 1)
    let ofWeek = Double(complaints.reduce(0, +))
    let isMany = ofWeek * 1_000 > Double(Self.allowedPerThousand) * Double(orders.reduce(0, +))
    if isMany, ofWeek > 0, daysSinceMany >= Self.days {
      daysSinceMany = 0
      return .manyLateShipping
    }
    if newComplaints > 0, min(daysSincePlain, daysSinceMany) >= Self.days {
      daysSincePlain = 0
      return .lateShipping
    }
    return nil
  }
}
