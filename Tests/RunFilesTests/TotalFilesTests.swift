import Foundation
import MarketDay
import Testing

@testable import RunFiles

/// The small files over all replicates, held against the rows of every day.
@Suite struct TotalFilesTests {
  private static let entities = ["product", "channel", "promotion", "kind", "keyword"]

  /// The columns of `table` that say what a row is about, as one text a row.
  private func names(_ table: ParsedTable) throws -> [String] {
    let columns = try Self.entities.filter(table.header.contains).map { try table.texts($0) }
    return table.rows.indices.map { row in columns.map { $0[row] }.joined(separator: "/") }
  }

  @Test(
    arguments: TestStore.allCases,
    [
      (RunFile.productDaily, RunFile.productMeansDaily), (.channelDaily, .channelMeansDaily),
      (.promotionDaily, .promotionMeansDaily),
    ])
  func meansByDayAreMeansOverReplicates(store: TestStore, files: (RunFile, RunFile)) async throws {
    let run = try await PlayedStores.shared.run(of: store)
    let (daily, means) = (try run.table(files.0), try run.table(files.1))
    #expect(daily.rows.count == 2 * means.rows.count)
    #expect(try names(daily).prefix(means.rows.count) == names(means)[...])
    #expect(try daily.texts("date").prefix(means.rows.count) == means.texts("date")[...])
    for column in means.header where column != "date" && !Self.entities.contains(column) {
      let (given, mean) = (try daily.texts(column), try means.texts(column))
      for row in means.rows.indices {
        let values = [given[row], given[row + means.rows.count]].compactMap(Double.init)
        guard !values.isEmpty else {
          #expect(mean[row] == "", "\(column)")
          continue
        }
        let expected = values.reduce(0, +) / Double(values.count)
        #expect(abs(try #require(Double(mean[row])) - expected) < 1.1e-6 * max(1, abs(expected)), "\(column)")
      }
    }
  }

  @Test(
    arguments: TestStore.allCases,
    [
      (RunFile.productDaily, RunFile.productTotals), (.channelDaily, .channelTotals),
      (.promotionDaily, .promotionTotals), (.keywordDaily, .keywordTotals),
    ])
  func totalsAreThoseOfTheDays(store: TestStore, files: (RunFile, RunFile)) async throws {
    let run = try await PlayedStores.shared.run(of: store)
    let (daily, totals) = (try run.table(files.0), try run.table(files.1))
    var rows: [String: [Int]] = [:]
    for (row, name) in try names(daily).enumerated() { rows[name, default: []].append(row) }
    #expect(try Set(names(totals)) == Set(rows.keys))
    let replicates = try daily.texts("replicate")
    for (entity, name) in try names(totals).enumerated() {
      let days = try #require(rows[name])
      func values(_ column: String) throws -> [Double] {
        let cells = try daily.texts(column)
        return days.compactMap { Double(cells[$0]) }
      }
      for column in totals.header where !Self.entities.contains(column) && !column.hasSuffix("_standard_error") {
        let cell = totals.rows[entity][try totals.index(column)]
        let expected: Double?
        let numbers = try values(column)
        switch ColumnCatalogue.wholeRun(column, of: files.0) {
        case .sum: expected = numbers.reduce(0, +) / 2
        case .meanOfDays: expected = mean(numbers)
        case .meanOfActiveDays: expected = mean(numbers.filter { $0 != 0 })
        case .last:
          let cells = try daily.texts(column)
          let last = ["0", "1"].compactMap { replicate in
            days.last { replicates[$0] == replicate && !cells[$0].isEmpty }.flatMap { Double(cells[$0]) }
          }
          expected = mean(last)
        case .ratio(let part, let whole):
          let (part, whole) = (try values(part).reduce(0, +), try values(whole).reduce(0, +))
          expected = whole == 0 ? 0 : part / whole
        }
        guard let expected else {
          #expect(cell == "", "\(name) \(column)")
          continue
        }
        // Written to the fen or six decimals; the daily cells were rounded too.
        #expect(abs(try #require(Double(cell)) - expected) < 0.005_1, "\(name) \(column)")
      }
    }
  }

  private func mean(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }

  @Test func aRowByReplicateIsTheSumOfItsDays() async throws {
    let run = try await WrittenRun(TestStore.full.draft, replicates: 5)
    let (totals, daily) = (try run.table(.replicateTotals), try run.table(.storeDaily))
    #expect(try totals.texts("replicate") == ["0", "1", "2", "3", "4"])
    #expect(totals.header.dropFirst() == RunTally.measureNames[...])
    let replicates = try daily.texts("replicate")
    for column in ["paid_amount", "profit", "ad_cost"] {
      let (sums, days) = (try totals.fen(column), try daily.fen(column))
      for replicate in 0..<5 {
        let own = days.indices.filter { replicates[$0] == "\(replicate)" }
        #expect(sums[replicate] == own.reduce(0) { $0 + days[$1] }, "\(column)")
      }
    }
    let profits = try totals.fen("profit").map { Double($0) / 100 }
    let summary = try run.table(.summary)
    let row = try #require(summary.rows.first { $0[0] == "profit" })
    let expected = RunStatistics(profits).distribution
    for (cell, figure) in zip(row.dropFirst(), [expected.mean, expected.standardError ?? -1, expected.p10]) {
      #expect(abs(try #require(Double(cell)) - figure) < 0.005_001)
    }
    let description = try #require(try JSONSerialization.jsonObject(with: run.bytes(.description)) as? [String: Any])
    let chance = Double(profits.count { $0 > 0 }) / 5
    #expect(description["chance_of_profit"] as? Double == chance)
  }

