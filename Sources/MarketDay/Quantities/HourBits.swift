/// Hours of a day as the bits of a number: bit 0 is midnight to 1:00, bit 23 is 23:00 to midnight.
enum HourBits {
  static let all: UInt32 = 0xFF_FFFF

  /// The hours before `hour`, 0 to 24.
  @inline(__always)
  static func before(_ hour: Int) -> UInt32 { (1 << UInt32(hour)) - 1 }

  @inline(__always)
  static func contains(_ hour: Int, in hours: UInt32) -> Bool { hours & (1 << UInt32(hour)) != 0 }

  /// Bit h is set where one of hour h and the hour before it belongs to `hours` and the other does not; midnight, at
  /// both ends, counts as outside.
  @inline(__always)
  static func changes(in hours: UInt32) -> UInt32 { hours ^ hours << 1 }

  /// The hours in `hours`, rising.
  static func list(_ hours: UInt32) -> [Int] { (0..<24).filter { contains($0, in: hours) } }

  /// Precondition: the hours are 0 to 23.
  static func bits(of hours: [Int]) -> UInt32 { hours.reduce(0) { $0 | 1 << UInt32($1) } }
}
