import ArgumentParser
import Foundation
import MarketDay

/// In which language a command speaks.
struct LanguageOption: ParsableArguments {
  @Option(help: "Language of what people read: en or zh. (default: by locale)")
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
}
