import MarketDay

extension Glossary {
  /// What a word leads to.
  public enum Found: Sendable, Equatable {
    case term(Term)
    /// Nothing is called so; the names that were perhaps meant, the likeliest first.
    case proposals([String])
  }

  /// Looks up an id, a name or another word in either language, or a column. Case, width, and what stands between words
  /// do not count: `Call-in rate`, `call_in_rate` and `ｃａｌｌｉｎｒａｔｅ` are one.
  public static func find(_ text: String) -> Found {
    let key = searchKey(text)
    if let term = byWord[key] ?? (key.isEmpty ? nil : column(text)) { return .term(term) }
    return .proposals(proposals(for: key))
  }

  /// A column, with its file or without: `product_daily.csv.orders`, `product_daily.orders`, `orders`.
  private static func column(_ text: String) -> Term? {
    let parts = text.lowercased().split(separator: ".").filter { $0 != "csv" }.map(String.init)
    switch parts.count {
    case 1: return term(forColumn: parts[0])
    case 2: return term(forColumn: parts[1], of: "\(parts[0]).csv")
    default: return nil
    }
  }

  /// At most five names: those that hold the text or are held by it, then those that are spelt nearly so.
  private static func proposals(for key: String) -> [String] {
    guard !key.isEmpty else { return [] }
    var found: [String] = []
    func add(_ word: (key: String, shown: String)) {
      if !found.contains(word.shown), found.count < 5 { found.append(word.shown) }
    }
    var left = words
    for _ in 0..<3 {
      guard let nearest = Spelling.nearest(to: key, among: left.map(\.key)) else { break }
      if let word = left.first(where: { $0.key == nearest }) { add(word) }
      left.removeAll { $0.key == nearest }
    }
    if key.count >= 2 { for word in words where word.key.contains(key) { add(word) } }
    for word in words where word.key.count >= 2 && key.contains(word.key) { add(word) }
    return found
  }

  /// A text as it is compared: lower case, full-width letters as ordinary ones, without spaces and marks.
  static func searchKey(_ text: String) -> String {
    var key = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let narrow =
        (0xFF01...0xFF5E).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
      if narrow.properties.isAlphabetic || narrow.properties.numericType != nil || narrow == "%" {
        key.append(contentsOf: narrow.properties.lowercaseMapping.unicodeScalars)
      }
    }
    return String(key)
  }

  /// All words that lead to a term: as they are compared, and as they are shown.
  static func words(of term: Term) -> [(key: String, shown: String)] {
    ([term.id, term.name.english, term.name.chinese] + term.aliases).map { (searchKey($0), $0) }
  }

  /// Every term by its names before it is by ids, so that a proposal is shown as people write it.
  private static let words: [(key: String, shown: String)] = all.flatMap { term in
    var words = Array(words(of: term).dropFirst())
    if !words.contains(where: { $0.key == searchKey(term.id) }) { words.append((searchKey(term.id), term.id)) }
    return words
  }

  private static let byWord: [String: Term] = Dictionary(
    all.flatMap { term in words(of: term).map { ($0.key, term) } }, uniquingKeysWith: { first, _ in first })
}
