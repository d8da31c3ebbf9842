import Foundation
import MarketDay
import RunFiles
import Testing

@testable import Pages

/// The page held against the files that it is made from: both are read, and every figure is looked for.
@Suite struct PageFiguresTests {
  private func page(_ folders: [String]) throws -> ParsedPage {
    try ParsedPage(RunPage(folders: folders, language: .english).html)
  }

  /// Each value of some columns of a file stands in a part of the page. Empty cells are none.
  private func expect(
    _ page: ParsedPage, _ part: String, has columns: [String], of file: String, in folder: String,
    where isShown: (SmallTable, [String]) -> Bool = { _, _ in true }
  ) throws {
    let table = try SmallTable(path: "\(folder)/\(file)")
    let values = page.values(of: part)
    let rows = table.rows.filter { isShown(table, $0) }
    #expect(!rows.isEmpty, "\(file)")
    for column in columns {
      #expect(table.has(column), "\(file) \(column)")
      for row in rows {
        guard let exact = table.cell(column, of: row) else { continue }
        #expect(values.contains(exact), "\(exact), \(column) of \(file), is not in \(part)")
      }
    }
  }

  @Test func everySectionHasTheFiguresOfItsFile() throws {
    let run = try SampleRun()
    let page = try page([run.path])
    let folder = run.path
    try expect(page, "tiles", has: ["mean"], of: "summary.csv", in: folder) { table, row in
      ["profit", "paid_amount", "visitors", "conversion", "average_order_value", "ad_cost", "refund_amount"]
        .contains(table.cell("measure", of: row))
    }
    try expect(page, "answers", has: ["mean", "p10", "p90"], of: "summary.csv", in: folder) { table, row in
      table.cell("measure", of: row) == "profit"
    }
    for measure in ["paid_amount", "visitors", "conversion", "average_order_value"] {
      try expect(page, "chart-\(measure)", has: ["mean", "p10", "p90"], of: "bands_daily.csv", in: folder) {
        table, row in
        table.cell("measure", of: row) == measure
      }
    }
    try expect(page, "chart-daily-profit", has: ["mean", "p10", "p90"], of: "bands_daily.csv", in: folder) {
      table, row in
      table.cell("measure", of: row) == "profit"
    }
    try expect(page, "chart-traffic", has: ["visitors"], of: "channel_means_daily.csv", in: folder)
    try expect(page, "traffic", has: ["visitors", "orders", "amount", "cost"], of: "channel_totals.csv", in: folder)
    try expect(page, "chart-levers", has: ["effect"], of: "levers.csv", in: folder)
    try expect(
      page, "keywords",
      has: ["ad_cost", "ad_orders", "ad_amount", "ad_place", "cost_per_click", "bid", "maximum_bid"],
      of: "keyword_totals.csv", in: folder)
    try expect(
      page, "items", has: ["amount", "units", "visitors", "conversion", "search_weight", "lost_orders"],
      of: "product_totals.csv", in: folder)
    try expect(
      page, "items",
      has: [
        "amount", "visitors", "orders", "lost_orders", "stock", "search_weight", "natural_rank", "introduction",
        "growth", "peak", "decline",
      ], of: "product_weeks.csv", in: folder)
    try expect(page, "promotions", has: ["issued", "used", "amount"], of: "promotion_totals.csv", in: folder)
    try expect(page, "chart-order-values", has: ["orders"], of: "order_values.csv", in: folder) { table, row in
      table.cell("to", of: row) != nil
    }
    for measure in ["late_orders", "refund_amount"] {
      try expect(page, "chart-\(measure)", has: ["mean", "p10", "p90"], of: "bands_daily.csv", in: folder) {
        table, row in
        table.cell("measure", of: row) == measure
      }
    }
    try expect(page, "chart-ratings", has: ["mean"], of: "bands_daily.csv", in: folder) { table, row in
      table.cell("measure", of: row)?.hasPrefix("rating_") == true
    }
    try expect(page, "service", has: ["mean", "p10", "p90"], of: "summary.csv", in: folder) { table, row in
      ["late_orders", "complaints", "disputes", "refund_amount", "points"].contains(table.cell("measure", of: row))
    }
    try expect(page, "targets", has: ["played_amount", "mean", "p10", "p90", "chance"], of: "targets.csv", in: folder)
  }

