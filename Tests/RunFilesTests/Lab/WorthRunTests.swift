import Foundation
import MarketDay
import PlainText
import TemporaryFolders
import Testing

@testable import RunFiles

@Suite struct WorthRunTests {
  private func written(
    _ key: String, jobs: Int = 1, replicates: Int = 3
  ) async throws -> (report: WorthReport, csv: String) {
    var draft = TestStore.full.draft
    draft.days = 16
    let scenario = try Scenario(draft)
    let part = try #require(scenario.namedLevers.first { $0.key == key }, "\(key)")
    let run = WorthRun(
      scenario: scenario, source: ScenarioSource(fileName: "shop.yaml", sha256: "00"), part: part,
      replicates: replicates, seed: 5, jobs: jobs, version: "1")
    let folder = try TemporaryFolder()
    let report = try await run.write(toFolder: folder.url.appendingPathComponent("out").path)
    return (try #require(report), try folder.read("out/\(LabFile.worth.name)"))
  }

  @Test func `any number of jobs gives the same bytes`() async throws {
    #expect(try await written("ads.campaigns.cups", jobs: 1).csv == written("ads.campaigns.cups", jobs: 3).csv)
  }

  @Test func `parts and days of the file sum to the profit to the fen`() async throws {
    let csv = try await written("ads.campaigns.cups").csv
    let rows = csv.split(separator: "\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    #expect(rows.allSatisfy { $0.count == LabFile.worth.columns.count })
    func sum(_ isWanted: ([String]) -> Bool) -> Double { rows.filter(isWanted).reduce(0) { $0 + Double($1[2])! } }
    let parts = Set(WorthPart.allCases.map(\.rawValue))
    for date in Set(rows.map { $0[0] }) {
      let profit = sum { $0[0] == date && $0[1] == "profit" }
      #expect(abs(sum { $0[0] == date && parts.contains($0[1]) } - profit) < 0.005, "\(date)")
    }
    let whole = sum { $0[0] == "" && $0[1] == "profit" }
    #expect(abs(sum { $0[0] != "" && $0[1] == "profit" } - whole) < 0.005)
  }

  @Test(arguments: [
    "ads", "ads.campaigns.cups", "ads.campaigns.cups.groups.+cup.keywords.红色 杯子", "channels.淘宝客",
    "promotions.bundles.@set", "promotions.coupons.next", "products.+cup.listed",
  ]) func `the screen holds it`(_ key: String) async throws {
    let report = try await written(key).report
    let lines = report.text(in: .english).split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count <= 40)
    for line in lines.dropLast() { #expect(line.terminalColumns <= 96, "\(line)") }
    #expect(report.text(in: .english).contains("= change of the profit"))
    #expect(report.json.description.contains("\"parts\""))
  }

  @Test func `an ad's sentences name its price, what it brought and what it may cost`() async throws {
    let text = try await written("ads.campaigns.cups").report.sentences.map(\.english).joined(separator: " ")
    for words in ["Each click of cups cost ¥", "by its own orders", "It pays up to ¥", "maximum-bid rule"] {
      #expect(text.contains(words), "\(text)")
    }
    let channel = try await written("channels.淘宝客").report.sentences.map(\.english).joined(separator: " ")
    #expect(channel.contains("Each visit of 淘宝客 cost ¥"), "\(channel)")
    let coupon = try await written("promotions.coupons.next").report.sentences.map(\.english).joined(separator: " ")
    #expect(coupon.contains("before it was given away"), "\(coupon)")
  }

  @Test func `rounded parts sum to the rounded whole`() {
    let values = [1.004, 2.003, -0.5049, 3.33333]
    let rounded = roundedParts(values, steps: 100)
    #expect(abs(rounded.reduce(0, +) - 5.84) < 1e-9)
    for (value, shown) in zip(values, rounded) { #expect(abs(value - shown) < 0.0101) }
  }

  @Test func `long sentences are broken at spaces`() {
    #expect("one two three".wrapped(toColumns: 7) == "one two\nthree")
    #expect("连衣裙 a".wrapped(toColumns: 5) == "连衣裙\na")
  }
}
