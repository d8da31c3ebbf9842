import Foundation
import PlainText
import TemporaryFolders
import Testing

/// What people read, kept as files. They change only with MARKETDAY_RECORD_GOLDEN=1.
@Suite struct GoldenTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var file: String
    var arguments: [String]
    var testDescription: String { file }
  }

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden")
  static let isRecording = ProcessInfo.processInfo.environment["MARKETDAY_RECORD_GOLDEN"] == "1"

  /// Auctions are those of the first day, which depend on less than later ones: a change elsewhere leaves them alone.
  static let cases: [Case] = [
    Case(
      file: "price-every-step.txt",
      arguments: [
        "price", "shop.yaml", "--date", "2026-09-12", "--hour", "10", "--item", "knit-dress=2", "--item", "belt",
        "--item", "coat", "--bundle", "dress-and-belt", "--coupon", "ten", "--member",
      ]),
    Case(
      file: "price-nothing-applies.txt",
      arguments: [
        "price", "shop.yaml", "--date", "2026-09-05", "--item", "belt", "--bundle", "dress-and-belt", "--coupon", "ten",
      ]),
    Case(
      file: "price-left-lying.txt",
      arguments: ["price", "shop.yaml", "--date", "2026-09-05", "--item", "knit-dress", "--item", "belt"]),
    Case(
      file: "price.json",
      arguments: [
        "price", "shop.yaml", "--date", "2026-09-12", "--hour", "10", "--item", "knit-dress=2", "--coupon", "ten",
        "--json",
      ]),
    Case(
      file: "auction-in-place.txt",
      arguments: ["auction", "shop.yaml", "--keyword", "针织连衣裙", "--date", "2026-09-01"]),
    Case(
      file: "auction-no-place.txt",
      arguments: ["auction", "shop.yaml", "--keyword", "连衣裙 长袖", "--date", "2026-09-01", "--hour", "9"]),
    Case(
      file: "auction-off.txt",
      arguments: ["auction", "shop.yaml", "--keyword", "针织连衣裙", "--date", "2026-09-01", "--hour", "3"]),
    Case(
      file: "auction.json",
      arguments: ["auction", "shop.yaml", "--keyword", "连衣裙 长袖", "--date", "2026-09-01", "--json"]),
    Case(file: "explain-search-weight.txt", arguments: ["explain", "search", "weight"]),
    Case(file: "explain-zhitongche.txt", arguments: ["explain", "直通车", "--lang", "zh"]),
  ]

  @Test(arguments: cases) func isUnchanged(_ golden: Case) throws {
    let folder = try TemporaryFolder()
    try folder.write(SampleShop.text, to: "shop.yaml")
    let result = try CommandProcess.run(golden.arguments, in: folder)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors == "")
    let file = Self.folder.appendingPathComponent(golden.file)
    if Self.isRecording {
      try Data(result.output.utf8).write(to: file)
    }
    let kept = try String(contentsOf: file, encoding: .utf8)
    #expect(result.output == kept, "if the change of \(golden.file) is wanted, set MARKETDAY_RECORD_GOLDEN=1")
  }

  @Test func fitsATerminal() throws {
    for golden in Self.cases where golden.file.hasSuffix(".txt") {
      let text = try String(contentsOf: Self.folder.appendingPathComponent(golden.file), encoding: .utf8)
      for line in text.split(separator: "\n") {
        #expect(line.terminalColumns <= 100, "\(golden.file): \(line)")
        #expect(line.last != " ", "\(golden.file): \(line)")
        #expect(!line.contains("\u{1B}"), "colour belongs on terminals only")
      }
    }
  }
}
