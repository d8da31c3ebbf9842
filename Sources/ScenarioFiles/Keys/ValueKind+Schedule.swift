import MarketDay

extension ValueKind where Value == AdSchedule {
  /// `{14-15: 130%, 20-22: 140%, saturday-sunday 10-23: 120%}`: percent of the bid by hours.
  ///
  /// `14-15` are the hours that begin at 14:00 and at 15:00, so the time from 14:00 to 15:59. Hours that are not named
  /// have 100%. Where two entries name the same hour, the later one counts.
  static let adSchedule = ValueKind(
    shape: .mapping(keys: Wording("hours", "时段"), of: .share(0...1.5)),
    standIn: { _ in .allDay },
    read: { node, reading in
      guard case .mapping(let entries) = node.content else {
        reading.refuseKind(
          of: node, Wording("write hours with their share of the bid: {20-22: 140%}.", "请写各时段的出价百分比：{20-22: 140%}。"))
        return nil
      }
      var schedule = AdSchedule.allDay
      for entry in entries {
        reading.at(.key(entry.key)) {
          let hours = Result<ScheduleHours, ScheduleHours.Refusal>(entry.key)
          if case .failure(let fault) = hours { reading.refuse(.wrongSchedule, entry.keyPlace, fault.message) }
          guard let percent = wholePercent(entry, reading), case .success(let span) = hours else { return }
          for day in span.days {
            for hour in span.hours { schedule[day, hour] = percent }
          }
        }
      }
      return schedule
    })
}

extension ValueKind where Value == [Int] {
  /// `[14-15, 20-22, 9]`: hours of the day; `14-15` is the time from 14:00 to 15:59.
  static let dayHours = ValueKind(
    shape: .list(
      of: .either([
        .scalar(ScalarShape(types: ["integer"], wanted: Wording("an hour", "钟点"), minimum: 0, maximum: 23)),
        .scalar(
          ScalarShape(types: ["string"], wanted: Wording("such as 20-22", "如 20-22"), pattern: "^[0-9]+(-[0-9]+)?$")),
      ])),
    standIn: { _ in [20, 21, 22] },
    read: { node, reading in
      guard case .list(let nodes) = node.content else {
        reading.refuseKind(of: node, Wording("write a list of hours: [14-15, 20-22].", "请写时段列表：[14-15, 20-22]。"))
        return nil
      }
      var found: Set<Int> = []
      for (index, node) in nodes.enumerated() {
        reading.at(.index(index)) {
          guard case .scalar(let text) = node.content else {
            reading.refuseKind(of: node, Wording("write hours such as 20-22 or 9.", "请写时段，如 20-22 或 9。"))
            return
          }
          switch ScheduleHours.hours(ofDay: text) {
          case .success(let hours): found.formUnion(hours)
          case .failure(let fault): reading.refuse(.wrongSchedule, node.place, fault.message)
          }
        }
      }
      return found.sorted()
    })
}

private func wholePercent(_ entry: TreeEntry, _ reading: Reading) -> Int? {
  guard !entry.value.isNothing else {
    let name = entry.key.shortened
    reading.refuse(
      .missingKey, entry.keyPlace,
      Wording("'\(name)' has no value; write a share such as 130%.", "“\(name)”没有值；请写比例，如 130%。"))
    return nil
  }
  guard let share = ValueKind<Double>.share(0...1.5).read(entry.value, reading) else { return nil }
  let percent = share * 100
  guard abs(percent - percent.rounded()) < 1e-6 else {
    reading.refuse(
      .notWhole, entry.value.place,
      Wording(
        "\(entry.value.kindForPeople) is not a whole percentage; write such as 130%.",
        "\(entry.value.kindForPeople)不是整数百分比；请写成如 130%。"))
    return nil
  }
  return Int(percent.rounded())
}

/// Hours of the week as a schedule names them: `14-15`, `9`, `monday 20-22`, `saturday-sunday 10-23`.
struct ScheduleHours {
  let days: [Weekday]
  let hours: ClosedRange<Int>

  struct Refusal: Error { let message: Wording }
}

extension Result where Success == ScheduleHours, Failure == ScheduleHours.Refusal {
  fileprivate init(_ text: String) {
    do throws(ScheduleHours.Refusal) {
      self = .success(try ScheduleHours(reading: text))
    } catch {
      self = .failure(error)
    }
  }
}

extension ScheduleHours {
  fileprivate init(reading text: String) throws(Refusal) {
    let words = text.split(separator: " ")
    guard let hourText = words.last, words.count <= 2 else {
      throw Refusal(
        message: Wording(
          "'\(text.shortened)' names no hours; write such as 20-22 or monday 20-22.",
          "“\(text.shortened)”不是时段；请写成如“20-22”或“monday 20-22”。"))
    }
    days = words.count == 2 ? try Self.days(words[0]) : Weekday.allCases
    hours = try Self.hours(hourText)
  }

  static func hours(ofDay text: String) -> Result<ClosedRange<Int>, Refusal> {
    do throws(Refusal) {
      return .success(try hours(Substring(text)))
    } catch {
      return .failure(error)
    }
  }

  private static func hours(_ text: Substring) throws(Refusal) -> ClosedRange<Int> {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = ends.compactMap { $0.utf8.allSatisfy { (48...57).contains($0) } ? Int($0) : nil }
    let found = String(text).shortened
    guard (1...2).contains(ends.count), numbers.count == ends.count, let first = numbers.first, let last = numbers.last
    else {
      throw Refusal(
        message: Wording("'\(found)' names no hours; write such as 20-22 or 9.", "“\(found)”不是时段；请写成如 20-22 或 9。"))
    }
    guard first <= 23, last <= 23 else {
      throw Refusal(
        message: Wording("'\(found)' goes beyond hour 23; 22-23 ends at midnight.", "“\(found)”超过了 23 点；22-23 到半夜结束。"))
    }
    guard first <= last else {
      throw Refusal(
        message: Wording(
          "'\(found)' goes over midnight; write \(first)-23 and 0-\(last).",
          "“\(found)”跨过了半夜；请分成 \(first)-23 和 0-\(last)。"))
    }
    return first...last
  }

  private static let dayExamples = Wording(
    "write such as monday or saturday-sunday.", "请写成如“monday”或“saturday-sunday”。")

  /// `monday`, or `saturday-sunday`; `sunday-monday` goes over the end of the week.
  private static func days(_ text: Substring) throws(Refusal) -> [Weekday] {
    let names = text.split(separator: "-", omittingEmptySubsequences: false)
    var days: [Weekday] = []
    for name in names {
      guard let day = Weekday(name: name) else {
        throw Refusal(message: Weekday.refusal(of: name, otherwise: Self.dayExamples))
      }
      days.append(day)
    }
    guard days.count == 2 else {
      if days.count == 1 { return days }
      let found = String(text).shortened
      throw Refusal(message: Wording("'\(found)' names no days; \(dayExamples)", "“\(found)”不是星期几；\(dayExamples)"))
    }
    let count = (days[1].rawValue - days[0].rawValue + 7) % 7
    return (0...count).map { Weekday.allCases[(days[0].rawValue + $0) % 7] }
  }
}
