import Testing

@testable import MarketDay

/// A replicate is a function of the scenario, the seed and its number, and of nothing else.
@Suite("Laws: seeds and replicates")
struct SeedTests {
  private struct Recorder: Observer {
    var records: [DayRecord] = []
    mutating func observe(_ record: DayRecord) { records.append(record) }
  }

  private func records(_ simulation: Simulation, replicate: Int, seed: UInt64?) -> [DayRecord] {
    var recorder = Recorder()
    simulation.play(replicate: replicate, seed: seed, observer: &recorder)
    return recorder.records
  }

  @Test("the same seed gives the same records, in any order of the replicates")
  func sameSeedSameRecords() throws {
    for seed in 0..<(6 * LongVariant.factor) {
      let scenario = try DrawnMarket.scenario(seed: seed)
      let simulation = Simulation(scenario)
      let upward = (0..<3).map { records(simulation, replicate: $0, seed: seed) }
      let another = Simulation(scenario)
      for replicate in [2, 0, 1] {
        #expect(records(another, replicate: replicate, seed: seed) == upward[replicate], "seed \(seed)")
      }
      #expect(upward[0].map(\.day) == Array(0..<scenario.days), "seed \(seed)")
    }
  }

  @Test("a replicate does not change while others play beside it")
  func replicatesBesideEachOther() async throws {
    let scenario = try DrawnMarket.scenario(seed: 3)
    let simulation = Simulation(scenario)
    let alone = (0..<6).map { records(simulation, replicate: $0, seed: 9) }
    await withTaskGroup(of: (Int, [DayRecord]).self) { group in
      for replicate in 0..<6 {
        group.addTask { (replicate, records(simulation, replicate: replicate, seed: 9)) }
      }
      for await (replicate, records) in group { #expect(records == alone[replicate]) }
    }
  }

  @Test("other seeds and other replicates have other luck; the scenario's seed is the usual one")
  func otherSeedsDiffer() throws {
    var draft = try DrawnMarket.scenario(seed: 1, promotions: false).draft
    draft.keywords = [Keyword(text: "item", searchesPerDay: 20_000, rivalListings: 5)]
    draft.ads = nil
    draft.products = draft.products.map {
      var product = $0
      product.relevance = []
      return product
    }
    draft.trade = Trade(name: "usual")
    draft.seed = 41
    let simulation = Simulation(try Scenario(draft))
    var seen: [[Int]] = []
    for seed in UInt64(40)...44 {
      for replicate in 0..<4 {
        seen.append(records(simulation, replicate: replicate, seed: seed).map(\.store.visitors))
      }
    }
    #expect(Set(seen).count == seen.count, "no two of 20 runs have the same visitors on all days")
    #expect(records(simulation, replicate: 2, seed: nil) == records(simulation, replicate: 2, seed: 41))
  }
}