  @Test func waterfallHasTheCostsOfTheRun() throws {
    let run = try SampleRun()
    let shown = Set(try page([run.path]).values(of: "chart-waterfall").compactMap(Double.init))
    let table = try SmallTable(path: run.path + "/summary.csv")
    for row in table.rows where ProfitSection.costs.contains(table.cell("measure", of: row) ?? "") {
      let cost = try #require(table.cell("mean", of: row).flatMap(Double.init))
      #expect(shown.contains(-cost), "\(row)")
    }
  }

  @Test func weekHasTheSharesOfTheRun() throws {
    let run = try SampleRun()
    let values = try page([run.path]).values(of: "chart-week")
    for hour in 0..<168 { #expect(values.contains("0.00\(500 + hour)".trimmingZeros), "\(hour)") }
  }

  @Test func furtherRunsStandBesideTheFirst() throws {
    let (one, two) = (try SampleRun(), try SampleRun(days: 7, replicates: 1, name: "other"))
    let page = try page([one.path, two.path])
    for run in [one, two] {
      try expect(page, "runs", has: ["mean", "p10", "p90"], of: "summary.csv", in: run.path) { table, row in
        table.cell("measure", of: row) == "profit"
      }
    }
  }

  @Test(arguments: LabFolder.Kind.allCases) func experimentsHaveTheFiguresOfTheirFiles(kind: LabFolder.Kind) throws {
    let (run, lab) = (try SampleRun(), try SampleLab(kind))
    for folders in [[lab.path], [lab.path, run.path]] {
      let page = try page(folders)
      #expect(page.element("lab-1")?.find(class: "strong").first?.text.isEmpty == false)
      #expect(page.element("answers") != nil || folders.count == 1)
      try expect(page, "lab-1", has: lab.shown, of: "\(kind.rawValue).csv", in: lab.path) { table, row in
        kind != .worth || table.cell("date", of: row) == nil || table.cell("measure", of: row) == "profit"
      }
      for value in lab.described { #expect(page.values(of: "lab-1").contains(value), "\(value)") }
    }
  }

  @Test(arguments: LabFolder.Kind.allCases, ["<script>alert(1)</script>", "=HYPERLINK(\"x\")"])
  func namesOfAnExperimentAreOnlyText(kind: LabFolder.Kind, name: String) throws {
    let lab = try SampleLab(kind, name: name)
    let page = try page([lab.path])
    #expect(page.root.find("script").count == 1)
    #expect(page.root.find("a").allSatisfy { $0.attributes["href"]?.hasPrefix("#") == true })
    #expect(page.element("lab-1")?.text.contains(name) == true)
  }

  @Test func everyMeasureShownIsExplainedWithItsFactsAndPlaces() throws {
    let (run, labs) = (try SampleRun(), try LabFolder.Kind.allCases.map { try SampleLab($0) })
    let page = try page([run.path] + labs.map(\.path))
    let terms = page.root.find("dt").compactMap { $0.attributes["id"] }
    #expect(terms.count > 50)
    let facts = try #require(page.element("explanations")).find("dd").map { $0.find("b").map(\.text) }
    #expect(facts.count == terms.count)
    #expect(facts.allSatisfy { $0.suffix(4) == ["Unit", "Source", "File", "Shown in"] })
    #expect(facts.count { $0.first == "Formula" } > 30)
  }
}

extension String {
  fileprivate var trimmingZeros: String { hasSuffix("0") ? String(dropLast()).trimmingZeros : self }
}
