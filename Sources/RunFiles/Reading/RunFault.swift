import MarketDay

/// Why a folder can't be read as a run.
public struct RunFault: Error, Sendable, Equatable {
  /// The names are stable.
  public enum Code: String, CaseIterable, Sendable {
    case runMissing = "run-missing"
    case notARun = "not-a-run"
    case fileMissing = "run-file-missing"
    case fileUnreadable = "run-file-unreadable"
    case columnMissing = "run-column-missing"
    case rowMalformed = "run-row-malformed"
    case cellMalformed = "run-cell-malformed"
    case rowsMissing = "run-rows-missing"

    /// What the code says, in one line.
    public var meaning: String {
      switch self {
      case .runMissing: "There is no such folder."
      case .notARun: "The folder has no run.json, or one that no run wrote; a run that was broken off has none."
      case .fileMissing: "A file that the run should have is not there."
      case .fileUnreadable: "A file may not be read, or the disk fails."
      case .columnMissing: "A file lacks a column that is needed."
      case .rowMalformed: "A row has more or fewer cells than the header, or a quote that is not closed."
      case .cellMalformed: "A cell is no number or no date where one is needed."
      case .rowsMissing: "A day, an item or a replicate has too few or too many rows."
      }
    }
  }

  public var code: Code
  /// What was found and what is wanted, in one sentence.
  public var message: Wording
  public var file: String
  /// 1 is the first; nil where no line is at fault.
  public var line: Int?

  public init(_ code: Code, _ message: Wording, file: String, line: Int? = nil) {
    self.code = code
    self.message = message
    self.file = file
    self.line = line
  }

  /// The data may be right, but could not be read.
  public var isUnreadable: Bool { code == .fileUnreadable }
}
