/// Which keywords of a market an ad keyword takes part in.
struct KeywordMatching {
  private let words: [[Substring]]
  private let positions: [String: Int]

  init(_ keywords: [Keyword]) {
    words = keywords.map { KeywordText.words(of: $0.text) }
    positions = Dictionary(keywords.enumerated().map { ($1.text, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The position of the same words, or where the ad keyword is broad of all that contain its words, in the order of
  /// the market.
  func positions(of word: AdKeyword) -> [Int] {
    switch word.match {
    case .exact: return positions[word.text].map { [$0] } ?? []
    case .broad:
      let wanted = KeywordText.words(of: word.text)
      return words.indices.filter { KeywordText.contains(wanted, in: words[$0]) }
    }
  }
}
