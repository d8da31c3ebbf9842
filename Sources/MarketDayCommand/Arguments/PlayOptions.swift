import ArgumentParser
import Foundation
import MarketDay
import RunFiles
import ScenarioFiles

/// What commands that play a scenario many times have in common.
struct PlayOptions: ParsableArguments {
  @Option(help: .wording("How many times to play each, 2 to 1,000,000.", "每个模拟多少次，2 至 1,000,000。"))
  var replicates = 100

  @Option(help: .wording("The luck, a whole number from 0 on, instead of the scenario's.", "随机种子，0 以上的整数，代替场景里的。"))
  var seed: UInt64?

  @Option(help: .wording("Days to play, 1 to 1,096, instead of the scenario's.", "模拟天数，1 至 1,096，代替场景里的。"))
  var days: Int?

  @Option(
    help: .wording(
      "Replicates to play at a time, 1 to 256; it changes no result. (default: one for each processor)",
      "同时模拟的次数，1 至 256；不影响结果。（默认：每个处理器一个）"))
  var jobs: Int?

  func validate() throws {
    try ValidationError.check(replicates, 2...1_000_000, "--replicates")
    if let days { try ValidationError.check(days, 1...1_096, "--days") }
    if let jobs { try ValidationError.check(jobs, 1...256, "--jobs") }
  }

  var tasks: Int { jobs ?? min(256, ProcessInfo.processInfo.activeProcessorCount) }

  /// The scenario file with `--set` and the options over it. Days beyond its own are checked like any other change;
  /// with fewer the first ones are played, so that what is planned for later is no fault.
  func read(_ path: String, _ pairs: [(key: String, value: String)]) -> (file: ScenarioFile, scenario: Scenario?) {
    var file = ScenarioFile.read(path: path, overrides: pairs)
    if let days, let scenario = file.scenario, days > scenario.days {
      file = ScenarioFile.read(path: path, overrides: pairs + [("days", String(days))])
    }
    var scenario = file.scenario
    if let days, let whole = scenario { scenario = whole.firstDays(min(days, whole.days)) }
    if let seed { scenario = scenario?.withSeed(seed) }
    return (file, scenario)
  }

  /// Says on standard error what ended a play, and gives the exit code for it.
  static func ended(by error: any Error) -> any Error {
    switch error {
    case is ExitCode: return error
    case let failure as RunFolderError: return CommandOutput.failure(failure.message)
    case is CancellationError:
      return CommandOutput.interrupted()
    default: return CommandOutput.failure(error.reason)
    }
  }
}

extension ScenarioSource {
  /// Where the scenario of `file` came from.
  init(of file: ScenarioFile, overrides: [(key: String, value: String)]) {
    self.init(
      fileName: URL(filePath: file.path).lastPathComponent,
      sha256: SHA256.hexadecimal(of: file.inputs.flatMap(\.bytes)),
      overrides: overrides.map { "\($0.key)=\($0.value)" }, files: file.filesByName)
  }
}

extension ScenarioFile {
  /// What it was read from, the tables by their names in the main file.
  fileprivate var filesByName: [ScenarioSource.File] {
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    return inputs.map { input in
      let isBeside = !folder.isEmpty && input.name.hasPrefix(folder)
      return ScenarioSource.File(
        name: isBeside ? String(input.name.dropFirst(folder.count)) : input.name, bytes: input.bytes)
    }
  }
}
