/// The text of one file, by lines.
struct SourceText: Sendable {
  /// As the caller named the file.
  let name: String
  /// UTF-8, without a byte order mark.
  let text: String
  private let lineStarts: [Int]

  init(name: String, text: String) {
    self.name = name
    var text = text
    text.makeContiguousUTF8()
    self.text = text
    lineStarts = Self.lineStarts(of: text)
  }

  /// The line without its end, or nil where the file or `limit` is shorter. 1 is the first.
  func line(_ number: Int, atMostBytes limit: Int = .max) -> String? {
    guard number >= 1, number <= lineStarts.count else { return nil }
    let start = lineStarts[number - 1]
    let end = number < lineStarts.count ? lineStarts[number] : text.utf8.count
    guard end - start <= limit else { return nil }
    var line = text.unicodeScalars[
      text.utf8.index(text.startIndex, offsetBy: start)..<text.utf8.index(text.startIndex, offsetBy: end)]
    while let last = line.last, ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"].contains(last) { line.removeLast() }
    return line.isEmpty && number == lineStarts.count && number > 1 ? nil : String(line)
  }

  /// The column in characters that has `scalarColumn` in Unicode scalars; both count from 1.
  func characterColumn(line number: Int, scalarColumn: Int) -> Int {
    guard scalarColumn > 1, number >= 1, number <= lineStarts.count else { return max(scalarColumn, 1) }
    let start = text.utf8.index(text.startIndex, offsetBy: lineStarts[number - 1])
    return String(text.unicodeScalars[start...].prefix(scalarColumn - 1)).count + 1
  }

  /// Lines end where they end for YAML: at LF, CR, CR LF, NEL, LS and PS.
  private static func lineStarts(of text: String) -> [Int] {
    var text = text
    return text.withUTF8 { bytes in
      var starts = [0]
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        index += 1
        switch byte {
        case 0x0A: starts.append(index)
        case 0x0D:
          if index < bytes.count, bytes[index] == 0x0A { index += 1 }
          starts.append(index)
        case 0xC2 where index < bytes.count && bytes[index] == 0x85:
          index += 1
          starts.append(index)
        case 0xE2 where index + 1 < bytes.count && bytes[index] == 0x80 && (0xA8...0xA9).contains(bytes[index + 1]):
          index += 2
          starts.append(index)
        default: break
        }
      }
      return starts
    }
  }
}
