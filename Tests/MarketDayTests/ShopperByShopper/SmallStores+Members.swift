@testable import MarketDay

extension SmallStores {
  /// A store with visitors from one channel and members: groups, messages that tire, coupons, and prices of their own.
  static func withMembers() -> ScenarioDraft {
    let start = CalendarDate(year: 2026, month: 9, day: 1)!
    var trade = Trade(name: "members")
    trade.demand.storeVariation = 0.1
    trade.demand.weekdays = [1.2, 0.9, 0.9, 0.9, 0.9, 1.1, 1.1]
    trade.shoppers.conversion = 0.10
    trade.shoppers.askRate = 0.10
    trade.shoppers.couponUseShare = 0.25
    var draft = ScenarioDraft(name: "members", start: start, days: 30, trade: trade)
    var cup = Product(id: "cup", title: "1", price: Money(yuan: 39), cost: Money(yuan: 12), stock: 100_000)
    cup.memberPrice = Money(yuan: 33)
    cup.soldLast30Days = 60
    var plate = Product(id: "plate", title: "2", price: Money(yuan: 59), cost: Money(yuan: 20), stock: 100_000)
    plate.soldLast30Days = 20
    draft.products = [cup, plate]
    draft.channels = [Channel(name: "direct", visitsPerDay: 50)]
    draft.promotions.coupons = [
      Coupon(id: "six", amount: Money(yuan: 6), threshold: .zero, issue: .message, validDays: 5),
      Coupon(
        id: "thanks", amount: Money(yuan: 4), threshold: .zero, issue: .members(count: 500, date: start + 22),
        validDays: 4),
    ]
    draft.members = members(start)
    return draft
  }

  private static func members(_ start: CalendarDate) -> Members {
    var members = Members()
    members.count = 240
    members.freshShare = 0.3
    members.freshRate = 0.10
    members.usualRate = 0.04
    members.quietRate = 0.01
    members.freshDays = 6
    members.usualDays = 12
    members.odds = 3
    members.joinShare = 0.5
    members.groups = 3
    members.groupSize = 30
    members.messageBoost = 3
    members.unsubscribeShare = 0.03
    members.tiring = 0.5
    members.messages = [
      MemberMessage(date: start + 3, to: .all), MemberMessage(date: start + 6, to: .groups),
      MemberMessage(date: start + 10, to: .all, coupon: "six"), MemberMessage(date: start + 10, to: .groups),
      MemberMessage(date: start + 14, to: .all), MemberMessage(date: start + 25, to: .groups, coupon: "six"),
    ]
    return members
  }
}
