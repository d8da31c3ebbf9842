/// A key of a JSON object with its value.
public struct JSONMember {
  var name: String
  var value: JSONText

  public init(_ name: String, _ value: JSONText) {
    self.name = name
    self.value = value
  }
}

/// A JSON value whose keys keep their order.
public indirect enum JSONText {
  case text(String)
  case number(Double)
  case flag(Bool)
  case list([JSONText])
  case object([JSONMember])
  case null

  /// The value with two spaces for each level.
  public func written(indent: String = "") -> String {
    let inner = indent + "  "
    switch self {
    case .text(let text): return Self.quoted(text)
    case .number(let number):
      return number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : Self.plain(number)
    case .flag(let flag): return flag ? "true" : "false"
    case .null: return "null"
    case .list(let values):
      guard !values.isEmpty else { return "[]" }
      return "[\n" + values.map { inner + $0.written(indent: inner) }.joined(separator: ",\n") + "\n\(indent)]"
    case .object(let members):
      guard !members.isEmpty else { return "{}" }
      let lines = members.map { "\(inner)\(Self.quoted($0.name)): \($0.value.written(indent: inner))" }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
    }
  }

  /// The largest seed is no number that a Double holds; it is written out.
  private static func plain(_ number: Double) -> String {
    number == 18_446_744_073_709_551_616 ? "18446744073709551615" : "\(number)"
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case _ where scalar.value < 0x20:
        let code = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - code.count) + code
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
