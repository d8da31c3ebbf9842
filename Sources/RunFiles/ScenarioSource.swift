/// Where a scenario came from, for `run.json`.
public struct ScenarioSource: Sendable, Equatable {
  /// The file's name without its folders, so that the same run gives the same bytes wherever it is started.
  public var fileName: String
  /// SHA-256 of what the scenario was read from, in hexadecimal.
  public var sha256: String
  /// What the command line set: `KEY=VALUE`, in its order.
  public var overrides: [String]
  /// The files it was read from, the main one first, then its tables by their names in it; empty where it came from
  /// elsewhere.
  public var files: [File]

  public init(fileName: String, sha256: String, overrides: [String] = [], files: [File] = []) {
    self.fileName = fileName
    self.sha256 = sha256
    self.overrides = overrides
    self.files = files
  }

  /// A file as it was read.
  public struct File: Sendable, Equatable {
    public var name: String
    public var bytes: [UInt8]

    public init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }
}
