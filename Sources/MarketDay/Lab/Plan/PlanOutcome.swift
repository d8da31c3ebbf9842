/// What a replicate brought, as far as plans are judged by it. In yuan, over the whole run.
public struct PlanOutcome: Sendable, Equatable {
  public var profit = 0.0
  /// Paid amounts, shipping fees included.
  public var sales = 0.0
  /// All advertising (`ad_cost`).
  public var spend = 0.0
  /// Paid for orders of visits by keyword ads, and what those ads cost.
  public var adSales = 0.0
  public var keywordSpend = 0.0
  public var orders = 0.0
  public var lostOrders = 0.0
  /// All advertising in each period that has a budget, in the order of the goal.
  public var periodSpends: [Double] = []
}

/// Watches a replicate for its ``PlanOutcome``.
struct PlanObserver: Observer {
  private let budgets: [PeriodBudget]
  private var store = StoreTotal()
  private var periods: [Money]

  init(budgets: [PeriodBudget]) {
    self.budgets = budgets
    periods = .init(repeating: .zero, count: budgets.count)
  }

  mutating func observe(_ record: DayRecord) {
    store.profit += record.store.profit
    store.sales += record.store.paidAmount
    store.spend += record.store.adCost
    store.adSales += record.channels[VisitSources.keywordAds].amount
    store.keywordSpend += record.channels[VisitSources.keywordAds].cost
    store.orders += record.store.buyers
    store.lostOrders += record.store.lostOrders
    for (index, budget) in budgets.enumerated() where (budget.first...budget.last).contains(record.date) {
      periods[index] += record.store.adCost
    }
  }

  var outcome: PlanOutcome {
    PlanOutcome(
      profit: store.profit.yuan, sales: store.sales.yuan, spend: store.spend.yuan, adSales: store.adSales.yuan,
      keywordSpend: store.keywordSpend.yuan, orders: Double(store.orders), lostOrders: Double(store.lostOrders),
      periodSpends: periods.map(\.yuan))
  }
}

private struct StoreTotal {
  var profit = Money.zero
  var sales = Money.zero
  var spend = Money.zero
  var adSales = Money.zero
  var keywordSpend = Money.zero
  var orders = 0
  var lostOrders = 0
}
