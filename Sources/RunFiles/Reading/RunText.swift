import MarketDay
import PlainText

/// A small text of a run's folder, such as its description or the scenario that was played.
public enum RunText {
  public static func isThere(_ path: String) -> Bool { isFolder(path) == false }

  /// Nil where there is no such file. Throws ``RunFault``.
  public static func read(_ path: String) throws -> String? {
    try bytes(path).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The same as JSON.
  public static func readJSON(_ path: String) throws -> JSONValue? {
    guard let bytes = try bytes(path) else { return nil }
    do {
      return try JSONValue(parsing: bytes)
    } catch let fault as JSONFault {
      throw RunFault(
        .notARun, Wording("This is not JSON: \(fault.reason).", "这不是有效的 JSON。"), file: path, line: fault.line)
    }
  }

  private static func bytes(_ path: String) throws -> [UInt8]? {
    guard isThere(path) else { return nil }
    let missing = RunFault(.fileMissing, Wording("There is no such file.", "没有这个文件。"), file: path)
    return try FileInput(path: path, missing: missing).readAll(most: mostBytes)
  }

  private static let mostBytes = 16_000_000
}
