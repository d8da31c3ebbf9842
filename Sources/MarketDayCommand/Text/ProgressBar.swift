import Foundation
import PlainText
import RunFiles

/// A line on standard error that says how far the work is; nothing where that is no terminal.
final class ProgressBar {
  private let isShown = isatty(STDERR_FILENO) != 0
  private let begin = Date()
  private var shown = Date.distantPast
  private var isThere = false
  /// What was done already when the first report came, and when that was: the rest is judged by what came since.
  private var first: (done: Int, time: Date)?

  /// The latest report of a run.
  private(set) var last: RunProgress?

  func show(_ progress: RunProgress) {
    last = progress
    switch progress {
    case .replicates(let done, let count):
      show(done, of: count) { "\(FigureText.whole(Double(done))) of \(FigureText.count(count, "replicate"))" }
    case .settling(let done, let expected, let most):
      show(done, of: expected) {
        let end = expected == most ? "at most \(FigureText.whole(Double(most)))" : "about \(Self.roughly(expected))"
        return "\(FigureText.whole(Double(done))) of \(end) replicates"
      }
    case .levers(let done, let count):
      show { "What moved profit: \(done) of \(FigureText.count(count, "variant"))" }
    }
  }

  func show(_ progress: SweepProgress) {
    switch progress {
    case .checking(let done, let count):
      show { "Checking: \(FigureText.whole(Double(done))) of \(FigureText.count(count, "point"))" }
    case .points(let done, let count):
      show(done, of: count) { "\(FigureText.whole(Double(done))) of \(FigureText.count(count, "point"))" }
    }
  }

  /// A line made from the seconds since the beginning.
  func showLine(_ line: (_ seconds: Double) -> String) {
    show { line(Date().timeIntervalSince(begin)) }
  }

  /// Takes the line away.
  func clear() {
    guard isThere else { return }
    isThere = false
    CommandOutput.writeError("\r\u{1B}[K")
  }

  private func show(_ done: Int, of count: Int, _ text: () -> String) {
    let now = Date()
    let first = first ?? (done, now)
    self.first = first
    show {
      let filled = done * 30 / max(1, count)
      let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 30 - filled)
      var line = "\(bar) \(done * 100 / max(1, count))%  \(text())"
      if done > first.done {
        let seconds = now.timeIntervalSince(first.time) / Double(done - first.done) * Double(count - done)
        line += ", \(Self.time(seconds)) left"
      }
      return line
    }
  }

  /// At most ten times a second.
  private func show(_ line: () -> String) {
    let now = Date()
    guard isShown, now.timeIntervalSince(shown) >= 0.1 else { return }
    shown = now
    isThere = true
    CommandOutput.writeError("\r\(line())\u{1B}[K")
  }

  /// `45 s`, `3 min 20 s`, `1 h 12 min`
  static func time(_ seconds: Double) -> String {
    let whole = Int(min(max(seconds, 0), 1e9).rounded(.up))
    if whole < 60 { return "\(whole) s" }
    if whole < 3_600 { return "\(whole / 60) min \(whole % 60) s" }
    return "\(FigureText.whole(Double(whole / 3_600))) h \(whole % 3_600 / 60) min"
  }

  /// Two digits of a number that is guessed.
  private static func roughly(_ number: Int) -> String {
    var unit = 1
    while number / unit >= 100 { unit *= 10 }
    return FigureText.whole(Double((number + unit - 1) / unit * unit))
  }
}
