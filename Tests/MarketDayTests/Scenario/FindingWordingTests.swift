import Testing

@testable import MarketDay

@Suite("Findings in both languages")
struct FindingWordingTests {
  private static func findings(of index: Int) -> [ScenarioFinding] {
    var draft = ScenarioDraft.clean
    RuleExample.all[index].failing(&draft)
    let faults = ScenarioRules.faults(of: draft)
    guard faults.isEmpty, let scenario = try? Scenario(draft) else { return faults }
    return scenario.warnings
  }

  @Test("The Chinese sentence is Chinese", arguments: RuleExample.all.indices)
  func chinese(_ index: Int) {
    for finding in Self.findings(of: index) {
      let text = finding.message.chinese
      #expect(SpokenText.isChinese(text), "\(text)")
      #expect(text.hasSuffix("。") || text.hasSuffix("？"), "\(text)")
      #expect(SpokenText.foreignWords(inChinese: text) == [], "\(text)")
      #expect(SpokenText.halfWidthMarks(inChinese: text) == [], "\(text)")
    }
  }

  @Test("The English sentence holds no Chinese outside quotes", arguments: RuleExample.all.indices)
  func english(_ index: Int) {
    for finding in Self.findings(of: index) {
      let text = SpokenText.withoutQuotes(finding.message.english, "'", "'")
      #expect(!SpokenText.isChinese(text), "\(finding.message.english)")
    }
  }

  @Test("Both sentences hold the same numbers and names", arguments: RuleExample.all.indices)
  func sameFigures(_ index: Int) {
    for finding in Self.findings(of: index) {
      let message = finding.message
      #expect(
        SpokenText.numbers(in: message.english).sorted() == SpokenText.numbers(in: message.chinese).sorted(),
        "\(message.english)\n\(message.chinese)")
      for name in SpokenText.quotes(in: message.english, "'", "'") {
        #expect(message.chinese.contains(name), "\(message.english)\n\(message.chinese)")
      }
    }
  }

  @Test("Each code's meaning is said in both languages")
  func meanings() {
    for rule in ScenarioRules.catalogue {
      let meaning = rule.meaning
      #expect(meaning.english.hasSuffix(".") && !SpokenText.isChinese(meaning.english), "\(rule.code)")
      #expect(meaning.chinese.hasSuffix("。") && SpokenText.isChinese(meaning.chinese), "\(rule.code)")
      #expect(SpokenText.foreignWords(inChinese: meaning.chinese) == [], "\(rule.code)")
      #expect(SpokenText.halfWidthMarks(inChinese: meaning.chinese) == [], "\(rule.code)")
    }
    #expect(Set(ScenarioRules.catalogue.map(\.meaning.chinese)).count == ScenarioRules.catalogue.count)
  }

  @Test("Each reason why a promotion does not apply is said in both languages")
  func refusals() {
    let all: [PromotionRefusal] = [
      .conditionNotMet(has: Money(yuan: 87), needs: Money(yuan: 99)), .itemsMissing,
      .noSaving(price: Money(yuan: 187), without: Money(yuan: 187)), .lowerPrice(Money(yuan: 108)), .earlierOneApplies,
      .givesNothing, .notRunning,
    ]
    for refusal in all {
      let wording = refusal.wording
      #expect(SpokenText.isChinese(wording.chinese) && !SpokenText.isChinese(wording.english))
      #expect(SpokenText.foreignWords(inChinese: wording.chinese) == [])
      #expect(SpokenText.numbers(in: wording.english) == SpokenText.numbers(in: wording.chinese))
      #expect(refusal.description == wording.english)
    }
  }
}
