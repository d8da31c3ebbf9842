/// The words of a keyword, as ads are matched with searches.
enum KeywordText {
  /// The words of `text`: what stands between spaces, in lower case.
  static func words(of text: String) -> [Substring] {
    text.lowercased().split(whereSeparator: \.isWhitespace)
  }

  /// Whether the searched words contain all `words`, as broad match asks.
  ///
  /// A Latin word must be one of the searched words. Chinese is written without spaces, so a word with a full-width
  /// character may also stand inside a searched word: 连衣裙 stands in 针织连衣裙.
  static func contains(_ words: [Substring], in searched: [Substring]) -> Bool {
    words.allSatisfy { word in
      searched.contains { candidate in
        candidate == word || (word.unicodeScalars.contains(where: TitleWidth.isFullWidth) && candidate.contains(word))
      }
    }
  }
}
