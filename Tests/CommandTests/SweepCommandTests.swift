import Foundation
import TemporaryFolders
import Testing

@testable import MarketDayCommand

/// `marketday sweep` as a user meets it.
@Suite struct SweepCommandTests {
  @Test(arguments: [
    ("a=1,2 , 3", ["1", "2", "3"]), ("a=19.90..29.90:5", ["19.90", "22.40", "24.90", "27.40", "29.90"]),
    ("a=10..20:3", ["10", "15", "20"]), ("a=1..2:3", ["1", "1.5", "2"]), ("a=1..2:4", ["1", "1.33", "1.67", "2"]),
    ("a=5%..20%:4,50%", ["5%", "10%", "15%", "20%", "50%"]), ("a=2..-1:4", ["2", "1", "0", "-1"]),
    ("a=2026-09-01..2026-09-15:3", ["2026-09-01", "2026-09-08", "2026-09-15"]),
    ("a={rule: maximum-bid, share: 80%, cap: 1.60},0.5", ["{rule: maximum-bid, share: 80%, cap: 1.60}", "0.5"]),
    ("a=[1, [2, 3]],\"x, y\"", ["[1, [2, 3]]", "\"x, y\""]), ("a=b=c", ["b=c"]), ("a=v1..2", ["v1..2"]),
    ("a=~", ["~"]), ("a=-0.05..0.05:3", ["-0.05", "0.00", "0.05"]),
  ])
  func valuesAreTakenAsWritten(_ text: String, _ values: [String]) throws {
    #expect(try VariedKey(text: text).values == values)
  }

  @Test(arguments: [
    ("a", "no key"), ("=1", "no key"), ("a=", "without a value"), ("a=1,,2", "without a value"),
    ("a=1..2", "how many values"), ("a=1..2:1", "2 to 100000"), ("a=1..2:x", "2 to 100000"), ("a=1%..2:3", "no range"),
    ("a=x..y:3", "no range"), ("a=1..9999999999:3", "no range"),
  ])
  func wrongValuesAreRefused(_ text: String, _ part: String) {
    let refusal = #expect(throws: VariedKey.Refusal.self) { try VariedKey(text: text) }
    #expect(refusal?.message.english.contains(part) == true, "\(refusal?.message.english ?? "")")
  }

  private func rows(_ folder: TemporaryFolder, _ name: String) throws -> [[Substring]] {
    try folder.read(name + "/sweep.csv").split(separator: "\n").map { $0.split(separator: ",") }
  }

  @Test func aGridIsAllCombinationsAndJobsChangeNoByte() throws {
    let folder = try RunProcessTests.shop()
    let line =
      "sweep shop.yaml --vary products.lamp.price=89,99 --vary store.platform_fee=2%..6%:3 --days 2 --replicates 3"
    let result = try CommandProcess.run(line + " --jobs 1 --out one", in: folder)
    #expect(result.status == 0 && result.errors == "", "\(result.errors)")
    #expect(try CommandProcess.run(line + " --jobs 2 --out two", in: folder).status == 0)
    #expect(try folder.names() == ["one", "shop.yaml", "two"])
    for file in ["sweep.csv", "sweep.json"] {
      #expect(try folder.bytes(of: "one/" + file) == folder.bytes(of: "two/" + file), "\(file)")
    }
    let rows = try rows(folder, "one")
    #expect(rows[0][0...2].elementsEqual(["point", "products.lamp.price", "store.platform_fee"]))
    #expect(rows.dropFirst().map { $0[1] + " " + $0[2] } == ["89 2%", "89 4%", "89 6%", "99 2%", "99 4%", "99 6%"])
    // A point is the run with the same settings.
    let run = "run shop.yaml --set products.lamp.price=99 --set store.platform_fee=4% --days 2 --replicates 3 --out run"
    #expect(try CommandProcess.run(run, in: folder).status == 0)
    let profit = try folder.read("run/summary.csv").split(separator: "\n").first { $0.hasPrefix("profit,") }
    let cells = try #require(profit).split(separator: ",").dropFirst()
    let start = try #require(rows[0].firstIndex(of: "profit_mean"))
    #expect(Array(rows[5][start..<start + 5]) == Array(cells))
  }

  @Test func aListHasAPointInEachRow() throws {
    let folder = try RunProcessTests.shop()
    try folder.write("\u{FEFF}days,products.lamp.price\r\n2,99\r\n3,\r\n", to: "points.csv")
    let line = "sweep shop.yaml --list points.csv --replicates 2 --measure profit --excel --out out"
    #expect(try CommandProcess.run(line, in: folder).status == 0)
    let rows = try rows(folder, "out")
    #expect(rows.count == 3 && rows[0].count == 10)
    #expect(try folder.read("out/sweep.csv").contains("\n2,3,,"))
    #expect(try folder.bytes(of: "out/sweep.csv").starts(with: [0xEF, 0xBB, 0xBF]))
  }

  @Test func faultsOfAllPointsAreToldOnceAndNothingIsWritten() throws {
    let folder = try RunProcessTests.shop()
    let line = "sweep shop.yaml --vary products.lamp.price=89,9.999 --vary store.platform_fee=2%,200%,5% --out out"
    let result = try CommandProcess.run(line, in: folder)
    #expect(result.status == 1 && result.output == "")
    #expect(result.errors.components(separatedBy: ": error[").count == 3, "\(result.errors)")
    #expect(result.errors.contains("store.platform_fee=200%: error[platform-fee-out-of-range]"))
    #expect(result.errors.contains("\n  in point 2 of 6: products.lamp.price=89, store.platform_fee=200%"))
    #expect(try folder.names() == ["shop.yaml"])
  }

  @Test(arguments: [
    "", "--vary days=1 --list x.csv", "--vary days=1 --vary days=2", "--vary days=1 --measure nothing",
    "--vary days=1 --replicates 0", "--vary days=1..1000:1000 --vary seed=1..1000:1000", "--vary days=1,,2",
  ])
  func wrongUsage(_ options: String) throws {
    let folder = try RunProcessTests.shop()
    let result = try CommandProcess.run("sweep shop.yaml \(options)", in: folder)
    #expect(result.status == 64 && result.output == "", "\(result.errors)")
    #expect(try folder.names() == ["shop.yaml"])
  }

  @Test func untilIsSaidAndWrongTextIsWrongUsage() throws {
    let folder = try RunProcessTests.shop()
    let wrong = try CommandProcess.run(["run", "shop.yaml", "--until", "profti ±2%"], in: folder)
    #expect(wrong.status == 64 && wrong.errors.contains("did you mean 'profit'?"))
    let few = try CommandProcess.run(["run", "shop.yaml", "--until", "profit ±2%", "--replicates", "5"], in: folder)
    #expect(few.status == 64 && few.errors.contains("from 20 to 1000000"))
    let result = try CommandProcess.run(
      ["run", "shop.yaml", "--until", "paid_amount +- 50%", "--days", "2", "--out", "out"], in: folder)
    #expect(result.status == 0 && result.output.contains("\nSettled after 20 replicates: paid_amount is "))
  }
}
