/// How relevant a title is for a keyword, 0 to 1: the share of the keyword's words that the title covers, each word counted by
/// its length.
///
/// A word that stands in the title in one piece is covered whole; of another one counts the share of its neighbouring
/// character pairs that stand in the title, at 0.8, because shoppers' words are cut differently from sellers' (Chinese has no
/// spaces). Letters' case and width are ignored. The rule that a keyword is good when the title names it is the trade's; the
/// measure is our assumption.
func titleRelevance(title: String, keyword: String) -> Double {
  let words = searchWords(keyword)
  let text = normalizedForSearch(title)
  var covered = 0.0
  var length = 0
  for word in words {
    length += word.count
    covered += Double(word.count) * wordCover(word, in: text)
  }
  return length == 0 ? 0 : covered / Double(length)
}

/// The words of a keyword, in lower case, cut at white space.
func searchWords(_ keyword: String) -> [[Character]] {
  normalizedForSearch(keyword).split(whereSeparator: \.isWhitespace).map(Array.init)
}

/// Lower case, and full-width letters, digits and spaces as ordinary ones.
func normalizedForSearch(_ text: String) -> [Character] {
  var characters: [Character] = []
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x3000: characters.append(" ")
    case 0xFF01...0xFF5E: characters += Character(Unicode.Scalar(scalar.value - 0xFEE0)!).lowercased()
    default: characters += scalar.properties.lowercaseMapping
    }
  }
  return characters
}

private func wordCover(_ word: [Character], in text: [Character]) -> Double {
  if contains(word, in: text) { return 1 }
  guard word.count > 2 else { return 0 }
  let pairs = word.count - 1
  let found = (0..<pairs).count { contains(Array(word[$0...($0 + 1)]), in: text) }
  return 0.8 * Double(found) / Double(pairs)
}

func contains(_ part: [Character], in text: [Character]) -> Bool {
  guard part.count <= text.count else { return false }
  return (0...(text.count - part.count)).contains { start in
    part.indices.allSatisfy { text[start + $0] == part[$0] }
  }
}
