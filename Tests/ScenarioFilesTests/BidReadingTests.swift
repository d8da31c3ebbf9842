import MarketDay
import ScenarioFiles
import Testing

@Suite("Bid rules in a scenario file")
struct BidReadingTests {
  /// A store with one campaign, bid for by `bid`.
  private func text(_ bid: String) -> String {
    SampleScenario.small + """
      keywords: [{keyword: 腰带, searches_per_day: 900, rival_listings: 20000}]
      ads:
        balance: 1000
        campaigns: [{name: belts, daily_budget: 100, groups: [{product: belt, keywords: [腰带], bid: \(bid)}]}]

      """
  }

  private func rule(_ bid: String) throws -> BidRule {
    let file = SampleScenario.read(text(bid))
    #expect(file.errors.isEmpty, "\(bid): \(file.diagnostics)")
    return try #require(file.scenario?.ads?.campaigns[0].groups[0].bid)
  }

  @Test func `Each rule is read with its keys, and what may be left out`() throws {
    let cap = Money(fen: 250)
    var stages = LifecycleBidding(cap: cap)
    stages.introduction = 1.4
    stages.decline = 0
    let rules: [(String, BidRule)] = [
      ("{rule: maximum-bid, share: 80%, cap: 2.50}", .maximumBid(share: 0.8, cap: cap)),
      ("{cap: 2.50, rule: target-place, place: 3}", .targetPlace(TargetPlaceBidding(place: 3, cap: cap))),
      (
        "{rule: target-return, return: 350%, cap: 2.50}",
        .targetReturn(TargetReturnBidding(wishedReturn: 3.5, cap: cap))
      ),
      ("{rule: target-return, return: 4, cap: 2.50}", .targetReturn(TargetReturnBidding(wishedReturn: 4, cap: cap))),
      ("{rule: paced, cap: 2.50}", .paced(PacedBidding(cap: cap))),
      ("{rule: lifecycle, introduction: 140%, decline: 0, cap: 2.50}", .lifecycle(stages)),
      ("{rule: by-hour, cap: 2.50}", .byHour(HourlyBidding(cap: cap))),
      (
        "{rule: by-hour, share: 0.7, strength: 1.5, cap: 2.50}",
        .byHour(HourlyBidding(share: 0.7, cap: cap, strength: 1.5))
      ),
      ("{rule: learning, from: 0.20, to: 2.50}", .learning(LearningBidding(from: Money(fen: 20), to: cap))),
      (
        "{rule: learning, method: upper-confidence, from: 0.20, to: 2.50, steps: 5, share: 120%}",
        .learning(LearningBidding(method: .upperConfidence, from: Money(fen: 20), to: cap, steps: 5, share: 1.2))
      ),
      (
        "{rule: follow-rival, rival: north, stay: behind, share: 50%, cap: 2.50}",
        .followRival(RivalBidding(rival: "north", stay: .behind, share: 0.5, cap: cap))
      ),
    ]
    for (text, wanted) in rules { #expect(try rule(text) == wanted, "\(text)") }
  }

  @Test(
    "What is wrong is said with its place, the keys of its rule and the nearest name",
    arguments: [
      ("{rule: target-plce, place: 3, cap: 2}", ["unknown-choice"], "did you mean 'target-place'"),
      ("{rule: target-place, plac: 3, cap: 2}", ["unknown-key"], "did you mean 'place'"),
      ("{rule: paced, place: 3, cap: 2}", ["unknown-key"], "'place' is no key of a paced rule; known are rule, cap."),
      ("{rule: target-place, place: 3}", ["missing-key"], "The target-place rule here has no 'cap'"),
      ("{place: 3, cap: 2}", ["missing-key"], "no 'rule'"),
      ("{rul: paced, cap: 2}", ["unknown-key"], "did you mean 'rule'"),
      ("{rule: , cap: 2}", ["missing-key"], "no 'rule'"),
      ("{rule: target-place, place: none, cap: 200}", ["wrong-type", "bid-out-of-range"], "the cap is 200.00 yuan"),
      ("{rule: learning, method: tomson, from: 0.2, to: 2}", ["unknown-choice"], "did you mean 'thompson'"),
    ])
  func faults(_ bid: String, _ codes: [String], _ words: String) {
    let file = SampleScenario.read(text(bid))
    #expect(file.errors.map(\.code).sorted() == codes.sorted(), "\(bid): \(file.diagnostics)")
    #expect(file.diagnostics.contains { $0.message.english.contains(words) }, "\(bid): \(file.diagnostics)")
  }

  @Test func `A set key may belong to any rule`() throws {
    let group = "ads.campaigns.belts.groups.belt"
    let changed = SampleScenario.read(
      text("{rule: target-place, place: 3, cap: 2}"), overrides: [("\(group).bid.place", "5")])
    #expect(
      changed.scenario?.ads?.campaigns[0].groups[0].bid
        == .targetPlace(TargetPlaceBidding(place: 5, cap: Money(yuan: 2))), "\(changed.diagnostics)")
    let other = SampleScenario.read(text("{rule: paced, cap: 2}"), overrides: [("\(group).bid.place", "5")])
    #expect(other.errors.map(\.code) == ["unknown-key"], "\(other.diagnostics)")
  }
}
