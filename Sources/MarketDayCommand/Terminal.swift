import Foundation
import RunFiles

/// Standard output, where results go.
enum StandardOutput {
  /// On a terminal whose user did not ask for plain text (no-color.org).
  static var takesColour: Bool {
    let environment = ProcessInfo.processInfo.environment
    return isatty(STDOUT_FILENO) != 0 && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
  }

  /// Writes all of `text`. Throws ``OutputFailure`` where it can't be written, such as to a full disk.
  static func write(_ text: String) throws(OutputFailure) {
    guard Terminal.write(text, to: STDOUT_FILENO) else { throw OutputFailure(errorNumber: errno) }
  }
}

/// Standard error, where progress and diagnostics go. Nobody can be told where it fails.
enum StandardError {
  static func write(_ line: String) { _ = Terminal.write(line + "\n", to: STDERR_FILENO) }
}

struct OutputFailure: Error {
  var errorNumber: Int32

  var message: String { "Can't write to standard output: \(String(cString: strerror(errorNumber)))." }
}

enum Terminal {
  /// Whether all of `text` was written.
  static func write(_ text: String, to descriptor: Int32) -> Bool {
    let bytes = Array(text.utf8)
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Foundation.write(descriptor, buffer.baseAddress! + written, bytes.count - written)
      }
      if count < 0, errno != EINTR { return false }
      written += max(count, 0)
    }
    return true
  }
}

/// A line on standard error that says how far a run is; nothing where that is no terminal.
final class ProgressBar {
  private let isShown = isatty(STDERR_FILENO) != 0
  private let begin = Date()
  private var shown = Date.distantPast
  private var isThere = false

  /// At most ten times a second.
  func show(_ progress: RunProgress) {
    guard isShown, Date().timeIntervalSince(shown) >= 0.1 else { return }
    shown = Date()
    isThere = true
    _ = Terminal.write("\r\(Self.line(progress, seconds: shown.timeIntervalSince(begin)))\u{1B}[K", to: STDERR_FILENO)
  }

  /// Takes the line away.
  func clear() {
    guard isThere else { return }
    isThere = false
    _ = Terminal.write("\r\u{1B}[K", to: STDERR_FILENO)
  }

  private static func line(_ progress: RunProgress, seconds: Double) -> String {
    switch progress {
    case .replicates(let done, let count):
      let filled = done * 30 / count
      let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: 30 - filled)
      let left = done == 0 ? "" : ", \(Int(seconds / Double(done) * Double(count - done) + 0.5)) s left"
      return "[\(bar)] \(done * 100 / count)%  \(done) of \(count) replicates\(left)"
    case .levers(let done, let count):
      return "What moved profit: \(done) of \(count) variants"
    }
  }
}
