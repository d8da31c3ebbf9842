@testable import MarketDay

extension DrawnMarket {
  /// About half of the stores have channels of other kinds than plain visits; some of those fade.
  mutating func drawChannelKinds(_ generator: SplitMix64) {
    var generator = generator
    guard generator.chance(0.5) else { return }
    for index in draft.channels.indices where generator.chance(0.3) {
      draft.channels[index].halfLifeDays = [0.1, 3, 10_000][generator.int(0...2)]
    }
    for number in 0..<generator.int(1...3) {
      var channel =
        switch generator.int(0...3) {
        case 0: display(&generator)
        case 1: placement(&generator)
        case 2: brand(&generator)
        default: affiliates(&generator)
        }
      channel.name += " \(number)"
      channel.odds = [0.2, 1, 4][generator.int(0...2)]
      if generator.chance(0.5) {
        let chosen = draft.products.shuffled(using: &generator).prefix(generator.int(1...3)).map(\.id)
        channel.products = chosen.map { ChannelTarget(product: $0, share: 1 / Double(chosen.count)) }
      }
      draft.channels.append(channel)
    }
  }

  private func display(_ generator: inout SplitMix64) -> Channel {
    var channel = Channel(name: "display", kind: .display)
    channel.display.dailyBudget =
      [.zero, Money(fen: generator.int(1...5_000)), Money(yuan: 3_000)][generator.int(0...2)]
    channel.display.costPerThousand = Money(fen: generator.int(100...20_000))
    if generator.chance(0.6) { channel.display.audience = [1, 500, 1_000_000][generator.int(0...2)] }
    if generator.chance(0.3) { channel.display.viewsPerDay = [0, 0.1, 8][generator.int(0...2)] }
    if generator.chance(0.5) { channel.display.wear = [0, 0.1, 1][generator.int(0...2)] }
    if generator.chance(0.3) { channel.display.hours = (0..<24).map { _ in Double(generator.int(0...1)) } }
    if !channel.display.hours.isEmpty { channel.display.hours[generator.int(0...23)] = 7 }
    channel.display.newCreative = (0..<generator.int(0...3)).map { _ in draft.start + generator.int(0...19) }
    channel.clickRate = [nil, 0, 0.03, 1][generator.int(0...3)]
    channel.creative = [nil, 0, 2, 100][generator.int(0...3)]
    if generator.chance(0.5) { channel.span.last = draft.start + generator.int(0...30) }
    return channel
  }

  private func booked(_ name: String, _ kind: ChannelKind, _ generator: inout SplitMix64) -> Channel {
    var channel = Channel(name: name, kind: kind)
    let first = draft.start + generator.int(-5...10)
    channel.span = DateSpan(first: first, last: max(first, draft.start) + generator.int(0...12))
    channel.booking.price = [.zero, Money(fen: 1), Money(fen: generator.int(2...1_000_000))][generator.int(0...2)]
    if generator.chance(0.5) { channel.halfLifeDays = [0.1, 2, 10_000][generator.int(0...2)] }
    return channel
  }

  private func placement(_ generator: inout SplitMix64) -> Channel {
    var channel = booked("placement", .placement, &generator)
    if generator.chance(0.5) {
      channel.visits = [0, 5, 2_000][generator.int(0...2)]
    } else {
      channel.impressionsPerDay = [0, 100, 1e6][generator.int(0...2)]
      channel.clickRate = [nil, 0, 0.02, 1][generator.int(0...3)]
    }
    if generator.chance(0.5) { channel.booking.firstHour = generator.int(0...22) }
    if generator.chance(0.5) { channel.booking.endHour = generator.int(((channel.booking.firstHour ?? 0) + 1)...24) }
    return channel
  }

  private func brand(_ generator: inout SplitMix64) -> Channel {
    var channel = booked("brand", .brand, &generator)
    channel.impressionsPerDay = [0, 300, 1e5][generator.int(0...2)]
    channel.booking.form = [nil, .focus, .banner, .textLink][generator.int(0...3)]
    channel.creative = [nil, 0.3, 5][generator.int(0...2)]
    return channel
  }

  private func affiliates(_ generator: inout SplitMix64) -> Channel {
    var channel = Channel(name: "affiliates", kind: .affiliates)
    channel.visits = [0, 3, 300][generator.int(0...2)]
    channel.affiliates.commission = BasisPoints([0, 1, 800, 10_000][generator.int(0...3)])
    for product in draft.products where generator.chance(0.3) {
      channel.affiliates.commissions.append(
        ItemCommission(product: product.id, rate: BasisPoints(generator.int(0...5_000))))
    }
    if generator.chance(0.3) { channel.affiliates.usualCommission = BasisPoints([1, 2_000][generator.int(0...1)]) }
    channel.affiliates.salesElasticity = [nil, 0, 1.5][generator.int(0...2)]
    channel.affiliates.commissionElasticity = [nil, 0, 3][generator.int(0...2)]
    if generator.chance(0.5) { channel.span.first = draft.start + generator.int(0...10) }
    return channel
  }
}
