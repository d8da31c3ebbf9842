import ArgumentParser
import MarketDay
import ScenarioFiles

/// The scenario of a command that takes one, and what the command line changes of it.
struct ScenarioOptions: ParsableArguments {
  @Argument(help: .wording("The scenario file.", "场景文件。"), completion: .scenarios)
  var scenario: String

  @OptionGroup var overrides: OverrideOptions

  /// The scenario, its errors on standard error; exit code 1 where it has any. What a good operator would question is
  /// for `check`, so that it does not bury a short answer.
  func load() throws -> CheckedScenario {
    try CheckedScenario.load(path: scenario, overrides: overrides.pairs, showing: .errors)
  }
}

/// `--set KEY=VALUE`, as often as wanted.
struct OverrideOptions: ParsableArguments {
  @Option(
    name: .customLong("set"), parsing: .singleValue,
    help: .wording(
      "Change one value for this time, such as products.belt.price=49. Can be given several times.",
      "这一次改一个值，例如 products.belt.price=49。可以写多次。", valueName: "key=value"),
    transform: Override.init(text:))
  var settings: [Override] = []

  /// As the reader of scenario files takes them.
  var pairs: [(key: String, value: String)] { settings.map { ($0.key, $0.value) } }

  struct Override {
    var key: String
    var value: String

    init(text: String) throws {
      guard let equals = text.firstIndex(of: "="), equals > text.startIndex else {
        throw ValidationError(
          "'\(text)' has no key before a '='; write such as --set products.belt.price=49.",
          "“\(text)”的“=”前没有键；请写例如 --set products.belt.price=49。")
      }
      key = String(text[..<equals])
      value = String(text[text.index(after: equals)...])
    }
  }
}

extension CompletionKind {
  static let scenarios = CompletionKind.file(extensions: ["yaml", "yml"])
}
