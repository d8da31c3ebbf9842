import Foundation

/// Some tests draw a number of stores or points that fits into every run. With MARKETDAY_LONG_TESTS=1 the tests with
/// "Long" in their names play them again with far more of them: `swift test --filter Long`.
enum LongVariant {
  static let isEnabled = ProcessInfo.processInfo.environment["MARKETDAY_LONG_TESTS"] == "1"

  /// How many times as many as usual a test draws.
  @TaskLocal static var factor: UInt64 = 1

  /// Plays a test with `factor` times as many.
  static func play(_ factor: UInt64 = 10, _ test: () throws -> Void) rethrows {
    try $factor.withValue(factor, operation: test)
  }
}
