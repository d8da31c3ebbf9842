import ArgumentParser
import MarketDay

/// The names that an argument can take, to find a position among them or to say which was probably meant.
struct KnownNames {
  /// What they name, such as `item`.
  let kind: Wording
  let names: [String]

  /// The position of `name`; otherwise wrong usage.
  func position(of name: String) throws -> Int {
    if let position = names.firstIndex(of: name) { return position }
    throw CommandOutput.wrongUsage(unknown(name))
  }

  /// `ID` or `ID=N`: a position and a number, 1 where none is given.
  func counted(_ text: String) throws -> (position: Int, count: Int) {
    // A name may hold '=' itself.
    if let position = names.firstIndex(of: text) { return (position, 1) }
    guard let equals = text.lastIndex(of: "=") else { throw CommandOutput.wrongUsage(unknown(text)) }
    let position = try position(of: String(text[..<equals]))
    let number = text[text.index(after: equals)...]
    guard let count = Int(number), (1...Self.mostUnits).contains(count) else {
      throw CommandOutput.wrongUsage(
        "'\(number)' in '\(text)' is no number of units; write 1 to \(Self.mostUnits).",
        "“\(text)”中的“\(number)”不是件数；请写 1 至 \(Self.mostUnits)。")
    }
    return (position, count)
  }

  /// An order of more is none of a shop, and its amounts may not fit.
  static let mostUnits = 9_999

  private func unknown(_ name: String) -> Wording {
    let missing = Wording("There is no \(kind) '\(name)'", "没有\(kind)“\(name)”")
    guard !names.isEmpty else { return Wording("\(missing); the scenario has none at all.", "\(missing)；场景里一个也没有。") }
    if let nearest = Spelling.nearest(to: name, among: names) {
      return Wording("\(missing); did you mean '\(nearest)'?", "\(missing)；是不是“\(nearest)”？")
    }
    let (first, more) = (names.prefix(8), names.count > 8 ? " …" : "")
    return Wording(
      "\(missing); there are: \(first.joined(separator: ", "))\(more).",
      "\(missing)；有：\(first.joined(separator: "、"))\(more)。")
  }
}
