import Foundation
import MarketDay
import ScenarioFiles
import Testing

@Suite("The JSON Schema says what the reader reads")
struct SchemaTests {
  @Test func `Its keys are those of the tables, each with a description`() throws {
    let data = Data(ScenarioSchema.json().utf8)
    let root = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(root["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    var found: Set<String> = []
    func visit(_ value: Any) {
      if let list = value as? [Any] { list.forEach(visit) }
      guard let object = value as? [String: Any] else { return }
      if let properties = object["properties"] as? [String: Any] {
        #expect(object["additionalProperties"] as? Bool == false)
        for (key, property) in properties {
          let description = (property as? [String: Any])?["description"] as? String ?? ""
          #expect(!description.isEmpty, "\(key) has no description")
          found.insert("\(key): \(description)")
          visit(property)
        }
        return visit(object.filter { $0.key != "properties" })
      }
      object.values.forEach(visit)
    }
    visit(root)
    #expect(found == Set(ScenarioSchema.keys.map { "\($0.key): \($0.meaning.english)" }))
    #expect(ScenarioSchema.keys.count > 120)
  }

  /// Only what people read differs.
  @Test func isTheSameInChineseButForItsTexts() throws {
    func texts(_ value: Any) -> (bare: Any, texts: [String]) {
      if let list = value as? [Any] {
        let parts = list.map { texts($0) }
        return (parts.map(\.bare), parts.flatMap(\.texts))
      }
      guard let object = value as? [String: Any] else { return (value, []) }
      var bare: [String: Any] = [:]
      var found: [String] = []
      for (key, value) in object.sorted(by: { $0.key < $1.key }) {
        if let text = value as? String, ["title", "description", "$comment"].contains(key) {
          found.append(text)
        } else {
          let part = texts(value)
          bare[key] = part.bare
          found += part.texts
        }
      }
      return (bare, found)
    }
    let both = try Language.allCases.map { language in
      texts(try JSONSerialization.jsonObject(with: Data(ScenarioSchema.json(in: language).utf8)))
    }
    let english = try #require(both[0].bare as? NSDictionary)
    #expect(english == both[1].bare as? NSDictionary)
    #expect(both[0].texts.count == both[1].texts.count)
    #expect(both[0].texts.allSatisfy { !ChineseText.hasChinese($0) })
    #expect(both[1].texts.allSatisfy { ChineseText.hasChinese($0) })
  }

  @Test func `The sections of the trade have a key for every figure`() {
    let trade = Trade.presets[0]
    let sections: [(String, Any)] = [
      ("demand profile", trade.demand), ("search section", trade.search), ("advertising section", trade.advertising),
      ("shoppers section", trade.shoppers), ("typical item", trade.typicalItem),
      ("indicator weights section", trade.search.indicatorWeights), ("store", StoreTerms()),
    ]
    for (section, value) in sections {
      let keys = ScenarioSchema.keys.filter { $0.section.english == section }.map(\.key)
      let members = Mirror(reflecting: value).children.compactMap(\.label)
      let wanted = members.map { member in
        member.reduce(into: "") { $0 += $1.isUppercase ? "_" + $1.lowercased() : String($1) }
      }
      #expect(keys.sorted() == wanted.sorted(), "\(section)")
    }
  }
}
