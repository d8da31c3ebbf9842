import Foundation
import MarketDay
import PlainText
import ScenarioFiles
import TemporaryFolders
import Testing

/// `compare` and `worth`.
@Suite struct LabCommandTests {
  static let cases: [ExitCodeTests.Case] = [
    .init("compare shop.yaml --arm dear:products.belt.price=69 --replicates 3 --days 5", 0),
    .init("compare shop.yaml other.yaml --replicates 2 --days 3 --json --excel", 0),
    .init("compare shop.yaml", 64, "There is nothing to compare"),
    .init("compare", 64, "Missing expected argument"),
    .init("compare shop.yaml shop.yaml", 64, "Two scenarios are named 'shop'"),
    .init("compare shop.yaml other.yaml --arm a:days=3", 64, "--arm changes one scenario"),
    .init("compare shop.yaml --arm days=3", 64, "is no NAME:KEY=VALUE"),
    .init("compare shop.yaml --arm :days=3", 64, "is no NAME:KEY=VALUE"),
    .init("compare shop.yaml --arm a:days=3 --replicates 1", 64, "--replicates is 1"),
    .init("compare shop.yaml --arm a:days=3 --replicates 900000", 64, "too many to keep"),
    .init("compare shop.yaml --arm a:days=25", 1, "can't be compared"),
    .init("compare shop.yaml --arm a:start=2026-09-02 --days 3", 1, "give them one start"),
    .init("compare shop.yaml --arm a:products.bell.price=3 --arm b:dais=3", 1, "Arm 'b'"),
    .init("compare faulty.yaml other.yaml", 1, "faulty.yaml:3:1: error[unknown-key]"),
    .init("compare shop.yaml --arm a:products.belt.price=69 --replicates 2 --out shop.yaml", 2, "it is a file"),
    .init("worth shop.yaml --of ads.campaigns.dresses --replicates 2 --days 4 --excel", 0),
    .init("worth shop.yaml --of ads.campaigns.dresses.groups.coat --replicates 2 --days 4 --json", 0),
    .init("worth shop.yaml --of promotions.coupons.ten --replicates 2 --days 4", 0),
    .init("worth shop.yaml", 64, "--of"),
    .init("worth shop.yaml --of ads.campaigns.dress", 64, "did you mean 'ads.campaigns.dresses'?"),
    .init("worth shop.yaml --of products.belt.price", 64, "There is no part"),
    .init("worth shop.yaml --of ads --replicates 0", 64, "--replicates is 0"),
    .init("worth faulty.yaml --of ads", 1, "error[unknown-key]"),
    .init("worth shop.yaml --of ads --replicates 2 --out shop.yaml", 2, "it is a file"),
  ]

  @Test(arguments: cases) func `exits as it should`(_ example: ExitCodeTests.Case) throws {
    let folder = try TemporaryFolder()
    try folder.write(SampleShop.text, to: "shop.yaml")
    try folder.write(SampleShop.text.replacingOccurrences(of: "price: 128", with: "price: 138"), to: "other.yaml")
    try folder.write(
      SampleShop.text.replacingOccurrences(of: "trade: womens-wear", with: "trad: womens-wear"), to: "faulty.yaml")
    let before = try folder.names()
    let result = try CommandProcess.run(example.arguments, in: folder)
    #expect(result.status == example.status, "\(result.errors)")
    if let errors = example.errors {
      #expect(result.errors.contains(errors), "\(result.errors)")
    } else {
      #expect(result.errors == "")
      #expect(!result.output.isEmpty)
      let written = try #require(try folder.names(in: "notebooks-out").first)
      let table = try #require(try folder.names(in: "notebooks-out/\(written)").first { $0.hasSuffix(".csv") })
      let isMarked = try folder.bytes(of: "notebooks-out/\(written)/\(table)").starts(with: [0xEF, 0xBB, 0xBF])
      #expect(isMarked == example.arguments.contains("--excel"))
    }
    if example.status != 0 {
      #expect(result.output == "")
      #expect(try folder.names() == before, "nothing is written")
    }
  }

  @Test func `all faults of all arms are told at once, by arm`() throws {
    let folder = try TemporaryFolder()
    try folder.write(SampleShop.text, to: "shop.yaml")
    let result = try CommandProcess.run(
      "compare shop.yaml --arm a:products.bell.price=3 --arm b:store.platform_fee=900% --arm b:dais=3", in: folder)
    #expect(result.status == 1)
    for words in ["Arm 'a':", "did you mean 'belt'?", "Arm 'b':", "platform-fee-out-of-range", "unknown-key"] {
      #expect(result.errors.contains(words), "\(words): \(result.errors)")
    }
    #expect(!result.errors.contains("as written"))
  }

  @Test func `an arm that sets what is there already says which`() throws {
    let folder = try TemporaryFolder()
    try folder.write(SampleShop.text, to: "shop.yaml")
    let result = try CommandProcess.run(
      "compare shop.yaml --arm idle:products.belt.price=59 --replicates 2 --days 3", in: folder)
    #expect(result.status == 0)
    #expect(result.output.contains("changes nothing: every figure of every replicate is the same"))
    #expect(result.output.contains("products.belt.price=59 is there already"))
    #expect(try folder.names().contains("notebooks-out"))
    #expect(try folder.read("notebooks-out/compare-shop/comparison.json").contains("\"arm\": \"idle\""))
  }

  /// Intervals of changes of bids are at least three times narrower than unpaired ones would be. Measured over 300
  /// replicates of all 60 days: 16 times for the cap, 20 times for the fixed bid.
  @Test(arguments: [
    ("ads.campaigns.主推款.groups.knit-dress.bid.cap", "1.50"), ("ads.campaigns.长尾词.groups.floral-dress.bid", "0.85"),
  ]) func `the same luck makes intervals of bid changes three times narrower`(_ key: String, _ value: String)
    async throws
  {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("scenarios/autumn-dresses.yaml").path
    let arms = try [[], [(key: key, value: value)]].map { pairs in
      ComparisonArm(
        name: "\(pairs.count)",
        scenario: try #require(ScenarioFile.read(path: path, overrides: pairs).scenario).firstDays(20))
    }
    let profit = ComparedFigure(name: "profit", better: .higher) { $0.store.profit.yuan }
    let comparison = try await Comparison.play(arms, figures: [profit], replicates: 12, seed: 1, jobs: 2)
    let saving = try #require(comparison.arms[1]["profit"]?.difference?.saving)
    #expect(saving > 9, "\(key)=\(value) saves \(saving)")
  }
}
