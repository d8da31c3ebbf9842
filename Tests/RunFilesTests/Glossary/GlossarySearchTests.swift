import MarketDay
import PlainText
import Testing

@testable import RunFiles

/// How a word is found, and how what was found is shown.
@Suite struct GlossarySearchTests {
  @Test func everyWordFindsItsTermWhateverItsCaseAndWidth() {
    for term in Glossary.all {
      for (_, word) in Glossary.words(of: term) {
        let wide = String(
          String.UnicodeScalarView(
            word.unicodeScalars.map {
              (0x21...0x7E).contains($0.value) ? Unicode.Scalar($0.value + 0xFEE0)! : $0
            }))
        let spellings = [
          word, word.uppercased(), wide, word.replacing("-", with: "_"), word.replacing(" ", with: ""), " \(word) ",
        ]
        for spelling in spellings { #expect(Glossary.find(spelling) == .term(term), "\(spelling)") }
      }
    }
  }

  @Test func aMissingLetterLeadsToTheTerm() {
    for (position, term) in Glossary.all.enumerated() where position % 5 == 0 && term.name.english.count >= 8 {
      var letters = Array(term.name.english)
      letters.remove(at: letters.count / 2)
      switch Glossary.find(String(letters)) {
      // What is left out may be a space.
      case .term(let found): #expect(found == term)
      case .proposals(let proposals):
        #expect(proposals.contains(term.name.english), "\(String(letters)): \(proposals)")
        #expect(proposals.count <= 5)
      }
    }
  }

  @Test func aPartOfAWordProposesTheWhole() throws {
    guard case .proposals(let proposals) = Glossary.find("转化") else { throw Unexpected() }
    #expect(proposals.contains("转化率"))
    #expect(Glossary.find("qqqqzzzzqqqqzzzz") == .proposals([]))
    for empty in ["", " ", "-", "…"] { #expect(Glossary.find(empty) == .proposals([])) }
  }

  private struct Unexpected: Error {}

  @Test func columnsAreFoundWithAndWithoutTheirFile() {
    for text in ["orders", "store_daily.orders", "store_daily.csv.orders"] {
      #expect(Glossary.find(text) == Glossary.term(id: "orders-placed").map(Glossary.Found.term))
    }
    for text in ["product_daily.orders", "Product_Daily.csv.Orders"] {
      #expect(Glossary.find(text) == Glossary.term(id: "paid-orders").map(Glossary.Found.term))
    }
    #expect(Glossary.term(forColumn: "visitors")?.id == "visitors")
    #expect(Glossary.term(forColumn: "visitors_week_change")?.id == "change-against")
    #expect(Glossary.term(forColumn: "nonsense_week_change") == nil)
    #expect(Glossary.term(forColumn: "orders", of: "region_daily.csv") == nil)
  }

  @Test(arguments: Language.allCases)
  func eachTermFitsAScreen(language: Language) {
    for text in Glossary.all.map({ $0.text(in: language) }) + [
      Glossary.list(in: language), Glossary.list(in: language, whole: true),
    ] {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.last == "")
      for line in lines { #expect(line.terminalColumns <= 96 && line.last != " ", "\(line)") }
    }
    for term in Glossary.all { #expect(term.text(in: language).split(separator: "\n").count <= 24, "\(term.id)") }
    #expect(Glossary.list(in: language).split(separator: "\n").count <= 36)
  }

  @Test func theListNamesEveryTermOnce() {
    for language in Language.allCases {
      let list = Glossary.list(in: language, whole: true).replacing(#/\s+/#, with: "")
      for term in Glossary.all {
        #expect(list.contains(term.name.text(in: language).replacing(" ", with: "")), "\(term.id)")
      }
    }
    #expect(GlossaryTopic.allCases.reduce(0) { $0 + $1.terms.count } == Glossary.all.count)
  }

  @Test(arguments: [12, 20, 37, 96])
  func filledLinesKeepEveryCharacterInTheirWidth(columns: Int) {
    for term in Glossary.all {
      for text in [term.meaning.english, term.meaning.chinese, term.formula?.chinese ?? ""] {
        let lines = text.filledLines(columns: columns)
        #expect(lines.joined().replacing(" ", with: "") == text.replacing(" ", with: ""))
        for line in lines {
          // A word that is longer than the line stands alone; a mark may hang on to its character.
          #expect(line.terminalColumns <= max(columns, 28), "\(line)")
          #expect(!"，。；：、）”".contains(line.first ?? " "), "\(line)")
        }
      }
    }
  }

  @Test func sourcesOfOneKindStandTogether() {
    #expect(
      TermSource.text(of: [.taught3, .assumed, .taught1], in: .english)
        == "what trainers teach shop operators (S3, S1); our own assumption")
    #expect(TermSource.text(of: [.taught3, .assumed, .taught1], in: .chinese) == "网店运营培训资料（S3、S1）；本模型的假设")
    for source in TermSource.allCases {
      #expect(TermSource.text(of: [source], in: .chinese) == source.meaning.chinese)
    }
  }

  @Test func jsonHoldsBothLanguages() throws {
    let term = try #require(Glossary.term(id: "call-in-rate"))
    let text = term.json.description
    for part in ["\"en\": \"call-in rate\"", "\"zh\": \"咨询率\"", "\"unit\": \"share\"", "\"topic\": \"shoppers\""] {
      #expect(text.contains(part))
    }
  }
}
