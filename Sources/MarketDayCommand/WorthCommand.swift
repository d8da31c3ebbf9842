import ArgumentParser
import Foundation
import MarketDay
import PlainText
import RunFiles
import ScenarioFiles

struct WorthCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "worth", abstract: "Tells what an ad, a channel or a promotion is worth, tomorrow counted.",
    discussion: """
      Plays the scenario with and without a part of it on the same luck, and tells where the difference comes from: \
      the part's own orders, visitors who come back, places in search, all else.

      EXAMPLE
        marketday worth scenarios/autumn-dresses.yaml --of ads.campaigns.主推款
        marketday worth scenarios/autumn-dresses.yaml --of promotions.coupons.click-ten --replicates 400

      Exit codes: 0 done, 1 the scenario is faulty and nothing was written, 2 something else failed, 64 wrong usage, \
      130 interrupted.
      """)

  @OptionGroup var source: ScenarioOptions

  @Option(
    name: .customLong("of"),
    help: ArgumentHelp(
      "The part, named as in --set: ads.campaigns.NAME or a group or keyword of it, channels.NAME, "
        + "promotions.coupons.ID, events.NAME, links, members, products.ID.listed and so on.",
      valueName: "key"))
  var key: String

  @OptionGroup var play: PlayOptions

  @Option(help: "The folder to write to. (default: notebooks-out/worth-NAME, as the scenario file is named)")
  var out: String?

  @Flag(help: "Marks the CSV file as UTF-8 with a byte order mark, as Excel needs.")
  var excel = false

  @Flag(help: "Prints the worth as JSON.")
  var json = false

  func validate() throws {
    if let out, out.isEmpty { throw ValidationError("--out needs the name of a folder.") }
  }

  func run() async throws {
    do {
      let run = try checkedRun()
      let folder =
        out ?? "notebooks-out/worth-\(URL(filePath: source.scenario).deletingPathExtension().lastPathComponent)"
      let report = try await Interruption.cancelling {
        let progress = ProgressBar()
        defer { progress.clear() }
        return try await run.write(toFolder: folder) { progress.show($0) }
      }
      guard let report else {
        throw CommandOutput.wrongUsage(
          "'\(key)' can't be taken out: the rest of the scenario relies on it, or has nothing of it.")
      }
      if json {
        try CommandOutput.write(report.json)
      } else {
        try CommandOutput.write(report.text(CommandOutput.colouring))
      }
    } catch {
      throw PlayOptions.ended(by: error)
    }
  }

  private func checkedRun() throws -> WorthRun {
    let read = play.read(source.scenario, source.overrides.pairs)
    CommandOutput.writeDiagnostics(read.file.errors)
    guard let scenario = read.scenario else { throw ExitCode(1) }
    let parts = scenario.namedLevers
    let position = try KnownNames(kind: "part", names: parts.map(\.key)).position(of: key)
    return WorthRun(
      scenario: scenario, source: ScenarioSource(of: read.file, overrides: source.overrides.pairs),
      part: parts[position], replicates: play.replicates, seed: scenario.seed, jobs: play.tasks,
      isForExcel: excel, version: MarketDayVersion.text)
  }
}
