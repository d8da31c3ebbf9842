import MarketDay
import Testing

@testable import Pages

@Suite struct RunPageTests {
  private func html(_ run: SampleRun, _ language: Language = .english) throws -> String {
    try RunPage(folders: [run.path], language: language).html
  }

  @Test(arguments: Language.allCases) func pageIsWellFormed(language: Language) throws {
    let page = try ParsedPage(html(SampleRun(), language))
    #expect(page.root.children.map(\.name) == ["html"])
    #expect(page.root.find("section").count >= 11)
  }

  @Test func pageOfFewFilesIsWellFormedAndSaysWhatIsMissing() throws {
    for replicates in [1, 20] {
      let page = try ParsedPage(html(SampleRun(replicates: replicates, hasMore: false)))
      #expect(page.root.find(class: "missing").count >= 4)
      #expect(page.root.find(class: "answer").count == 6)
    }
  }

  @Test func pageNeedsNothingFromOutside() throws {
    let source = try html(SampleRun())
    for reference in ["http://", "https://", "src=", "@import", "url(//", "fetch(", "XMLHttpRequest"] {
      #expect(!source.contains(reference), "\(reference)")
    }
    let page = try ParsedPage(source)
    let policy = page.root.find("meta").first { $0.attributes["http-equiv"] == "Content-Security-Policy" }
    #expect(policy?.attributes["content"]?.hasPrefix("default-src 'none'") == true)
    let ids = Set(page.root.all.compactMap { $0.attributes["id"] })
    for link in page.root.find("a") {
      let target = try #require(link.attributes["href"])
      #expect(target.hasPrefix("#") && ids.contains(String(target.dropFirst())), "\(target)")
    }
  }

  @Test func idsAreUnique() throws {
    let ids = try ParsedPage(html(SampleRun(item: "a\" onload=\"x"))).root.all.compactMap { $0.attributes["id"] }
    #expect(ids.count == Set(ids).count)
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "=HYPERLINK(\"x\")", "\"><img src=x onerror=alert(1)>", "'; & </title> <!-- ]]>",
    "\u{7F}bell\u{9F}",
  ])
  func namesOfAScenarioAreOnlyText(name: String) throws {
    let page = try ParsedPage(html(SampleRun(item: name, name: name)))
    #expect(page.root.find("script").count == 1)
    #expect(page.root.find("img").isEmpty)
    #expect(page.root.all.allSatisfy { $0.attributes.keys.allSatisfy { !$0.hasPrefix("on") } })
    let shown = name.replacing("\u{7F}", with: "\u{FFFD}").replacing("\u{9F}", with: "\u{FFFD}")
    #expect(page.root.find("h1").first?.text.contains(shown) == true)
  }

  @Test func sameFilesGiveTheSameBytes() throws {
    let run = try SampleRun()
    #expect(try html(run) == html(run))
  }

  @Test func waterfallLeadsFromListPricesToProfit() throws {
    let rows = try ParsedPage(html(SampleRun())).rows(of: "chart-waterfall")
    let amounts = rows.compactMap { $0.first?.attributes["data-value"].flatMap(Double.init) }
    // At list prices, promotions, sales, then the costs, then profit.
    #expect(abs(amounts[0] + amounts[1] - amounts[2]) < 1e-6)
    #expect(amounts.count == 13)
    #expect(amounts[3..<12].allSatisfy { $0 < 0 })
  }

  @Test(arguments: Language.allCases) func everyChartIsNamedDescribedAndHasItsTable(language: Language) throws {
    let charts = try ParsedPage(html(SampleRun(), language)).root.find("figure")
    #expect(charts.count >= 15)
    for chart in charts {
      let id = chart.attributes["id"] ?? ""
      #expect(chart.find("small").first?.text.isEmpty == false, "the unit of \(id)")
      let picture = try #require(chart.find(class: "picture").first)
      for part in ["title", "desc"] {
        let element = picture.children.first { $0.name == part }
        #expect(element?.text.isEmpty == false, "\(part) of \(id)")
        #expect(picture.attributes["aria-labelledby"]?.contains(element?.attributes["id"] ?? "?") == true)
      }
      #expect(chart.find("details").first?.find("td").isEmpty == false, "the table of \(id)")
      let marks = picture.find(class: "mark")
      #expect(!marks.isEmpty, "\(id)")
      #expect(marks.allSatisfy { $0.find("title").first?.text.isEmpty == false }, "\(id)")
    }
  }

  @Test func chinesePageHasNoEnglishWords() throws {
    let page = try ParsedPage(html(SampleRun(item: "台灯", items: 1, name: "样例"), .chinese))
    let allowed: Set = [
      "p10", "p90", "p", "UV", "SHA", "csv", "json", "yaml", "run", "sample", "set", "replicates", "marketday",
      "compare",
      "other", "summary", "name", "ten", "explain",
    ]
    let text = page.root.all.filter {
      !["style", "script", "code", "title"].contains($0.name) || $0.parent?.name == "svg"
    }
    .filter { $0.attributes["class"] != "more" && $0.parent?.parent?.name != "dd" }
    .filter { $0.parent?.name != "code" && $0.parent?.attributes["class"] != "warnings" && !isCode($0) }
    .map(\.ownText)
    for word in text.flatMap({ $0.split { !($0.isASCII && $0.isLetter) } }) {
      #expect(allowed.contains(String(word)) || word.count == 1, "\(word)")
    }
  }

  /// Codes of warnings are the same in both languages.
  private func isCode(_ element: ParsedPage.Element) -> Bool {
    element.name == "small" && element.parent?.parent?.attributes["class"] == "warnings"
  }

  @Test func longRunsAreShownByWeeks() throws {
    let page = try ParsedPage(html(SampleRun(days: 300)))
    let rows = try page.rows(of: "chart-visitors")
    #expect(rows.count == 43)
    // The mean of the first seven days.
    #expect(rows[0].first?.attributes["data-value"] == "3.5")
  }

  @Test func pageOfAYearAndManyItemsStaysSmall() throws {
    let page = try html(SampleRun(days: 365, items: 200))
    #expect(page.utf8.count < 3_000_000)
  }
}
