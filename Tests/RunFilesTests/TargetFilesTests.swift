import Foundation
import MarketDay
import PlainText
import Testing

@testable import RunFiles

/// What a run writes and prints of sales targets.
@Suite struct TargetFilesTests {
  private static let start = TestStore.full.draft.start

  /// A store of 14 days with targets for them, for a week of them, and for a month that goes on after them.
  private static func draft(amounts: [Int] = [30_000, 9_000, 55_000]) -> ScenarioDraft {
    var draft = TestStore.withoutPromotions.draft
    draft.targets = [
      SalesTarget(name: "双周", first: start, last: start + 13, amount: Money(yuan: amounts[0])),
      SalesTarget(name: "week", first: start + 3, last: start + 9, amount: Money(yuan: amounts[1])),
      SalesTarget(name: "+month", first: start, last: start + 29, amount: Money(yuan: amounts[2])),
    ]
    return draft
  }

  @Test func `targets csv sums up the daily rows`() async throws {
    let run = try await WrittenRun(Self.draft(), replicates: 9)
    let (daily, table) = (try run.table(.storeDaily), try run.table(.targets))
    #expect(try table.texts("target") == ["双周", "week", "'+month"])
    #expect(try table.texts("to")[1] == "\(Self.start + 9)")
    #expect(try table.fen("amount") == [3_000_000, 900_000, 5_500_000])
    let (dates, paid) = (try daily.texts("date"), try daily.fen("paid_amount"))
    let replicates = try daily.numbers("replicate").map { Int($0) }
    let played = try table.fen("played_amount")
    for (row, last) in [13, 9, 13].enumerated() {
      let first = row == 1 ? 3 : 0
      var sums = [Int](repeating: 0, count: 9)
      for index in dates.indices where dates[index] >= "\(Self.start + first)" && dates[index] <= "\(Self.start + last)"
      {
        sums[replicates[index]] += paid[index]
      }
      let expected = RunStatistics(sums.map { Double($0) / 100 }).distribution
      #expect(abs(try table.numbers("mean")[row] - expected.mean) < 0.005_001)
      #expect(abs(try table.numbers("p50")[row] - expected.p50) < 0.005_001)
      let reached = sums.count { $0 >= played[row] }
      #expect(abs(try table.numbers("chance")[row] - Double(reached) / 9) < 1e-6)
      let share = Double(reached + 2) / 13
      #expect(abs(try table.numbers("standard_error")[row] - (share * (1 - share) / 13).squareRoot()) < 1e-6)
    }
    // Every day belongs to a target, and those of the week to the week.
    let wanted = try daily.fen("target_amount")
    #expect((3...9).reduce(0) { $0 + wanted[$1] } == 900_000)
    #expect(played[0] == 3_000_000 && played[1] == 900_000 && played[2] < 5_500_000)
  }

  @Test func `without targets there is no file of them, with one run no error`() async throws {
    let without = try await WrittenRun(TestStore.withoutPromotions.draft, replicates: 1)
    #expect(!without.fileNames.contains(RunFile.targets.name))
    #expect(!without.summary.text(in: .english).contains("Target"))
    let one = try await WrittenRun(Self.draft(), replicates: 1)
    #expect(try one.table(.targets).texts("standard_error") == ["", "", ""])
    let description = try #require(try JSONSerialization.jsonObject(with: one.bytes(.description)) as? [String: Any])
    #expect((description["files"] as? [String: Int])?[RunFile.targets.name] == 3)
    #expect(one.summary.text(in: .english).contains("reached"))
  }

  @Test func `the summary says how often each target was reached`() async throws {
    let summary = try await WrittenRun(Self.draft(amounts: [1, 9_999_999, 30]), replicates: 4).summary
    let lines = summary.text(in: .english).split(separator: "\n").filter { $0.hasPrefix("Target ") }.map(String.init)
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix("Target 双周: ¥1, mean ¥"))
    #expect(lines[0].hasSuffix("%), reached in 100% of replicates (±15)"))
    #expect(lines[1].hasSuffix(", reached in 0% of replicates (±15)"))
    #expect(lines[2].contains(" of ¥30, mean "))
  }

  @Test(arguments: [1, 3, 60])
  func `it fits on a screen with any number of targets`(count: Int) async throws {
    var draft = TestStore.full.draft
    for number in 0..<15 { draft.channels.append(Channel(name: "c\(number)", visitsPerDay: 5)) }
    draft.targets = (0..<count).map { number in
      SalesTarget(
        name: "一个名字非常非常长的目标 \(number)", first: Self.start, last: Self.start + 20,
        amount: Money(yuan: 1_000_000_000))
    }
    let text = try await WrittenRun(draft, replicates: 2).summary.text(in: .english)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count <= 40, "\(lines.count) lines")
    for line in lines where line.hasPrefix("Target") { #expect(line.terminalColumns <= 96, "\(line)") }
    #expect(text.contains("in targets.csv") == (count == 60))
  }

  @Test func `JSON has a list of targets`() async throws {
    let summary = try await WrittenRun(Self.draft(), replicates: 3).summary
    let read = try #require(
      try JSONSerialization.jsonObject(with: Data(summary.json.description.utf8)) as? [String: Any])
    let targets = try #require(read["targets"] as? [[String: Any]])
    #expect(targets.map { $0["name"] as? String } == ["双周", "week", "+month"])
    #expect(targets[1]["amount"] as? Double == 9_000)
    let chance = try #require(targets[1]["chance"] as? Double)
    #expect(abs(chance - summary.targets[1].chance) < 1e-6)
  }
}
