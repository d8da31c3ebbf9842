import Testing

@testable import MarketDay

@Suite("Rules of a scenario")
struct ScenarioRulesTests {
  private func findings(of draft: ScenarioDraft) -> [ScenarioFinding] {
    let faults = ScenarioRules.faults(of: draft)
    guard faults.isEmpty, let scenario = try? Scenario(draft) else { return faults }
    return scenario.warnings
  }

  @Test("The store that examples change has no findings")
  func cleanStore() {
    #expect(findings(of: .clean) == [])
  }

  @Test("The catalogue holds every code once, errors first")
  func catalogue() {
    #expect(ScenarioRules.codes.sorted() == ScenarioRuleCode.allCases.map(\.rawValue).sorted())
    #expect(Set(ScenarioRules.codes).count == ScenarioRules.codes.count)
    let kinds = ScenarioRules.catalogue.map(\.kind)
    #expect(kinds.firstIndex(of: .warning) == kinds.lastIndex(of: .error).map { $0 + 1 })
  }

  @Test("Every code has a failing and a passing example")
  func everyCodeHasExamples() {
    let missing = ScenarioRules.codes.filter { code in !RuleExample.all.contains { $0.code == code } }
    #expect(missing == [])
  }

  @Test("The failing example has the finding, and an error is its only one", arguments: RuleExample.all.indices)
  func failing(_ index: Int) {
    let example = RuleExample.all[index]
    var draft = ScenarioDraft.clean
    example.failing(&draft)
    let found = findings(of: draft)
    #expect(found.contains { $0.code == example.code }, "\(example.code): \(found)")
    if ScenarioRules.catalogue.contains(where: { $0.code == example.code && $0.kind == .error }) {
      #expect(found.allSatisfy { $0.code == example.code }, "\(example.code): \(found)")
    }
    for finding in found {
      #expect(finding.message.english.hasSuffix(".") || finding.message.english.hasSuffix("?"), "\(finding)")
      #expect(!finding.path.isEmpty)
    }
  }

  @Test("The passing example has no fault, and not the finding", arguments: RuleExample.all.indices)
  func passing(_ index: Int) {
    let example = RuleExample.all[index]
    var draft = ScenarioDraft.clean
    example.passing(&draft)
    #expect(ScenarioRules.faults(of: draft) == [], "\(example.code)")
    #expect(!findings(of: draft).contains { $0.code == example.code }, "\(example.code): \(findings(of: draft))")
  }

  @Test("All faults are found at once, in the order of the draft, with their places")
  func severalFaults() {
    var draft = ScenarioDraft.clean
    draft.promotions.gifts[0].tiers[0].gift = "scraf"
    draft.ads?.campaigns[0].groups[0].keywords[0].text = "针织连衣群"
    draft.products[1].price = Money(yuan: -3)
    draft.products[0].title = String(repeating: "长", count: 31)
    draft.days = 0
    let faults = ScenarioRules.faults(of: draft)
    let expected: [(String, [ScenarioPathStep])] = [
      ("days-out-of-range", [.key("days")]),
      ("title-too-long", [.key("products"), .index(0), .key("title")]),
      ("price-out-of-range", [.key("products"), .index(1), .key("price")]),
      (
        "unknown-keyword",
        [.key("ads"), .key("campaigns"), .index(0), .key("groups"), .index(0), .key("keywords"), .index(0)]
      ),
      (
        "unknown-product",
        [.key("promotions"), .key("gifts"), .index(0), .key("tiers"), .index(0), .key("gift")]
      ),
    ]
    #expect(faults.map(\.code) == expected.map(\.0))
    #expect(faults.map(\.path) == expected.map(\.1))
    #expect(faults[3].message.english.contains("did you mean '针织连衣裙'?"))
    #expect(faults[4].message.english.contains("did you mean 'scarf'?"))
    #expect(throws: InvalidScenario.self) { try Scenario(draft) }
  }

  @Test("Every preset makes a scenario", arguments: Trade.presets)
  func presets(_ trade: Trade) {
    var draft = ScenarioDraft.clean
    draft.trade = trade
    #expect(ScenarioRules.faults(of: draft) == [])
    #expect(Trade.preset(named: trade.name) == trade)
  }

  @Test("Figures that an item leaves out are the trade's")
  func defaults() throws {
    let scenario = try Scenario(.clean)
    let (dress, belt) = (scenario.products[0], scenario.products[1])
    #expect(scenario.conversion(of: dress) == 0.03)
    #expect(scenario.conversion(of: belt) == 0.025)
    #expect(scenario.usualPrice(of: belt) == belt.price)
    #expect(scenario.unitsPerOrder(of: belt) == 1.15)
    #expect(scenario.refundShare(of: belt) == 0.20)
  }
}
