import Foundation
import RunFiles

/// A line on standard error that says how far a run is; nothing where that is no terminal.
final class ProgressBar {
  private let isShown = isatty(STDERR_FILENO) != 0
  private let begin = Date()
  private var shown = Date.distantPast
  private var isThere = false

  /// At most ten times a second.
  func show(_ progress: RunProgress) { show { Self.line(progress, seconds: $0) } }

  /// A line made from the seconds since the beginning; at most ten times a second.
  func show(_ line: (_ seconds: Double) -> String) {
    guard isShown, Date().timeIntervalSince(shown) >= 0.1 else { return }
    shown = Date()
    isThere = true
    CommandOutput.writeError("\r\(line(shown.timeIntervalSince(begin)))\u{1B}[K")
  }

  /// Takes the line away.
  func clear() {
    guard isThere else { return }
    isThere = false
    CommandOutput.writeError("\r\u{1B}[K")
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
