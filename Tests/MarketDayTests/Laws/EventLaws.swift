@testable import MarketDay

extension LawFindings {
  /// Deposits are paid once and come back, are lost or are held; an event does what its state allows, and only that.
  mutating func checkEvents(_ played: PlayedDay) {
    checkDeposits(played)
    for (number, prepared) in played.stage.events.enumerated() {
      let before = played.before.events.participations[number]
      let after = played.after.events.participations[number]
      checkState(prepared, before, after, played)
      checkRows(number, prepared, after, played)
    }
  }

  private mutating func checkDeposits(_ played: PlayedDay) {
    let ledger = played.ledger
    let moved = ledger.booked(.depositPaid) - ledger.booked(.depositReturned) - ledger.booked(.depositForfeited)
    let before = played.before.ledger.balance(of: .deposits)
    let held = ledger.balance(of: .deposits)
    check(held == before + moved, "deposits of \(before) with \(moved) more are \(held)")
    check(played.record.store.deposits == held, "the record shows the deposits")
    var owed = Money.zero
    for (prepared, participation) in zip(played.stage.events, played.after.events.participations)
    where participation.isKept && played.date <= prepared.event.last {
      owed += prepared.event.terms.deposit
    }
    check(held == owed, "deposits of events that the store is in are \(owed), but \(held) are held")
  }

  private mutating func checkState(
    _ prepared: PreparedEvent, _ before: EventStates.Participation, _ after: EventStates.Participation,
    _ played: PlayedDay
  ) {
    let event = prepared.event
    let isAhead = played.record.day < prepared.applicationDay
    check((after.state == .ahead) == isAhead, "'\(event.name)' is \(after.state) on day \(played.record.day)")
    check(after.isAdmitted || [.ahead, .refused].contains(after.state), "only who was admitted is in an event")
    check(!before.isAdmitted || after.isAdmitted, "an admission stays")
    check((after.state == .left) == after.hasLeft, "who left has left")
    if after.state == .selling { check(event.sells(on: played.date), "'\(event.name)' sells on its days") }
    if after.isKept {
      check(event.leave.map { played.date < $0 } ?? true, "the store leaves '\(event.name)' as planned")
    }
  }

  private mutating func checkRows(
    _ number: Int, _ prepared: PreparedEvent, _ participation: EventStates.Participation, _ played: PlayedDay
  ) {
    let record = played.record
    let row = record.promotions[record.promotions.count - played.stage.events.count + number]
    let visits = record.channels[played.stage.sources.events.lowerBound + number].visitors
    check(row.state == participation.state, "the record shows how far '\(prepared.event.name)' is")
    if participation.state != .selling { check(visits == 0, "\(visits) visits through a page that is not there") }
    check(participation.unitsLeft.allSatisfy { $0 >= 0 }, "units shown to an event are never negative")
    // A bundle may hold items of two events at once, and one of them may have refused the store.
    let isAlone = played.stage.events.count == 1
    if isAlone, ![.selling, .recovering].contains(participation.state) {
      check(row.used == 0 && row.discount == .zero, "prices of '\(prepared.event.name)' hold on its days only")
    }
    let promised = played.after.events.promisedDays(forOrdersOn: record.day)
    if participation.state == .selling { check(promised != nil, "orders of an event have a promise") }
  }
}
