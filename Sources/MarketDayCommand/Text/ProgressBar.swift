import Foundation
import MarketDay
import PlainText
import RunFiles

/// A line on standard error that says how far the work is; nothing where that is no terminal.
final class ProgressBar {
  private let language: Language
  private let isShown = isatty(STDERR_FILENO) != 0
  private let begin = Date()
  private var shown = Date.distantPast
  private var isThere = false
  /// What was done already when the first report came, and when that was: the rest is judged by what came since.
  private var first: (done: Int, time: Date)?

  /// The latest report of a run.
  private(set) var last: RunProgress?

  init(in language: Language) { self.language = language }

  func show(_ progress: RunProgress) {
    last = progress
    switch progress {
    case .replicates(let done, let count):
      show(done, of: count) {
        let played = Self.whole(done)
        return language("\(played) of \(FigureText.count(count, "replicate"))", "\(played) / \(Self.whole(count)) 次模拟")
      }
    case .settling(let done, let expected, let most):
      show(done, of: expected) {
        let end =
          expected == most
          ? Wording("at most \(Self.whole(most))", "最多 \(Self.whole(most))")
          : Wording("about \(Self.roughly(expected))", "约 \(Self.roughly(expected))")
        return language("\(Self.whole(done)) of \(end) replicates", "\(Self.whole(done)) / \(end) 次模拟")
      }
    case .levers(let done, let count):
      show {
        language(
          "What moved profit: \(done) of \(FigureText.count(count, "variant"))", "利润影响因素：\(done) / \(count) 种变化")
      }
    }
  }

  func show(_ progress: SweepProgress) {
    switch progress {
    case .checking(let done, let count):
      show {
        language(
          "Checking: \(Self.whole(done)) of \(FigureText.count(count, "point"))",
          "检查：\(Self.whole(done)) / \(Self.whole(count)) 个组合")
      }
    case .points(let done, let count):
      show(done, of: count) {
        language(
          "\(Self.whole(done)) of \(FigureText.count(count, "point"))",
          "\(Self.whole(done)) / \(Self.whole(count)) 个组合")
      }
    }
  }

  private static func whole(_ number: Int) -> String { FigureText.whole(Double(number)) }

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
        let left = Self.time(seconds)
        line += language(", \(left) left", "，剩余 \(left)")
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
  static func time(_ seconds: Double) -> Wording {
    let whole = Int(min(max(seconds, 0), 1e9).rounded(.up))
    if whole < 60 { return Wording("\(whole) s", "\(whole) 秒") }
    let (minutes, rest) = (whole / 60, whole % 60)
    if whole < 3_600 { return Wording("\(minutes) min \(rest) s", "\(minutes) 分 \(rest) 秒") }
    let (hours, minutesLeft) = (Self.whole(whole / 3_600), whole % 3_600 / 60)
    return Wording("\(hours) h \(minutesLeft) min", "\(hours) 小时 \(minutesLeft) 分")
  }

  /// Two digits of a number that is guessed.
  private static func roughly(_ number: Int) -> String {
    var unit = 1
    while number / unit >= 100 { unit *= 10 }
    return FigureText.whole(Double((number + unit - 1) / unit * unit))
  }
}
