#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The text of `bytes`: UTF-8 with or without byte order mark; otherwise GB18030, as Chinese back offices export it.
///
/// Nil where it is neither. Text that is valid in both encodings is taken as UTF-8.
func decodedText(_ bytes: [UInt8]) -> String? {
  let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
  if let text = String(validating: content, as: UTF8.self) { return text }
  return decodedGB18030(bytes)
}

/// Decodes with the C library's `iconv`. Nil where a byte belongs to no character.
private func decodedGB18030(_ bytes: [UInt8]) -> String? {
  guard let converter = iconv_open("UTF-8", "GB18030"), converter != iconv_t(bitPattern: -1) else { return nil }
  defer { iconv_close(converter) }
  // A character of one byte stays one byte, one of two or four becomes at most four: twice is always enough.
  var input = bytes.map { CChar(bitPattern: $0) }
  var output = [UInt8](repeating: 0, count: bytes.count * 2 + 4)
  let room = output.count
  let written: Int? = input.withUnsafeMutableBufferPointer { source in
    output.withUnsafeMutableBytes { target in
      var from: UnsafeMutablePointer<CChar>? = source.baseAddress
      var to: UnsafeMutablePointer<CChar>? = target.baseAddress?.assumingMemoryBound(to: CChar.self)
      var bytesLeft = source.count
      var roomLeft = room
      let result = iconv(converter, &from, &bytesLeft, &to, &roomLeft)
      return result == Int(bitPattern: UInt.max) || bytesLeft > 0 ? nil : room - roomLeft
    }
  }
  guard let written else { return nil }
  return String(validating: output[..<written], as: UTF8.self)
}

/// The first character of `text` that no text file should hold, with its place: a control character other than tab and
/// line ends, or one of those that YAML refuses.
func firstControlCharacter(in text: String, of origin: Origin) -> (scalar: Unicode.Scalar, place: Place)? {
  var text = text
  // Byte by byte first: nearly all files have none, and then the slow walk is saved.
  let isSuspect = text.withUTF8 { bytes in
    bytes.contains { ($0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D) || $0 == 0x7F || $0 == 0xC2 || $0 == 0xEF }
  }
  guard isSuspect else { return nil }
  var (line, column) = (1, 1)
  var previous: Unicode.Scalar = " "
  for scalar in text.unicodeScalars {
    if scalar.isRefused { return (scalar, Place(origin: origin, line: line, column: column)) }
    switch scalar {
    case "\n" where previous == "\r": break
    case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": (line, column) = (line + 1, 1)
    default: column += 1
    }
    previous = scalar
  }
  return nil
}

extension Unicode.Scalar {
  /// Whether YAML 1.1 refuses the character ("printable characters").
  fileprivate var isRefused: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xFEFE, 0xFF00...0xFFFD, 0x10000...: false
    default: true
    }
  }
}
