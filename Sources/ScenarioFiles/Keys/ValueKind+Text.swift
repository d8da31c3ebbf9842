import MarketDay

extension ValueKind where Value == String {
  /// Any text.
  static let text = ValueKind(
    shape: .scalar(ScalarShape(types: ["string", "number"], wanted: "a text", pattern: nil)),
    standIn: { _ in "" },
    read: { node, reading in textValue(node, reading) })
}

extension ValueKind where Value == Bool {
  static let flag = ValueKind(
    shape: .scalar(ScalarShape(types: ["boolean"], wanted: "true or false")),
    standIn: { $0 == .high },
    read: { node, reading in
      switch node.content {
      case .scalar("true"), .scalar("True"), .scalar("TRUE"): return true
      case .scalar("false"), .scalar("False"), .scalar("FALSE"): return false
      default:
        reading.refuseKind(of: node, "write true or false.")
        return nil
      }
    })
}

extension ValueKind where Value: CaseIterable & RawRepresentable, Value.RawValue == String, Value.AllCases: Sendable {
  /// One of the cases, by its name.
  static var choice: ValueKind {
    let names = Value.allCases.map(\.rawValue)
    return ValueKind(
      shape: .choice(names),
      standIn: { _ in Value.allCases.first ?? Value.allCases[Value.allCases.startIndex] },
      read: { node, reading in
        chosenName(node, among: names, reading).flatMap { Value(rawValue: $0) }
      })
  }
}

extension ValueKind where Value == ListingCycle {
  /// `7 days` or `14 days`.
  static let listingCycle = ValueKind(
    shape: .either([
      .scalar(ScalarShape(types: ["integer"], wanted: "7 or 14", choices: ["7", "14"])),
      .choice(["7 days", "14 days"]),
    ]),
    standIn: { $0 == .low ? .sevenDays : .fourteenDays },
    read: { node, reading in
      guard let number = NumberText(node, reading, wanted: "a number of days", example: "7 days"),
        number.refuseUnit(allowed: ["day", "days"], reading, "7 days or 14 days", "7 days")
      else { return nil }
      if let cycle = Int(number.digits).flatMap(ListingCycle.init(rawValue:)) { return cycle }
      reading.refuse(
        .unknownChoice, node.place,
        "A cycle of \(number.digits.shortened) days is not offered; write 7 days or 14 days.")
      return nil
    })
}

extension ValueKind where Value == Trade {
  /// A preset, by its name.
  static let tradePreset = ValueKind(
    shape: .choice(Trade.presets.map(\.name)),
    standIn: { _ in Trade.preset(named: "general") ?? Trade(name: "general") },
    read: { node, reading in
      chosenName(node, among: Trade.presets.map(\.name), reading).flatMap { Trade.preset(named: $0) }
    })
}

extension Shape {
  static func choice(_ names: [String]) -> Shape {
    .scalar(ScalarShape(types: ["string"], wanted: "one of \(names.joined(separator: ", "))", choices: names))
  }
}

/// The text of a scalar. What names and titles may hold is for the rules.
func textValue(_ node: TreeNode, _ reading: Reading) -> String? {
  reading.scalar(node, "a text is wanted.")
}

/// The name, where it is one of `names`; otherwise the fault proposes the nearest.
func chosenName(_ node: TreeNode, among names: [String], _ reading: Reading) -> String? {
  let known = names.joined(separator: ", ")
  guard let text = reading.scalar(node, "write one of \(known).") else { return nil }
  if names.contains(text) { return text }
  let found = "'\(text.shortened)' can't be chosen"
  if let nearest = Spelling.nearest(to: text.lowercased(), among: names) {
    reading.refuse(.unknownChoice, node.place, "\(found); did you mean '\(nearest)'? Known: \(known).")
  } else {
    reading.refuse(.unknownChoice, node.place, "\(found); write one of \(known).")
  }
  return nil
}
