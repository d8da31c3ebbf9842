import Foundation
import MarketDay
import PlainText

/// How far a plan is: the phase, the best so far, and the time left of the phase.
final class PlanProgressBar {
  private let language: Language
  private let bar: ProgressBar
  private var phase = PlanProgress.Phase.search
  private var phaseBegan = 0.0

  init(in language: Language) {
    self.language = language
    bar = ProgressBar(in: language)
  }

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
    let rest = Int(seconds / share * (1 - share) + 0.5)
    let left = share > 0.02 ? language(", about \(rest) s left", "，约剩 \(rest) 秒") : ""
    let best = progress.gain.map { gain in
      let amount = (gain > 0 ? "+" : "") + FigureText.yuan(gain)
      return language(", best so far \(amount)", "，目前最好 \(amount)")
    }
    let name =
      switch progress.phase {
      case .search: language("1 of 3 search", "1/3 搜索")
      case .pruning: language("2 of 3 prune", "2/3 精简")
      case .check: language("3 of 3 check", "3/3 检验")
      }
    return "[\(bar)] \(name) \(Int(share * 100))%\(best ?? "")\(left)"
  }
}
