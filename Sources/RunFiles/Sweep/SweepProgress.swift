/// How far a sweep is.
public enum SweepProgress: Sendable, Equatable {
  /// The scenario of each point is read and checked before anything is played.
  case checking(done: Int, of: Int)
  case points(done: Int, of: Int)
}
