/// A language in which people read what MarketDay says. Codes, columns and keys are the same in each.
///
/// Texts stand side by side where they are used, so that none can be missing in one of them:
/// `language("Sales", "销售额")`.
public enum Language: String, Sendable, Hashable, CaseIterable {
  case english = "en"
  /// Simplified Chinese, with the trade's own words.
  case chinese = "zh"

  /// The text that is in this language; the other is not made.
  public func callAsFunction(
    _ english: @autoclosure () -> Phrase<English>, _ chinese: @autoclosure () -> Phrase<Chinese>
  ) -> String {
    choose(english().text, chinese().text)
  }

  /// The value that belongs to this language; the other is not made.
  public func choose<Value>(_ english: @autoclosure () -> Value, _ chinese: @autoclosure () -> Value) -> Value {
    switch self {
    case .english: english()
    case .chinese: chinese()
    }
  }
}

/// The same sentence, or name, in each language: what is said before it is known who reads it.
///
/// A wording within another's text stands there in the language of that text: `Wording("\(name) is sold out.",
/// "\(name)已售罄。")`, whether `name` is a wording or a string.
public struct Wording: Sendable, Hashable {
  public var english: String
  public var chinese: String

  public init(_ english: Phrase<English>, _ chinese: Phrase<Chinese>) {
    self.init(english: english.text, chinese: chinese.text)
  }

  public init(english: String, chinese: String) {
    self.english = english
    self.chinese = chinese
  }

  /// What is the same in all languages: a name from the scenario, a number, a date.
  public init(same text: String) { self.init(english: text, chinese: text) }

  public func text(in language: Language) -> String { language.choose(english, chinese) }

  /// Both texts changed in the same way.
  public func map(_ change: (String) -> String) -> Wording {
    Wording(english: change(english), chinese: change(chinese))
  }

  /// The text as the beginning of a sentence.
  var capitalizedFirst: Wording { map { $0.prefix(1).uppercased() + $0.dropFirst() } }

  public static func + (left: Wording, right: Wording) -> Wording {
    Wording(english: left.english + right.english, chinese: left.chinese + right.chinese)
  }
}

extension Collection where Element == Wording {
  /// The wordings one after another, with the comma that stands between names: `'a', 'b'`, “a”、“b”.
  var listed: Wording {
    Wording(english: map(\.english).joined(separator: ", "), chinese: map(\.chinese).joined(separator: "、"))
  }
}

/// A text that is known to be in one language, so that wordings within it can be in the same.
public struct Phrase<Spoken: SpokenLanguage>: ExpressibleByStringInterpolation, Sendable {
  public let text: String

  public init(_ text: String) { self.text = text }
  public init(stringLiteral text: String) { self.init(text) }
  public init(stringInterpolation parts: Parts) { self.init(parts.text) }

  public struct Parts: StringInterpolationProtocol, Sendable {
    fileprivate var text = ""

    public init(literalCapacity: Int, interpolationCount: Int) {}
    public mutating func appendLiteral(_ literal: String) { text += literal }
    public mutating func appendInterpolation(_ wording: Wording) { text += wording.text(in: Spoken.language) }
    public mutating func appendInterpolation<Value>(_ value: Value) { text += String(describing: value) }
  }

  public typealias StringInterpolation = Parts

  public static func + (left: Phrase, right: Phrase) -> Phrase { Phrase(left.text + right.text) }
}

/// A language as a type.
public protocol SpokenLanguage: Sendable {
  static var language: Language { get }
}

public enum English: SpokenLanguage {
  public static var language: Language { .english }
}

public enum Chinese: SpokenLanguage {
  public static var language: Language { .chinese }
}
