import Testing

@testable import MarketDay

/// Members who are none change nothing.
@Suite("No members, nothing changed") struct MemberNeutralTests {
  private static let days = 8

  /// A drawn store whose coupons do not need members.
  private func draft(seed: UInt64) -> ScenarioDraft {
    var draft = DrawnMarket(seed: seed).draft
    draft.members = nil
    draft.promotions.coupons.removeAll(where: \.isForMembers)
    return draft
  }

  @Test("An empty base that nobody joins adds its row alone")
  func emptyBase() throws {
    for seed in UInt64(0)..<6 {
      var draft = draft(seed: seed)
      let without = LawPlay.records(try Scenario(draft), seed: seed, days: Self.days)
      var members = Members()
      members.joinShare = 0
      members.messages = (0..<draft.days).map { MemberMessage(date: draft.start + $0, to: .all) }
      draft.members = members
      let with = LawPlay.records(try Scenario(draft), seed: seed, days: Self.days).map { record in
        var record = record
        let row = record.channels.remove(at: record.channels.count - 2)
        #expect(row == ChannelRecord(), "seed \(seed), day \(record.day)")
        return record
      }
      #expect(LawPlay.firstDifference(without, with) == nil, "seed \(seed)")
    }
  }

  @Test("Members who never visit and hear nothing change nothing but their number")
  func silentMembers() throws {
    for seed in UInt64(0)..<8 {
      var draft = draft(seed: seed)
      let without = LawPlay.records(try Scenario(draft), seed: seed, days: Self.days)
      var members = Members()
      members.count = 5_000
      (members.freshRate, members.usualRate, members.quietRate) = (0, 0, 0)
      draft.members = members
      let with = LawPlay.records(try Scenario(draft), seed: seed, days: Self.days).map { record in
        var record = record
        record.channels.remove(at: record.channels.count - 2)
        (record.store.members, record.store.memberJoined) = (0, 0)
        return record
      }
      #expect(LawPlay.firstDifference(without, with) == nil, "seed \(seed)")
    }
  }

  @Test("Messages that nobody answers or leaves for cost their price and nothing else")
  func unansweredMessages() throws {
    for seed in UInt64(0)..<6 {
      var draft = draft(seed: seed)
      var members = Members()
      members.count = 3_000
      members.messageBoost = 0
      members.unsubscribeShare = 0
      draft.members = members
      let without = LawPlay.records(try Scenario(draft), seed: seed, days: Self.days)
      draft.members!.messages = [MemberMessage(date: draft.start + 2, to: .all)]
      let with = LawPlay.records(try Scenario(draft), seed: seed, days: Self.days)
      let receivers = with[2].store.messages
      #expect(receivers >= 3_000)
      #expect(with[2].store.profit == without[2].store.profit - Money(fen: 5) * receivers, "seed \(seed)")
      let plain = with.map { record in
        var record = record
        guard record.day == 2 else { return record }
        let cost = Money(fen: 5) * receivers
        record.store.adCost -= cost
        record.store.profit += cost
        record.store.messages = 0
        record.channels[record.channels.count - 2].cost = .zero
        return record
      }
      #expect(LawPlay.firstDifference(without, plain) == nil, "seed \(seed)")
    }
  }

  @Test("Without a member price members fill the same baskets")
  func sameBaskets() throws {
    for seed in UInt64(0)..<20 {
      var draft = draft(seed: seed)
      for index in draft.products.indices { draft.products[index].memberPrice = nil }
      draft.members = Members()
      let stage = PreparedScenario(try Scenario(draft))
      let areSame = stage.offers.terms.allSatisfy { $0.memberKinds.isEmpty }
      #expect(areSame, "seed \(seed)")
    }
  }
}
