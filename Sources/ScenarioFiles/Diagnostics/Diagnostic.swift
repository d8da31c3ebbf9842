import MarketDay
import PlainText

/// Something that was found in a scenario's files: what is wrong there, or what a good operator would question.
public struct Diagnostic: Sendable, Equatable {
  public enum Severity: String, Sendable {
    /// The scenario can't be played.
    case error
    /// It can be played, but should be looked at.
    case warning

    /// What people call it.
    public var name: Wording {
      switch self {
      case .error: Wording("error", "错误")
      case .warning: Wording("warning", "警告")
      }
    }
  }

  public var severity: Severity
  /// Stable and in kebab case: of ``ReaderCode``, or of the scenario's rules.
  public var code: String
  /// What was found and what is wanted, in one sentence.
  public var message: Wording
  /// The file as it was named by the caller, or the `--set KEY=VALUE` at fault.
  public var file: String
  /// 1 is the first; nil for a `--set`.
  public var line: Int?
  /// 1 is the first; counts characters as a reader sees them. Nil for a `--set`.
  public var column: Int?
  /// The line at fault, where there is one to show.
  public var sourceLine: String?

  public init(
    severity: Severity, code: String, message: Wording, file: String, line: Int? = nil, column: Int? = nil,
    sourceLine: String? = nil
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.file = file
    self.line = line
    self.column = column
    self.sourceLine = sourceLine
  }
}

extension Diagnostic {
  /// `FILE:LINE:COLUMN: error[CODE]: MESSAGE` (`错误[CODE]：MESSAGE`), and below it the line at fault with a caret under
  /// the place.
  ///
  /// The caret stands right where Chinese characters take two columns and where tabs are used. Of a long line only the
  /// part around the place is shown.
  public func text(_ colouring: Colouring = .plain, in language: Language = .english) -> String {
    var place = file
    if let line { place += ":\(line)" }
    if let column { place += ":\(column)" }
    let strong = TextStyle.strong
    let tint: TextStyle = severity == .error ? .bad : .doubtful
    let name = severity.name.text(in: language)
    let kind = tint.applied(to: "\(name)[\(code)]" + language.choose(":", "："), colouring)
    let said = strong.applied(to: message.text(in: language), colouring)
    var text = "\(strong.applied(to: place + ":", colouring)) \(kind)\(language.choose(" ", ""))\(said)"
    if let sourceLine, let column {
      let excerpt = SourceExcerpt(line: sourceLine, column: column)
      text += "\n\(excerpt.text)\n\(excerpt.indent)\(tint.applied(to: "^", colouring))"
    }
    return text
  }
}

extension Diagnostic: CustomStringConvertible {
  public var description: String { text() }
}
