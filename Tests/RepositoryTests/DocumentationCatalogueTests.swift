import Foundation
import Testing

/// The library's documentation leads to what there is.
@Suite struct DocumentationCatalogueTests {
  static let folder = "Sources/MarketDay/MarketDay.docc"
  static let pages = Repository.files(in: folder, where: { $0.hasSuffix(".md") })

  @Test func everyMechanismHasAnArticle() {
    let mechanisms = Repository.files(in: "docs/mechanisms", where: { $0.hasSuffix(".md") })
    #expect(mechanisms.count > 10)
    for page in mechanisms {
      #expect(Self.pages.filter { $0.text.contains("`\(page.path)`") }.count == 1, "\(page.path)")
    }
  }

  @Test func theLandingPageLeadsToEveryArticleAndToNoOther() throws {
    let landing = try #require(Self.pages.first { $0.name == "MarketDay.md" })
    let links = landing.text.matches(of: #/<doc:(\w+)>/#).map { "\($0.1).md" }
    #expect(links.sorted() == Self.pages.map(\.name).filter { $0 != "MarketDay.md" }.sorted())
  }

  @Test func symbolsAreThere() {
    let sources = Repository.swiftFiles(in: "Sources/MarketDay").flatMap(\.lines).filter { $0.contains("public ") }
    for page in Self.pages {
      for match in page.text.matches(of: #/``(\w+)(\([\w:]*\))?``/#) where match.1 != "MarketDay" {
        let name = String(match.1)
        let kinds = match.2 == nil ? ["struct", "enum", "protocol"] : ["func"]
        let isThere = kinds.contains { kind in
          ["(", ":", " ", "<"].contains { end in sources.contains { $0.contains("public \(kind) \(name)\(end)") } }
        }
        #expect(isThere, "\(page.path) names \(name)")
      }
    }
  }

  @Test func noArticleTakesThePlaceOfASymbol() {
    let sources = Repository.swiftFiles(in: "Sources/MarketDay").map(\.code).joined(separator: "\n")
    let types = Set(sources.matches(of: #/public (?:struct|enum|protocol) (\w+)/#).map { "\($0.1).md" })
    #expect(types.count > 100 && types.isDisjoint(with: Self.pages.map(\.name)))
  }

  @Test func everyArticleSaysSourceAndLimits() {
    for page in Self.pages where page.name != "MarketDay.md" {
      for heading in ["## Overview", "## Source", "## Limits"] {
        #expect(page.text.contains("\n\(heading)\n"), "\(page.path) lacks \(heading)")
      }
    }
  }
}
