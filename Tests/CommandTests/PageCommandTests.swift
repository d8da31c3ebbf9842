import Foundation
import TemporaryFolders
import Testing

/// `report` without `--tables`, and `run --report`.
@Suite struct PageCommandTests {
  private static func played(_ options: String = "--replicates 3") throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(SampleShop.text, to: "shop.yaml")
    let result = try CommandProcess.run("run shop.yaml --out out \(options)", in: folder)
    #expect(result.status == 0, "\(result.errors)")
    return folder
  }

  @Test(arguments: [("en", "Will it pay?"), ("zh", "能赚钱吗")]) func pageIsInItsLanguage(
    language: String, question: String
  ) throws {
    let folder = try Self.played()
    let result = try CommandProcess.run("report out --lang \(language)", in: folder)
    #expect(result.status == 0, "\(result.errors)")
    let page = try folder.read("out/report.html")
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language)"))
    #expect(page.contains(question))
    #expect(!page.contains("class=\"missing\""))
  }

  @Test func figuresOfThePageAreThoseOfTheFiles() throws {
    let folder = try Self.played("--replicates 3 --report --lang en")
    let page = try folder.read("out/report.html")
    for line in try folder.read("out/summary.csv").split(separator: "\n") {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      guard ["profit", "paid_amount", "visitors", "conversion", "ad_cost"].contains(cells[0]) else { continue }
      #expect(page.contains("data-value=\"\(cells[1])\" data-measure=\"\(cells[0])\""), "\(line)")
    }
    for row in try folder.read("out/channel_totals.csv").split(separator: "\n").dropFirst() {
      let visitors = row.split(separator: ",", omittingEmptySubsequences: false)[1]
      #expect(visitors == "0" || page.contains("data-value=\"\(visitors)\""), "\(row)")
    }
  }

  @Test func pageIsTheSameEachTimeAndLeavesTheRunAsItIs() throws {
    let folder = try Self.played()
    let before = try folder.names(in: "out").map { try folder.bytes(of: "out/\($0)") }
    #expect(try CommandProcess.run("report out --out one.html --lang zh", in: folder).status == 0)
    #expect(try CommandProcess.run("report out --out two/page.html --lang zh", in: folder).status == 0)
    #expect(try folder.bytes(of: "one.html") == folder.bytes(of: "two/page.html"))
    #expect(try folder.names(in: "out").map { try folder.bytes(of: "out/\($0)") } == before)
  }

  @Test func oneReplicateHasItsDaysWithoutBands() throws {
    let folder = try Self.played("--report --lang en")
    let page = try folder.read("out/report.html")
    #expect(page.contains("id=\"chart-visitors\""))
    #expect(!page.contains("class=\"band-1\""))
    #expect(page.contains("it was played once"))
  }

  @Test func experimentsStandOnTheRunsPage() throws {
    let folder = try Self.played()
    let compared = try CommandProcess.run(
      "compare shop.yaml --arm dearer:products.coat.price=450 --replicates 3 --out pair", in: folder)
    #expect(compared.status == 0, "\(compared.errors)")
    #expect(try CommandProcess.run("report out pair --lang en --out page.html", in: folder).status == 0)
    let page = try folder.read("page.html")
    #expect(page.contains("id=\"lab-1\""))
    let row = try #require(
      try folder.read("pair/comparison.csv").split(separator: "\n").first { $0.hasPrefix("dearer,profit,") })
    let difference = row.split(separator: ",", omittingEmptySubsequences: false)[7]
    #expect(page.contains("data-value=\"\(difference)\""))
  }
}
