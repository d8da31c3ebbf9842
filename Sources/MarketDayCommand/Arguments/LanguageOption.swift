import ArgumentParser
import Foundation
import MarketDay

/// In which language a command speaks.
struct LanguageOption: ParsableArguments {
  @Option(
    help: .wording(
      "Language of what people read: en or zh. (default: by locale)", "输出语言。（默认：按系统语言）"))
  var lang: Language = .ofLocale
}

extension Language: ExpressibleByArgument {
  /// What the environment asks for: Chinese where `LC_ALL`, `LC_MESSAGES` or `LANG`, the first of them that is set,
  /// begins with `zh`.
  static var ofLocale: Language {
    let environment = ProcessInfo.processInfo.environment
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    return locale?.hasPrefix("zh") == true ? .chinese : .english
  }

  /// The language of help, and of what goes to standard error: that of `--lang` wherever it stands among the
  /// arguments, otherwise that of the locale. It is known before the arguments are read, as their faults are told
  /// in it.
  static let ofArguments = Language(ofArguments: CommandLine.arguments.dropFirst()) ?? .ofLocale

  /// Nil where no `--lang` stands among `arguments`, or none with a known value.
  init?(ofArguments arguments: some Collection<String>) {
    var last: Language?
    for (argument, next) in zip(arguments, arguments.dropFirst() + [""]) {
      if argument == "--" { break }
      if argument == "--lang", let named = Language(rawValue: next) { last = named }
      if argument.hasPrefix("--lang="), let named = Language(rawValue: String(argument.dropFirst(7))) { last = named }
    }
    guard let last else { return nil }
    self = last
  }
}
