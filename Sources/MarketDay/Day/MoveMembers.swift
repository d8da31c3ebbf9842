extension World {
  /// The evening of the members: who bought is fresh again, others drift on, buyers who were no members join.
  ///
  /// Buyers from the row of members were members; those who used a coupon for members were too, anyone of the base.
  /// All other buyers count as no members (assumed): that members also search is left out.
  mutating func moveMembers(_ day: Int, _ stage: PreparedScenario, _ record: inout DayRecord) {
    guard let prepared = stage.members, let source = stage.sources.members else { return }
    let buyers = record.channels[source].orders
    findBuyers(buyers, among: .visitors, day)
    findBuyers(members.couponBuyers, among: .all, day)
    driftOn(day, prepared)
    let others = max(0, record.store.buyers - buyers - members.couponBuyers)
    let joined = min(
      MemberCounts.most - members.counts.total,
      binomialQuantile(
        luck.uniforms(.memberJoins, day: day, entity: .store).0, trials: others,
        probability: prepared.members.joinShare))
    members.counts.join(joined)
    members.counts.fillGroups()
    record.channels[source].cost = members.cost
    record.store.members = members.counts.total
    record.store.memberJoined = joined
    record.store.memberLeft = members.left
    record.store.messages = members.messages
  }

  private enum Buyers: Int { case visitors, all }

  /// Who of the members bought: any of today's visitors, or any who has not bought yet, with the same chance.
  private mutating func findBuyers(_ count: Int, among group: Buyers, _ day: Int) {
    func candidates(_ cell: Int) -> Int {
      switch group {
      case .visitors: members.visits[cell]
      case .all: members.counts[cell] - members.bought[cell]
      }
    }
    var population = 0
    for cell in 0..<MemberCounts.cells { population += candidates(cell) }
    // A visitor who goes on through a link may buy twice, but is one member.
    var left = min(count, population)
    for cell in 0..<MemberCounts.cells where left > 0 {
      let marked = candidates(cell)
      let (uniform, _) = luck.uniforms(
        .memberBuyers, day: day, entity: .store, pair: group.rawValue * MemberCounts.cells + cell)
      let found = hypergeometricQuantile(uniform, population: population, marked: marked, drawn: left)
      population -= marked
      left -= found
      members.bought[cell] += found
    }
  }

  /// Each member who did not buy may drift on to the next state.
  private mutating func driftOn(_ day: Int, _ prepared: PreparedMembers) {
    for cell in 0..<MemberCounts.cells {
      let (uniform, _) = luck.uniforms(.memberBase, day: day, entity: .store, pair: cell)
      members.drifted[cell] = binomialQuantile(
        uniform, trials: members.counts[cell] - members.bought[cell],
        probability: prepared.driftChances[MemberCounts.state(of: cell)])
    }
    members.counts.move(bought: members.bought, drifted: members.drifted)
  }
}
