/// A text with replacements that are made all at once.
struct TextSurgery {
  private let scalars: [Unicode.Scalar]
  private let lineStarts: [Int]
  private var replacements: [(range: Range<Int>, text: String)] = []
  private var notes: [(line: Int, text: String)] = []

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    var starts = [0]
    for index in scalars.indices {
      switch scalars[index] {
      case "\r" where index + 1 < scalars.count && scalars[index + 1] == "\n": break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": starts.append(index + 1)
      default: break
      }
    }
    lineStarts = starts
  }

  var count: Int { scalars.count }

  subscript(offset: Int) -> Unicode.Scalar? { scalars.indices.contains(offset) ? scalars[offset] : nil }

  /// Nil where the text has no such place.
  func offset(of place: Place) -> Int? {
    guard lineStarts.indices.contains(place.line - 1) else { return nil }
    let offset = lineStarts[place.line - 1] + place.column - 1
    return offset <= scalars.count ? offset : nil
  }

  func hasText(_ text: String, at offset: Int) -> Bool {
    scalars[min(offset, scalars.count)...].starts(with: text.unicodeScalars)
  }

  /// The end of the line around `offset`, before the characters that end it.
  func lineEnd(after offset: Int) -> Int {
    var end = offset
    while let scalar = self[end], !Self.lineEnds.contains(scalar) { end += 1 }
    return end
  }

  /// The line end that the text uses.
  var newLine: String {
    guard let index = scalars.firstIndex(where: { Self.lineEnds.contains($0) }) else { return "\n" }
    return scalars[index] == "\r" ? (self[index + 1] == "\n" ? "\r\n" : "\r") : "\n"
  }

  static let lineEnds: [Unicode.Scalar] = ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"]

  /// What stands before the former value in a note, in each language.
  private static let wordsBeforeValue = [" was ", "原为 "]

  mutating func replace(_ range: Range<Int>, by text: String) { replacements.append((range, text)) }

  /// Puts a comment at the end of the line around `offset`; several on one line are one.
  mutating func note(_ text: String, at offset: Int) {
    let line = lineStarts.lastIndex { $0 <= offset } ?? 0
    if let index = notes.firstIndex(where: { $0.line == line }) {
      // `planned; was 80%` and `planned; was 1.60` are `planned; was 80%, 1.60`.
      let beginning = Self.wordsBeforeValue.lazy.compactMap { text.firstRange(of: $0) }.first
        .map { text[..<$0.upperBound] }
      if let beginning, notes[index].text.hasPrefix(beginning) {
        notes[index].text += ", \(text[beginning.endIndex...])"
      } else {
        notes[index].text += ", \(text)"
      }
    } else {
      notes.append((line, text))
    }
  }

  /// The text with all replacements; nil where two of them overlap.
  func text(withNotes: Bool) -> String? {
    var all = replacements
    if withNotes {
      for note in notes {
        let end = lineEnd(after: lineStarts[note.line])
        all.append((end..<end, "  # \(note.text)"))
      }
    }
    var text = String.UnicodeScalarView()
    var position = 0
    let sorted = all.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }
    // A note on a line goes before what is put in behind the line.
    let ordered = sorted.map(\.element).sorted { left, right in
      left.range.lowerBound == right.range.lowerBound
        ? left.text.hasPrefix("  # ") && !right.text.hasPrefix("  # ") : left.range.lowerBound < right.range.lowerBound
    }
    for replacement in ordered {
      guard replacement.range.lowerBound >= position else { return nil }
      text.append(contentsOf: scalars[position..<replacement.range.lowerBound])
      text.append(contentsOf: replacement.text.unicodeScalars)
      position = replacement.range.upperBound
    }
    text.append(contentsOf: scalars[position...])
    return String(text)
  }
}
