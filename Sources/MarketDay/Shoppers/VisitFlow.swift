/// Visits from one source to one item, and their buyers.
struct VisitFlow: Sendable, Equatable {
  /// New visitors of the store who come to this item first.
  var visits = 0
  /// Visitors who came on from another item of the store; they are counted there.
  var linkVisits = 0
  var inquiries = 0
  /// Paying buyers who had asked, and who had not.
  var askedBuyers = 0
  var silentBuyers = 0

  var buyers: Int { askedBuyers + silentBuyers }
  /// All who looked at the item.
  var itemVisits: Int { visits + linkVisits }

  static func += (left: inout VisitFlow, right: VisitFlow) {
    left.visits += right.visits
    left.linkVisits += right.linkVisits
    left.inquiries += right.inquiries
    left.askedBuyers += right.askedBuyers
    left.silentBuyers += right.silentBuyers
  }
}

/// What `visits` with one set of chances lead to: who asks, who buys after asking, who buys silently. Each is a
/// binomial number, as if every visitor acted alone.
func bought(
  visits: Int, chances: PurchaseChances, luck: Luck, purpose: Purpose, day: Int, entity: EntityKey
) -> VisitFlow {
  guard visits > 0 else { return VisitFlow() }
  let (first, second) = luck.uniforms(purpose, day: day, entity: entity)
  let (third, _) = luck.uniforms(purpose, day: day, entity: entity, pair: 1)
  let inquiries = binomialQuantile(first, trials: visits, probability: chances.ask)
  return VisitFlow(
    visits: visits, inquiries: inquiries,
    askedBuyers: binomialQuantile(second, trials: inquiries, probability: chances.inquiry),
    silentBuyers: binomialQuantile(third, trials: visits - inquiries, probability: chances.silent))
}
