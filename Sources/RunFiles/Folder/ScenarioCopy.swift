/// The files of a scenario as a run's folder keeps them, so that the run can be played again from it.
struct ScenarioCopy: Sendable {
  /// What the main file is called in each folder.
  static let mainName = "scenario.yaml"

  let files: [ScenarioSource.File]

  /// Nil where the files can't stand beside those of a run: a table that lies in a folder of its own, or that has the
  /// name of another file there; and where a file of such a name in the folder `path` is no earlier run's.
  init?(_ source: ScenarioSource, for path: String) {
    guard let main = source.files.first else { return nil }
    var tables: [ScenarioSource.File] = []
    var taken = RunFile.allCases.map(\.name) + [Self.mainName]
    // Two sections may read the same table.
    for table in source.files.dropFirst() where !tables.contains(table) {
      guard !table.name.contains("/"), !taken.contains(table.name) else { return nil }
      taken.append(table.name)
      tables.append(table)
    }
    files = [ScenarioSource.File(name: Self.mainName, bytes: main.bytes)] + tables
    let present = FolderPaths.names(in: path) ?? []
    guard present.contains(RunFile.description.name) || !files.contains(where: { present.contains($0.name) }) else {
      return nil
    }
  }

  var names: [String] { files.map(\.name) }
}
