import Foundation
import TemporaryFolders
import Testing

/// The first half hour of a new user: a scenario is made, checked, broken, repaired and played.
@Suite struct NewUserTests {
  @Test func fromNothingToARun() throws {
    let folder = try TemporaryFolder()
    let made = try CommandProcess.run("new my-shop --from womens-wear", in: folder)
    #expect(made.status == 0 && made.errors == "")
    #expect(try CommandProcess.run("check my-shop.yaml", in: folder).output == "my-shop.yaml: no faults, no warnings\n")

    let text = try folder.read("my-shop.yaml")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0.hasPrefix("  platform_fee:") }) + 1
    try folder.write(text.replacing("  platform_fee:", with: "  platfrom_fee:"), to: "my-shop.yaml")
    for command in ["check my-shop.yaml", "run my-shop.yaml"] {
      let broken = try CommandProcess.run(command, in: folder)
      #expect(broken.status == 1)
      #expect(broken.errors.hasPrefix("my-shop.yaml:\(line):3: error[unknown-key]: 'platfrom_fee'"), "\(broken.errors)")
      #expect(broken.errors.contains("did you mean 'platform_fee'?\n  platfrom_fee: "), "\(broken.errors)")
      #expect(broken.errors.hasSuffix("\n  ^\n"), "\(broken.errors)")
      #expect(try folder.names() == ["my-shop.yaml"], "nothing is written")
    }

    try folder.write(text, to: "my-shop.yaml")
    let played = try CommandProcess.run("run my-shop.yaml", in: folder)
    #expect(played.status == 0 && played.errors == "")
    #expect(played.output.contains("rows in notebooks-out/my-shop\n"))
    #expect(try folder.names(in: "notebooks-out/my-shop") == RunProcessTests.files)
  }
}
