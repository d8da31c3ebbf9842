import Foundation
import MarketDay
import Testing

@testable import RunFiles

/// What holds of every term.
@Suite struct GlossaryDataTests {
  @Test func idsAreUniqueAndPlain() {
    #expect(Set(Glossary.all.map(\.id)).count == Glossary.all.count)
    for term in Glossary.all { #expect(term.id.wholeMatch(of: #/[a-z0-9]+(-[a-z0-9]+)*/#) != nil, "\(term.id)") }
  }

  @Test func noWordLeadsToTwoTerms() {
    var owner: [String: String] = [:]
    for term in Glossary.all {
      for word in Glossary.words(of: term) {
        #expect(!word.key.isEmpty)
        #expect(owner[word.key, default: term.id] == term.id, "\(word.shown)")
        owner[word.key] = term.id
      }
      let shown = [term.name.english, term.name.chinese] + term.aliases
      #expect(Set(shown.map(Glossary.searchKey)).count == shown.count, "\(term.id) says a word twice")
    }
  }

  @Test func whatToReadNextIsThere() {
    for term in Glossary.all {
      #expect(!term.related.isEmpty && Set(term.related).count == term.related.count, "\(term.id)")
      for id in term.related { #expect(id != term.id && Glossary.term(id: id) != nil, "\(term.id) leads to \(id)") }
    }
  }

  @Test(arguments: Glossary.files)
  func eachColumnOfAFileHasItsTerm(file: String) {
    for column in Self.columns(of: file) {
      #expect(Glossary.term(forColumn: column.name, of: file) != nil, "\(file): \(column.name)")
    }
  }

  @Test func columnsExistAndBelongToOneTerm() {
    var owner: [TermColumn: String] = [:]
    for term in Glossary.all {
      for column in term.columns {
        #expect(Self.columns(of: column.file).contains { $0.name == column.name }, "\(term.id): \(column)")
        #expect(owner.updateValue(term.id, forKey: column) == nil, "\(column) has two terms")
      }
    }
  }

  /// In files over replicates a unit follows the measure; in these four it is the column's own.
  @Test(arguments: [RunFile.storeDaily, .productDaily, .channelDaily, .keywordDaily])
  func unitsAreThoseOfTheColumns(file: RunFile) {
    for column in ColumnCatalogue.columns(of: file) {
      #expect(Glossary.term(forColumn: column.name, of: file.name)?.unit == column.unit, "\(column.name)")
    }
  }

  @Test func measuresAreSaidToBeRowsOfTheSummary() throws {
    for measure in RunTally.measures {
      let term = try #require(Glossary.term(forColumn: measure.name))
      for language in Language.allCases { #expect(term.text(in: language).contains("summary.csv"), "\(measure.name)") }
    }
    #expect(Glossary.term(id: "stock")?.text(in: .english).contains("summary.csv") == false)
  }

  @Test func keysExist() throws {
    let page = try Self.page("docs/keys.md")
    let keys = page.matches(of: #/(?m)^\| `(\w+)`/#).map { String($0.1) }
    let sections = try #require(page.components(separatedBy: "\n## ").first { $0.hasPrefix("Scenario\n") })
      .matches(of: #/(?m)^\| `(\w+)`/#).map { String($0.1) }
    #expect(sections.count > 20)
    for term in Glossary.all {
      for key in term.keys {
        let parts = key.split(separator: ".").map(String.init)
        #expect(sections.contains(parts[0]) && keys.contains(parts[parts.count - 1]), "\(term.id): \(key)")
      }
    }
  }

  @Test func bothLanguagesAreThere() {
    for term in Glossary.all {
      for wording in [term.name, term.meaning, term.formula].compactMap(\.self) {
        #expect(wording.chinese.contains(where: Self.isChinese), "\(term.id): \(wording.chinese)")
        #expect(!wording.english.contains(where: Self.isChinese), "\(term.id): \(wording.english)")
      }
      #expect(term.meaning.english.hasSuffix(".") || term.meaning.english.hasSuffix(".)"), "\(term.id)")
      #expect(term.meaning.chinese.hasSuffix("。") || term.meaning.chinese.hasSuffix("。）"), "\(term.id)")
    }
    for wording in TermSource.allCases.map(\.meaning) + GlossaryTopic.allCases.map(\.name) {
      #expect(wording.chinese.contains(where: Self.isChinese) && !wording.english.contains(where: Self.isChinese))
    }
  }

  @Test func chineseHasChinesePunctuation() {
    for term in Glossary.all {
      for match in term.meaning.chinese.matches(of: #/\p{Han}[,;:?!]|[,;:?!]\p{Han}/#) {
        Issue.record("\(term.id): \(match.0)")
      }
    }
  }

  /// The word that operators use leads to its term.
  @Test(arguments: [
    ("直通车", "keyword-ads"), ("坑产", "output"), ("上下架", "listing-time"), ("橱窗", "showcase"),
    ("满就送", "spend-threshold-gift"), ("优惠券", "coupon"), ("搭配套餐", "bundle"), ("限时打折", "limited-time-discount"),
    ("客单价", "order-value"), ("转化率", "conversion"), ("UV", "visitors"), ("PV", "page-views"),
    ("IPV", "item-page-views"), ("咨询率", "call-in-rate"), ("静默转化", "silent-conversion"), ("动销", "moving-items"),
    ("DSR", "rating"), ("扣分", "points"), ("会员", "members"), ("老客户", "returning-buyers"), ("钻展", "display-ads"),
    ("淘宝客", "affiliates"), ("聚划算", "group-buy"), ("引流款", "traffic-item"), ("利润款", "profit-item"),
    ("形象款", "image-item"), ("common random numbers", "common-random-numbers"), ("p90", "quantiles"),
  ])
  func theTradesWordsAreKnown(word: String, id: String) {
    #expect(Glossary.find(word) == Glossary.term(id: id).map(Glossary.Found.term))
  }

  private static func isChinese(_ character: Character) -> Bool {
    character.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
  }

  private static func columns(of file: String) -> [ColumnDescription] {
    if let file = RunFile(rawValue: file) { return ColumnCatalogue.columns(of: file) }
    if let file = LabFile(rawValue: file) { return file.columns }
    return ReportTable(rawValue: file)?.columns ?? []
  }

  static func page(_ path: String) throws -> String {
    try String(contentsOf: GlossaryPageTests.root.appendingPathComponent(path), encoding: .utf8)
  }
}
