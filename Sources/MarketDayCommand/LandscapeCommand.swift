import ArgumentParser
import Foundation
import MarketDay
import PlainText
import RunFiles
import ScenarioFiles

struct LandscapeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "landscape", abstract: "Shows what each bid on a keyword would bring.",
    discussion: """
      For each ad of the store, or for those of a keyword or an item: bids against place, clicks, cost, orders and \
      profit of a day, where the next yuan stops paying, and where the maximum-bid rule lies. Budgets are left out. \
      With a keyword and an item that has no ad for it, it shows what a new ad would bring.

      EXAMPLE
        marketday landscape scenarios/autumn-dresses.yaml
        marketday landscape scenarios/autumn-dresses.yaml --keyword 打底裙 --replicates 50
        marketday landscape scenarios/autumn-dresses.yaml --keyword 茶歇裙 --product knit-dress

      Exit codes: 0 done, 1 the scenario is faulty and nothing was written, 2 something else failed, 64 wrong usage, \
      130 interrupted.
      """)

  @Argument(help: "The scenario file.", completion: .scenarios)
  var scenario: String

  @OptionGroup var overrides: OverrideOptions

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "One of the scenario's keywords. Can be given several times. (default: all with an ad)", valueName: "words"))
  var keyword: [String] = []

  @Option(help: ArgumentHelp("An item of the store. (default: all with an ad)", valueName: "id"))
  var product: String?

  @Option(help: "The folder to write to. (default: notebooks-out/landscape-NAME, as the scenario file is named)")
  var out: String?

  @Option(help: "The luck, a whole number from 0 on, instead of the scenario's.")
  var seed: UInt64?

  @Option(help: "How many times to play, 1 to 10,000.")
  var replicates = 20

  @Option(help: "Days to play, 1 to 1,096, instead of the scenario's.")
  var days: Int?

  @Option(help: "Replicates to play at a time, 1 to 256; it changes no result. (default: one for each processor)")
  var jobs: Int?

  @Flag(help: "Marks the CSV file as UTF-8 with a byte order mark, as Excel needs.")
  var excel = false

  @Flag(help: "Prints the landscape as JSON.")
  var json = false

  func validate() throws {
    try check(replicates, 1...10_000, "--replicates")
    if let days { try check(days, 1...1_096, "--days") }
    if let jobs { try check(jobs, 1...256, "--jobs") }
    if let out, out.isEmpty { throw ValidationError("--out needs the name of a folder.") }
  }

  private func check(_ value: Int, _ range: ClosedRange<Int>, _ option: String) throws {
    guard !range.contains(value) else { return }
    throw ValidationError("\(option) is \(value); it must be from \(range.lowerBound) to \(range.upperBound).")
  }

  func run() async throws {
    do {
      let checked = try checkedScenario()
      let simulation = Simulation(checked.scenario)
      let questions = try questions(on: simulation)
      let (replicates, jobs) = (replicates, jobs ?? min(256, ProcessInfo.processInfo.activeProcessorCount))
      let landscapes = try await Interruption.cancelling {
        let progress = ProgressBar()
        defer { progress.clear() }
        return try await simulation.landscapes(of: questions, replicates: replicates, jobs: jobs) { done, count in
          progress.show(.replicates(done: done, of: count))
        }
      }
      let report = LandscapeReport(
        landscapes, scenario: checked.scenario, source: source(of: checked.file), replicates: replicates,
        version: MarketDayVersion.text)
      try report.write(toFolder: folder, isForExcel: excel)
      if json {
        try CommandOutput.write(report.json)
      } else {
        try CommandOutput.write(report.text(CommandOutput.colouring, folder: folder))
      }
    } catch {
      throw ended(by: error)
    }
  }

  /// With fewer days than its own the first ones are played, so that what is planned for later is no fault.
  private func checkedScenario() throws -> CheckedScenario {
    var checked = try CheckedScenario.load(path: scenario, overrides: overrides.pairs, showing: .errors)
    if let days, days > checked.scenario.days {
      checked = try CheckedScenario.load(
        path: scenario, overrides: overrides.pairs + [("days", String(days))], showing: .errors)
    }
    if let days { checked.scenario = checked.scenario.firstDays(days) }
    if let seed { checked.scenario = checked.scenario.withSeed(seed) }
    return checked
  }

  private func questions(on simulation: Simulation) throws -> [AdQuestion] {
    let known = KnownNames(kind: "keyword", names: simulation.scenario.keywords.map(\.text))
    let keywords = try keyword.map { try known.position(of: $0) }
    let item = try product.map {
      try KnownNames(kind: "item", names: simulation.scenario.products.map(\.id)).position(of: $0)
    }
    let questions = simulation.adQuestions(keywords: keywords.isEmpty ? nil : distinct(keywords), product: item)
    guard questions.isEmpty else { return questions }
    let remedy = "name both, --keyword and --product, to see what a new ad would bring"
    switch (keyword.isEmpty, product) {
    case (false, _):
      throw CommandOutput.wrongUsage("The store has no ad for \(keyword.joined(separator: ", ")); \(remedy).")
    case (true, let product?): throw CommandOutput.wrongUsage("The store has no ad of \(product); \(remedy).")
    default: throw CommandOutput.wrongUsage("The scenario has no keyword ads; \(remedy).")
    }
  }

  private func distinct(_ positions: [Int]) -> [Int] {
    positions.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private func source(of file: ScenarioFile) -> ScenarioSource {
    ScenarioSource(
      fileName: URL(filePath: scenario).lastPathComponent,
      sha256: SHA256.hexadecimal(of: file.inputs.flatMap(\.bytes)),
      overrides: overrides.pairs.map { "\($0.key)=\($0.value)" })
  }

  private var folder: String {
    out ?? "notebooks-out/landscape-" + URL(filePath: scenario).deletingPathExtension().lastPathComponent
  }

  /// Says on standard error what happened, and gives the exit code for it.
  private func ended(by error: any Error) -> any Error {
    switch error {
    case is ExitCode: return error
    case let failure as RunFolderError: return CommandOutput.failure(failure.message)
    case is CancellationError:
      CommandOutput.writeError("Interrupted; nothing was written.\n")
      return ExitCode(130)
    default: return CommandOutput.failure(error.reason)
    }
  }
}
