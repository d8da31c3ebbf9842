extension PlatformInForce {
  /// How often `amount` reaches the reduction's step: 300 less 50 is given twice on 650.
  func times(for amount: Money) -> Int { every > .zero ? Int(amount.fen / every.fen) : 0 }
}

extension OrderPricing {
  /// Step 5. `off` for each `every` that what the coupon left reaches. Of several that run, the first that is reached
  /// applies alone (assumed; platforms run one at a time).
  mutating func applyPlatformReduction() {
    guard !promotions.platform.isEmpty else {
      note(.platform, nil, .nothingToApply)
      return
    }
    let amount = amountLeft
    var isApplied = false
    for reduction in promotions.platform {
      let times = reduction.times(for: amount)
      if times == 0 {
        note(.platform, reduction.promotion, .refused(.conditionNotMet(has: amount, needs: reduction.every)))
      } else if reduction.off <= .zero {
        note(.platform, reduction.promotion, .refused(.givesNothing))
      } else if isApplied {
        note(.platform, reduction.promotion, .refused(.earlierOneApplies))
      } else {
        let taken = reduceOrder(by: reduction.off * times)
        noteUse(reduction.promotion, in: .platform, amountOff: taken, outcome: .appliedTimes(times))
        isApplied = true
      }
    }
  }
}
