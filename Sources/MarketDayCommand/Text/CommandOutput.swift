import ArgumentParser
import Foundation
import MarketDay
import PlainText
import ScenarioFiles

/// The two streams of the command: results, and what is said about them.
enum CommandOutput {
  /// Results. Where they can't be written, such as to a full disk, the command fails with exit code 2.
  static func write(_ text: String) throws {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
    } catch {
      throw failure("The result can't be written to standard output: \(error.reason)")
    }
  }

  static func write(_ json: JSONValue) throws { try write("\(json)\n") }

  static func writeError(_ text: String) {
    // Nobody is left to be told where this fails.
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }

  static func writeDiagnostics(_ diagnostics: [Diagnostic], in language: Language = .english) {
    for diagnostic in diagnostics { writeError(diagnostic.text(errorColouring, in: language) + "\n") }
  }

  /// Says in one line what failed, and returns exit code 2 to be thrown.
  static func failure(_ message: String) -> ExitCode {
    writeError("Error: \(message)\n")
    return ExitCode(2)
  }

  /// Says in one line what is wrong with the arguments, and returns exit code 64 to be thrown.
  ///
  /// For what only the scenario can tell. A `ValidationError` would add the usage of the root command, of no use there.
  static func wrongUsage(_ message: String) -> ExitCode {
    writeError("Error: \(message)\n")
    return ExitCode.validationFailure
  }

  static var colouring: Colouring { isColoured(STDOUT_FILENO) ? .terminal : .plain }
  static var errorColouring: Colouring { isColoured(STDERR_FILENO) ? .terminal : .plain }

  /// On a terminal that knows colours, unless `NO_COLOR` says otherwise (no-color.org).
  private static func isColoured(_ stream: Int32) -> Bool {
    let environment = ProcessInfo.processInfo.environment
    return isatty(stream) == 1 && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
  }
}

extension Error {
  /// Why the system refused something, without the path and the framework around it.
  var reason: String {
    let error = self as NSError
    if let inner = error.userInfo[NSUnderlyingErrorKey] as? any Error { return inner.reason }
    if error.domain == NSPOSIXErrorDomain { return String(cString: strerror(Int32(error.code))) }
    return error.localizedDescription
  }
}
