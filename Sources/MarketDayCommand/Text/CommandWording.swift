import ArgumentParser
import MarketDay
import PlainText

extension ArgumentHelp {
  /// Help of an argument in the language of ``Language/ofArguments``.
  static func wording(
    _ english: @autoclosure () -> Phrase<English>, _ chinese: @autoclosure () -> Phrase<Chinese>,
    valueName: String? = nil
  ) -> ArgumentHelp {
    // The parser breaks lines at spaces only, which Chinese has few of. 80 columns, less those of the names.
    let text = Language.ofArguments(english(), Phrase(chinese().text.wrappedBetweenCharacters(toColumns: 53)))
    return ArgumentHelp(text, valueName: valueName)
  }
}

extension ValidationError {
  /// A refusal in the language of ``Language/ofArguments``.
  init(_ message: Wording) { self.init(message.text(in: .ofArguments)) }

  init(_ english: Phrase<English>, _ chinese: Phrase<Chinese>) { self.init(Wording(english, chinese)) }

  /// Throws one where a number that was given for `option` is outside `range`.
  static func check(_ value: Int, _ range: ClosedRange<Int>, _ option: String) throws {
    guard !range.contains(value) else { return }
    throw ValidationError(
      "\(option) is \(value); it must be from \(range.lowerBound) to \(range.upperBound).",
      "\(option) 是 \(value)；必须在 \(range.lowerBound) 至 \(range.upperBound) 之间。")
  }

  /// Throws one where `--out` is there without a name.
  static func checkFolder(_ out: String?) throws {
    guard out?.isEmpty == true else { return }
    throw ValidationError("--out needs the name of a folder.", "--out 需要文件夹的名称。")
  }
}
