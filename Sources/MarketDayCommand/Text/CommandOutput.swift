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
      let reason = error.reason
      throw failure(
        Wording("The result can't be written to standard output: \(reason)", "结果无法写到标准输出：\(reason)"))
    }
  }

  static func write(_ json: JSONValue) throws { try write("\(json)\n") }

  static func writeError(_ text: String) {
    // Nobody is left to be told where this fails.
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }

  /// In the language of ``Language/ofArguments``.
  static func writeError(_ english: @autoclosure () -> Phrase<English>, _ chinese: @autoclosure () -> Phrase<Chinese>) {
    writeError(Language.ofArguments(english(), chinese()))
  }

  static func writeDiagnostics(_ diagnostics: [Diagnostic], in language: Language = .ofArguments) {
    for diagnostic in diagnostics { writeError(diagnostic.text(errorColouring, in: language) + "\n") }
  }

  /// Says in one line what failed, and returns exit code 2 to be thrown.
  static func failure(_ message: Wording) -> ExitCode {
    writeError("Error: \(message)\n", "错误：\(message)\n")
    return ExitCode(2)
  }

  /// The same in the words of the operating system.
  static func failure(_ message: String) -> ExitCode { failure(Wording(same: message)) }

  /// Says that an interruption ended the work, and returns exit code 130 to be thrown.
  static func interrupted() -> ExitCode {
    writeError("Interrupted; nothing was written.\n", "已中断；没有写出任何文件。\n")
    return ExitCode(130)
  }

  /// Says in one line what is wrong with the arguments, and returns exit code 64 to be thrown.
  ///
  /// For what only the scenario can tell. A `ValidationError` would add the usage of the root command, of no use there.
  static func wrongUsage(_ message: Wording) -> ExitCode {
    writeError("Error: \(message)\n", "错误：\(message)\n")
    return ExitCode.validationFailure
  }

  static func wrongUsage(_ english: Phrase<English>, _ chinese: Phrase<Chinese>) -> ExitCode {
    wrongUsage(Wording(english, chinese))
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
