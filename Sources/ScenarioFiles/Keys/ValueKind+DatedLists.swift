import MarketDay

extension ValueKind where Value == [Restock] {
  /// A list of `{date: 2026-09-25, units: 400}`, or in one cell `2026-09-25 400; 2026-10-10 300`.
  static let restocks: ValueKind = {
    let list = ValueKind.list(Sections.restock)
    let inOneCell = ScalarShape(
      types: ["string"], wanted: "days with their units such as '2026-09-25 400; 2026-10-10 300'",
      pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2} +[0-9]+( *[;；] *[0-9]{4}-[0-9]{2}-[0-9]{2} +[0-9]+)*$")
    return ValueKind(
      shape: .either([.scalar(inOneCell), list.shape]), standIn: list.standIn,
      read: { node, reading in
        guard case .scalar(let text) = node.content else { return list.read(node, reading) }
        guard let entries = datedEntries(text, keys: ["date", "units"], at: node.place) else {
          reading.refuse(
            .wrongType, node.place, "\(node.kindForPeople) stands here; write \(inOneCell.wanted).")
          return nil
        }
        return list.read(TreeNode(.list(entries), at: node.place), reading)
      })
  }()
}

extension ValueKind where Value == [PriceChange] {
  /// A list of `{from: 2026-10-01, price: 138}`, or in one cell `2026-10-01 138; 2026-11-20 119`.
  static let pricePlan: ValueKind = {
    let list = ValueKind.list(Sections.priceChange)
    let inOneCell = ScalarShape(
      types: ["string"], wanted: "days with their prices such as '2026-10-01 138; 2026-11-20 119'",
      pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2} +[0-9.]+( *[;；] *[0-9]{4}-[0-9]{2}-[0-9]{2} +[0-9.]+)*$")
    return ValueKind(
      shape: .either([.scalar(inOneCell), list.shape]), standIn: list.standIn,
      read: { node, reading in
        guard case .scalar(let text) = node.content else { return list.read(node, reading) }
        guard let entries = datedEntries(text, keys: ["from", "price"], at: node.place) else {
          reading.refuse(
            .wrongType, node.place, "\(node.kindForPeople) stands here; write \(inOneCell.wanted).")
          return nil
        }
        return list.read(TreeNode(.list(entries), at: node.place), reading)
      })
  }()
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
