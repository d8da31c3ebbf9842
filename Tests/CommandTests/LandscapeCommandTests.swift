import Foundation
import TemporaryFolders
import Testing

/// `landscape` as a user runs it.
@Suite struct LandscapeCommandTests {
  private static func shop() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(SampleShop.text, to: "shop.yaml")
    return folder
  }

  @Test func allAdsOneAdAndNewAdsAreTold() throws {
    let folder = try Self.shop()
    let all = try CommandProcess.run("landscape shop.yaml --days 6 --replicates 3 --out all", in: folder)
    #expect(all.status == 0, "\(all.errors)")
    #expect(all.output.contains("knit-dress") && all.output.contains("coat") && all.output.contains("Gain ¥"))
    let one = try CommandProcess.run(
      ["landscape", "shop.yaml", "--days", "6", "--replicates", "3", "--keyword", "连衣裙 长袖", "--out", "one"], in: folder)
    #expect(one.status == 0 && one.output.contains("▸ now") && one.output.contains("maximum-bid rule says"))
    let new = try CommandProcess.run(
      "landscape shop.yaml --days 6 --replicates 3 --keyword 围巾 --product scarf --excel --out new", in: folder)
    #expect(new.status == 0 && new.output.contains("no such ad yet"), "\(new.errors)")
    for result in [all, one, new] {
      let lines = result.output.components(separatedBy: "\n")
      #expect(lines.count <= 41 && lines.filter { $0.count > 96 } == [])
      #expect(result.errors == "")
    }
    #expect(try folder.names(in: "all") == ["landscape.csv", "landscape.json"])
    #expect(try folder.bytes(of: "new/landscape.csv").starts(with: [0xEF, 0xBB, 0xBF]))
    let rows = try folder.read("all/landscape.csv").components(separatedBy: "\n").dropLast()
    #expect(
      rows.first == """
        keyword,product,bid,impressions,clicks,place,cost,cost_per_click,orders,profit,marginal_cost_per_click,\
        marginal_cost_per_order,is_current,is_maximum_bid,is_best,standard_error,campaign
        """)
    #expect(rows.count > 40 && rows.allSatisfy { $0.components(separatedBy: ",").count == 17 })
  }

  @Test func theNumberOfJobsChangesNoByte() throws {
    let folder = try Self.shop()
    let outputs = try ["1", "3"].map { jobs in
      try CommandProcess.run(
        "landscape shop.yaml --days 4 --replicates 5 --json --jobs \(jobs) --out jobs\(jobs)", in: folder)
    }
    #expect(outputs[0].status == 0 && outputs[0].output == outputs[1].output)
    #expect(try JSONSerialization.jsonObject(with: Data(outputs[0].output.utf8)) is [String: Any])
    for file in ["landscape.csv", "landscape.json"] {
      #expect(try folder.read("jobs1/\(file)") == folder.read("jobs3/\(file)"), "\(file)")
    }
  }

  @Test func wrongUsageIsToldAndLeavesNothingBehind() throws {
    let folder = try Self.shop()
    let cases: [(arguments: String, status: Int32, errors: String)] = [
      ("landscape", 64, "Missing expected argument"),
      ("landscape shop.yaml --keyword 围巾", 64, "The store has no ad for 围巾; name both"),
      ("landscape shop.yaml --product belt", 64, "The store has no ad of belt"),
      ("landscape shop.yaml --keyword scarves", 64, "There is no keyword 'scarves'"),
      ("landscape shop.yaml --product bell", 64, "did you mean 'belt'?"),
      ("landscape shop.yaml --replicates 0", 64, "--replicates is 0"),
      ("landscape shop.yaml --jobs 0", 64, "--jobs is 0"),
      ("landscape shop.yaml --out=", 64, "--out"),
      ("landscape shop.yaml --set products.belt.price=-1", 1, "error["),
      ("landscape missing.yaml", 1, "missing.yaml"),
      ("landscape shop.yaml --days 2 --replicates 1 --out shop.yaml", 2, "Can't write to shop.yaml: it is a file"),
    ]
    for example in cases {
      let result = try CommandProcess.run(example.arguments, in: folder)
      #expect(result.status == example.status, "\(example.arguments): \(result.errors)")
      #expect(result.errors.contains(example.errors), "\(example.arguments): \(result.errors)")
      #expect(result.output == "", "\(example.arguments)")
    }
    #expect(try folder.names() == ["shop.yaml"])
  }
}
