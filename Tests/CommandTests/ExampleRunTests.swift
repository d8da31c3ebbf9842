import Foundation
import TemporaryFolders
import Testing

/// The finished run that is kept in notebooks-out is what its scenario gives today, byte by byte. It changes only with
/// MARKETDAY_RECORD_GOLDEN=1, and the change log then gets a line under "Outputs change".
@Suite struct ExampleRunTests {
  static let name = "spirits-store-august"

  @Test func theKeptRunIsWhatItsScenarioGives() throws {
    let folder = try TemporaryFolder()
    let scenario = DocumentTests.root.appendingPathComponent("scenarios/\(Self.name).yaml")
    let result = try CommandProcess.run(["run", scenario.path, "--out", "run"], in: folder)
    #expect(result.status == 0, "\(result.errors)")
    let kept = DocumentTests.root.appendingPathComponent("notebooks-out/\(Self.name)")
    if GoldenTests.isRecording {
      try? FileManager.default.removeItem(at: kept)
      try FileManager.default.copyItem(at: folder.url.appendingPathComponent("run"), to: kept)
    }
    let files = try FileManager.default.contentsOfDirectory(atPath: kept.path).sorted()
    let written = try FileManager.default.contentsOfDirectory(atPath: folder.url.appendingPathComponent("run").path)
    #expect(files == written.sorted())
    for file in files {
      let expected = try Data(contentsOf: kept.appendingPathComponent(file))
      let found = try Data(contentsOf: folder.url.appendingPathComponent("run/\(file)"))
      #expect(found == expected, "\(file) is another one; if that is wanted, set MARKETDAY_RECORD_GOLDEN=1")
    }
  }
}
