/// A day of the week; Monday is the first, as in shop reports.
public enum Weekday: Int, CaseIterable, Sendable, Hashable, Comparable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  public static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }

  /// The English name in lower case, as in scenario files.
  public var name: String { String(describing: self) }
}

/// A date of the Gregorian calendar, without a time zone.
public struct CalendarDate: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01, which is 0.
  public let daysSinceEpoch: Int

  public init(daysSinceEpoch: Int) { self.daysSinceEpoch = daysSinceEpoch }

  /// The date, or nil where there is no such day. Years 1900 to 2999.
  ///
  /// Days from a civil date as in Howard Hinnant, "chrono-compatible low-level date algorithms" (2021).
  public init?(year: Int, month: Int, day: Int) {
    guard (1900...2999).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(daysSinceEpoch: era * 146_097 + dayOfEra - 719_468)
    guard components == (year, month, day) else { return nil }
  }

  /// Reads `2026-09-01`.
  public init?(text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Year, month (1 to 12) and day of the month (1 to 31).
  public var components: (year: Int, month: Int, day: Int) {
    let shifted = daysSinceEpoch + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthIndex + 2) / 5 + 1)
  }

  public var weekday: Weekday {
    let index = (daysSinceEpoch + 3) % 7  // 1970-01-01 was a Thursday
    return Weekday.allCases[index < 0 ? index + 7 : index]
  }

  public static func < (left: CalendarDate, right: CalendarDate) -> Bool { left.daysSinceEpoch < right.daysSinceEpoch }
  public static func + (date: CalendarDate, days: Int) -> CalendarDate {
    CalendarDate(daysSinceEpoch: date.daysSinceEpoch + days)
  }

  /// The whole days from `right` to `left`.
  public static func - (left: CalendarDate, right: CalendarDate) -> Int { left.daysSinceEpoch - right.daysSinceEpoch }
}

extension CalendarDate: CustomStringConvertible {
  /// `2026-09-01`.
  public var description: String {
    let (year, month, day) = components
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }
}

/// A date and a whole hour (0 to 23; 24 only as an end).
public struct DateHour: Hashable, Comparable, Sendable {
  public var date: CalendarDate
  public var hour: Int

  public init(_ date: CalendarDate, hour: Int) {
    self.date = date
    self.hour = hour
  }

  /// Hours since the start of 1970-01-01.
  public var hoursSinceEpoch: Int { date.daysSinceEpoch * 24 + hour }

  public static func < (left: DateHour, right: DateHour) -> Bool { left.hoursSinceEpoch < right.hoursSinceEpoch }
}

/// A span of whole days, both ends included; an open end reaches over the scenario.
public struct DateSpan: Hashable, Sendable {
  public var first: CalendarDate?
  public var last: CalendarDate?

  public init(first: CalendarDate? = nil, last: CalendarDate? = nil) {
    self.first = first
    self.last = last
  }

  public static let always = DateSpan()

  public func contains(_ date: CalendarDate) -> Bool {
    if let first, date < first { return false }
    if let last, date > last { return false }
    return true
  }
}

/// A minute of the week: 0 is Monday 00:00, 10,079 is Sunday 23:59.
public struct MinuteOfWeek: Hashable, Comparable, Sendable {
  public static let count = 10_080

  public let value: Int

  /// Precondition: 0 ≤ hour ≤ 23, 0 ≤ minute ≤ 59.
  public init(_ weekday: Weekday, hour: Int, minute: Int) {
    precondition((0...23).contains(hour) && (0...59).contains(minute))
    value = weekday.rawValue * 1_440 + hour * 60 + minute
  }

  public var weekday: Weekday { Weekday.allCases[value / 1_440] }
  public var hour: Int { value % 1_440 / 60 }
  public var minute: Int { value % 60 }

  public static func < (left: MinuteOfWeek, right: MinuteOfWeek) -> Bool { left.value < right.value }
}
