@testable import MarketDay

/// Stores whose items have nothing to do with each other: no promotions, no links, and each item has a channel, a
/// keyword that only its own ad leads from, and a campaign of its own, in an account that is never empty. What they
/// share is natural search.
struct UnrelatedItems {
  var draft: ScenarioDraft

  init(seed: UInt64) {
    draft = DrawnMarket(seed: seed, promotions: false).draft
    draft.store.freeShippingFrom = nil  // a top-up would link an item to the cheapest other one
    draft.members = nil  // they choose among all items
    // All items share the packers, and the store's service and shipping ratings.
    draft.standing = nil  // one item's points hide all of them
    draft.lifecycle = nil  // it names items
    draft.fulfilment = nil
    draft.reviews = nil
    draft.links = []
    draft.showcase = nil  // items compete for windows
    draft.channels = []
    draft.events = []  // the store enters an event with all of its items or with none
    draft.ads = Advertising(balance: Money(yuan: 10_000_000))
    for index in draft.keywords.indices { draft.keywords[index].usualBid = nil }
    for (number, product) in draft.products.enumerated() { addWays(to: product, number: number) }
  }

  private mutating func addWays(to product: Product, number: Int) {
    var channel = Channel(name: "to \(product.id)", visitsPerDay: 40)
    channel.products = [ChannelTarget(product: product.id, share: 1)]
    channel.costPerOrder = Money(fen: 130)
    draft.channels.append(channel)
    // No pair of its letters stands in a title, so no other item is found by it.
    var keyword = Keyword(
      text: "qz\(number)", searchesPerDay: 3_000, rivalListings: 100, usualBid: Money(fen: 100))
    keyword.advertisers = 5
    draft.keywords.append(keyword)
    let usesMaximumBid = number.isMultiple(of: 2)
    var group = AdGroup(
      product: product.id, bid: usesMaximumBid ? .maximumBid(share: 1, cap: Money(yuan: 5)) : .fixed(Money(fen: 120)))
    group.keywords = [AdKeyword(text: keyword.text)]
    let budget = number.isMultiple(of: 3) ? Money(yuan: 15) : Money(yuan: 2_000)
    var campaign = Campaign(name: "for \(product.id)", dailyBudget: budget)
    campaign.pacing = number.isMultiple(of: 4) ? .smooth : .quick
    campaign.groups = [group]
    draft.ads?.campaigns.append(campaign)
  }

  /// Adds an item with ways of its own at the front.
  mutating func addInFront(_ product: Product) {
    addWays(to: product, number: 50)
    draft.products.insert(product, at: 0)
    draft.channels.insert(draft.channels.removeLast(), at: 0)
    draft.keywords.insert(draft.keywords.removeLast(), at: 0)
    draft.ads!.campaigns.insert(draft.ads!.campaigns.removeLast(), at: 0)
  }

  mutating func remove(_ id: String) {
    draft.products.removeAll { $0.id == id }
    draft.channels.removeAll { $0.name == "to \(id)" }
    draft.ads?.campaigns.removeAll { $0.name == "for \(id)" }
  }

  mutating func reverse() {
    draft.products.reverse()
    draft.channels.reverse()
    draft.keywords.reverse()
    draft.ads?.campaigns.reverse()
  }
}

/// The rows of a run by name, without those of one item.
struct NamedRows: Equatable {
  private var products: [String: ProductRecord] = [:]
  private var channels: [String: ChannelRecord] = [:]
  private var keywords: [String: KeywordRecord] = [:]

  init(_ record: DayRecord, _ scenario: Scenario, layout: RunLayout, without id: String?) {
    for (name, row) in zip(layout.products, record.products) where name != id { products[name] = row }
    for product in scenario.products where product.id != id {
      let name = "to \(product.id)"
      if let position = layout.channels.firstIndex(of: name) { channels[name] = record.channels[position] }
    }
    for (pair, row) in zip(layout.pairs, record.keywords) where pair.product != id {
      keywords["\(pair.keyword) – \(pair.product)"] = row
    }
  }

  /// By day.
  static func all(_ draft: ScenarioDraft, seed: UInt64, days: Int, without id: String? = nil) throws -> [NamedRows] {
    let scenario = try Scenario(draft)
    let layout = Simulation(scenario).layout
    return LawPlay.records(scenario, seed: seed, days: days).map {
      NamedRows($0, scenario, layout: layout, without: id)
    }
  }
}
