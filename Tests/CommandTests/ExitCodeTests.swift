import Foundation
import TemporaryFolders
import Testing

/// Exit codes and streams of every command: 0 done, 1 a faulty scenario, 2 something else, 64 wrong usage.
@Suite struct ExitCodeTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var arguments: [String]
    var status: Int32
    /// A part of what is said on standard error; nil: nothing is said there.
    var errors: String?
    var testDescription: String { arguments.joined(separator: " ") }

    init(_ line: String, _ status: Int32, _ errors: String? = nil) {
      arguments = CommandProcess.words(line)
      self.status = status
      self.errors = errors
    }
  }

  static let cases: [Case] = [
    Case("--version", 0),
    Case("nonsense", 64, "nonsense"),
    Case("check shop.yaml", 0, "warning[gift-threshold-off-order-value]"),
    Case("check shop.yaml faulty.yaml", 1, "faulty.yaml:3:1: error[unknown-key]"),
    Case("check missing.yaml", 1, "error[file-missing]"),
    Case("check .", 1, "error[file-unreadable]"),
    Case("check shop.yaml --set products.belt.price=-1", 1, "products.belt.price"),
    Case("check shop.yaml --set days", 64, "'days' has no key before a '='"),
    Case("check", 64, "Missing expected argument"),
    Case("schema", 0),
    Case("schema --nonsense", 64, "Unknown option"),
    Case("new fresh", 0),
    Case("new shop", 2, "shop.yaml is there already"),
    Case("new shop.yaml", 2, "shop.yaml is there already"),
    Case("new shop.yaml/inner", 2, "can't be written"),
    Case("new absent/inner", 2, "No such file or directory"),
    Case("new /proc/fresh", 2, "can't be written"),
    Case("new fresh --from spirit", 64, "did you mean 'spirits'?"),
    Case("new fresh --from zzzzzzzzzz", 64, "there are: womens-wear, spirits"),
    Case("new ..", 64, "names no file"),
    Case("new a/", 64, "names no file"),
    Case("price shop.yaml --date 2026-09-05 --item belt", 0),
    Case("price faulty.yaml --date 2026-09-05 --item belt", 1, "error[unknown-key]"),
    Case("price shop.yaml --date 2026-09-05 --item bell", 64, "no item 'bell'; did you mean 'belt'?"),
    Case("price shop.yaml --date 2026-09-05 --item belt=0", 64, "'0' in 'belt=0' is no number of units"),
    Case("price shop.yaml --date 2026-09-05 --item belt=99999999999999999999", 64, "is no number of units"),
    Case("price shop.yaml --date 2026-09-05 --item belt --coupon tan", 64, "did you mean 'ten'?"),
    Case("price shop.yaml --date 2026-09-05 --bundle dress-and-bell", 64, "did you mean 'dress-and-belt'?"),
    Case("price shop.yaml --date 2026-09-05", 64, "The order is empty"),
    Case("price shop.yaml --item belt", 64, "--date"),
    Case("price shop.yaml --date 2026-10-05 --item belt", 64, "from 2026-09-01 to 2026-09-20"),
    Case("price shop.yaml --date 2026-02-30 --item belt", 64, "is no date"),
    Case("price shop.yaml --date 2026-09-05 --hour 24 --item belt", 64, "24 is no hour"),
    Case("auction shop.yaml --date 2026-09-02 --keyword 针织连衣裙", 0),
    Case("auction missing.yaml --date 2026-09-02 --keyword 针织连衣裙", 1, "error[file-missing]"),
    Case("auction shop.yaml --date 2026-09-02 --keyword 针织连衣", 64, "did you mean '针织连衣裙'?"),
    Case("auction shop.yaml --date 2026-08-31 --keyword 围巾", 64, "from 2026-09-01 to 2026-09-20"),
    Case("auction shop.yaml --date 2026-09-02 --keyword 围巾 --replicate -1", 64, "replicate"),
    Case("auction shop.yaml --date 2026-09-02 --keyword 围巾 --seed x", 64, "seed"),
    Case("run", 64, "Missing expected argument"),
    Case("run shop.yaml --replicates 0", 64, "--replicates is 0; it must be from 1 to 1000000."),
    Case("run shop.yaml --replicates 1000001", 64, "--replicates"),
    Case("run shop.yaml --replicates many", 64, "many"),
    Case("run shop.yaml --days 0", 64, "--days is 0; it must be from 1 to 1096."),
    Case("run shop.yaml --days 1097", 64, "--days"),
    Case("run shop.yaml --jobs 0", 64, "--jobs is 0; it must be from 1 to 256."),
    Case("run shop.yaml --jobs 257", 64, "--jobs"),
    Case("run shop.yaml --seed=-1", 64, "--seed"),
    Case("run shop.yaml --seed 18446744073709551616", 64, "--seed"),
    Case("run shop.yaml --out", 64, "--out"),
    Case("run shop.yaml --out=", 64, "Missing value for '--out <out>'"),
    Case("run shop.yaml --set days", 64, "'days' has no key before a '='"),
    Case("run shop.yaml --fast", 64, "Unknown option '--fast'"),
    Case("run missing.yaml", 1, "error[file-missing]"),
    Case("run faulty.yaml", 1, "faulty.yaml:3:1: error[unknown-key]"),
    Case("run shop.yaml --set products.belt.price=-1", 1, "--set products.belt.price=-1: error[price-out-of-range]"),
    Case("run shop.yaml --out shop.yaml", 2, "Can't write to shop.yaml: it is a file"),
    Case("run shop.yaml --out shop.yaml/inner", 2, "Can't write to shop.yaml: it is a file"),
  ]

  @Test(arguments: cases) func matches(_ example: Case) throws {
    let folder = try TemporaryFolder()
    try folder.write(SampleShop.text, to: "shop.yaml")
    try folder.write(
      SampleShop.text.replacingOccurrences(of: "trade: womens-wear", with: "trad: womens-wear"), to: "faulty.yaml")
    let result = try CommandProcess.run(example.arguments, in: folder)
    #expect(result.status == example.status, "\(result.errors)")
    if let errors = example.errors {
      #expect(result.errors.contains(errors), "\(result.errors)")
    } else {
      #expect(result.errors == "")
      #expect(!result.output.isEmpty)
    }
    // Results are on standard output, and there are none where something failed, but for the summaries of `check`.
    if example.status != 0, example.arguments[0] != "check" { #expect(result.output == "") }
    #expect(try folder.read("shop.yaml") == SampleShop.text, "a file that was there stays as it is")
    if example.status != 0 { #expect(try folder.names() == ["faulty.yaml", "shop.yaml"], "nothing is written") }
  }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")),
    arguments: [
      "schema", "price shop.yaml --date 2026-09-05 --item belt", "check shop.yaml", "run shop.yaml --out out",
      "run shop.yaml --out out --json",
    ])
  func aFullDiskIsToldAndIsCode2(_ line: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(SampleShop.text, to: "shop.yaml")
    let result = try CommandProcess.run(line, in: folder, output: "/dev/full")
    #expect(result.status == 2)
    #expect(result.errors.contains("No space left on device"))
  }
}
