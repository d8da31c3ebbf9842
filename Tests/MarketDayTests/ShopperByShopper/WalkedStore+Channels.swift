import Foundation

@testable import MarketDay

/// What the walk knows of a channel.
struct WalkedChannel: Sendable {
  /// How often each person of a display audience has seen the creative.
  var viewsByPerson: [Int]
  var impressionsToday = 0

  init(audience: Int) { viewsByPerson = .init(repeating: 0, count: audience) }
}

extension WalkedStore {
  /// Visitors of the other channels arrive one after the other; each goes to one item.
  mutating func sendChannelVisitors() {
    let date = stage.start + day
    for (number, channel) in stage.channels.enumerated() {
      channels[number].impressionsToday = 0
      if channel.display.newCreative.contains(date) {
        channels[number] = WalkedChannel(audience: channel.display.audience ?? 0)
      }
      guard channel.span.contains(date) else { continue }
      switch channel.kind {
      case .display: sendDisplayVisitors(number, channel)
      case .affiliates: sendAffiliateVisitors(number, channel)
      case .visits, .placement, .brand: sendBookedVisitors(number, channel)
      }
    }
  }

  private func shares(of channel: Channel) -> [Double] {
    stage.products.map { product in
      guard !channel.products.isEmpty else { return 1.0 }
      return channel.products.reduce(0) { $1.product == product.id ? $0 + $1.share : $0 }
    }
  }

  private mutating func visit(_ number: Int, item shares: [Double], hours: [Double]?) {
    figures[.channelVisits] += 1
    let minute = hours.map { (Double(dice.choice(of: $0)) + dice.uniform()) * 60 } ?? someMinute()
    visits.append(Visit(minute: minute, item: dice.choice(of: shares), source: .channel(number)))
  }

  /// Events at `perDay` a usual day, one after the other.
  private mutating func forEachOf(_ perDay: Double, _ body: (inout WalkedStore) -> Void) {
    let rate = perDay * stage.demandFactor(day: day, growth: 1) * storeShock
    guard rate > 0 else { return }
    var moment = dice.gap() / rate
    while moment < 1 {
      body(&self)
      moment += dice.gap() / rate
    }
  }

  /// Plain visits, or people who look at a booked place and click or not.
  private mutating func sendBookedVisitors(_ number: Int, _ channel: Channel) {
    let shares = shares(of: channel)
    let age = stage.start + day - (channel.span.first ?? stage.start)
    let fresh = channel.halfLifeDays.map { pow(0.5, Double(max(0, age)) / $0) } ?? 1
    var hours: [Double]?
    if channel.booking.firstHour != nil || channel.booking.endHour != nil {
      let booked = (channel.booking.firstHour ?? 0)..<(channel.booking.endHour ?? 24)
      hours = (0..<24).map { booked.contains($0) ? stage.hourShares[$0] : 0 }
    }
    if let impressions = channel.impressionsPerDay {
      let rates: [BrandForm: Double] = [.focus: 0.02, .banner: 0.008, .textLink: 0.004]
      let usual = channel.kind == .brand ? rates[channel.booking.form ?? .banner]! : 0.01
      let chance = min(1, (channel.clickRate ?? usual) * (channel.creative ?? 1)) * fresh
      forEachOf(impressions) { store in
        if store.dice.happens(chance) { store.visit(number, item: shares, hours: hours) }
      }
    } else {
      forEachOf((channel.visits ?? 0) * fresh) { store in
        store.visit(number, item: shares, hours: hours)
      }
    }
  }

  /// People come by one after the other as long as the budget pays; each remembers how often it saw the creative.
  private mutating func sendDisplayVisitors(_ number: Int, _ channel: Channel) {
    let shares = shares(of: channel)
    let display = channel.display
    let hours =
      display.hours.isEmpty
      ? [
        3.4, 1.4, 0.8, 0.6, 0.9, 2.3, 3.6, 5.0, 7.0, 7.0, 7.0, 5.9, 4.6, 4.6, 4.3, 4.3, 4.5, 3.6, 3.4, 4.0, 5.0, 6.0,
        5.6, 5.1,
      ] : display.hours
    let people = display.audience ?? 0
    let chance = min(1, (channel.clickRate ?? 0.01) * (channel.creative ?? 1))
    let keeps = 1 - (display.wear ?? 0.33)
    let budget = display.dailyBudget!.fen * 1_000
    forEachOf(Double(people) * (display.viewsPerDay ?? 2)) { store in
      guard Int64(store.channels[number].impressionsToday + 1) * display.costPerThousand!.fen <= budget else { return }
      store.channels[number].impressionsToday += 1
      let person = min(people - 1, Int(store.dice.uniform() * Double(people)))
      let views = store.channels[number].viewsByPerson[person]
      if store.dice.happens(chance * pow(keeps, Double(views))) { store.visit(number, item: shares, hours: hours) }
      store.channels[number].viewsByPerson[person] += 1
    }
  }

  private func commissionRate(_ channel: Channel, item: Int) -> Double {
    let own = channel.affiliates.commissions.first { $0.product == stage.products[item].id }
    return Double((own?.rate ?? channel.affiliates.commission!).value) / 10_000
  }

  private mutating func sendAffiliateVisitors(_ number: Int, _ channel: Channel) {
    let shares = shares(of: channel)
    var whole = 0.0
    for share in shares { whole += share }
    for item in items.indices {
      let rate = commissionRate(channel, item: item)
      guard rate > 0 else { continue }
      let sold = Double(DayOfItem.sum(items[item].history.suffix(30)).buyers)
      let typical = stage.trade.typicalItem.buyers
      let usual = Double(channel.affiliates.usualCommission?.value ?? 500) / 10_000
      let interest =
        pow((sold + 1) / (typical + 1), channel.affiliates.salesElasticity ?? 0.5)
        * pow(rate / usual, channel.affiliates.commissionElasticity ?? 1)
      forEachOf(channel.visits! * shares[item] / whole * interest) { store in
        store.visit(number, item: store.items.indices.map { $0 == item ? 1 : 0 }, hours: nil)
      }
    }
  }

  // MARK: - Costs

  /// Affiliates get their part of the goods of each order that they brought; each unit remembers its part.
  mutating func payCommission(_ visit: Visit, _ kind: BasketKind) {
    guard case .channel(let number) = visit.source, stage.channels[number].kind == .affiliates else { return }
    let rate = commissionRate(stage.channels[number], item: visit.item)
    figures[.profit] -= kind.goodsAmount.yuan * rate
    for line in kind.lines {
      let units = items[line.product].paidCommissions[day].count
      for unit in (units - line.units)..<units {
        items[line.product].paidCommissions[day][unit] = line.amount.yuan / Double(line.units) * rate
      }
    }
  }

  /// Impressions shown, and today's part of contracts.
  mutating func payBookedChannels() {
    for (number, channel) in stage.channels.enumerated() {
      switch channel.kind {
      case .display:
        figures[.profit] -= Double(channels[number].impressionsToday) * channel.display.costPerThousand!.yuan / 1_000
      case .placement, .brand:
        guard channel.span.contains(stage.start + day) else { continue }
        figures[.profit] -= channel.booking.price!.yuan / Double(channel.span.last! - channel.span.first! + 1)
      case .visits, .affiliates: break
      }
    }
  }
}
