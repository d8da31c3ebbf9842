/// What a text is made of, to hold one language against the other.
enum SpokenText {
  /// Words that stand in Chinese texts as they are.
  private static let taken: Set<String> = ["ID", "CSV", "ROI", "inf", "nan"]

  static func isChinese(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
  }

  /// What stands between the marks, without them.
  static func quotes(in text: String, _ opening: Character, _ closing: Character) -> [String] {
    var found: [String] = []
    var rest = Substring(text)
    while let first = opens(rest, opening) {
      rest = rest[rest.index(after: first)...]
      guard let last = closes(rest, closing) else { break }
      found.append(String(rest[..<last]))
      rest = rest[rest.index(after: last)...]
    }
    return found
  }

  static func withoutQuotes(_ text: String, _ opening: Character, _ closing: Character) -> String {
    quotes(in: text, opening, closing).reduce(text) { text, quote in
      guard let range = text.firstRange(of: "\(opening)\(quote)\(closing)") else { return text }
      return text.replacingCharacters(in: range, with: " ")
    }
  }

  /// Words of Latin letters that are neither quoted nor taken over as they are.
  static func foreignWords(inChinese text: String) -> [String] {
    withoutQuotes(text, "“", "”").split { !($0.isASCII && $0.isLetter) && $0 != "_" }.map(String.init)
      .filter { word in word.contains { $0.isLetter } && !taken.contains(word) }
  }

  /// Commas, colons, brackets and the like that belong to English.
  static func halfWidthMarks(inChinese text: String) -> [Character] {
    let letters = Array(withoutQuotes(text, "“", "”"))
    return letters.indices.filter { index in
      guard ",;:?()'\"".contains(letters[index]) else { return false }
      // 1,000 and 20:00 are numbers.
      let isNumber = letters.indices.contains(index + 1) && letters[index + 1].isNumber
      return !(isNumber && index > 0 && letters[index - 1].isNumber)
    }.map { letters[$0] }
  }

  /// Runs of digits, of which a point or a comma may be a part; those of quoted names among them.
  static func numbers(in text: String) -> [String] {
    let letters = Array(text)
    var found: [String] = []
    var number = ""
    for (index, letter) in letters.enumerated() {
      let isInside =
        (letter == "." || letter == ",") && !number.isEmpty && letters.indices.contains(index + 1)
        && letters[index + 1].isASCIIDigit
      if letter.isASCIIDigit || isInside {
        number.append(letter)
      } else if !number.isEmpty {
        found.append(number)
        number = ""
      }
    }
    return number.isEmpty ? found : found + [number]
  }

  /// An apostrophe within a word opens no quote.
  private static func opens(_ text: Substring, _ mark: Character) -> Substring.Index? {
    text.indices.first { index in
      guard text[index] == mark else { return false }
      return mark != "'" || index == text.startIndex || !text[text.index(before: index)].isLetter
    }
  }

  private static func closes(_ text: Substring, _ mark: Character) -> Substring.Index? {
    text.indices.first { index in
      guard text[index] == mark else { return false }
      let next = text.index(after: index)
      return mark != "'" || next == text.endIndex || !text[next].isLetter
    }
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<String.Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}
