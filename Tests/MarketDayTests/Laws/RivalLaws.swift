@testable import MarketDay

extension LawFindings {
  /// Budgets of rivals are kept, places are on the page, and nobody is seen when it is out.
  mutating func checkRivals(_ record: DayRecord, _ scenario: Scenario) {
    var spent = [Money](repeating: .zero, count: scenario.rivals.count)
    let rules = scenario.trade.advertising
    let names = Dictionary(uniqueKeysWithValues: scenario.rivals.enumerated().map { ($1.name, $0) })
    for (row, who) in zip(record.rivals, PreparedRivals(scenario, ads: [])?.rows ?? []) {
      if let place = row.place {
        check(place >= 1 - 1e-9 && place <= Double(rules.places) + 1e-9, "\(who.rival) stands in place \(place)")
        check(row.bid > .zero, "\(who.rival) is seen and bids nothing")
      }
      check((row.hours == 0) == (row.place == nil), "\(who.rival) has a place where it was seen")
      check(row.hours >> 24 == 0 && row.hours >> UInt32(row.spentFrom ?? 24) == 0, "\(who.rival) is out when spent")
      check(row.clicks >= 0 && row.clicks.isFinite && row.cost >= .zero, "\(who.rival) has clicks and costs")
      if row.hours == 0 { check(row.clicks == 0 && row.cost == .zero, "\(who.rival) unseen has no clicks") }
      check(row.seenHours >= (row.seenFrom == nil ? 0 : 1), "\(who.rival) is seen for some hours")
      check(
        Double(row.cost.fen) <= row.clicks * Double(row.bid.fen) * 2.25 + 1,
        "\(who.rival) pays \(row.cost) for \(row.clicks) clicks at \(row.bid)")
      guard who.isNamed, let index = names[who.rival] else { continue }
      spent[index] += row.cost
      let rival = scenario.rivals[index]
      check(row.value == rival.value && row.dailyBudget == rival.dailyBudget, "\(who.rival) is itself")
      if !rival.span.contains(record.date) { check(row.hours == 0 && row.bid == .zero, "\(who.rival) rests") }
      if rival.dailyBudget < rules.reserve { check(row.hours == 0, "\(who.rival) can't pay a click") }
    }
    for (rival, spent) in zip(scenario.rivals, spent) {
      check(spent <= rival.dailyBudget, "\(rival.name) spends \(spent) of \(rival.dailyBudget)")
    }
  }
}
