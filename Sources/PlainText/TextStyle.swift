/// Whether a text for people may use the colours of a terminal.
public enum Colouring: Sendable {
  case plain
  case terminal
}

/// How a piece of text stands out on a terminal that shows colours.
public enum TextStyle: Sendable {
  case plain, strong, faint
  /// What is well, or the reader's own.
  case good
  case doubtful
  case bad

  public func applied(to text: String, _ colouring: Colouring) -> String {
    guard colouring == .terminal, let code else { return text }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }

  private var code: String? {
    switch self {
    case .plain: nil
    case .strong: "1"
    case .faint: "2"
    case .good: "1;32"
    case .doubtful: "1;33"
    case .bad: "1;31"
    }
  }
}
