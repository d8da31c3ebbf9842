import ArgumentParser
import MarketDay
import PlainText
import RunFiles

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: Language.ofArguments(
      "Explains a measure or a term: meaning, formula, unit, where it appears.", "解释一个指标或术语：含义、公式、单位、出处。"),
    discussion: Language.ofArguments(
      """
      TERM is a word of the trade or of the model, or a column of a file, in English or Chinese; case, hyphens and \
      underscores do not matter. Without it, terms are listed by topic; with --all, every one.

      EXAMPLE
        marketday explain
        marketday explain --all
        marketday explain call-in rate
        marketday explain 直通车 --lang zh
        marketday explain keyword_daily.maximum_bid --json
      """,
      """
      TERM 是行业词、模型里的词，或文件里的一列，中英文皆可；大小写、连字符和下划线不影响。
      不写 TERM 时按主题列出词条，加 --all 列出全部。

      示例
        marketday explain
        marketday explain --all
        marketday explain call-in rate
        marketday explain 直通车 --lang zh
        marketday explain keyword_daily.maximum_bid --json
      """))

  @Argument(help: .wording("What to explain; several words are one term.", "要解释的词；几个词算一个词条。", valueName: "term"))
  var words: [String] = []

  @Flag(help: .wording("List every term, on some screens.", "列出全部词条，不止一屏。"))
  var all = false

  @OptionGroup var language: LanguageOption

  @Flag(help: .wording("Print as JSON, in both languages.", "以 JSON 输出，含两种语言。"))
  var json = false

  func validate() throws {
    guard all, !words.isEmpty else { return }
    throw ValidationError("--all lists every term; leave out the term.", "--all 列出全部词条；请去掉要解释的词。")
  }

  func run() throws {
    guard !words.isEmpty else {
      if json { return try CommandOutput.write(Glossary.json) }
      return try CommandOutput.write(Glossary.list(in: language.lang, whole: all, CommandOutput.colouring))
    }
    let text = words.joined(separator: " ")
    switch Glossary.find(text) {
    case .term(let term):
      if json { return try CommandOutput.write(term.json) }
      try CommandOutput.write(term.text(in: language.lang, CommandOutput.colouring))
    case .proposals(let proposals):
      throw CommandOutput.wrongUsage(Wording(same: unknown(text, proposals)))
    }
  }

  private func unknown(_ text: String, _ proposals: [String]) -> String {
    let lang = language.lang
    guard !proposals.isEmpty else {
      return lang(
        "There is no term '\(text)'; marketday explain --all lists all.",
        "没有词条“\(text)”；用 marketday explain --all 列出全部词条。")
    }
    let quoted = proposals.map { lang("'\($0)'", "“\($0)”") }
    return lang(
      "There is no term '\(text)'; did you mean \(quoted.joined(separator: ", "))?",
      "没有词条“\(text)”；是不是想查\(quoted.joined(separator: "、"))？")
  }
}
