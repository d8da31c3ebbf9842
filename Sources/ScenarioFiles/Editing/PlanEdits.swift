import MarketDay

extension PlanLever {
  /// A value as a scenario file writes it. `schedule` is that of the campaign with the plan in it.
  public func fileText(_ value: Int, in draft: ScenarioDraft) -> String {
    switch unit {
    case .fen: Money(fen: value).fileText
    case .percent: "\(value)%"
    case .pacing: value == 1 ? Pacing.smooth.rawValue : Pacing.quick.rawValue
    case .points:
      if case .schedule(let campaign, _) = target, let ads = draft.ads {
        ads.campaigns[campaign].schedule.fileText
      } else {
        "{}"
      }
    case .hourOfWeek:
      if case .listing(let product) = target, let listed = draft.products[product].listed {
        listed.fileText
      } else {
        ""
      }
    }
  }
}

extension Plan {
  /// The plan as edits of the scenario's file. Levers that share a value, such as the parts of a schedule, are one.
  public var edits: [ScenarioEdit] {
    var edits: [ScenarioEdit] = []
    for change in changes where !edits.contains(where: { $0.path == change.lever.path }) {
      let lever = change.lever
      let was = lever.fileText(lever.current, in: space.written.draft)
      let isSchedule = lever.unit == .points
      edits.append(
        ScenarioEdit(
          path: lever.path, value: lever.fileText(change.value, in: planned.draft),
          note: isSchedule && was == "{}"
            ? Wording("planned; was 100% at all hours", "规划所得；原为全天 100%")
            : Wording("planned; was \(was)", "规划所得；原为 \(was)")))
    }
    return edits
  }
}

extension Money {
  /// `145`, `0.85`
  public var fileText: String { fen % 100 == 0 ? "\(fen / 100)" : description }
}

extension MinuteOfWeek {
  /// `monday 21:05`
  public var fileText: String {
    "\(weekday.name) \(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }
}

extension AdSchedule {
  /// `{1-7: 30%, saturday-sunday 20-22: 140%}`: hours other than 100%, neighbouring ones together; days that are alike
  /// together, and without their names where all seven are.
  public var fileText: String {
    let days = Weekday.allCases.map { day in (0..<24).map { self[day, $0] } }
    var entries: [String] = []
    var first = 0
    while first < days.count {
      var last = first
      while last + 1 < days.count, days[last + 1] == days[first] { last += 1 }
      let names = Weekday.allCases.map(\.name)
      let name =
        first == 0 && last == 6 ? "" : first == last ? "\(names[first]) " : "\(names[first])-\(names[last]) "
      entries += Self.spans(days[first]).map { name + $0 }
      first = last + 1
    }
    return "{\(entries.joined(separator: ", "))}"
  }

  private static func spans(_ hours: [Int]) -> [String] {
    var spans: [String] = []
    var first = 0
    while first < hours.count {
      var last = first
      while last + 1 < hours.count, hours[last + 1] == hours[first] { last += 1 }
      if hours[first] != 100 { spans.append("\(first == last ? "\(first)" : "\(first)-\(last)"): \(hours[first])%") }
      first = last + 1
    }
    return spans
  }
}
