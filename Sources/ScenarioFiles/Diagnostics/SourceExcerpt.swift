import PlainText

/// A line as it is shown in a diagnostic, and what stands before the caret under it.
struct SourceExcerpt {
  let text: String
  /// Spaces and tabs as wide as the text before the place.
  let indent: String

  /// Characters shown before and after the place.
  private static let reach = (before: 60, after: 50)

  /// `column` counts characters, 1 is the first; one behind the end of the line is allowed.
  init(line: String, column: Int) {
    // Without its characters that move the cursor, a line can't disturb the caret or the terminal.
    let characters = line.map { character in
      character != "\t" && character.unicodeScalars.contains { $0.properties.generalCategory == .control }
        ? "\u{FFFD}" : character
    }
    let place = min(max(column - 1, 0), characters.count)
    let first = place > Self.reach.before + 1 ? place - Self.reach.before : 0
    let last = characters.count > place + Self.reach.after + 1 ? place + Self.reach.after : characters.count
    let before = (first > 0 ? "…" : "") + String(characters[first..<place])
    text = before + String(characters[place..<last]) + (last < characters.count ? "…" : "")
    indent = before.map { $0 == "\t" ? "\t" : String(repeating: " ", count: $0.terminalColumns) }.joined()
  }
}
