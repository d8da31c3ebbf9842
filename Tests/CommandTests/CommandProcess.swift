import Foundation
import TemporaryFolders
import Testing

/// The command, run as a user runs it.
struct CommandProcess {
  struct Result {
    var status: Int32
    var output: String
    var errors: String
  }

  /// The built program: beside the test bundle, or where the package is built.
  static let program: URL? = {
    var folders: [URL] = []
    for argument in [Bundle.main.bundlePath] + CommandLine.arguments where argument.hasPrefix("/") {
      var folder = URL(fileURLWithPath: argument)
      for _ in 0..<5 {
        folders.append(folder)
        folder.deleteLastPathComponent()
      }
    }
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    folders += ["debug", "release"].map { package.appendingPathComponent(".build/\($0)") }
    return folders.map { $0.appendingPathComponent("marketday") }.first { url in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) && !isFolder.boolValue
        && FileManager.default.isExecutableFile(atPath: url.path)
    }
  }()

  /// Runs `marketday ARGUMENTS` in `folder` and waits for its end.
  ///
  /// Its streams go to files: a pipe that nobody reads would stop a long output.
  static func run(
    _ arguments: [String], in folder: TemporaryFolder, output outputPath: String? = nil
  ) throws -> Result {
    let process = Process()
    let program: URL = try #require(Self.program, "the program is built")
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    let name = UUID().uuidString
    let output = outputPath.map { URL(fileURLWithPath: $0) } ?? folder.url.appendingPathComponent("\(name).output")
    let errors = folder.url.appendingPathComponent("\(name).errors")
    if outputPath == nil { try Data().write(to: output) }
    try Data().write(to: errors)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    let written = outputPath == nil ? try Data(contentsOf: output) : Data()
    return Result(
      status: process.terminationStatus, output: String(decoding: written, as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }
}
