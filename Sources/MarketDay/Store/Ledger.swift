/// Where money stands.
public enum LedgerAccount: Int, CaseIterable, Sendable {
  // What the store has
  case settlement, adAccount, inventory, deposits
  // What was put in
  case capital
  // What the plan earns and costs
  case sales, shippingFees, refunds
  case goodsCost, giftCost, parcels, platformFees, affiliateCommission, advertising, fixedCosts
  case compensation, penalties

  /// Whether it is part of the profit.
  public var isResult: Bool { rawValue >= LedgerAccount.sales.rawValue }
}

/// Why money moves. Each kind has its two sides, so no posting can be one-sided.
public enum Posting: Int, CaseIterable, Sendable {
  case openingStock, openingAdBalance
  case goodsPaid, shippingFeePaid, goodsSold, giftGiven, parcelSent, platformFee, commissionPaid
  case clicksPaid, placementPaid
  case amountRefunded, goodsReturned, platformFeeReturned
  case stockBought, adAccountFilled, fixedCostPaid
  case commissionReturned
  case depositPaid, depositReturned, depositForfeited, eventFeePaid
  case compensationPaid, finePaid, fakeTradePaid

  /// The account that gets the amount.
  public var debit: LedgerAccount {
    switch self {
    case .openingStock, .goodsReturned, .stockBought: .inventory
    case .openingAdBalance, .adAccountFilled: .adAccount
    case .goodsPaid, .shippingFeePaid, .platformFeeReturned, .commissionReturned, .depositReturned: .settlement
    case .depositPaid: .deposits
    case .goodsSold: .goodsCost
    case .giftGiven: .giftCost
    case .parcelSent: .parcels
    case .platformFee, .eventFeePaid: .platformFees
    case .commissionPaid: .affiliateCommission
    case .clicksPaid, .placementPaid: .advertising
    case .amountRefunded: .refunds
    case .fixedCostPaid: .fixedCosts
    case .compensationPaid: .compensation
    case .finePaid, .fakeTradePaid, .depositForfeited: .penalties
    }
  }

  /// The account that gives it.
  public var credit: LedgerAccount {
    switch self {
    case .openingStock, .openingAdBalance: .capital
    case .goodsPaid: .sales
    case .shippingFeePaid: .shippingFees
    case .goodsSold, .giftGiven: .inventory
    case .parcelSent, .platformFee, .commissionPaid, .placementPaid, .amountRefunded: .settlement
    case .stockBought, .adAccountFilled, .fixedCostPaid: .settlement
    case .depositPaid, .eventFeePaid, .compensationPaid, .finePaid, .fakeTradePaid: .settlement
    case .depositReturned, .depositForfeited: .deposits
    case .commissionReturned: .affiliateCommission
    case .clicksPaid: .adAccount
    case .goodsReturned: .goodsCost
    case .platformFeeReturned: .platformFees
    }
  }

  /// +1 where it adds to the profit, −1 where it takes from it, 0 where money only changes its place.
  public var profitSign: Int64 { (credit.isResult ? 1 : 0) - (debit.isResult ? 1 : 0) }
}

/// The store's books: every fen is a posting with two sides, so all balances together are always zero.
public struct Ledger: Sendable, Equatable {
  private var balances = [Int64](repeating: 0, count: LedgerAccount.allCases.count)
  private var today = [Int64](repeating: 0, count: Posting.allCases.count)

  public init() {}

  /// Books `amount` of kind `posting`. Precondition: `amount` is at least 0.
  public mutating func post(_ posting: Posting, _ amount: Money) {
    precondition(amount >= .zero, "a posting is never negative: its kind says the direction")
    balances[posting.debit.rawValue] += amount.fen
    balances[posting.credit.rawValue] -= amount.fen
    today[posting.rawValue] += amount.fen
  }

  /// What is on `account`: positive is a debit (what the store has, what it spent), negative a credit.
  public func balance(of account: LedgerAccount) -> Money { Money(fen: balances[account.rawValue]) }

  /// The amounts booked as `posting` since the day was opened.
  public func booked(_ posting: Posting) -> Money { Money(fen: today[posting.rawValue]) }

  /// The day's profit: the sum of its postings by sign.
  public var profitOfDay: Money {
    Money(fen: Posting.allCases.reduce(0) { $0 + $1.profitSign * today[$1.rawValue] })
  }

  /// All profit so far, from the balances.
  public var profitToDate: Money {
    Money(fen: LedgerAccount.allCases.reduce(0) { $1.isResult ? $0 - balances[$1.rawValue] : $0 })
  }

  /// The sum over all balances; always zero.
  public var trialBalance: Money { Money(fen: balances.reduce(0, +)) }

  /// Starts a new day: what was booked before stays in the balances only.
  public mutating func openDay() {
    for index in today.indices { today[index] = 0 }
  }
}
