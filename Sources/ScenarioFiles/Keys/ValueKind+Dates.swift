import MarketDay

extension ValueKind where Value == CalendarDate {
  /// `2026-09-01`.
  static let date = ValueKind(
    shape: .scalar(
      ScalarShape(
        types: ["string"], wanted: Wording("a date such as 2026-09-01", "日期，如 2026-09-01"),
        pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")),
    standIn: { CalendarDate(daysSinceEpoch: $0 == .low ? -25_567 : 376_199) },
    read: { node, reading in
      guard let text = reading.scalar(node, Wording("write a date such as 2026-09-01.", "请写日期，如 2026-09-01。")) else {
        return nil
      }
      return dateValue(text, node.place, reading)
    })

  /// The first day of the scenario. What stands in for it has no year, so that the rules judge no other date by it.
  static let firstDay = ValueKind(
    shape: date.shape, standIn: { _ in CalendarDate(daysSinceEpoch: 10_000_000) }, read: date.read)
}

extension ValueKind where Value == DateHour {
  /// `2026-09-12 10:00`, at the full hour; 24:00 is the end of the day.
  static let dateHour = ValueKind(
    shape: .scalar(
      ScalarShape(
        types: ["string"], wanted: Wording("a date and hour such as 2026-09-12 10:00", "日期和钟点，如 2026-09-12 10:00"),
        pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2} ([01][0-9]|2[0-4]):00$")),
    standIn: { DateHour(CalendarDate(daysSinceEpoch: $0 == .low ? -25_567 : 376_199), hour: 0) },
    read: { node, reading in
      let wanted = Wording(
        "write a date and a full hour such as 2026-09-12 10:00.", "请写日期和整点，如 2026-09-12 10:00。")
      guard let text = reading.scalar(node, wanted) else { return nil }
      let parts = text.split(separator: " ")
      guard parts.count == 2 else {
        reading.refuse(
          .wrongTime, node.place,
          Wording("'\(text.shortened)' is no date with an hour; \(wanted)", "“\(text.shortened)”不是日期加钟点；\(wanted)"))
        return nil
      }
      guard let time = clockTime(parts[1]), time.hour <= 24, time.minute == 0 else {
        let found = String(parts[1]).shortened
        reading.refuse(
          .wrongTime, node.place, Wording("'\(found)' is no full hour; \(wanted)", "“\(found)”不是整点；\(wanted)"))
        return nil
      }
      return dateValue(String(parts[0]), node.place, reading).map { DateHour($0, hour: time.hour) }
    })
}

extension ValueKind where Value == MinuteOfWeek {
  /// `monday 21:30`.
  static let listingTime = ValueKind(
    shape: .scalar(
      ScalarShape(
        types: ["string"], wanted: Wording("a weekday and time such as monday 21:30", "星期几和时间，如“monday 21:30”"),
        pattern: "^(\(Weekday.allCases.map(\.name).joined(separator: "|"))) ([01]?[0-9]|2[0-3]):[0-5][0-9]$")),
    standIn: { _ in MinuteOfWeek(.monday, hour: 0, minute: 0) },
    read: { node, reading in
      let wanted = Wording(
        "write a weekday and a time such as monday 21:30.", "请写星期几和时间，如“monday 21:30”。")
      guard let text = reading.scalar(node, wanted) else { return nil }
      let parts = text.split(separator: " ")
      guard parts.count == 2, let time = clockTime(parts[1]), time.hour <= 23 else {
        reading.refuse(
          .wrongTime, node.place,
          Wording("'\(text.shortened)' is no time of a week; \(wanted)", "“\(text.shortened)”不是一周内的时间；\(wanted)"))
        return nil
      }
      guard let weekday = Weekday(name: parts[0]) else {
        let names = Weekday.allCases.map(\.name)
        let known = names.joined(separator: ", ")
        let otherwise = Wording("write \(known).", "请写 \(known)。")
        reading.refuse(.wrongTime, node.place, Weekday.refusal(of: parts[0], otherwise: otherwise))
        return nil
      }
      return MinuteOfWeek(weekday, hour: time.hour, minute: time.minute)
    })
}

extension Weekday {
  /// The day of that English name, in whatever case.
  init?(name: some StringProtocol) {
    let wanted = name.lowercased()
    guard let day = Self.allCases.first(where: { $0.name == wanted }) else { return nil }
    self = day
  }

  /// What to say of a name that is none; `otherwise` where no weekday is spelt nearly so.
  static func refusal(of name: some StringProtocol, otherwise: Wording) -> Wording {
    let nearest = Spelling.nearest(to: name.lowercased(), among: allCases.map(\.name))
    let remedy = nearest.map { Wording("did you mean '\($0)'?", "是不是“\($0)”？") } ?? otherwise
    let found = String(name).shortened
    return Wording("'\(found)' is no weekday; \(remedy)", "“\(found)”不是星期几；\(remedy)")
  }
}

private func dateValue(_ text: String, _ place: Place, _ reading: Reading) -> CalendarDate? {
  if let date = CalendarDate(text: text) { return date }
  let numbers = text.split(omittingEmptySubsequences: false) { "-/.".contains($0) }.map { Int($0) }
  guard numbers.count == 3, let year = numbers[0], let month = numbers[1], let day = numbers[2] else {
    reading.refuse(
      .wrongDate, place,
      Wording(
        "'\(text.shortened)' is no date; write one such as 2026-09-01.",
        "“\(text.shortened)”不是日期；请写成如 2026-09-01。"))
    return nil
  }
  if let date = CalendarDate(year: year, month: month, day: day) {
    reading.refuse(
      .wrongDate, place,
      Wording(
        "'\(text.shortened)' is not written as dates are here; write \(date).",
        "“\(text.shortened)”不是这里的日期写法；请写 \(date)。"))
  } else {
    reading.refuse(
      .wrongDate, place,
      Wording(
        "There is no day '\(text.shortened)'; write a date of the years 1900 to 2999, such as 2026-09-01.",
        "没有“\(text.shortened)”这一天；请写 1900 到 2999 年的日期，如 2026-09-01。"))
  }
  return nil
}

/// Reads `21:30` or `9:00`; hours up to 24, and 24 only with minute 0.
private func clockTime(_ text: some StringProtocol) -> (hour: Int, minute: Int)? {
  let parts = text.split(separator: ":", omittingEmptySubsequences: false)
  guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
    parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
    let hour = Int(parts[0]), let minute = Int(parts[1]), minute < 60, hour < 24 || (hour == 24 && minute == 0)
  else { return nil }
  return (hour, minute)
}
