/// How far a platform event is for the store.
public enum EventState: String, CaseIterable, Sendable {
  /// Not yet applied for; refused by the platform; admitted and announced; selling; over, prices recovering; over;
  /// left before its end.
  case ahead, refused, announced, selling, recovering, over, left
}
