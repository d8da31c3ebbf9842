/// Sees the days of a replicate, one after the other, and never writes back.
public protocol Observer {
  mutating func observe(_ record: DayRecord)
}
