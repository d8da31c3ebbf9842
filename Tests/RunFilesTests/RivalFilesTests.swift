import Foundation
import MarketDay
import Testing

@testable import RunFiles

/// `rival_daily.csv`: what was seen of rivals, and the truth.
@Suite("The file of rivals")
struct RivalFilesTests {
  private static var draft: ScenarioDraft {
    var draft = TestStore.full.draft
    draft.keywords[0].advertisers = 3
    var rival = Rival(
      name: "北山, 杯业", keywords: [draft.keywords[0].text], value: Money(fen: 110), dailyBudget: Money(yuan: 60),
      bid: .holdFirstPlace(days: 3, peakHours: [14, 20, 21], cap: Money(yuan: 6)))
    rival.quality = 8
    draft.rivals = [rival]
    return draft
  }

  @Test func `It has a row for each day, keyword and advertiser, in the order of the layout`() async throws {
    let run = try await WrittenRun(Self.draft, replicates: 2)
    let table = try run.table(.rivalDaily)
    #expect(table.header == ColumnCatalogue.columns(of: .rivalDaily).map(\.name))
    #expect(table.rows.count == 2 * 14 * 4)
    let names = try table.texts("rival")
    #expect(Array(names.prefix(4)) == ["北山, 杯业", "rival 1", "rival 2", "rival 3"])
    #expect(Set(try table.texts("keyword")) == [Self.draft.keywords[0].text])
    // The named rival of the first replicate, day by day.
    func cells(_ column: String) throws -> [String] {
      let all = try table.texts(column)
      return (0..<14).map { all[$0 * 4] }
    }
    #expect(try cells("seen_place") == .init(repeating: "1", count: 14))
    #expect(try cells("seen_hours").suffix(11) == .init(repeating: "3", count: 11)[...])
    #expect(try cells("seen_from").last == "14" && cells("seen_to").last == "21")
    #expect(try cells("true_bid").allSatisfy { $0 == "6.00" } && cells("true_quality").allSatisfy { $0 == "8" })
    #expect(try cells("true_budget").first == "60.00" && cells("true_value").first == "1.10")
    #expect(try cells("true_cost").allSatisfy { (Double($0) ?? 99) <= 60 })
    // The drawn ones have no value and no budget that anybody names.
    #expect(try table.texts("true_value")[1] == "" && table.texts("true_budget")[1] == "")
  }

  @Test func `Without a named rival there is no such file`() async throws {
    let run = try await WrittenRun(TestStore.withoutPromotions.draft, replicates: 1)
    #expect(!run.fileNames.contains(RunFile.rivalDaily.name))
  }

  @Test func `Regions and rivals each have their own rows`() async throws {
    var draft = Self.draft
    draft.regions = [Region(name: "east", share: 0.4), Region(name: "west", share: 0.6)]
    let run = try await WrittenRun(draft, replicates: 2)
    #expect(try run.table(.regionDaily).rows.count == 2 * 14 * 2)
    #expect(try run.table(.rivalDaily).rows.count == 2 * 14 * 4)
    draft.regions = []
    let without = try await WrittenRun(draft, replicates: 2)
    #expect(!without.fileNames.contains(RunFile.regionDaily.name))
    #expect(try without.table(.rivalDaily).rows.count == 2 * 14 * 4)
  }
}
