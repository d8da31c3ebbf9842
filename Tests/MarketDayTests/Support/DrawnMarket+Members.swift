@testable import MarketDay

extension DrawnMarket {
  /// Half of the stores have members, from none to far more than buyers, with messages that may come every day.
  mutating func drawMembers(_ generator: SplitMix64) {
    var luck = generator
    guard luck.chance(0.5) else { return }
    func share() -> Double { [0, 1, Double.random(in: 0...1, using: &luck)][luck.int(0...2)] }
    var members = Members()
    members.count = [0, 1, luck.int(2...500), luck.int(500...200_000), 10_000_000][luck.int(0...4)]
    if luck.chance(0.5) {
      members.freshShare = share()
      members.usualShare = (1 - members.freshShare) * share()
      members.joinShare = share()
    }
    if luck.chance(0.4) {
      members.freshRate = share()
      members.usualRate = share()
      members.quietRate = share()
    }
    if luck.chance(0.4) {
      members.freshDays = [1, 1.5, 3_650][luck.int(0...2)]
      members.usualDays = [1, 7, 3_650][luck.int(0...2)]
    }
    if luck.chance(0.4) { members.odds = [0.01, 0.5, 5, 1_000][luck.int(0...3)] }
    if luck.chance(0.6) {
      members.groups = [1, luck.int(1...100), 100][luck.int(0...2)]
      members.groupSize = [1, luck.int(1...1_000), 1_000][luck.int(0...2)]
      members.groupFactor = Double.random(in: 0...5, using: &luck)
    }
    if luck.chance(0.5) {
      members.messageCost = [.zero, Money(fen: 1), Money(yuan: 10)][luck.int(0...2)]
      members.messageBoost = [0, 100, Double.random(in: 0...10, using: &luck)][luck.int(0...2)]
      members.messageFade = share()
      members.tiring = [0, 100, Double.random(in: 0...2, using: &luck)][luck.int(0...2)]
      members.unsubscribeShare = share()
    }
    members.messages = drawMessages(&luck)
    draft.members = members
  }

  private mutating func drawMessages(_ luck: inout SplitMix64) -> [MemberMessage] {
    var carried: String?
    if !draft.promotions.coupons.isEmpty, luck.chance(0.6) {
      carried = "carried"
      draft.promotions.coupons.append(
        Coupon(
          id: "carried", amount: luck.money(1...30), threshold: .zero, issue: .message, validDays: luck.int(1...10)))
    }
    let chance = [0, 0.2, 1][luck.int(0...2)]
    var messages: [MemberMessage] = []
    for day in 0..<draft.days {
      for audience in MessageAudience.allCases where luck.chance(chance) {
        messages.append(
          MemberMessage(date: draft.start + day, to: audience, coupon: luck.chance(0.3) ? carried : nil))
      }
    }
    return messages.shuffled(using: &luck)
  }
}
