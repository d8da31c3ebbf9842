import MarketDay

/// What the argument parser says itself, in Chinese: its headings, its two options and its refusals.
enum ParserWords {
  /// `text` of the parser, help or a refusal, with its fixed words in Chinese. All others stay as they are.
  static func chinese(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { chinese(line: String($0)) }
      .joined(separator: "\n")
      .replacing(#/\(values:(\s+)([^()]*?)(;\s+default:(\s+)([^()]*))?\)/#) { match in
        let standard = match.5.map { "；默认：\(broken(match.4 ?? ""))\($0)" } ?? ""
        return "（可选：\(broken(match.1))\(match.2)\(standard)）"
      }
      .replacing(#/\(default:(\s+)([^()]*)\)/#) { "（默认：\(broken($0.1))\($0.2)）" }
  }

  /// The space, where a line ends in it; else none, as the colon before it is wide.
  private static func broken(_ space: Substring) -> Substring { space.contains("\n") ? space : "" }

  private static func chinese(line: String) -> String {
    for (words, chinese) in beginnings where line.hasPrefix(words) {
      return chinese + self.chinese(refusal: String(line.dropFirst(words.count)))
    }
    for (words, chinese) in endings where line.hasSuffix(words) { return line.dropLast(words.count) + chinese }
    return line.replacing(#/^  See '(.+)' for (?:more information|detailed help)\.$/#) { "  详细帮助：\($0.1)" }
  }

  private static let beginnings: KeyValuePairs = [
    "OVERVIEW: ": "简介：", "USAGE: ": "用法：", "Usage: ": "用法：", "Help:  ": "说明：", "Error: ": "错误：",
    "ARGUMENTS:": "参数：", "OPTIONS:": "选项：", "SUBCOMMANDS:": "命令：",
  ]

  private static let endings: KeyValuePairs = [
    "Show the version.": "显示版本。", "Show help information.": "显示帮助。",
    "Show subcommand help information.": "显示某个命令的帮助。",
  ]

  private static func chinese(refusal: String) -> String {
    refusal
      .replacing(#/^Unknown option '(.+?)'/#) { "没有选项 \($0.1)" }
      .replacing(#/\. Did you mean '(.+?)'\?$/#) { "；是不是 \($0.1)？" }
      .replacing(#/^Missing expected argument '(.+?)'$/#) { "缺少参数 \($0.1)" }
      .replacing(#/^Missing one of: (.+)$/#) { "缺少其中之一：\($0.1)" }
      .replacing(#/^Missing value for '(.+?)'$/#) { "\($0.1) 缺少值" }
      .replacing(#/^(?:\d+ unexpected arguments:|Unexpected argument) (.+)$/#) { "多余的参数：\($0.1)" }
      .replacing(#/^The value '(.+?)' is invalid for '(.+?)'/#) { "\($0.2) 的值“\($0.1)”无效" }
      .replacing(#/\. Please provide one of (.+?)\.$/#) { "；可选 \($0.1.replacing(" or ", with: "、"))" }
  }
}
