/// Why a text is no JSON.
public struct JSONFault: Error, Sendable, Equatable {
  /// 1 is the first.
  public var line: Int
  public var reason: String
}

extension JSONValue {
  /// Reads JSON as in RFC 8259. Throws ``JSONFault`` for anything else, also for values too deep in each other.
  public init(parsing bytes: [UInt8]) throws {
    var scanner = JSONScanner(bytes: bytes)
    self = try scanner.document()
  }

  /// The member of that name; nil where there is none or this is no object.
  public subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  public var textValue: String? { if case .text(let text) = self { text } else { nil } }

  public var wholeValue: Int? { if case .whole(let value) = self { value } else { nil } }

  /// Any number.
  public var numberValue: Double? {
    switch self {
    case .whole(let value): Double(value)
    case .unsigned(let value): Double(value)
    case .number(let value): value
    default: nil
    }
  }

  public var listValue: [JSONValue]? { if case .list(let values) = self { values } else { nil } }

  public var members: [Member]? { if case .object(let members) = self { members } else { nil } }
}

/// Walks over the bytes of a JSON text.
private struct JSONScanner {
  let bytes: [UInt8]
  private var index = 0

  private static let mostDepth = 100

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func document() throws(JSONFault) -> JSONValue {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    let value = try value(depth: 0)
    skipSpace()
    guard index == bytes.count else { throw fault("something follows the end") }
    return value
  }

  private func fault(_ reason: String) -> JSONFault {
    JSONFault(
      line: 1 + bytes[..<min(index, bytes.count)].reduce(0) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }, reason: reason)
  }

  private mutating func skipSpace() {
    while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
  }

  /// Steps over `byte` where it comes next.
  private mutating func takes(_ byte: Unicode.Scalar) -> Bool {
    skipSpace()
    guard index < bytes.count, bytes[index] == UInt8(ascii: byte) else { return false }
    index += 1
    return true
  }

  private mutating func value(depth: Int) throws(JSONFault) -> JSONValue {
    guard depth < Self.mostDepth else { throw fault("values lie too deep in each other") }
    if takes("{") { return try object(depth: depth) }
    if takes("[") { return try list(depth: depth) }
    if takes("\"") { return .text(try restOfText()) }
    let start = index
    while index < bytes.count, ![0x2C, 0x5D, 0x7D, 0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
    let word = String(decoding: bytes[start..<index], as: UTF8.self)
    switch word {
    case "null": return .null
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    case "": throw fault("a value is missing")
    default: break
    }
    if let whole = Int(word) { return .whole(whole) }
    if let unsigned = UInt64(word) { return .unsigned(unsigned) }
    guard let first = word.utf8.first, first == UInt8(ascii: "-") || (48...57).contains(first),
      let number = Double(word)
    else { throw fault("'\(word.prefix(20))' is no value") }
    return .number(number)
  }

  private mutating func object(depth: Int) throws(JSONFault) -> JSONValue {
    var members: [JSONValue.Member] = []
    if takes("}") { return .object([]) }
    repeat {
      guard takes("\"") else { throw fault("a name in quotes is missing") }
      let name = try restOfText()
      guard takes(":") else { throw fault("':' is missing after \"\(name)\"") }
      members.append((name, try value(depth: depth + 1)))
    } while takes(",")
    guard takes("}") else { throw fault("'}' or ',' is missing") }
    return .object(members)
  }

  private mutating func list(depth: Int) throws(JSONFault) -> JSONValue {
    var values: [JSONValue] = []
    if takes("]") { return .list([]) }
    repeat { values.append(try value(depth: depth + 1)) } while takes(",")
    guard takes("]") else { throw fault("']' or ',' is missing") }
    return .list(values)
  }

  /// Text after its opening quote.
  private mutating func restOfText() throws(JSONFault) -> String {
    var text: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += String(try escaped()).utf8
      case 0..<0x20: throw fault("a control character stands in a text")
      default: text.append(byte)
      }
    }
    throw fault("a text is not closed")
  }

  private mutating func escaped() throws(JSONFault) -> Character {
    guard index < bytes.count else { throw fault("a text is not closed") }
    defer { index += 1 }
    switch bytes[index] {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "u"):
      let first = try fourDigits()
      guard (0xD800..<0xDC00).contains(first) else { return Character(Unicode.Scalar(first) ?? "\u{FFFD}") }
      guard index + 2 < bytes.count, bytes[index + 1] == UInt8(ascii: "\\"), bytes[index + 2] == UInt8(ascii: "u")
      else { return "\u{FFFD}" }
      index += 2
      let second = try fourDigits()
      guard (0xDC00..<0xE000).contains(second) else { return "\u{FFFD}" }
      return Character(Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}")
    default: throw fault("'\\' is followed by no escape")
    }
  }

  /// The number after `\u`; the index is left on its last digit.
  private mutating func fourDigits() throws(JSONFault) -> UInt32 {
    guard index + 4 < bytes.count,
      let number = UInt32(String(decoding: bytes[(index + 1)...(index + 4)], as: UTF8.self), radix: 16)
    else { throw fault("'\\u' needs four hexadecimal digits") }
    index += 4
    return number
  }
}
