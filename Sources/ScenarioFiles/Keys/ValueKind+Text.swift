import MarketDay

extension ValueKind where Value == String {
  /// Any text.
  static let text = ValueKind(
    shape: .scalar(ScalarShape(types: ["string", "number"], wanted: Wording("a text", "文字"), pattern: nil)),
    standIn: { _ in "" },
    read: { node, reading in textValue(node, reading) })
}

extension ValueKind where Value == Bool {
  static let flag = ValueKind(
    shape: .scalar(ScalarShape(types: ["boolean"], wanted: Wording("true or false", "true 或 false"))),
    standIn: { $0 == .high },
    read: { node, reading in
      switch node.content {
      case .scalar("true"), .scalar("True"), .scalar("TRUE"): return true
      case .scalar("false"), .scalar("False"), .scalar("FALSE"): return false
      default:
        reading.refuseKind(of: node, Wording("write true or false.", "请写 true 或 false。"))
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
      .scalar(ScalarShape(types: ["integer"], wanted: Wording("7 or 14", "7 或 14"), choices: ["7", "14"])),
      .choice(["7 days", "14 days"]),
    ]),
    standIn: { $0 == .low ? .sevenDays : .fourteenDays },
    read: { node, reading in
      guard let number = NumberText(node, reading, wanted: Wording("a number of days", "天数"), example: .sevenDays),
        number.refuseUnit(allowed: ["day", "days"], reading, .cycles, .sevenDays)
      else { return nil }
      if let cycle = Int(number.digits).flatMap(ListingCycle.init(rawValue:)) { return cycle }
      reading.refuse(
        .unknownChoice, node.place,
        Wording(
          "A cycle of \(number.digits.shortened) days is not offered; write \(Wording.cycles).",
          "没有 \(number.digits.shortened) 天的上下架周期；请写\(Wording.cycles)。"))
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
    let known = names.joined(separator: ", ")
    return .scalar(ScalarShape(types: ["string"], wanted: Wording("one of \(known)", "\(known) 之一"), choices: names))
  }
}

/// The text of a scalar. What names and titles may hold is for the rules.
func textValue(_ node: TreeNode, _ reading: Reading) -> String? {
  reading.scalar(node, Wording("a text is wanted.", "应为文字。"))
}

/// The name, where it is one of `names`; otherwise the fault proposes the nearest.
func chosenName(_ node: TreeNode, among names: [String], _ reading: Reading) -> String? {
  let known = names.joined(separator: ", ")
  guard let text = reading.scalar(node, Wording("write one of \(known).", "请从中选一：\(known)。")) else { return nil }
  if names.contains(text) { return text }
  let found = Wording("'\(text.shortened)' can't be chosen", "没有“\(text.shortened)”这个选项")
  if let nearest = Spelling.nearest(to: text.lowercased(), among: names) {
    reading.refuse(
      .unknownChoice, node.place,
      Wording("\(found); did you mean '\(nearest)'? Known: \(known).", "\(found)；是不是“\(nearest)”？可选：\(known)。"))
  } else {
    reading.refuse(
      .unknownChoice, node.place, Wording("\(found); write one of \(known).", "\(found)；请从中选一：\(known)。"))
  }
  return nil
}

extension Wording {
  fileprivate static let sevenDays = Wording(same: "7 days")
  fileprivate static let cycles = Wording("7 days or 14 days", "“7 days”或“14 days”")
}
