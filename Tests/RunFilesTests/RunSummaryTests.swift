import Foundation
import MarketDay
import PlainText
import Testing

@testable import RunFiles

@Suite struct RunSummaryTests {
  @Test(arguments: TestStore.allCases)
  func `it fits on a screen`(store: TestStore) async throws {
    var summary = try await PlayedStores.shared.run(of: store).summary
    for replicates in [1, 2] {
      summary.replicates = replicates
      let text = summary.text(in: .english)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      #expect((20...40).contains(lines.count), "\(lines.count) lines")
      for line in lines where !line.contains(NSTemporaryDirectory()) {
        #expect(line.terminalColumns <= 100, "\(line)")
        #expect(line.last != " ", "'\(line)'")
      }
      #expect(!text.contains("\u{1B}"))
    }
  }

  @Test func `its tables are aligned, also under wide names`() async throws {
    let text = try await PlayedStores.shared.run(of: .full).summary.text(in: .english)
    let lines = text.split(separator: "\n").map(String.init)
    let first = try #require(lines.firstIndex { $0.hasPrefix("Traffic") })
    let table = lines[first..<first + 7]
    // Visitors end in the same column everywhere: names take 22 columns, the figure 12.
    let figures = table.map { line in
      var used = 0
      return String(
        line.drop { character in
          used += character.terminalColumns
          return used <= 22
        }.prefix(12))
    }
    #expect(figures[0] == "    visitors")
    for figure in figures.dropFirst() { #expect(figure.last?.isNumber == true && figure.count == 12, "'\(figure)'") }
  }

  @Test(arguments: TestStore.allCases)
  func `the waterfall falls from its first line to the profit`(store: TestStore) async throws {
    let summary = try await PlayedStores.shared.run(of: store).summary
    var sum = Money.zero
    for line in summary.waterfall {
      // Means over two replicates are rounded to the fen.
      if line.isResult { #expect(abs((line.amount - sum).fen) <= 12, "\(line.key)") } else { sum += line.amount }
    }
    #expect(abs(summary.profit.mean - sum.yuan) < 0.121)
  }

  @Test func `sales are the product shown`() async throws {
    let summary = try await WrittenRun(TestStore.withoutPromotions.draft, replicates: 5).summary
    let product = summary.visitors.mean * summary.conversion.mean * summary.orderValue.mean
    #expect(abs(product - summary.sales.mean) < 1e-6 * summary.sales.mean)
    #expect(abs(summary.traffic.reduce(0) { $0 + $1.share } - 1) < 1e-9)
  }

  @Test func `many channels are shown as the largest and the rest`() async throws {
    var draft = TestStore.withoutAds.draft
    draft.days = 2
    draft.promotions = Promotions()
    for number in 0..<20 { draft.channels.append(Channel(name: "c\(number)", visitsPerDay: Double(number))) }
    let summary = try await WrittenRun(draft, replicates: 1).summary
    #expect(summary.text(in: .english).contains("  20 smaller ones"))
    #expect(summary.traffic.count == 26)
  }

  @Test func `levers are told in sentences`() {
    let effect = LeverEffect(lever: .channel("淘宝客"), profit: -1_234, standardError: 900)
    let sentence = LeverSentence.text(effect, in: .english)
    #expect(sentence == "Channel 淘宝客 cost ¥1,234 ± 900, perhaps by chance: it costs more than its orders earn.")
    let stock = LeverSentence.text(LeverEffect(lever: .limitedStock, profit: -50, standardError: nil), in: .english)
    #expect(stock == "Limited stock cost ¥50: orders find the shelf empty.")
  }

  @Test func `JSON has the same content`() async throws {
    let summary = try await PlayedStores.shared.run(of: .full).summary
    let read = try #require(
      try JSONSerialization.jsonObject(with: Data(summary.json.description.utf8)) as? [String: Any])
    #expect((read["traffic"] as? [Any])?.count == summary.traffic.count)
    #expect((read["waterfall"] as? [Any])?.count == summary.waterfall.count)
    #expect((read["levers"] as? [[String: Any]])?.count == summary.levers.count)
    #expect(
      ((read["profit"] as? [String: Any])?["mean"] as? Double).map { abs($0 - summary.profit.mean) < 0.006 } == true)
  }

  @Test func `colour only where it is asked for`() async throws {
    let summary = try await PlayedStores.shared.run(of: .full).summary
    #expect(summary.text(.terminal, in: .english).contains("\u{1B}[1m"))
  }
}
