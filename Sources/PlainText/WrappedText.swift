extension String {
  /// The text in lines of at most `most` columns, broken at spaces; a longer word has a line of its own.
  public func wrapped(toColumns most: Int) -> String {
    Self.lines(of: split(separator: " ").map { (text: String($0), isApart: true) }, toColumns: most)
  }

  /// The same for Chinese: broken between its characters, too, but not before a mark that closes or after one that
  /// opens.
  public func wrappedBetweenCharacters(toColumns most: Int) -> String {
    Self.lines(of: pieces, toColumns: most)
  }

  private static func lines(of pieces: [(text: String, isApart: Bool)], toColumns most: Int) -> String {
    var lines: [String] = []
    for (text, isApart) in pieces {
      let space = isApart ? " " : ""
      if let line = lines.last, (line + space + text).terminalColumns <= most {
        lines[lines.count - 1] = line + space + text
      } else {
        lines.append(text)
      }
    }
    return lines.joined(separator: "\n")
  }

  /// Words and single wide characters, each with whether a space is before it.
  private var pieces: [(text: String, isApart: Bool)] {
    var pieces: [(text: String, isApart: Bool)] = []
    for word in split(separator: " ") {
      var isFirst = true
      for character in word {
        if !isFirst, let last = pieces.last?.text.last, Self.holdsTogether(last, character) {
          pieces[pieces.count - 1].text.append(character)
        } else {
          pieces.append((String(character), isFirst))
        }
        isFirst = false
      }
    }
    return pieces
  }

  private static func holdsTogether(_ last: Character, _ next: Character) -> Bool {
    if "（“".contains(last) || "，。；：）”、？！".contains(next) { return true }
    return last.terminalColumns < 2 && next.terminalColumns < 2
  }
}
