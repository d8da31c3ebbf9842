import MarketDay

/// A scenario as it was read from its files: the scenario, or why it is none.
public struct ScenarioFile: Sendable {
  /// The main file, as the caller named it.
  public let path: String
  /// Nil where there is an error among the ``diagnostics``.
  public let scenario: Scenario?
  /// All errors and warnings, sorted by file, line and column: the main file first, then its tables in the order in
  /// which they are named, then each `--set`.
  public let diagnostics: [Diagnostic]
  /// The bytes of the files that were read, the main file first, for hashing.
  public let inputs: [InputFile]

  public var errors: [Diagnostic] { diagnostics.filter { $0.severity == .error } }
  public var warnings: [Diagnostic] { diagnostics.filter { $0.severity == .warning } }

  /// Reads the scenario at `path` with the tables it names, changed by `overrides`.
  ///
  /// An override is a `--set KEY=VALUE`. Its key names parts with a `.` between them, and entries of lists by their id,
  /// name, keyword or position: `products.knit-dress.price`. Whatever is wrong, in the files or with the scenario,
  /// becomes a diagnostic; nothing is thrown.
  public static func read(path: String, overrides: [(key: String, value: String)] = []) -> ScenarioFile {
    do {
      return read(try InputFile(path: path, mostBytes: InputFile.mostScenarioBytes), overrides: overrides)
    } catch {
      var sources = SourceSet()
      let origin = sources.add(SourceText(name: path, text: ""))
      let fault = Fault(error.code, at: .start(of: origin), error.message)
      return ScenarioFile(
        path: path, scenario: nil, diagnostics: sources.diagnostics(errors: [fault], warnings: []), inputs: [])
    }
  }

  /// Reads a scenario whose main file was read already. Tables are looked for among `tables` by their path, then
  /// beside `input.name`.
  public static func read(
    _ input: InputFile, overrides: [(key: String, value: String)] = [], tables: [InputFile] = []
  ) -> ScenarioFile {
    var sources = SourceSet()
    sources.tables = tables
    sources.overrides = overrides
    sources.inputs = [input]
    var loading = ScenarioLoading(sources: sources)
    let scenario = loading.load(input)
    return ScenarioFile(
      path: input.name, scenario: scenario,
      diagnostics: loading.sources.diagnostics(errors: loading.faults, warnings: loading.warnings),
      inputs: loading.sources.inputs)
  }
}
