import Foundation
import MarketDay
import ScenarioFiles
import Testing

/// What the reader says in Chinese says the same as in English.
@Suite struct ChineseReadingTests {
  @Test func everyFailingExampleIsExplainedInChinese() throws {
    let folder = try ExampleFolder()
    defer { folder.remove() }
    for code in ReaderCode.allCases {
      let diagnostics = try folder.read("\(code.rawValue).failing.yaml").diagnostics.filter { $0.code == code.rawValue }
      #expect(!diagnostics.isEmpty)
      for diagnostic in diagnostics { expectSameInBoth(diagnostic.message) }
    }
  }

  /// Values of all wrong kinds at all keys, as a single value, a list and a mapping.
  @Test func everyWrongValueIsExplainedInChinese() {
    var messages: Set<Wording> = []
    for (section, lines) in Self.places {
      for (number, key) in ScenarioSchema.keys.filter({ $0.section.english == section }).enumerated() {
        // Each key meets every second value, and each value keys of all kinds.
        for (position, value) in Self.wrongValues.enumerated() where (position + number).isMultiple(of: 2) {
          let text = lines.replacing("KEY", with: key.key).replacing("VALUE", with: value)
          let read = SampleScenario.read(Self.scenario(with: text))
          for diagnostic in read.diagnostics where ReaderCode(rawValue: diagnostic.code) != nil {
            messages.insert(diagnostic.message)
          }
        }
      }
    }
    #expect(messages.count > 500)
    for message in messages.sorted(by: { $0.english < $1.english }) { expectSameInBoth(message) }
  }

  @Test func everyWrongOverrideIsExplainedInChinese() {
    let overrides = [
      "": "1", "prodcts.belt.price": "1", "products.belt.prise": "1", "products.bellt.price": "1",
      "products.zzzzzz.price": "1", "name.x": "1", "seasons.x.demand": "1", "products": "[", "days": "x",
      "products.belt.price": "1,000", "store": "{platform_fee: 5%, platform_fee: 6%}",
    ]
    for (key, value) in overrides.sorted(by: { $0.key < $1.key }) {
      let diagnostics = SampleScenario.read(SampleScenario.small, overrides: [(key, value)]).diagnostics
      #expect(!diagnostics.isEmpty, "\(key)=\(value)")
      for diagnostic in diagnostics where ReaderCode(rawValue: diagnostic.code) != nil {
        expectSameInBoth(diagnostic.message)
      }
    }
  }

  @Test func everyMeaningIsChinese() {
    for meaning in ScenarioSchema.keys.map(\.meaning) + ReaderCode.allCases.map(\.meaning) {
      #expect(ChineseText.hasChinese(meaning.chinese) && !ChineseText.hasChinese(meaning.english), "\(meaning)")
      #expect(ChineseText.strayWords(in: meaning.chinese) == [], "\(meaning.chinese)")
      #expect(meaning.chinese.hasSuffix("。") && meaning.english.hasSuffix("."), "\(meaning)")
      let numbers = Language.allCases.map { Set(ChineseText.numbers(in: meaning.text(in: $0))) }
      #expect(numbers[0] == numbers[1], "\(meaning)")
    }
    for section in ScenarioSchema.keys.map(\.section) {
      #expect(ChineseText.hasChinese(section.chinese) && !ChineseText.hasChinese(section.english), "\(section)")
    }
  }

  /// A small scenario with the part that `text` says, in place of its own where it has one.
  private static func scenario(with text: String) -> String {
    let key = text.prefix { $0 != ":" } + ":"
    var isReplaced = false
    let others = SampleScenario.small.split(separator: "\n").filter { line in
      if !line.hasPrefix(" ") { isReplaced = line.hasPrefix(key) }
      return !isReplaced
    }
    return (others.map(String.init) + [text, ""]).joined(separator: "\n")
  }

  private func expectSameInBoth(_ message: Wording) {
    #expect(ChineseText.hasChinese(message.chinese), "\(message.chinese)")
    #expect(ChineseText.strayWords(in: message.chinese) == [], "\(message.chinese)")
    #expect(message.chinese.hasSuffix("。") || message.chinese.hasSuffix("？"), "\(message.chinese)")
    #expect(ChineseText.numbers(in: message.english) == ChineseText.numbers(in: message.chinese), "\(message)")
  }

  /// Where a key of a section can be put behind a whole scenario.
  private static let places = [
    ("scenario", "KEY: VALUE"), ("store", "store: {KEY: VALUE}"), ("demand profile", "demand: {KEY: VALUE}"),
    ("shoppers section", "shoppers: {KEY: VALUE}"), ("channel", "channels: [{KEY: VALUE}]"),
    ("campaign", "ads: {campaigns: [{KEY: VALUE}]}"), ("ad group", "ads: {campaigns: [{groups: [{KEY: VALUE}]}]}"),
    ("coupon", "promotions: {coupons: [{KEY: VALUE}]}"),
    ("limited-time discount", "promotions: {discounts: [{KEY: VALUE}]}"),
    ("platform event", "events: [{KEY: VALUE}]"), ("lifecycle section", "lifecycle: {KEY: VALUE}"),
    ("rival", "rivals: [{KEY: VALUE}]"), ("keyword", "keywords: [{KEY: VALUE}]"),
    ("product", "products: [{KEY: VALUE}]"),
  ]

  private static let wrongValues = [
    "x", "[1]", "[x, ~, [1]]", "{a: 1}", "{rule: x}", "{monday 1-99: 5%, mondy 1: x, 20-3: ~, 5-6-7: 1}", "1,5", "-7",
    "1.23456", "130%", "12 hours", "nan", "1e999", "2026-13-01", "2026/9/1", "mondy 21:30", "\"2026-09-01 25:00\"", "~",
  ]
}
