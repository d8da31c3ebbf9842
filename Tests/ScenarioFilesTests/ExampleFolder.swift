import Foundation
import ScenarioFiles
import Testing

/// A copy of the examples in a folder of its own, with the two that can't be kept in a repository: a folder that has
/// the name of a table, and a table that is too large.
struct ExampleFolder {
  let path: String

  init() throws {
    let examples = try #require(Bundle.module.url(forResource: "Examples", withExtension: nil))
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("marketday-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: examples, to: folder)
    path = folder.path
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("file-unreadable.failing.csv"), withIntermediateDirectories: false)
    try write(sparseBytes: 100_000_000, to: "file-too-large.failing.csv")
  }

  func remove() { try? FileManager.default.removeItem(atPath: path) }

  func write(sparseBytes bytes: UInt64, to name: String) throws {
    let file = path + "/" + name
    try #require(FileManager.default.createFile(atPath: file, contents: nil))
    let handle = try #require(FileHandle(forWritingAtPath: file))
    try handle.truncate(atOffset: bytes)
    try handle.close()
  }

  func write(_ bytes: some Sequence<UInt8>, to name: String) throws {
    try Data(Array(bytes)).write(to: URL(fileURLWithPath: path + "/" + name))
  }

  /// Reads an example with the overrides that it names in comments: `# --set KEY=VALUE`.
  func read(_ name: String) throws -> ScenarioFile {
    let file = path + "/" + name
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: file)), as: UTF8.self)
    let overrides = text.split(separator: "\n").filter { $0.hasPrefix("# --set ") }.compactMap { line in
      let parts = line.dropFirst("# --set ".count).split(separator: "=", maxSplits: 1)
      return parts.count == 2 ? (key: String(parts[0]), value: String(parts[1])) : nil
    }
    return ScenarioFile.read(path: file, overrides: overrides)
  }
}
