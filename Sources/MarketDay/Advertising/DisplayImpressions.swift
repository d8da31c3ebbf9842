/// The impressions that a budget pays at a price of `costPerThousand` for 1,000 of them: ⌊1,000 · budget / price⌋
/// (Zuanzhan charges by 1,000 impressions: S1). Precondition: the price is above 0, the budget at least 0.
func impressions(paidBy budget: Money, costPerThousand: Money) -> Int {
  Int(Money(fen: 1_000).fraction(budget.fen, of: costPerThousand.fen, rounded: .down).fen)
}

/// What `impressions` cost: price · impressions / 1,000, to the nearest fen. A budget that pays them is never exceeded.
func displayCost(of impressions: Int, costPerThousand: Money) -> Money {
  costPerThousand.fraction(Int64(impressions), of: 1_000)
}
