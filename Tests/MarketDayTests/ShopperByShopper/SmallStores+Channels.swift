@testable import MarketDay

/// Stores in which one kind of channel brings all visits, small enough to walk through.
enum ChannelStore: String, CaseIterable, Sendable {
  case display, booked, affiliates

  var draft: ScenarioDraft {
    let start = CalendarDate(year: 2026, month: 9, day: 1)!
    var trade = Trade(name: "small")
    trade.demand.storeVariation = 0.1
    trade.demand.weekdays = [1.2, 0.9, 0.9, 0.9, 0.9, 1.1, 1.1]
    trade.shoppers.conversion = 0.10
    trade.shoppers.askRate = 0.05
    trade.shoppers.refundShare = 0.3
    trade.shoppers.refundDays = 3
    trade.typicalItem.buyers = 10
    var draft = ScenarioDraft(name: rawValue, start: start, days: 20, trade: trade)
    draft.store.shippingFee = Money(yuan: 5)
    var cup = Product(id: "cup", title: "1", price: Money(yuan: 39), cost: Money(yuan: 12), stock: 10_000)
    cup.soldLast30Days = 60
    let pot = Product(id: "pot", title: "2", price: Money(yuan: 129), cost: Money(yuan: 60), stock: 10_000)
    draft.products = [cup, pot]
    // Prices change within these days, at hours at which some channels have many visitors and others few.
    draft.promotions.discounts = [
      LimitedTimeDiscount(
        id: "mornings", items: [DiscountedItem(product: "cup", price: Money(yuan: 29))],
        start: DateHour(start + 4, hour: 8), end: DateHour(start + 4, hour: 13)),
      LimitedTimeDiscount(
        id: "days", items: [DiscountedItem(product: "pot", price: Money(yuan: 99))],
        start: DateHour(start + 9, hour: 9), end: DateHour(start + 11, hour: 12)),
    ]
    draft.channels = channels(start)
    return draft
  }

  private func channels(_ start: CalendarDate) -> [Channel] {
    switch self {
    case .display:
      var bought = Channel(name: "bought", kind: .display)
      bought.display.dailyBudget = Money(yuan: 90)
      bought.display.costPerThousand = Money(yuan: 600)
      bought.display.audience = 300
      bought.display.viewsPerDay = 1
      bought.display.newCreative = [start + 12]
      bought.clickRate = 0.4
      bought.creative = 1.2
      bought.products = [ChannelTarget(product: "cup", share: 0.75), ChannelTarget(product: "pot", share: 0.25)]
      var sparse = Channel(name: "sparse", kind: .display)
      sparse.display.dailyBudget = Money(yuan: 1_000)
      sparse.display.costPerThousand = Money(yuan: 700)
      sparse.display.audience = 120
      sparse.display.viewsPerDay = 0.7
      sparse.display.wear = 0.1
      sparse.clickRate = 0.3
      return [bought, sparse]
    case .booked:
      var fair = Channel(name: "fair", kind: .placement)
      fair.span = DateSpan(first: start + 3, last: start + 13)
      fair.booking.price = Money(fen: 60_007)
      fair.booking.firstHour = 9
      fair.booking.endHour = 15
      fair.visits = 60
      fair.halfLifeDays = 6
      fair.odds = 1.5
      var front = Channel(name: "front", kind: .brand)
      front.span = DateSpan(first: start + -3, last: start + 25)
      front.booking.price = Money(yuan: 900)
      front.booking.form = .focus
      front.impressionsPerDay = 400
      front.creative = 5
      front.halfLifeDays = 20
      var passing = Channel(name: "passing", visitsPerDay: 30)
      passing.halfLifeDays = 8
      return [fair, front, passing]
    case .affiliates:
      var partners = Channel(name: "partners", kind: .affiliates)
      partners.visits = 50
      partners.affiliates.commission = BasisPoints(800)
      partners.affiliates.commissions = [ItemCommission(product: "pot", rate: BasisPoints(1_500))]
      return [partners]
    }
  }
}
