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
    public var meaning: Wording {
      switch self {
      case .runMissing: Wording("There is no such folder.", "没有这个文件夹。")
      case .notARun:
        Wording(
          "The folder has no run.json, or one that no run wrote; a run that was broken off has none.",
          "文件夹里没有 run.json，或不是 run 写的；中断的运行没有。")
      case .fileMissing: Wording("A file that the run should have is not there.", "缺少运行应有的文件。")
      case .fileUnreadable: Wording("A file may not be read, or the disk fails.", "文件无权读取，或磁盘出错。")
      case .columnMissing: Wording("A file lacks a column that is needed.", "文件缺少需要的列。")
      case .rowMalformed:
        Wording(
          "A row has more or fewer cells than the header, or a quote that is not closed.",
          "某行的单元格数与表头不符，或引号没有闭合。")
      case .cellMalformed: Wording("A cell is no number or no date where one is needed.", "单元格应为数字或日期，但不是。")
      case .rowsMissing:
        Wording("A day, an item or a replicate has too few or too many rows.", "某天、某商品或某次模拟的行数过多或过少。")
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
