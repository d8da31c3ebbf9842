/// A text as search compares it: lower case, and full-width letters, digits and spaces as ordinary ones. Unicode
/// scalars, since they compare quickly.
struct SearchText: Sendable {
  let scalars: [UInt32]

  init(_ text: String) {
    var scalars: [UInt32] = []
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x3000: scalars.append(0x20)
      case 0xFF01...0xFF5E: scalars += Self.lowered(Unicode.Scalar(scalar.value - 0xFEE0)!)
      default: scalars += Self.lowered(scalar)
      }
    }
    self.scalars = scalars
  }

  /// The words between spaces.
  var words: [ArraySlice<UInt32>] { scalars.split(separator: 0x20) }

  private static func lowered(_ scalar: Unicode.Scalar) -> [UInt32] {
    scalar.properties.lowercaseMapping.unicodeScalars.map(\.value)
  }
}

/// How relevant a title is for a keyword, 0 to 1: the share of the keyword's words that the title covers, each word
/// counted by its length.
///
/// A word that stands in the title in one piece is covered whole; of another one counts the share of its neighbouring
/// character pairs that stand in the title, at 0.8, because shoppers' words are cut differently from sellers' (Chinese
/// has no spaces). Letters' case and width are ignored. That a title must name what shoppers search for is the trade's
/// rule; the measure is our assumption.
func titleRelevance(title: SearchText, keyword: SearchText) -> Double {
  var covered = 0.0
  var length = 0
  for word in keyword.words {
    length += word.count
    covered += Double(word.count) * cover(of: word, in: title.scalars)
  }
  return length == 0 ? 0 : covered / Double(length)
}

private func cover(of word: ArraySlice<UInt32>, in text: [UInt32]) -> Double {
  if contains(word, in: text) { return 1 }
  guard word.count > 2 else { return 0 }
  var found = 0
  for start in word.indices.dropLast() where contains(word[start...(start + 1)], in: text) { found += 1 }
  return 0.8 * Double(found) / Double(word.count - 1)
}

private func contains(_ part: ArraySlice<UInt32>, in text: [UInt32]) -> Bool {
  guard let first = part.first, part.count <= text.count else { return false }
  for start in 0...(text.count - part.count) where text[start] == first {
    var length = 1
    while length < part.count, text[start + length] == part[part.startIndex + length] { length += 1 }
    if length == part.count { return true }
  }
  return false
}

/// What is left of the relevance of an item in a wrong category, which is fatal (S3); the number is assumed.
let wrongCategoryRelevance = 0.02
