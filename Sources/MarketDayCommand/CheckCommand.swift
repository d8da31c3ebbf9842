import ArgumentParser
import MarketDay
import PlainText
import ScenarioFiles

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: Language.ofArguments(
      "Finds the faults of scenarios, and what a good operator would question.", "找出场景的错误，以及好运营会质疑的地方。"),
    discussion: Language.ofArguments(
      """
      Each fault and warning names its file, line and column, and shows the line with a mark under the place. All of \
      them are reported at once. The exit code is 1 where there is a fault; warnings alone leave it 0.

      EXAMPLE
        marketday check my-shop.yaml
        marketday check scenarios/*.yaml
        marketday check my-shop.yaml --set products.belt.price=49 --json
      """,
      """
      每个错误和警告都指出文件、行、列，并在那一行下标出位置；全部一次报告。有错误时退出码为 1，
      只有警告时为 0。

      示例
        marketday check my-shop.yaml
        marketday check scenarios/*.yaml
        marketday check my-shop.yaml --set products.belt.price=49 --json
      """))

  @Argument(help: .wording("The scenario files.", "场景文件。"), completion: .scenarios)
  var scenarios: [String]

  @OptionGroup var overrides: OverrideOptions

  @Flag(help: .wording("Print what was found as a JSON array.", "以 JSON 数组输出结果。"))
  var json = false

  @OptionGroup var language: LanguageOption

  func run() throws {
    let language = language.lang
    let files = scenarios.map { ScenarioFile.read(path: $0, overrides: overrides.pairs) }
    if json {
      try CommandOutput.write(.list(files.flatMap(\.diagnostics).map { $0.json(in: language) }))
    } else {
      for file in files {
        CommandOutput.writeDiagnostics(file.diagnostics, in: language)
        let counts = Self.counts(of: [file])
        try CommandOutput.write(language("\(file.path): \(counts)\n", "\(file.path)：\(counts)\n"))
      }
      if files.count > 1 {
        let counts = Self.counts(of: files)
        try CommandOutput.write(language("\(files.count) files: \(counts)\n", "\(files.count) 个文件：\(counts)\n"))
      }
    }
    if files.contains(where: { $0.scenario == nil }) { throw ExitCode(1) }
  }

  /// `no faults, 2 warnings`
  private static func counts(of files: [ScenarioFile]) -> Wording {
    let faults = files.reduce(0) { $0 + $1.errors.count }
    let warnings = files.reduce(0) { $0 + $1.warnings.count }
    return Wording(
      "\(counted(faults, "fault")), \(counted(warnings, "warning"))",
      "\(faults == 0 ? "没有" : "\(faults) 个")错误，\(warnings == 0 ? "没有" : "\(warnings) 个")警告")
  }

  private static func counted(_ count: Int, _ what: String) -> String {
    count == 0 ? "no \(what)s" : FigureText.count(count, what)
  }
}

extension Diagnostic {
  fileprivate func json(in language: Language) -> JSONValue {
    .object([
      ("file", .text(file)),
      ("line", line.map { .whole($0) } ?? .null),
      ("column", column.map { .whole($0) } ?? .null),
      ("severity", .text(severity.rawValue)),
      ("code", .text(code)),
      ("message", .text(message.text(in: language))),
    ])
  }
}
