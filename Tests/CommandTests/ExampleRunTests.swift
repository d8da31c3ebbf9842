import Foundation
import TemporaryFolders
import Testing

/// The finished run that is kept in notebooks-out is what its scenario gives today, byte by byte. It changes only with
/// MARKETDAY_RECORD_GOLDEN=1, and the change log then gets a line under "Outputs change".
@Suite struct ExampleRunTests {
  static let name = "spirits-store-august"
  static let notebook = "notebook.ipynb"

  @Test func theKeptRunIsWhatItsScenarioGives() throws {
    let folder = try TemporaryFolder()
    let scenario = DocumentTests.root.appendingPathComponent("scenarios/\(Self.name).yaml")
    let result = try CommandProcess.run(["run", scenario.path, "--out", "run"], in: folder)
    #expect(result.status == 0, "\(result.errors)")
    let kept = DocumentTests.root.appendingPathComponent("notebooks-out/\(Self.name)")
    let notebook = try Data(contentsOf: kept.appendingPathComponent(Self.notebook))
    if GoldenTests.isRecording {
      try? FileManager.default.removeItem(at: kept)
      try FileManager.default.copyItem(at: folder.url.appendingPathComponent("run"), to: kept)
      // Its outputs are made by .ci/make-examples.
      try notebook.write(to: kept.appendingPathComponent(Self.notebook))
    }
    let files = try FileManager.default.contentsOfDirectory(atPath: kept.path).sorted()
    let written = try FileManager.default.contentsOfDirectory(atPath: folder.url.appendingPathComponent("run").path)
    #expect(files == written.sorted())
    for file in files where file != Self.notebook {
      let expected = try Data(contentsOf: kept.appendingPathComponent(file))
      let found = try Data(contentsOf: folder.url.appendingPathComponent("run/\(file)"))
      #expect(found == expected, "\(file) is another one; if that is wanted, set MARKETDAY_RECORD_GOLDEN=1")
    }
  }

  /// The kept notebooks have outputs; .ci/make-examples runs them anew.
  @Test(arguments: [
    (name, "run scenarios/spirits-store-august.yaml --days 2"),
    ("autumn-dresses-two-weeks", "run scenarios/autumn-dresses.yaml --days 2 --lang zh"),
    (
      "compare-autumn-dresses",
      "compare scenarios/autumn-dresses.yaml --days 2 --replicates 2 --arm a:products.knit-dress.price=118"
    ),
    (
      "sweep-autumn-dresses",
      "sweep scenarios/autumn-dresses.yaml --days 1 --replicates 1 --lang zh --vary products.knit-dress.price=118"
    ),
  ])
  func theKeptNotebooksHaveTheCellsOfToday(_ name: String, _ command: String) throws {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      at: DocumentTests.root.appendingPathComponent("scenarios"), to: folder.url.appendingPathComponent("scenarios"))
    let result = try CommandProcess.run(command + " --out run", in: folder)
    #expect(result.status == 0, "\(result.errors)")
    let kept = try cells(of: DocumentTests.root.appendingPathComponent("notebooks-out/\(name)/\(Self.notebook)"))
    #expect(try kept == cells(of: folder.url.appendingPathComponent("run/\(Self.notebook)")), "run .ci/make-examples")
  }

  /// The id and the source of each cell.
  private func cells(of notebook: URL) throws -> [[String]] {
    let read = try JSONSerialization.jsonObject(with: Data(contentsOf: notebook)) as? [String: Any]
    let cells = try #require(read?["cells"] as? [[String: Any]])
    return try cells.map { cell in
      let lines = cell["source"] as? [String]
      let source = try #require(lines?.joined() ?? cell["source"] as? String)
      return [try #require(cell["id"] as? String), source]
    }
  }
}
