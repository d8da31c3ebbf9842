import ArgumentParser
import ScenarioFiles

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Prints the JSON Schema of scenario files.",
    discussion: """
      Editors that know JSON Schema check and complete scenario files with it. It is made from the same tables that \
      the program reads scenarios by.

      EXAMPLE
        marketday schema > marketday.schema.json
        and as the first line of a scenario:
        # yaml-language-server: $schema=marketday.schema.json
      """)

  @OptionGroup var language: LanguageOption

  func run() throws { try CommandOutput.write(ScenarioSchema.json(in: language.lang)) }
}
