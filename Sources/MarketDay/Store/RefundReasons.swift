/// Why units of an item are sent back some days after they were paid: without a reason, or as not as described.
///
/// At the usual quality both together are the item's refund share s (R9 for apparel), of which a part d is "not as
/// described" (assumed). That part grows as the item's mean score "as described" falls: by (5 − score) / (5 − usual)
/// (assumed). Parcels that come late or never are refunded beside these.
struct RefundReasons: Sendable, Equatable {
  /// Units refunded / units paid.
  let withoutReason: Double
  let notAsDescribed: Double

  init(share: Double, describedPart: Double, score: Double?, usual: Double) {
    guard let score else {
      withoutReason = share * (1 - describedPart)
      notAsDescribed = share * describedPart
      total = share
      return
    }
    withoutReason = share * (1 - describedPart)
    notAsDescribed = min(1 - withoutReason, share * describedPart * unhappiness(score: score, usual: usual))
    total = min(1, withoutReason + notAsDescribed)
  }

  /// 0 to 1.
  let total: Double

  /// "Not as described" among the units refunded.
  var describedPart: Double { total > 0 ? min(1, notAsDescribed / total) : 0 }
}

extension Scenario {
  func refundReasons(of product: Product) -> RefundReasons {
    RefundReasons(
      share: refundShare(of: product), describedPart: draft.trade.shoppers.refundDescribedPart,
      score: product.described, usual: draft.trade.typicalItem.described)
  }

  /// The share of refunds that the platform has to decide: the usual one, times the unhappiness with the service.
  var disputeShare: Double {
    let usual = draft.trade.shoppers.disputeShare
    guard let reviews = draft.reviews else { return usual }
    return min(1, usual * unhappiness(score: reviews.service, usual: draft.trade.typicalItem.described))
  }
}
