import ArgumentParser
import PlainText
import ScenarioFiles

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Finds the faults of scenarios, and what a good operator would question.",
    discussion: """
      Each fault and warning names its file, line and column, and shows the line with a mark under the place. All of \
      them are reported at once. The exit code is 1 where there is a fault; warnings alone leave it 0.

      EXAMPLE
        marketday check my-shop.yaml
        marketday check scenarios/*.yaml
        marketday check my-shop.yaml --set products.belt.price=49 --json
      """)

  @Argument(help: "The scenario files.", completion: .scenarios)
  var scenarios: [String]

  @OptionGroup var overrides: OverrideOptions

  @Flag(help: "Print what was found as a JSON array.")
  var json = false

  func run() throws {
    let files = scenarios.map { ScenarioFile.read(path: $0, overrides: overrides.pairs) }
    if json {
      try CommandOutput.write(.list(files.flatMap(\.diagnostics).map(\.json)))
    } else {
      for file in files {
        CommandOutput.writeDiagnostics(file.diagnostics)
        try CommandOutput.write("\(file.path): \(Self.counts(of: [file]))\n")
      }
      if files.count > 1 { try CommandOutput.write("\(files.count) files: \(Self.counts(of: files))\n") }
    }
    if files.contains(where: { $0.scenario == nil }) { throw ExitCode(1) }
  }

  /// `no faults, 2 warnings`
  private static func counts(of files: [ScenarioFile]) -> String {
    let faults = files.reduce(0) { $0 + $1.errors.count }
    let warnings = files.reduce(0) { $0 + $1.warnings.count }
    return "\(counted(faults, "fault")), \(counted(warnings, "warning"))"
  }

  private static func counted(_ count: Int, _ what: String) -> String {
    count == 0 ? "no \(what)s" : FigureText.count(count, what)
  }
}

extension Diagnostic {
  fileprivate var json: JSONValue {
    .object([
      ("file", .text(file)),
      ("line", line.map { .whole($0) } ?? .null),
      ("column", column.map { .whole($0) } ?? .null),
      ("severity", .text(severity.rawValue)),
      ("code", .text(code)),
      ("message", .text(message.english)),
    ])
  }
}
