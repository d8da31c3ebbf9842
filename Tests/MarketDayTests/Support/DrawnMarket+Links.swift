@testable import MarketDay

extension DrawnMarket {
  /// Half of the stores have links, up to everybody goes on and every other order takes something along.
  mutating func drawLinks(_ generator: SplitMix64) {
    var generator = generator
    guard draft.products.count > 1, generator.chance(0.5) else { return }
    var taken = Set<[String]>()
    for _ in 0..<generator.int(1...6) {
      let pair = draft.products.shuffled(using: &generator).prefix(2).map(\.id)
      guard taken.insert(pair).inserted else { continue }
      var link = ProductLink(from: pair[0], to: pair[1])
      if generator.chance(0.4) { link.place = .head }
      if generator.chance(0.7) {
        link.rate = [0, 1, Double.random(in: 0...1, using: &generator)][generator.int(0...2)]
      }
      link.attach = [0, 0.02, 0.5][generator.int(0...2)]
      if generator.chance(0.4) { link.odds = Double.random(in: 0.05...20, using: &generator) }
      if generator.chance(0.3) { link.pageOdds = Double.random(in: 0.05...5, using: &generator) }
      if generator.chance(0.4) {
        let first = generator.int(0...10)
        link.span = DateSpan(first: draft.start + first, last: draft.start + first + generator.int(0...9))
      }
      draft.links.append(link)
    }
  }
}
