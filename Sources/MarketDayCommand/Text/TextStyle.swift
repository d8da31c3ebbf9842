import ScenarioFiles

/// How a piece of text stands out on a terminal that shows colours.
enum TextStyle {
  case plain, strong, faint, own

  func applied(to text: String, _ colouring: Colouring) -> String {
    guard colouring == .terminal, let code else { return text }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }

  private var code: String? {
    switch self {
    case .plain: nil
    case .strong: "1"
    case .faint: "2"
    case .own: "1;32"
    }
  }
}