  @Test(arguments: TestStore.allCases)
  func ordersByValueAreTheBuyersAndWhatTheyPaid(store: TestStore) async throws {
    let run = try await PlayedStores.shared.run(of: store)
    let (values, summary) = (try run.table(.orderValues), try run.table(.summary))
    func mean(_ measure: String) throws -> Double {
      try #require(summary.rows.first { $0[0] == measure }.flatMap { Double($0[1]) })
    }
    let orders = try values.numbers("orders")
    #expect(try abs(orders.reduce(0, +) - mean("buyers")) < 1e-6 * Double(orders.count))
    let (from, upper) = (try values.numbers("from"), try values.texts("to").map(Double.init))
    #expect(zip(from.dropFirst(), upper).allSatisfy { $0 == $1 } && upper.last == .some(nil))
    let paid = try mean("paid_amount")
    #expect(zip(orders, from).reduce(0) { $0 + $1.0 * $1.1 } <= paid + 0.01)
    if orders.last == 0 { #expect(zip(orders, upper).reduce(0) { $0 + $1.0 * ($1.1 ?? 0) } >= paid - 0.01) }
  }

  @Test func standardErrorsAreThoseOfTheReplicates() async throws {
    let run = try await WrittenRun(TestStore.full.draft, replicates: 4)
    let (totals, daily) = (try run.table(.channelTotals), try run.table(.channelDaily))
    let (replicates, channels) = (try daily.texts("replicate"), try daily.texts("channel"))
    let amounts = try daily.fen("amount")
    for (channel, error) in zip(try totals.texts("channel"), try totals.numbers("amount_standard_error")) {
      let sums = (0..<4).map { replicate in
        amounts.indices.filter { replicates[$0] == "\(replicate)" && channels[$0] == channel }
          .reduce(0.0) { $0 + Double(amounts[$1]) / 100 }
      }
      #expect(abs(error - (RunStatistics(sums).standardError ?? -1)) < 0.005_001, "\(channel)")
    }
  }

  @Test func oneReplicateIsItsOwnMeanAndHasNoError() async throws {
    let run = try await WrittenRun(TestStore.full.draft, replicates: 1)
    let (daily, means) = (try run.table(.productDaily), try run.table(.productMeansDaily))
    #expect(try daily.numbers("search_weight") == means.numbers("search_weight"))
    #expect(try daily.numbers("amount") == means.numbers("amount"))
    #expect(Set(try run.table(.keywordTotals).texts("ad_cost_standard_error")) == [""])
    #expect(Set(try run.table(.productTotals).texts("amount_standard_error")) == [""])
  }

  @Test func leversAreThoseOfTheSummaryAndMore() async throws {
    let run = try await PlayedStores.shared.run(of: .full)
    let table = try run.table(.levers)
    #expect(table.rows.count > run.summary.levers.count)
    let effects = try table.numbers("effect")
    for (index, effect) in run.summary.levers.enumerated() {
      #expect(abs(effects[index] - effect.profit) < 0.005_001)
      #expect(table.rows[index].prefix(2) == [effect.lever.kind, effect.lever.name ?? ""])
    }
    #expect(zip(effects, effects.dropFirst()).allSatisfy { abs($0) >= abs($1) })
  }

  @Test func runJSONSaysWhatAPageShowsOfTheScenario() async throws {
    let draft = TestStore.full.draft
    let run = try await PlayedStores.shared.run(of: .full)
    let read = try #require(try JSONSerialization.jsonObject(with: run.bytes(.description)) as? [String: Any])
    let hours = try #require(read["demand_by_hour"] as? [Double])
    #expect(hours.count == 168 && abs(hours.reduce(0, +) - 1) < 168e-6)
    let products = try #require(read["products"] as? [[String: Any]])
    #expect(products.map { $0["id"] as? String } == draft.products.map(\.id))
    #expect(products.map { $0["listed"] as? Int } == draft.products.map { $0.listed?.value })
    #expect((read["keywords"] as? [[String: Any]])?.count == draft.keywords.count)
    let thresholds = try #require(read["thresholds"] as? [[String: Any]])
    let amounts = draft.promotions.gifts.flatMap(\.tiers).map(\.threshold) + draft.promotions.coupons.map(\.threshold)
    #expect(thresholds.map { $0["from"] as? Double } == amounts.map(\.yuan))
    let warnings = try #require(read["warnings"] as? [[String: Any]])
    #expect(warnings.map { $0["code"] as? String } == (try Scenario(draft)).warnings.map(\.code))
  }
}
