/// The members of the store, and what they do on the day at hand.
struct MemberBase: Sendable {
  var counts: MemberCounts
  /// Visits and buyers of the day by cell, and who drifts on in its evening.
  fileprivate(set) var visits = [Int](repeating: 0, count: MemberCounts.cells)
  var bought = [Int](repeating: 0, count: MemberCounts.cells)
  var drifted = [Int](repeating: 0, count: MemberCounts.cells)
  /// Messages sent today, what they cost, and the members who left on them.
  fileprivate(set) var messages = 0
  fileprivate(set) var cost = Money.zero
  fileprivate(set) var left = 0
  /// Buyers of today who came with a coupon for members.
  var couponBuyers = 0

  init(_ stage: PreparedScenario) {
    let members = stage.members?.members
    counts = MemberCounts(
      count: members?.count ?? 0, freshShare: members?.freshShare ?? 0, usualShare: members?.usualShare ?? 0,
      places: stage.members?.places ?? 0)
  }

  fileprivate mutating func openDay() {
    for cell in 0..<MemberCounts.cells {
      visits[cell] = 0
      bought[cell] = 0
    }
    messages = 0
    cost = .zero
    left = 0
    couponBuyers = 0
  }
}

extension World {
  /// Coupons go out to members; where the store keeps a base of members, to no more than it has.
  mutating func sendMemberCoupons(_ day: Int, _ stage: PreparedScenario) {
    let date = stage.start + day
    let most = stage.members == nil ? Int.max : members.counts.total
    for number in coupons.indices {
      let sent = min(most, stage.coupons[number].sentToMembers(on: date))
      today.couponsSent[number] = sent
      coupons[number].issue(sent)
    }
  }

  /// Messages are sent, and members visit: each with a chance of its own state, then one item, in proportion to what
  /// these sold in 30 days. Returns of members from carts and favourites are not in these rates (assumed): they are in
  /// the row of returns, like those of everybody.
  mutating func receiveMemberVisits(_ day: Int, _ stage: PreparedScenario) {
    guard let prepared = stage.members, let source = stage.sources.members else { return }
    members.openDay()
    for message in prepared.messages(onDay: day) { send(message, day, stage) }
    let demand = prepared.meanDemand[day] * today.storeShock
    var visits = 0
    var kept = 0.0
    for cell in 0..<MemberCounts.cells {
      let uniform: Double
      if cell & 1 == 0 {
        (uniform, kept) = luck.uniforms(.memberVisits, day: day, entity: .store, pair: cell / 2)
      } else {
        uniform = kept
      }
      let lift = MemberCounts.isInGroups(cell) ? prepared.liftsInGroups[day] : prepared.liftsOutside[day]
      let chance = memberVisitChance(rate: prepared.rates[MemberCounts.state(of: cell)], lift: lift, demand: demand)
      members.visits[cell] = binomialQuantile(uniform, trials: members.counts[cell], probability: chance)
      visits += members.visits[cell]
    }
    lead(visits, from: source, day, stage)
  }

  /// Each of `visits` goes to one item.
  private mutating func lead(_ visits: Int, from source: Int, _ day: Int, _ stage: PreparedScenario) {
    var left = visits
    var salesLeft = stage.products.indices.reduce(0) { $0 + popularity(of: $1) }
    for (item, prepared) in stage.products.enumerated() where left > 0 {
      let sales = popularity(of: item)
      guard sales > 0 else { continue }
      let count = binomialQuantile(
        luck.uniforms(.memberVisits, day: day, entity: prepared.key).0, trials: left,
        probability: min(1, Double(sales) / Double(salesLeft)))
      left -= count
      salesLeft -= sales
      today.flows[today.flowIndex(source, item)].visits += count
    }
  }

  /// A message goes out. Some of its receivers leave the store; of the others, those who are not too tired to read it
  /// get the coupon that it carries.
  private mutating func send(_ message: PreparedMessage, _ day: Int, _ stage: PreparedScenario) {
    guard let terms = stage.members?.members else { return }
    let cells = message.isToGroups ? MemberCounts.states : MemberCounts.cells
    var receivers = 0
    for cell in 0..<cells {
      let isInGroups = MemberCounts.isInGroups(cell)
      let leaving = isInGroups ? message.unsubscribeInGroups : message.unsubscribeOutside
      let reading = isInGroups ? message.effectInGroups : message.effectOutside
      let (first, second) = luck.uniforms(.memberMessages, day: day, entity: message.key, pair: cell)
      let count = members.counts[cell]
      let gone = binomialQuantile(first, trials: count, probability: leaving)
      receivers += count
      members.left += gone
      members.counts.remove(gone, from: cell)
      guard let coupon = message.coupon else { continue }
      let readers = binomialQuantile(second, trials: count - gone, probability: reading)
      today.couponsSent[coupon] += readers
      coupons[coupon].issue(readers)
    }
    members.messages += receivers
    guard !message.isToGroups else { return }
    let cost = terms.messageCost * receivers
    members.cost += cost
    ledger.post(.placementPaid, cost)
  }
}
