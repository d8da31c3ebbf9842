import Foundation
import TemporaryFolders
import Testing

/// Help, completion, and JSON of the commands.
@Suite struct CommandLineTests {
  static let commands = ["run", "new", "check", "price", "auction", "report", "diagnose", "sweep", "schema"]

  @Test(arguments: [[]] + commands.map { [$0] }) func helpHasAnExample(_ command: [String]) throws {
    let result = try CommandProcess.run(command + ["--help"], in: TemporaryFolder())
    #expect(result.status == 0)
    #expect(result.output.contains("EXAMPLE\n"))
    #expect(result.output.contains("marketday \(command.first ?? "new")"))
    let lines = result.output.split(separator: "\n").filter { !$0.hasPrefix("USAGE:") }
    for line in lines { #expect(line.count <= 80, "\(line)") }
  }

  @Test func helpListsTheCommands() throws {
    let help = try CommandProcess.run(["--help"], in: TemporaryFolder()).output
    for command in Self.commands { #expect(help.contains("\n  \(command) ")) }
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func completionScriptKnowsTheArguments(_ shell: String) throws {
    let result = try CommandProcess.run(["--generate-completion-script", shell], in: TemporaryFolder())
    #expect(result.status == 0)
    for word in Self.commands + ["womens-wear", "yaml", "keyword"] { #expect(result.output.contains(word)) }
  }

  @Test func schemaIsJSON() throws {
    let result = try CommandProcess.run(["schema"], in: TemporaryFolder())
    let schema = try #require(try json(result.output) as? [String: Any])
    #expect((schema["properties"] as? [String: Any])?["products"] != nil)
  }

  @Test func checkGivesDiagnosticsAsJSON() throws {
    let folder = try TemporaryFolder()
    try folder.write(SampleShop.text, to: "shop.yaml")
    try folder.write("marketday: 1\nnam: x\n", to: "faulty.yaml")
    let result = try CommandProcess.run(["check", "shop.yaml", "faulty.yaml", "--json"], in: folder)
    #expect(result.status == 1)
    #expect(result.errors == "")
    let found = try #require(try json(result.output) as? [[String: Any]])
    let unknown = try #require(found.first { $0["code"] as? String == "unknown-key" })
    #expect(unknown["file"] as? String == "faulty.yaml")
    #expect(unknown["line"] as? Int == 2)
    #expect(unknown["column"] as? Int == 1)
    #expect(unknown["severity"] as? String == "error")
    #expect((unknown["message"] as? String)?.contains("name") == true)
    #expect(found.contains { $0["file"] as? String == "shop.yaml" && $0["severity"] as? String == "warning" })
  }

  @Test func checkOfNothingWrongIsAnEmptyArray() throws {
    let folder = try TemporaryFolder()
    _ = try CommandProcess.run(["new", "shop"], in: folder)
    let result = try CommandProcess.run(["check", "shop.yaml", "--json"], in: folder)
    #expect(result.output == "[]\n")
  }

  @Test func priceAddsUpInJSON() throws {
    let folder = try TemporaryFolder()
    try folder.write(SampleShop.text, to: "shop.yaml")
    let line = ["--item", "knit-dress=2", "--item", "coat", "--bundle", "dress-and-belt", "--coupon", "ten", "--json"]
    let result = try CommandProcess.run(["price", "shop.yaml", "--date", "2026-09-12"] + line, in: folder)
    let price = try #require(try json(result.output) as? [String: Any])
    let steps = try #require(price["steps"] as? [[String: Any]])
    let off = steps.reduce(0) { $0 + fen($1["amount_off"]) }
    #expect(fen(price["list_amount"]) - off == fen(price["total"]))
    let lines = try #require(price["lines"] as? [[String: Any]])
    #expect(lines.reduce(0) { $0 + fen($1["amount"]) } == fen(price["goods_amount"]))
  }

  @Test func bundleAloneIsTheOrder() throws {
    let folder = try TemporaryFolder()
    try folder.write(SampleShop.text, to: "shop.yaml")
    let line = ["price", "shop.yaml", "--date", "2026-09-05", "--bundle", "dress-and-belt=2", "--json"]
    let price = try #require(try json(CommandProcess.run(line, in: folder).output) as? [String: Any])
    #expect(fen(price["goods_amount"]) == 31_800)
  }

  @Test func auctionOfAnotherSeedIsAnother() throws {
    let folder = try TemporaryFolder()
    try folder.write(SampleShop.text, to: "shop.yaml")
    let line = ["auction", "shop.yaml", "--keyword", "针织连衣裙", "--date", "2026-09-02", "--json"]
    let outputs = try [[], ["--seed", "2"], ["--replicate", "1"], ["--set", "seed=2"]].map { further in
      let auction = try json(CommandProcess.run(line + further, in: folder).output)
      return try #require(auction as? [String: Any])["bidders"] as? NSArray
    }
    #expect(outputs[0] != outputs[1])
    #expect(outputs[0] != outputs[2])
    #expect(outputs[1] == outputs[3], "--seed says the same as --set seed")
  }

  private func json(_ text: String) throws -> Any { try JSONSerialization.jsonObject(with: Data(text.utf8)) }

  private func fen(_ value: Any?) -> Int { Int(((value as? Double ?? .nan) * 100).rounded()) }
}
