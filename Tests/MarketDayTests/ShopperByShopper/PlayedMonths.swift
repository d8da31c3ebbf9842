import Foundation

@testable import MarketDay

/// Many replicates of one store's month.
struct PlayedMonths: Sendable {
  /// By replicate, then day.
  let months: [[DayFigures]]
  let seed: UInt64
  private let totals: [DayFigures]

  private init(_ months: [[DayFigures]], seed: UInt64) {
    self.months = months
    self.seed = seed
    totals = months.map { month in month.reduce(DayFigures(), +) }
  }

  func total(_ measure: Measure) -> Sample { Sample(totals.map { $0[measure] }) }

  /// Day 0 is the first.
  func day(_ day: Int, _ measure: Measure) -> Sample { Sample(months.map { $0[day][measure] }) }

  /// The engine's months.
  static func counted(_ draft: ScenarioDraft, replicates: Int, seed: UInt64) async -> PlayedMonths {
    let simulation = try! Simulation(Scenario(draft))
    return await played(replicates, seed: seed) { replicate in
      var month = RecordedMonth(simulation)
      simulation.play(replicate: replicate, seed: seed, observer: &month)
      return month.days
    }
  }

  /// The months of the store that is walked through.
  static func walked(
    _ draft: ScenarioDraft, shortcuts: Shortcuts = .ofEngine, replicates: Int, seed: UInt64
  ) async -> PlayedMonths {
    let stage = try! WalkStage(Scenario(draft))
    return await played(replicates, seed: seed) { replicate in
      var store = WalkedStore(stage, shortcuts: shortcuts, seed: seed, replicate: replicate)
      return store.playMonth()
    }
  }

  /// Replicates are independent, so every processor takes its share of them.
  private static func played(
    _ replicates: Int, seed: UInt64, _ play: @escaping @Sendable (Int) -> [DayFigures]
  ) async -> PlayedMonths {
    let tasks = max(1, ProcessInfo.processInfo.activeProcessorCount)
    let months = await withTaskGroup(of: [(Int, [DayFigures])].self) { group in
      for task in 0..<tasks {
        group.addTask { stride(from: task, to: replicates, by: tasks).map { ($0, play($0)) } }
      }
      var months = [[DayFigures]](repeating: [], count: replicates)
      for await part in group {
        for (replicate, month) in part { months[replicate] = month }
      }
      return months
    }
    return PlayedMonths(months, seed: seed)
  }
}
