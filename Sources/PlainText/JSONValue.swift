/// JSON to be written, with keys in the order in which they stand, so that equal results are equal bytes.
public indirect enum JSONValue: Sendable, Equatable {
  case null
  case boolean(Bool)
  case whole(Int)
  /// A seed needs all 64 bits.
  case unsigned(UInt64)
  /// With at most six decimals.
  case number(Double)
  case text(String)
  case list([JSONValue])
  case object([Member])

  public typealias Member = (name: String, value: JSONValue)

  public static func == (left: JSONValue, right: JSONValue) -> Bool { left.description == right.description }
}

extension JSONValue: CustomStringConvertible {
  /// Indented by two spaces, as in RFC 8259, without a line feed at the end. A number that is none is `null`.
  public var description: String { rendered(indentation: "") }

  private func rendered(indentation: String) -> String {
    let inner = indentation + "  "
    switch self {
    case .null: return "null"
    case .boolean(let value): return value ? "true" : "false"
    case .whole(let value): return "\(value)"
    case .unsigned(let value): return "\(value)"
    case .number(let value): return Self.number(value)
    case .text(let text): return Self.quoted(text)
    case .list(let values):
      guard !values.isEmpty else { return "[]" }
      let lines = values.map { inner + $0.rendered(indentation: inner) }
      return "[\n\(lines.joined(separator: ",\n"))\n\(indentation)]"
    case .object(let members):
      guard !members.isEmpty else { return "{}" }
      let lines = members.map { "\(inner)\(Self.quoted($0.name)): \($0.value.rendered(indentation: inner))" }
      return "{\n\(lines.joined(separator: ",\n"))\n\(indentation)}"
    }
  }

  /// As in the CSV files of a run: at most six decimals, no zeros at their end, never `-0`.
  private static func number(_ value: Double) -> String {
    guard value.isFinite else { return "null" }
    // Exact, where decimals would bring in the rounding of so large a number.
    if value == value.rounded(), value.magnitude < 1e15 { return String(Int(value)) }
    guard value.magnitude < 9e12 else { return value.description }
    var text = FigureText.rounded(value, 6, isGrouped: false)
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      // Control characters, and the two that end a line in JavaScript.
      case "\u{0}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
