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

  private let process = Process()
  /// Apart from the folder it runs in, so that what stands there is the command's. They go to files, as a pipe that
  /// nobody reads would stop a long output.
  private let streams: TemporaryFolder

  /// English, whatever the machine's locale is; a test of another language says so.
  static let english = ["LC_ALL": "C"]

  /// Starts `marketday ARGUMENTS` in `folder`, its standard output in a file of its own or in `output`.
  init(
    _ arguments: [String], in folder: TemporaryFolder, output: String? = nil, environment: [String: String] = english
  ) throws {
    let program: URL = try #require(Self.program, "the program is built")
    try self.init(program: program.path, arguments, in: folder, output: output, environment: environment)
  }

  init(
    program: String, _ arguments: [String], in folder: TemporaryFolder, output: String? = nil,
    environment: [String: String] = english
  ) throws {
    streams = try TemporaryFolder()
    for name in ["output", "errors"] { try streams.write("", to: name) }
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.standardInput = FileHandle.nullDevice
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardOutput = try FileHandle(
      forWritingTo: output.map { URL(fileURLWithPath: $0) } ?? streams.url.appendingPathComponent("output"))
    process.standardError = try FileHandle(forWritingTo: streams.url.appendingPathComponent("errors"))
    try process.run()
  }

  /// As Ctrl-C does.
  func interrupt() { process.interrupt() }

  /// A signal such as SIGKILL, which no process can refuse.
  func send(_ signal: Int32) { kill(process.processIdentifier, signal) }

  /// One that does not end by itself within a minute is killed, so that a fault fails its test and does not stop all.
  func waitForEnd() throws -> Result {
    let number = process.processIdentifier
    let end = DispatchWorkItem { kill(number, SIGKILL) }
    DispatchQueue.global().asyncAfter(deadline: .now() + 60, execute: end)
    process.waitUntilExit()
    end.cancel()
    return Result(
      status: process.terminationStatus, output: try streams.read("output"), errors: try streams.read("errors"))
  }

  /// Runs `marketday ARGUMENTS` in `folder` and waits for its end.
  static func run(_ arguments: [String], in folder: TemporaryFolder, output: String? = nil) throws -> Result {
    try CommandProcess(arguments, in: folder, output: output).waitForEnd()
  }

  /// The same with the arguments in one line, none of which holds a space.
  static func run(_ line: String, in folder: TemporaryFolder, output: String? = nil) throws -> Result {
    try run(words(line), in: folder, output: output)
  }

  static func words(_ line: String) -> [String] { line.split(separator: " ").map(String.init) }
}
