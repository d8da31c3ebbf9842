@testable import MarketDay

extension LawFindings {
  /// Members are those of yesterday, with those who joined, without those who left; nobody visits twice.
  mutating func checkMembers(_ played: PlayedDay) {
    let store = played.record.store
    checkReturningBuyers(played)
    guard let prepared = played.stage.members, let source = played.stage.sources.members else {
      let counted = store.members + store.memberJoined + store.memberLeft + store.messages
      check(counted == 0, "a store without members counts none")
      return
    }
    let before = played.before.members.counts
    let after = played.after.members.counts
    check(
      after.total == before.total + store.memberJoined - store.memberLeft,
      "\(before.total) members, \(store.memberJoined) joined, \(store.memberLeft) left: \(after.total)")
    check(store.members == after.total, "the record shows the members")
    for cell in 0..<MemberCounts.cells { check(after[cell] >= 0, "cell \(cell) has \(after[cell]) members") }
    check(after.inGroups == min(prepared.places, after.total), "groups are as full as they can be")
    let row = played.record.channels[source]
    let mornings = before.total - store.memberLeft
    check((0...mornings).contains(row.visitors), "\(row.visitors) visits of \(mornings) members")
    check((0...store.buyers - row.orders).contains(store.memberJoined), "who joins has bought")
    check((0...before.total).contains(store.memberLeft), "who leaves was a member")
    checkMessages(played, row)
  }

  private mutating func checkReturningBuyers(_ played: PlayedDay) {
    let sources = played.stage.sources
    let orders = played.record.channels[sources.returns].orders
    let ofMembers = sources.members.map { played.record.channels[$0].orders } ?? 0
    let returns = played.record.products.reduce(0) { $0 + $1.returningBuyers }
    check(returns == orders + ofMembers, "returning buyers come by the last channel and as members")
  }

  private mutating func checkMessages(_ played: PlayedDay, _ row: ChannelRecord) {
    guard let prepared = played.stage.members else { return }
    let store = played.record.store
    let before = played.before.members.counts.total
    let sent = prepared.members.messages.filter { $0.date == played.date }
    check(store.messages <= sent.count * before, "\(sent.count) messages reach \(store.messages) of \(before) members")
    check(!sent.isEmpty || store.memberLeft == 0, "members leave on messages only")
    let paid = sent.contains { $0.audience == .all }
    check(row.cost <= prepared.members.messageCost * store.messages, "messages cost \(row.cost)")
    if !sent.contains(where: { $0.audience == .groups }) {
      check(row.cost == prepared.members.messageCost * store.messages, "each message to all is paid: \(row.cost)")
    }
    check(paid || row.cost == .zero, "messages to groups cost nothing")
    check(row.cost <= played.ledger.booked(.placementPaid), "messages are booked as placements")
    for (number, coupon) in played.stage.coupons.enumerated() where coupon.isForMembers {
      let issued = played.record.promotions[played.stage.firstCouponPromotion + number].issued
      let carrying = sent.count { $0.coupon == coupon.id } + coupon.sentToMembers(on: played.date).signum()
      check(issued <= carrying * before, "coupon \(number): \(issued) sent to \(before) members")
    }
  }

  /// No member pays more for units of one item than the member price, and each kind of basket has its chance.
  mutating func checkMemberPrices(_ stage: PreparedScenario) {
    for day in 0..<stage.scenario.days {
      for (item, prepared) in stage.products.enumerated() {
        let kinds = stage.offers.terms[stage.offers.number(of: item, onDay: day)].memberKinds
        let plan = [prepared.product.price] + prepared.product.pricePlan.map(\.price)
        let price = prepared.product.memberPrice ?? plan.max()!
        for kind in kinds where kind.lines.count == 1 {
          let line = kind.lines[0]
          check(line.amount <= price * line.units, "item \(item): a member pays \(line.amount) for \(line.units)")
        }
        let chances = kinds.reduce(0) { $0 + $1.chance }
        check(kinds.isEmpty || abs(chances - 1) < 1e-9, "item \(item): chances of members' baskets are \(chances)")
      }
    }
  }
}
