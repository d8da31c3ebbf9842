import Foundation
import PlainText
import TemporaryFolders
import Testing

/// Scenario files that are wrong, or made to do harm, through the command: one clear fault each, at its place, at once.
@Suite struct HardScenarioTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var code: String
    /// Where the fault is: the place of this text in the file.
    var fault: String
    var text: String
    var testDescription: String { name }

    /// `text` is the sample shop with `original` replaced.
    init(_ name: String, _ code: String, _ fault: String, insteadOf original: String) {
      let text = SampleShop.text.replacing(original, with: fault, maxReplacements: 1)
      // Of `key: value` the value is at fault, unless the key is.
      let value = code == "unknown-key" ? nil : fault.range(of: ": ").map { String(fault[$0.upperBound...]) }
      self.init(name, code, value ?? fault, in: text)
    }

    init(_ name: String, _ code: String, _ fault: String, in text: String) {
      (self.name, self.code, self.fault, self.text) = (name, code, fault, text)
    }
  }

  static let bomb = (1...9).map { level in
    let entry = level == 1 ? "x" : "*a\(level - 1)"
    return "a\(level): &a\(level) [\([String](repeating: entry, count: 9).joined(separator: ","))]\n"
  }.joined()

  static let twoCoats = SampleShop.text.replacing(
    "keywords:", with: "  - {id: coat, title: 大衣, price: 99, cost: 40, stock: 5}\nkeywords:", maxReplacements: 1)

  static let cases: [Case] = [
    Case("a NUL byte", "control-character", "\u{0}b", in: "marketday: 1\nname: 店a\u{0}b\n"),
    Case("an alias bomb", "too-many-aliases", "*a1", in: bomb),
    Case("an alias of itself", "unknown-alias", "*a]", in: "a: &a [*a]\n"),
    Case("an unknown key", "unknown-key", "dayz: 20", insteadOf: "days: 20"),
    Case("a wrong unit", "wrong-unit", "platform_fee: 5 kg", insteadOf: "platform_fee: 5%"),
    Case("no such day", "wrong-date", "start: 2026-02-30", insteadOf: "start: 2026-09-01"),
    Case("a date out of range", "wrong-date", "start: 1826-09-01", insteadOf: "start: 2026-09-01"),
    Case("a negative price", "price-out-of-range", "腰带, price: -59", insteadOf: "腰带, price: 59"),
    Case("two items with one id", "duplicate-id", "coat, title: 大衣", in: twoCoats),
  ]

  @Test(arguments: cases) func isRefusedAtItsPlace(_ example: Case) throws {
    let folder = try TemporaryFolder()
    try folder.write(example.text, to: "shop.yaml")
    let clock = ContinuousClock()
    let begin = clock.now
    let result = try CommandProcess.run("run shop.yaml --out out", in: folder)
    #expect(clock.now - begin < .seconds(2))
    #expect(result.status == 1)
    #expect(result.output == "")
    #expect(try folder.names() == ["shop.yaml"], "nothing is written")

    let before = example.text[..<(try #require(example.text.range(of: example.fault)).lowerBound)]
    let line = before.count { $0 == "\n" } + 1
    let prefix = before.split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
    let lines = result.errors.split(separator: "\n").map(String.init)
    try #require(lines.count >= 3, "\(result.errors)")
    #expect(lines[0].hasPrefix("shop.yaml:\(line):\(prefix.count + 1): error[\(example.code)]: "), "\(lines[0])")
    #expect(lines[1].hasPrefix(prefix))
    #expect(lines[2] == String(repeating: " ", count: prefix.terminalColumns) + "^")
    #expect(result.errors.components(separatedBy: ": error[").count == 2, "one fault: \(result.errors)")
  }

  @Test func aFileThatIsTooLargeIsNotRead() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "shop.yaml")
    // Sparse: it takes no room on the disk.
    let file = try FileHandle(forWritingTo: folder.url.appendingPathComponent("shop.yaml"))
    try file.truncate(atOffset: 100_000_000)
    try file.close()
    let clock = ContinuousClock()
    let begin = clock.now
    let result = try CommandProcess.run("run shop.yaml --out out", in: folder)
    #expect(clock.now - begin < .seconds(2))
    #expect(result.status == 1 && result.output == "")
    #expect(result.errors.hasPrefix("shop.yaml:1:1: error[file-too-large]: "), "\(result.errors)")
    #expect(result.errors.split(separator: "\n").count == 1, "there is no line to show")
    #expect(try folder.names() == ["shop.yaml"])
  }

  @Test func allFaultsAreReportedAtOnce() throws {
    let faults = [
      ("trade: womens-wear", "trade: womens-were", "unknown-choice"),
      ("start: 2026-09-01", "start: 2026-09-31", "wrong-date"),
      ("platform_fee: 5%", "platform_fee: 5 kg", "wrong-unit"),
      ("shipping_fee: 8", "shiping_fee: 8", "unknown-key"),
      ("腰带, price: 59", "腰带, price: -59", "price-out-of-range"),
      ("39.90, cost: 11", "39.905, cost: 11", "too-many-decimals"),
      ("searches_per_day: 400", "searches_per_day: -400", "searches-out-of-range"),
      ("pacing: smooth", "pacing: smoth", "unknown-choice"),
      ("[knit-dress, belt]", "[knit-dress, bell]", "unknown-product"),
      ("valid: 14 days", "valid: soon", "wrong-type"),
    ]
    var text = SampleShop.text
    for (original, fault, _) in faults { text = text.replacing(original, with: fault, maxReplacements: 1) }
    let folder = try TemporaryFolder()
    try folder.write(text, to: "shop.yaml")
    let result = try CommandProcess.run("run shop.yaml --out out", in: folder)
    #expect(result.status == 1 && result.output == "")
    let found = result.errors.matches(of: #/(?m)^shop\.yaml:(\d+):\d+: error\[([a-z-]+)\]: /#)
    #expect(found.map { String($0.2) } == faults.map(\.2), "\(result.errors)")
    let lines = found.compactMap { Int($0.1) }
    #expect(lines == lines.sorted(), "in the order of the file")
    #expect(result.errors.matches(of: #/(?m)^ *\^$/#).count == 10, "each with its caret")
  }
}
