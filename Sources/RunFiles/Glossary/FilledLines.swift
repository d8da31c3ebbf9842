import PlainText

extension String {
  /// The text in lines of at most `most` terminal columns. Latin words stay whole; Chinese breaks between any two
  /// characters, but no line begins with a mark that closes or ends with one that opens.
  func filledLines(columns most: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var columns = 0
    for piece in unbreakablePieces() {
      let width = piece.terminalColumns
      let isTooLong = columns + piece.trimmedEnd.terminalColumns > most
      if isTooLong, !line.isEmpty {
        lines.append(line.trimmedEnd)
        line = ""
        columns = 0
      }
      line += piece
      columns += width
    }
    if !line.trimmedEnd.isEmpty { lines.append(line.trimmedEnd) }
    return lines
  }

  /// Words with the spaces behind them, and Chinese characters with the marks that belong to them.
  private func unbreakablePieces() -> [String] {
    var pieces: [String] = []
    var piece = ""
    var previous: Character?
    for character in self {
      if let last = previous, canBreak(between: last, and: character) {
        pieces.append(piece)
        piece = ""
      }
      piece.append(character)
      previous = character
    }
    if !piece.isEmpty { pieces.append(piece) }
    return pieces
  }

  private func canBreak(between last: Character, and next: Character) -> Bool {
    if next == " " { return false }
    if last == " " { return true }
    if Self.opening.contains(last) || Self.closing.contains(next) { return false }
    return last.terminalColumns == 2 || next.terminalColumns == 2
  }

  private static let opening: Set<Character> = ["(", "[", "¥", "“", "《", "（"]
  private static let closing: Set<Character> = [
    ".", ",", ";", ":", ")", "]", "%", "”", "》", "、", "。", "，", "；", "：", "！", "？", "）",
  ]

  private var trimmedEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
