@testable import MarketDay

extension DrawnMarket {
  /// Half of the stores have regions, from one to 64; half of their campaigns are for some of them or for one device
  /// only. A third have showcase windows.
  mutating func drawRegions(_ generator: SplitMix64) {
    var generator = generator
    if generator.chance(0.5) {
      let count = generator.chance(0.1) ? 64 : generator.int(1...5)
      let shares = (0..<count).map { _ in
        generator.chance(0.1) ? 0 : Double.random(in: 0.05...1, using: &generator)
      }
      let whole = shares.reduce(0, +)
      let odds = [0.1, 0.8, 1, 1, 1.5, 20]
      if whole > 0 {
        draft.regions = shares.enumerated().map { number, share in
          var region = Region(name: "region \(number)", share: share / whole)
          region.odds = odds[generator.int(0...5)]
          return region
        }
      }
    }
    for index in (draft.ads?.campaigns ?? []).indices where generator.chance(0.5) {
      draft.ads!.campaigns[index].devices = AdDevices.allCases[generator.int(0...2)]
      let names = draft.regions.map(\.name).shuffled(using: &generator)
      if !names.isEmpty { draft.ads!.campaigns[index].regions = Array(names.prefix(generator.int(0...names.count))) }
    }
    if generator.chance(0.3) { drawShowcase(&generator) }
  }

  private mutating func drawShowcase(_ generator: inout SplitMix64) {
    var showcase = Showcase()
    showcase.windows = [0, 1, generator.int(1...8), 5_000][generator.int(0...3)]
    if generator.chance(0.5), showcase.windows > 0 {
      for number in 0..<generator.int(1...3) {
        let chosen = draft.products.shuffled(using: &generator).prefix(generator.int(1...showcase.windows))
        var entry = ShowcaseEntry(products: chosen.map(\.id))
        entry.span = DateSpan(first: draft.start + number * 4, last: draft.start + number * 4 + 3)
        showcase.plan.append(entry)
      }
    }
    draft.showcase = showcase
  }
}
