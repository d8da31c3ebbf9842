import ArgumentParser
import MarketDay
import ScenarioFiles

/// A scenario that a command works with, and the files it came from.
struct CheckedScenario {
  enum DiagnosticsShown {
    case errors, errorsAndWarnings
  }

  var scenario: Scenario
  let file: ScenarioFile

  /// Reads the scenario at `path` and prints what was found to standard error; exit code 1 where that is an error.
  static func load(
    path: String, overrides: [(key: String, value: String)] = [], showing shown: DiagnosticsShown = .errorsAndWarnings,
    in language: Language = .ofArguments
  ) throws -> CheckedScenario {
    let file = ScenarioFile.read(path: path, overrides: overrides)
    CommandOutput.writeDiagnostics(shown == .errors ? file.errors : file.diagnostics, in: language)
    guard let scenario = file.scenario else { throw ExitCode(1) }
    return CheckedScenario(scenario: scenario, file: file)
  }
}
