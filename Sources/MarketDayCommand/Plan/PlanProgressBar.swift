import Foundation
import MarketDay
import PlainText

/// How far a plan is: the phase, the best so far, and the time left of the phase.
final class PlanProgressBar {
  private let bar = ProgressBar()
  private var phase = PlanProgress.Phase.search
  private var phaseBegan = 0.0

  func show(_ progress: PlanProgress) {
    bar.showLine { seconds in
      if progress.phase != phase {
        phase = progress.phase
        phaseBegan = seconds
      }
      return line(progress, seconds: seconds - phaseBegan)
    }
  }

  func clear() { bar.clear() }

  private func line(_ progress: PlanProgress, seconds: Double) -> String {
    let share = min(1, Double(progress.done) / Double(max(progress.of, 1)))
    let filled = Int(share * 30)
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: 30 - filled)
    let left = share > 0.02 ? ", about \(Int(seconds / share * (1 - share) + 0.5)) s left" : ""
    let best = progress.gain.map { ", best so far \($0 > 0 ? "+" : "")\(FigureText.yuan($0))" } ?? ""
    let name =
      switch progress.phase {
      case .search: "1 of 3 search"
      case .pruning: "2 of 3 prune"
      case .check: "3 of 3 check"
      }
    return "[\(bar)] \(name) \(Int(share * 100))%\(best)\(left)"
  }
}
