/// How far a platform event is for the store.
public enum EventState: String, CaseIterable, Sendable {
  /// Not yet applied for; refused by the platform; admitted and announced; selling; over, prices recovering; over;
  /// left before its end.
  case ahead, refused, announced, selling, recovering, over, left
}

extension PlatformEvent {
  /// How far the event is on `date`, where the store was admitted and stays.
  func state(on date: CalendarDate) -> EventState {
    if date < first { return .announced }
    if sells(on: date) { return .selling }
    return recovers(on: date) ? .recovering : .over
  }
}
