import Foundation

@testable import MarketDay

/// One member of the store.
struct WalkedMember: Sendable {
  /// 0 bought not long ago, 1 some time ago, 2 long ago.
  var state: Int
  var isInGroup = false
  var hasBought = false
}

/// What is counted of members, over a month.
struct WalkedMemberFigures: Sendable {
  var visits = 0
  var orders = 0
  var joined = 0
  var left = 0
  var messages = 0
  var cost = 0.0
  var couponsIssued = 0
}

/// All members, one by one, and what happened to them.
struct WalkedMembers: Sendable {
  let terms: Members
  var people: [WalkedMember] = []
  var figures = WalkedMemberFigures()
  // Of the day at hand.
  var joining = 0
  var couponBuyers = 0

  init(_ terms: Members) {
    self.terms = terms
    let fresh = (Double(terms.count) * terms.freshShare).rounded()
    let usual = (Double(terms.count) * terms.usualShare).rounded()
    for number in 0..<terms.count {
      people.append(WalkedMember(state: Double(number) < fresh ? 0 : Double(number) < fresh + usual ? 1 : 2))
    }
    fillGroups()
  }

  /// While there is a free place, one who is outside takes it: those first whose last purchase is shortest ago.
  mutating func fillGroups() {
    var taken = 0
    for person in people where person.isInGroup { taken += 1 }
    for state in 0...2 {
      for number in people.indices where taken < terms.groups * terms.groupSize {
        if people[number].state == state, !people[number].isInGroup {
          people[number].isInGroup = true
          taken += 1
        }
      }
    }
  }

  private func gets(_ message: MemberMessage, _ person: WalkedMember) -> Bool {
    message.audience == .all || person.isInGroup
  }

  /// How much a message still does to a member who got the others of the 30 days before it.
  func effect(of number: Int, on person: WalkedMember) -> Double {
    let message = terms.messages[number]
    var earlier = 0
    for (other, sent) in terms.messages.enumerated() where gets(sent, person) {
      let age = message.date - sent.date
      if (0..<30).contains(age), age > 0 || other < number { earlier += 1 }
    }
    return 1 / (1 + terms.tiring * Double(earlier))
  }

  /// The chance of a visit on a usual day, by all messages so far.
  func visitChance(_ person: WalkedMember, on date: CalendarDate) -> Double {
    var times = 1.0
    for (number, message) in terms.messages.enumerated() where gets(message, person) && message.coupon == nil {
      guard message.date <= date else { continue }
      let factor = message.audience == .groups ? terms.groupFactor : 1
      let fresh = terms.messageBoost * factor * effect(of: number, on: person)
      times += fresh * pow(terms.messageFade, Double(date - message.date))
    }
    return [terms.freshRate, terms.usualRate, terms.quietRate][person.state] * times
  }
}

extension ItemOffer {
  func states(of source: Visit.Source) -> [OfferState] {
    if case .member = source, !memberStates.isEmpty { return memberStates }
    return states
  }
}

extension WalkedStore {
  /// Messages arrive one by one; then each member decides whether to look in, and at what.
  mutating func sendMembers() {
    guard let terms = members?.terms else { return }
    let date = stage.start + day
    members!.joining = 0
    members!.couponBuyers = 0
    for (number, message) in terms.messages.enumerated() where message.date == date { send(number, message) }
    let sales = items.map { Double(DayOfItem.sum($0.history.suffix(30)).buyers + 1) }
    let demand = stage.demandFactor(day: day, growth: 1) * storeShock
    // Worked out once for those who are alike: the state, and whether in a group.
    var chances: [Double] = []
    for state in 0...2 {
      for isInGroup in [false, true] {
        let person = WalkedMember(state: state, isInGroup: isInGroup)
        chances.append(min(1, members!.visitChance(person, on: date) * demand))
      }
    }
    for number in members!.people.indices {
      let person = members!.people[number]
      members!.people[number].hasBought = false
      guard dice.happens(chances[person.state * 2 + (person.isInGroup ? 1 : 0)]) else { continue }
      members!.figures.visits += 1
      visits.append(Visit(minute: someMinute(), item: dice.choice(of: sales), source: .member(number)))
    }
  }

  private mutating func send(_ number: Int, _ message: MemberMessage) {
    let terms = members!.terms
    let coupon = message.coupon.map { id in stage.coupons.firstIndex { $0.id == id }! }
    var staying: [WalkedMember] = []
    let effects = [false, true].map { isInGroup in
      members!.effect(of: number, on: WalkedMember(state: 0, isInGroup: isInGroup))
    }
    for person in members!.people {
      guard message.audience == .all || person.isInGroup else {
        staying.append(person)
        continue
      }
      members!.figures.messages += 1
      if message.audience == .all {
        members!.figures.cost += terms.messageCost.yuan
        figures[.profit] -= terms.messageCost.yuan
      }
      let effect = effects[person.isInGroup ? 1 : 0]
      if dice.happens(min(1, terms.unsubscribeShare / effect)) {
        members!.figures.left += 1
        continue
      }
      staying.append(person)
      if let coupon, dice.happens(effect) {
        coupons[coupon].append(day + stage.coupons[coupon].validDays - 1)
        figures[.giftCouponsIssued] += 1
        members!.figures.couponsIssued += 1
      }
    }
    members!.people = staying
  }

  /// Who bought: a member, the holder of a member's coupon, or somebody who may join.
  mutating func noteMember(_ visit: Visit) {
    guard let terms = members?.terms else { return }
    switch visit.source {
    case .member(let number):
      members!.people[number].hasBought = true
      members!.figures.orders += 1
      items[visit.item].newToday.returningBuyers += 1
      figures[.returningBuyers] += 1
    case .holder(let coupon, _) where stage.coupons[coupon].issue != .gift: members!.couponBuyers += 1
    default: if dice.happens(terms.joinShare) { members!.joining += 1 }
    }
  }

  /// Buyers are fresh again, the others may drift on, and new members come in.
  mutating func moveMembers() {
    guard let terms = members?.terms else { return }
    // A coupon does not say whose it was: it was somebody's who has not bought yet.
    for _ in 0..<members!.couponBuyers {
      let others = members!.people.indices.filter { !members!.people[$0].hasBought }
      guard !others.isEmpty else { break }
      members!.people[others[min(others.count - 1, Int(dice.uniform() * Double(others.count)))]].hasBought = true
    }
    for number in members!.people.indices {
      switch members!.people[number].state {
      case _ where members!.people[number].hasBought: members!.people[number].state = 0
      case 0: if dice.happens(1 / terms.freshDays) { members!.people[number].state = 1 }
      case 1: if dice.happens(1 / terms.usualDays) { members!.people[number].state = 2 }
      default: break
      }
    }
    for _ in 0..<members!.joining { members!.people.append(WalkedMember(state: 0)) }
    members!.figures.joined += members!.joining
    members!.fillGroups()
  }
}
