import ArgumentParser
import MarketDay
import ScenarioFiles

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: Language.ofArguments("Prints the JSON Schema of scenario files.", "输出场景文件的 JSON Schema。"),
    discussion: Language.ofArguments(
      """
      Editors that know JSON Schema check and complete scenario files with it. It is made from the same tables that \
      the program reads scenarios by.

      EXAMPLE
        marketday schema > marketday.schema.json
        and as the first line of a scenario:
        # yaml-language-server: $schema=marketday.schema.json
      """,
      """
      懂 JSON Schema 的编辑器用它检查和补全场景文件。它和程序读场景用的是同一套表。

      示例
        marketday schema > marketday.schema.json
        并在场景的第一行写：
        # yaml-language-server: $schema=marketday.schema.json
      """))

  @OptionGroup var language: LanguageOption

  func run() throws { try CommandOutput.write(ScenarioSchema.json(in: language.lang)) }
}
