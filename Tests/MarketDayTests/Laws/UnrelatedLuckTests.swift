import Testing

@testable import MarketDay

/// A change to one item leaves the luck of unrelated ones as it was.
@Suite("Laws: unrelated items keep their luck")
struct UnrelatedLuckTests {
  private static var seeds: Range<UInt64> { 0..<(6 * LongVariant.factor) }
  private static let days = 6

  private func check(_ change: (inout UnrelatedItems, _ id: String) -> Void) throws {
    for seed in Self.seeds {
      let store = UnrelatedItems(seed: seed)
      guard store.draft.products.count > 1 else { continue }
      let id = store.draft.products[Int(seed) % store.draft.products.count].id
      var changed = store
      change(&changed, id)
      let before = try NamedRows.all(store.draft, seed: seed, days: Self.days, without: id)
      let after = try NamedRows.all(changed.draft, seed: seed, days: Self.days, without: id)
      let day = LawPlay.firstDifference(before, after)
      #expect(day == nil, "seed \(seed), a change to \(id)")
    }
  }

  private func position(of id: String, in store: UnrelatedItems) -> Int {
    store.draft.products.firstIndex { $0.id == id }!
  }

  @Test("another price")
  func price() throws {
    try check { store, id in
      let index = position(of: id, in: store)
      store.draft.products[index].usualPrice = store.draft.products[index].price
      store.draft.products[index].memberPrice = nil
      store.draft.products[index].price = Money(fen: store.draft.products[index].price.fen / 2 + 1)
    }
  }

  @Test("another stock")
  func stock() throws {
    try check { store, id in
      let index = position(of: id, in: store)
      store.draft.products[index].stock = store.draft.products[index].stock > 0 ? 0 : 10_000
      store.draft.products[index].restocks = []
    }
  }

  @Test("another title, conversion and past")
  func title() throws {
    try check { store, id in
      let index = position(of: id, in: store)
      store.draft.products[index].title = "silk 连衣裙"
      store.draft.products[index].conversion = 0.4
      store.draft.products[index].soldLast30Days = 700
    }
  }

  @Test("another bid and budget of its ads, other visits of its channel")
  func ways() throws {
    try check { store, id in
      let campaign = store.draft.ads!.campaigns.firstIndex { $0.name == "for \(id)" }!
      store.draft.ads!.campaigns[campaign].dailyBudget = Money(yuan: 7)
      store.draft.ads!.campaigns[campaign].groups[0].bid = .fixed(Money(yuan: 3))
      let channel = store.draft.channels.firstIndex { $0.name == "to \(id)" }!
      store.draft.channels[channel].visitsPerDay = 700
    }
  }

  @Test("it is taken out")
  func removed() throws { try check { store, id in store.remove(id) } }

  @Test("another item is put in front")
  func added() throws {
    for seed in Self.seeds {
      let store = UnrelatedItems(seed: seed)
      var larger = store
      larger.addInFront(
        Product(id: "added", title: "Dress 红色 silk", price: Money(yuan: 60), cost: Money(yuan: 20), stock: 500))
      let before = try NamedRows.all(store.draft, seed: seed, days: Self.days)
      let after = try NamedRows.all(larger.draft, seed: seed, days: Self.days, without: "added")
      let day = LawPlay.firstDifference(before, after)
      #expect(day == nil, "seed \(seed)")
    }
  }

  @Test("items, keywords, channels and campaigns stand in another order")
  func order() throws {
    for seed in Self.seeds {
      let store = UnrelatedItems(seed: seed)
      var turned = store
      turned.reverse()
      let before = try NamedRows.all(store.draft, seed: seed, days: Self.days)
      let after = try NamedRows.all(turned.draft, seed: seed, days: Self.days)
      let day = LawPlay.firstDifference(before, after)
      #expect(day == nil, "seed \(seed)")
    }
  }
}
