import Foundation
import MarketDay
import TemporaryFolders
import Testing

@testable import RunFiles

/// The daily tables that an operator keeps.
@Suite struct DailyReportTests {
  /// The tables of a run, read back.
  private static func tables(
    _ draft: ScenarioDraft, replicates: Int, replicate: Int? = nil
  ) throws -> (run: EngineeredRun, tables: [ReportTable: ParsedTable]) {
    let run = try EngineeredRun(draft, replicates: replicates)
    let report = try DailyReport(try PlayedRun(folder: run.path), replicate: replicate)
    _ = try report.write(toFolder: run.path + "/tables")
    return (
      run,
      try ReportTable.allCases.reduce(into: [:]) { tables, table in
        tables[table] = try ParsedTable(run.folder.read("run/tables/" + table.name))
      }
    )
  }

  private static func numbers(_ table: ParsedTable?, _ column: String) throws -> [Double?] {
    try #require(table).texts(column).map(Double.init)
  }

  @Test(arguments: TestStore.allCases) func `the figures are those of the run's files`(store: TestStore) throws {
    let (run, tables) = try Self.tables(store.draft, replicates: 1)
    let daily = try ParsedTable(run.folder.read("run/store_daily.csv"))
    for column in ["page_views", "visitors", "paid_amount", "buyers", "ad_cost", "profit"] {
      #expect(try Self.numbers(tables[.store], column) == daily.numbers(column), "\(column)")
    }
    for column in ["inquiries", "complaints", "refund_amount", "reviews", "backlog"] {
      #expect(try Self.numbers(tables[.service], column) == daily.numbers(column), "\(column)")
    }
    for column in ["conversion", "average_order_value", "call_in_rate", "inquiry_conversion"] {
      // Empty where there is nothing to divide by.
      let own = try Self.numbers(tables[.store], column).map { $0 ?? 0 }
      #expect(try own == daily.numbers(column), "\(column)")
    }
    let products = try ParsedTable(run.folder.read("run/product_daily.csv"))
    #expect(try #require(tables[.product]).texts("product") == products.texts("product"))
    for column in ["visitors", "amount", "price", "stock", "search_weight"] {
      #expect(try Self.numbers(tables[.product], column) == products.numbers(column), "\(column)")
    }
    let shares = try zip(
      try #require(tables[.product]).texts("date"), Self.numbers(tables[.product], "sales_share"))
    for (date, pairs) in Dictionary(grouping: Array(shares), by: \.0) {
      let sum = pairs.reduce(0) { $0 + ($1.1 ?? 0) }
      #expect(sum == 0 || abs(sum - 1) < 1e-5, "\(date)")
    }
  }

  @Test func `what is derived follows its formula`() throws {
    let (run, tables) = try Self.tables(TestStore.full.draft, replicates: 1)
    let store = try #require(tables[.store])
    let channels = try ParsedTable(run.folder.read("run/channel_daily.csv"))
    let visitors = try store.numbers("visitors")
    for (row, date) in try store.texts("date").enumerated() {
      let depth = try store.numbers("depth")[row]
      #expect(abs(depth - (try store.numbers("page_views")[row]) / visitors[row]) < 1e-5)
      #expect(abs(try store.numbers("bounce_rate")[row] - exp(1 - depth)) < 1e-5)
      var (paid, back) = (0.0, 0.0)
      for channel in channels.rows where channel[1] == date {
        let visits = try #require(Double(channel[3]))
        if ["keyword_ads", "direct", "淘宝客"].contains(channel[2]) { paid += visits }
        if ["returns", "members"].contains(channel[2]) { back += visits }
      }
      #expect(abs(try store.numbers("paid_traffic_share")[row] - paid / visitors[row]) < 1e-5)
      #expect(abs(try store.numbers("returning_visitor_share")[row] - back / visitors[row]) < 1e-5)
    }
  }

  /// Bounces are Poisson: of many visitors as many see one page as drawn ones do.
  @Test func `the bounce rate is that of Poisson pages`() {
    var generator = SplitMix(state: 5)
    let draws = 40_000
    let (mean, limit) = (1.3, exp(-1.3))
    let single = (0..<draws).filter { _ in
      // Knuth's product: no page after the first.
      Double(generator.next() >> 11) / 9_007_199_254_740_992 < limit
    }.count
    // Three standard errors: 0.7%.
    #expect(abs(Double(single) / Double(draws) - bounceRate(depth: 1 + mean)) < 0.007)
    #expect(bounceRate(depth: 1) == 1)
  }

  @Test func `changes are against the day before and the same weekday`() throws {
    let store = try #require(try Self.tables(TestStore.full.draft, replicates: 1).tables[.store])
    let visitors = try store.numbers("visitors")
    let (day, week) = (try Self.numbers(store, "visitors_day_change"), try Self.numbers(store, "visitors_week_change"))
    #expect(day[0] == nil && week[..<7].allSatisfy { $0 == nil })
    for row in 7..<visitors.count {
      #expect(abs(try #require(day[row]) - (visitors[row] / visitors[row - 1] - 1)) < 1e-5)
      #expect(abs(try #require(week[row]) - (visitors[row] / visitors[row - 7] - 1)) < 1e-5)
    }
    // A loss that grows is a change for the worse.
    #expect(try store.texts("weekday").prefix(2) == ["wednesday", "thursday"])
  }

  @Test func `several replicates are shown as their means, one by itself`() throws {
    let draft = TestStore.full.draft
    let (run, tables) = try Self.tables(draft, replicates: 3)
    let daily = try ParsedTable(run.folder.read("run/store_daily.csv"))
    let paid = try daily.fen("paid_amount")
    let means = try #require(tables[.store]).fen("paid_amount")
    for day in 0..<draft.days {
      let sum = (0..<3).reduce(0) { $0 + paid[$1 * draft.days + day] }
      #expect(abs(Double(means[day]) - Double(sum) / 3) <= 0.5001)
    }
    let one = try Self.tables(draft, replicates: 3, replicate: 1).tables
    #expect(try #require(one[.store]).fen("paid_amount") == Array(paid[draft.days..<(2 * draft.days)]))
  }

  @Test func `the trade stands beside the store`() throws {
    let draft = TestStore.full.draft
    let trade = try #require(try Self.tables(draft, replicates: 1).tables[.trade])
    let last = trade.rows.filter { $0[0] == (draft.start + (draft.days - 1)).description }
    func row(_ measure: String) throws -> [String] { try #require(last.first { $0[1] == measure }) }
    #expect(try row("conversion")[2...4].map { Double($0) != nil } == [true, true, true])
    #expect(try row("conversion")[4] == "0.0315")
    #expect(try row("price")[4] == "108.00")
    #expect(try row("buyers_per_item")[2] == "14")
    #expect(try row("rating_service")[3...5] == ["", "", ""])
    let (own, typical) = (try #require(Double(row("depth")[3])), try #require(Double(row("depth")[4])))
    #expect(abs(try #require(Double(row("depth")[5])) - own / typical) < 1e-5)
  }

  @Test func `each column has its own name and one sentence of meaning`() {
    for table in ReportTable.allCases {
      let columns = table.columns
      #expect(Set(columns.map(\.name)).count == columns.count)
      for column in columns {
        #expect(column.meaning.english.hasSuffix(".") && column.meaning.chinese.hasSuffix("。"), "\(column.name)")
      }
    }
  }

  @Test func `the headers are the catalogue's, also for spreadsheets`() throws {
    let run = try EngineeredRun(TestStore.withoutKeywords.draft, replicates: 1)
    let report = try DailyReport(try PlayedRun(folder: run.path))
    let written = try report.write(toFolder: run.path + "/tables", isForExcel: true)
    #expect(written.map(\.table) == ReportTable.allCases)
    for file in written {
      let bytes = try run.folder.bytes(of: "run/tables/" + file.table.name)
      #expect(bytes.starts(with: CSVText.byteOrderMark))
      let table = try ParsedTable(String(decoding: bytes.dropFirst(3), as: UTF8.self))
      #expect(table.header == file.table.columns.map(\.name))
      #expect(table.rows.count == file.rows)
    }
  }

  @Test func `tables of before are replaced, and what is not theirs stays`() throws {
    let run = try EngineeredRun(TestStore.fewVisits.draft, replicates: 1)
    let report = try DailyReport(try PlayedRun(folder: run.path))
    _ = try report.write(toFolder: run.path + "/tables")
    try run.folder.write("mine", to: "run/tables/notes.txt")
    try run.folder.write("old", to: "run/tables/store_report.csv")
    _ = try report.write(toFolder: run.path + "/tables/")
    #expect(try run.folder.names(in: "run/tables") == (ReportTable.allCases.map(\.name) + ["notes.txt"]).sorted())
    #expect(try run.folder.read("run/tables/store_report.csv").hasPrefix("date,"))
    #expect(throws: RunFolderError.self) { _ = try report.write(toFolder: run.path + "/tables/notes.txt") }
  }
}
