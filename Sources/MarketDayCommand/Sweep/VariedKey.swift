import ArgumentParser
import MarketDay
import RunFiles

/// `--vary KEY=VALUES`: a key of the scenario and the values that it takes.
struct VariedKey: Equatable {
  let key: String
  let values: [String]

  /// What is wrong with a text, in one sentence with its remedy.
  struct Refusal: Error, Equatable {
    let message: Wording
  }

  init(text: String) throws(Refusal) {
    let example = Wording(
      "write such as --vary products.belt.price=39,49 or --vary products.belt.price=39..59:5",
      "请写例如 --vary products.belt.price=39,49 或 --vary products.belt.price=39..59:5")
    guard let equals = text.firstIndex(of: "="), equals > text.startIndex else {
      throw Refusal(
        message: Wording("'\(text)' has no key before a '='; \(example).", "“\(text)”的“=”前没有键；\(example)。"))
    }
    key = String(text[..<equals])
    var values: [String] = []
    for piece in Self.pieces(of: text[text.index(after: equals)...]) {
      guard !piece.isEmpty else {
        throw Refusal(
          message: Wording(
            "'\(text)' has a place without a value; \(example). For no value at all write ~.",
            "“\(text)”有一处没有值；\(example)。要写空值请用 ~。"))
      }
      values += try VariedRange(text: piece)?.values ?? [piece]
    }
    self.values = values
  }

  /// The parts between commas, without spaces around them. A comma inside brackets or quotes parts nothing.
  static func pieces(of text: Substring) -> [String] {
    var pieces: [String] = []
    var piece = ""
    var depth = 0
    var quote: Character?
    for character in text {
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "\"" || character == "'", depth > 0 || piece.allSatisfy(\.isWhitespace) {
        quote = character
      } else if "[{(".contains(character) {
        depth += 1
      } else if "]})".contains(character) {
        depth -= 1
      } else if character == ",", depth <= 0 {
        pieces.append(piece)
        piece = ""
        continue
      }
      piece.append(character)
    }
    return (pieces + [piece]).map { String($0.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed()) }
  }
}

/// `LOW..HIGH:COUNT`: so many values in equal steps, both ends among them. Numbers with their decimals and `%`, or
/// dates.
struct VariedRange: Equatable {
  let values: [String]

  /// Nil where `text` is no range but a value.
  init?(text: String) throws(VariedKey.Refusal) {
    guard let dots = text.firstRange(of: ".."), let first = text.first, !"[{\"'".contains(first) else { return nil }
    let low = String(text[..<dots.lowerBound])
    let rest = text[dots.upperBound...]
    let colon = rest.lastIndex(of: ":")
    let high = String(colon.map { rest[..<$0] } ?? rest)
    let remedy = Wording(
      "write LOW..HIGH:COUNT such as 0.60..2.40:10, 5%..20%:4 or 2026-09-01..2026-09-15:3",
      "请写成“低..高：个数”，例如 0.60..2.40:10、5%..20%:4 或 2026-09-01..2026-09-15:3")
    let ends = Self.ends(low, high)
    guard let colon else {
      // Text may have dots of its own.
      if ends == nil { return nil }
      throw VariedKey.Refusal(
        message: Wording("'\(text)' does not say how many values; \(remedy).", "“\(text)”没有写取几个值；\(remedy)。"))
    }
    guard let ends else {
      throw VariedKey.Refusal(
        message: Wording("'\(text)' is no range of numbers or dates; \(remedy).", "“\(text)”不是数字或日期的范围；\(remedy)。"))
    }
    guard let count = Int(rest[rest.index(after: colon)...]), (2...SweepPoints.most).contains(count) else {
      throw VariedKey.Refusal(
        message: Wording(
          "'\(text)' needs a number of values from 2 to 100000 after the ':'; \(remedy).",
          "“\(text)”的“：”后要写 2 至 100000 的个数；\(remedy)。"))
    }
    values = ends.values(count)
  }

  private enum Ends {
    case numbers(low: Decimals, high: Decimals, unit: String)
    case dates(CalendarDate, CalendarDate)

    func values(_ count: Int) -> [String] {
      switch self {
      case .numbers(let low, let high, let unit):
        let least = max(low.places, high.places)
        let places = max(2, least)
        let (from, to) = (low.scaled(to: places), high.scaled(to: places))
        return (0..<count).map { index in
          let step = Double(to - from) * Double(index) / Double(count - 1)
          return Decimals.text(from + Int(step.rounded(.toNearestOrAwayFromZero)), places: places, least: least) + unit
        }
      case .dates(let first, let last):
        return (0..<count).map { index in
          let step = Double(last - first) * Double(index) / Double(count - 1)
          return (first + Int(step.rounded(.toNearestOrAwayFromZero))).description
        }
      }
    }
  }

  private static func ends(_ low: String, _ high: String) -> Ends? {
    if let first = CalendarDate(text: low), let last = CalendarDate(text: high) { return .dates(first, last) }
    let isShare = low.hasSuffix("%")
    guard isShare == high.hasSuffix("%"), let from = Decimals(isShare ? String(low.dropLast()) : low),
      let to = Decimals(isShare ? String(high.dropLast()) : high)
    else { return nil }
    return .numbers(low: from, high: to, unit: isShare ? "%" : "")
  }
}

/// A decimal number as it is written: exact.
private struct Decimals {
  let units: Int
  let places: Int

  /// `12`, `-0.5`, `19.90`; nil for anything else, and beyond 10⁹ or six decimals.
  init?(_ text: String) {
    let parts = text.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
    guard text.count - text.drop(while: { $0 == "-" }).count <= 1, (1...2).contains(parts.count),
      parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }), parts[0].count <= 9,
      parts.count == 1 || parts[1].count <= 6, let digits = Int(parts.joined())
    else { return nil }
    units = text.hasPrefix("-") ? -digits : digits
    places = parts.count == 2 ? parts[1].count : 0
  }

  func scaled(to places: Int) -> Int { (self.places..<places).reduce(units) { number, _ in number * 10 } }

  /// With at least `least` of `places` decimals, the others only where they are not 0.
  static func text(_ units: Int, places: Int, least: Int) -> String {
    var digits = String(units.magnitude)
    digits = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    var decimals = digits.suffix(places)
    while decimals.count > least, decimals.last == "0" { decimals.removeLast() }
    return (units < 0 ? "-" : "") + digits.dropLast(places) + (decimals.isEmpty ? "" : "." + decimals)
  }
}
