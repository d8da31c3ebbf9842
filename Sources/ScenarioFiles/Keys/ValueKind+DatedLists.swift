import MarketDay

extension ValueKind where Value == [Restock] {
  /// A list of `{date: 2026-09-25, units: 400}`, or in one cell `2026-09-25 400; 2026-10-10 300`.
  static let restocks = ValueKind.datedList(
    Sections.restock, keys: ["date", "units"],
    wanted: Wording(
      "days with their units such as '2026-09-25 400; 2026-10-10 300'",
      "日期和件数，如“2026-09-25 400; 2026-10-10 300”"),
    number: "[0-9]+")
}

extension ValueKind where Value == [PriceChange] {
  /// A list of `{from: 2026-10-01, price: 138}`, or in one cell `2026-10-01 138; 2026-11-20 119`.
  static let pricePlan = ValueKind.datedList(
    Sections.priceChange, keys: ["from", "price"],
    wanted: Wording(
      "days with their prices such as '2026-10-01 138; 2026-11-20 119'",
      "日期和价格，如“2026-10-01 138; 2026-11-20 119”"),
    number: "[0-9.]+")
}

extension ValueKind {
  /// A list of sections with a day and a number, by `keys`, that may also stand in one cell. `number` is the pattern of
  /// the number there.
  fileprivate static func datedList<Element: Sendable>(
    _ section: Section<Element>, keys: [String], wanted: Wording, number: String
  ) -> ValueKind where Value == [Element] {
    let list = ValueKind.list(section)
    let entry = "[0-9]{4}-[0-9]{2}-[0-9]{2} +\(number)"
    let inOneCell = ScalarShape(types: ["string"], wanted: wanted, pattern: "^\(entry)( *[;；] *\(entry))*$")
    return ValueKind(
      shape: .either([.scalar(inOneCell), list.shape]), standIn: list.standIn,
      read: { node, reading in
        guard case .scalar(let text) = node.content else { return list.read(node, reading) }
        guard let entries = datedEntries(text, keys: keys, at: node.place) else {
          reading.refuse(
            .wrongType, node.place,
            Wording(
              "\(node.kindForPeople) stands here; write \(inOneCell.wanted).",
              "此处是\(node.kindForPeople)；请写\(inOneCell.wanted)。"))
          return nil
        }
        return list.read(TreeNode(.list(entries), at: node.place), reading)
      })
  }
}

/// The parts of a cell as entries of a list, to be read like one; nil where a part is not two words, one for each key.
private func datedEntries(_ text: String, keys: [String], at place: Place) -> [TreeNode]? {
  var entries: [TreeNode] = []
  for part in text.split(omittingEmptySubsequences: false, whereSeparator: { $0 == ";" || $0 == "；" }) {
    let words = part.split(separator: " ")
    guard words.count == 2 else { return nil }
    let pairs = zip(keys, words).map { key, word in
      TreeEntry(key: key, keyPlace: place, value: TreeNode(.scalar(String(word)), at: place))
    }
    entries.append(TreeNode(.mapping(pairs), at: place))
  }
  return entries
}
