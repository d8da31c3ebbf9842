/// The positions of the keywords that an ad keyword takes part in: the same words, or where it is broad all that contain its
/// words, in the order of the scenario.
func matchedKeywords(_ word: AdKeyword, among keywords: [Keyword]) -> [Int] {
  switch word.match {
  case .exact: keywords.indices.filter { keywords[$0].text == word.text }
  case .broad:
    keywords.indices.filter { index in
      let text = normalizedForSearch(keywords[index].text)
      return searchWords(word.text).allSatisfy { contains($0, in: text) }
    }
  }
}
