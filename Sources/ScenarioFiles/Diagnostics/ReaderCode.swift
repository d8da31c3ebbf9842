import MarketDay

/// What can be wrong with the files of a scenario before its rules are looked at. The names are stable.
public enum ReaderCode: String, CaseIterable, Sendable {
  // Files
  case fileMissing = "file-missing"
  case fileUnreadable = "file-unreadable"
  case fileTooLarge = "file-too-large"
  case fileEmpty = "file-empty"
  case unknownEncoding = "unknown-encoding"
  case controlCharacter = "control-character"
  case pathOutside = "path-outside"
  case tooManyFaults = "too-many-faults"
  // YAML
  case yamlSyntax = "yaml-syntax"
  case severalDocuments = "several-documents"
  case unknownAlias = "unknown-alias"
  case tooManyAliases = "too-many-aliases"
  case tooDeep = "too-deep"
  case tooManyValues = "too-many-values"
  // CSV
  case unclosedQuote = "unclosed-quote"
  case raggedRow = "ragged-row"
  case unknownColumn = "unknown-column"
  case duplicateColumn = "duplicate-column"
  // Keys
  case wrongVersion = "wrong-version"
  case duplicateKey = "duplicate-key"
  case missingKey = "missing-key"
  case unknownKey = "unknown-key"
  // Values
  case wrongType = "wrong-type"
  case unknownChoice = "unknown-choice"
  case notWhole = "not-whole"
  case notFinite = "not-finite"
  case outOfRange = "out-of-range"
  case tooManyDecimals = "too-many-decimals"
  case wrongUnit = "wrong-unit"
  case wrongDate = "wrong-date"
  case wrongTime = "wrong-time"
  case wrongSchedule = "wrong-schedule"
  // --set
  case wrongOverride = "wrong-override"
  case unknownElement = "unknown-element"

  /// What the code says, in one line.
  public var meaning: Wording {
    switch self {
    case .fileMissing: Wording("There is no such file.", "没有这个文件。")
    case .fileUnreadable: Wording("The file is a folder or may not be read.", "这是文件夹，或者没有读取权限。")
    case .fileTooLarge:
      Wording("The scenario is over 4 MB, or one of its tables over 16 MB.", "场景文件超过 4 MB，或其中一个表超过 16 MB。")
    case .fileEmpty: Wording("The file holds nothing.", "文件是空的。")
    case .unknownEncoding: Wording("The text is neither UTF-8 nor GB18030.", "文字既不是 UTF-8，也不是 GB18030。")
    case .controlCharacter:
      Wording("The text holds a character that is no text, such as a NUL byte.", "含有不属于文字的字符，如 NUL 字节。")
    case .pathOutside: Wording("A CSV does not lie beside or below the scenario file.", "CSV 文件不在场景文件所在的文件夹内。")
    case .tooManyFaults: Wording("There are more faults than the 1,000 that are shown.", "错误超过所显示的 1,000 个。")
    case .yamlSyntax: Wording("The file is not valid YAML.", "文件不是有效的 YAML。")
    case .severalDocuments: Wording("The file holds more than one YAML document.", "文件含有不止一个 YAML 文档。")
    case .unknownAlias:
      Wording("A YAML alias (*name) stands for nothing, or for a part that holds it.", "YAML 别名（*名称）没有所指，或指向包含它自身的部分。")
    case .tooManyAliases: Wording("The file has more YAML aliases (*name) than are allowed.", "YAML 别名（*名称）过多。")
    case .tooDeep: Wording("Lists and mappings stand too deep in each other.", "列表和键值组嵌套过深。")
    case .tooManyValues: Wording("The file has too many values, aliases counted in full.", "文件的值过多（别名按展开后计）。")
    case .unclosedQuote:
      Wording("A quote in a CSV is not closed, or text follows a closed one.", "CSV 中的引号没有闭合，或闭合之后还有文字。")
    case .raggedRow: Wording("A row of a CSV has more or fewer cells than the header.", "CSV 中某行的单元格数与表头不符。")
    case .unknownColumn: Wording("A CSV has a column that is not known.", "CSV 中有无法识别的列。")
    case .duplicateColumn: Wording("A CSV has a column twice.", "CSV 中同一列出现两次。")
    case .wrongVersion: Wording("The file is of another version of the format.", "文件属于格式的另一个版本。")
    case .duplicateKey: Wording("A key stands twice in a mapping.", "同一组里的键出现两次。")
    case .missingKey: Wording("A key that is needed is not there or has no value.", "缺少必需的键，或它没有值。")
    case .unknownKey: Wording("A key is not known.", "无法识别的键。")
    case .wrongType:
      Wording("A value is of another kind than wanted, such as a list for a number.", "值的种类不对，如该写数字却写了列表。")
    case .unknownChoice: Wording("A value is none of those that can be chosen.", "值不在可选项之中。")
    case .notWhole: Wording("A number that must be whole is not.", "应为整数，却不是。")
    case .notFinite: Wording("A number is infinite or no number.", "数字为无穷大，或不是数。")
    case .outOfRange: Wording("A number is outside its range.", "数字超出范围。")
    case .tooManyDecimals: Wording("An amount has more decimals than can be paid.", "金额的小数位数超过了可支付的最小单位。")
    case .wrongUnit: Wording("A number has a unit that does not belong there.", "数字带有不该有的单位。")
    case .wrongDate: Wording("A date is not written as 2026-09-01 or does not exist.", "日期没有写成如 2026-09-01，或并不存在。")
    case .wrongTime: Wording("A time is not written as wanted or does not exist.", "时间的写法不对，或并不存在。")
    case .wrongSchedule: Wording("The hours of an ad schedule are not written as wanted.", "分时折扣的时段写法不对。")
    case .wrongOverride:
      Wording("A --set is not of the form KEY=VALUE, or its key leads nowhere.", "“--set”没有写成“KEY=VALUE”，或其键没有所指。")
    case .unknownElement: Wording("A --set names an entry of a list that is not there.", "“--set”所指的列表项不存在。")
    }
  }
}
