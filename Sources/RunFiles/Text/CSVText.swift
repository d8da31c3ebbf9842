import MarketDay

/// CSV as in RFC 4180 with LF, written straight into bytes: no locale, no format strings, no text in between.
///
/// A row is a number of cells, each followed by a comma, and ``endRow()``, which turns the last comma into the end of
/// the line.
public struct CSVText: Sendable, Equatable {
  /// What marks a file as UTF-8 for spreadsheets that do not expect it.
  public static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
  /// Shares, ratios and the like have at most so many decimals.
  public static let decimals = 6

  public private(set) var bytes: [UInt8] = []
  /// Rows ended so far.
  public private(set) var rows = 0

  public init() {}

  /// Hands over the bytes so far; ``rows`` counts on.
  mutating func takeBytes() -> [UInt8] {
    defer { bytes.removeAll() }
    return bytes
  }

  /// Ends a row. Precondition: it has a cell.
  public mutating func endRow() {
    precondition(bytes.last == .comma, "a row has at least one cell")
    bytes[bytes.count - 1] = .lineFeed
    rows += 1
  }

  public mutating func appendEmpty() { bytes.append(.comma) }

  public mutating func append(_ count: Int) {
    if count < 0 { bytes.append(.minus) }
    appendDigits(UInt64(count.magnitude))
    bytes.append(.comma)
  }

  /// Yuan with exactly two decimals: `-1234.50`; never `-0.00`.
  public mutating func append(_ amount: Money) {
    if amount.fen < 0 { bytes.append(.minus) }
    let (yuan, fen) = amount.fen.magnitude.quotientAndRemainder(dividingBy: 100)
    appendDigits(yuan)
    bytes.append(.point)
    bytes.append(.zero + UInt8(fen / 10))
    bytes.append(.zero + UInt8(fen % 10))
    bytes.append(.comma)
  }

  /// At most ``decimals`` decimals, halves away from zero, without trailing zeros: `0.0235`, `3`, `-0.5`; never `-0`.
  ///
  /// A number beyond 9 × 10¹² is written as the whole or scientific number it is; one that is no number stays empty.
  public mutating func append(_ value: Double) {
    let magnitude = value.magnitude
    guard magnitude < 9e12 else {
      if value.isFinite { bytes.append(contentsOf: value.description.utf8) }
      bytes.append(.comma)
      return
    }
    let (whole, fraction) = UInt64(magnitude * 1e6 + 0.5).quotientAndRemainder(dividingBy: 1_000_000)
    if value < 0, whole > 0 || fraction > 0 { bytes.append(.minus) }
    appendDigits(whole)
    if fraction > 0 { appendFraction(fraction) }
    bytes.append(.comma)
  }

  /// `2026-11-11`. Scenarios have dates of the years 1900 to 2999.
  public mutating func append(_ date: CalendarDate) {
    let (year, month, day) = date.components
    appendDigits(UInt64(year))
    appendTwoDigits(month)
    appendTwoDigits(day)
    bytes.append(.comma)
  }

  private mutating func appendTwoDigits(_ part: Int) {
    bytes.append(.minus)
    bytes.append(.zero + UInt8(part / 10))
    bytes.append(.zero + UInt8(part % 10))
  }

  /// A cell that was made by ``cell(_:)``.
  public mutating func append(cell: [UInt8]) {
    bytes.append(contentsOf: cell)
    bytes.append(.comma)
  }

  public mutating func appendText(_ text: String) { append(cell: Self.cell(text)) }

  /// A text that may be a number, such as `-0.5`, which then stays one: no spreadsheet runs it as a formula.
  public mutating func appendFigureOrText(_ text: String) {
    append(cell: Self.isPlainNumber(text) ? Array(text.utf8) : Self.cell(text))
  }

  /// Whether `text` is digits, with a sign and a point at most.
  private static func isPlainNumber(_ text: String) -> Bool {
    var digits = Substring(text)
    if let sign = digits.first, sign == "-" || sign == "+" { digits.removeFirst() }
    let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    return !parts.isEmpty && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
  }

  /// `text` as the bytes of a cell: in quotes where it must be, and with an apostrophe in front where a spreadsheet
  /// would run it as a formula. ``text(ofCell:)`` takes that away again.
  public static func cell(_ text: String) -> [UInt8] {
    let safe = Array((startsFormula(text) ? "'" + text : text).utf8)
    guard safe.contains(where: { needsQuotes.contains($0) }) || safe.first == .space || safe.last == .space else {
      return safe
    }
    var quoted: [UInt8] = [.quote]
    for byte in safe {
      if byte == .quote { quoted.append(.quote) }
      quoted.append(byte)
    }
    return quoted + [.quote]
  }

  /// What stood in the program before it was a cell: without the apostrophe that ``cell(_:)`` put in front.
  static func text(ofCell cell: String) -> String {
    cell.unicodeScalars.first == "'" && startsFormula(cell) ? String(cell.unicodeScalars.dropFirst()) : cell
  }

  /// Whether a spreadsheet would run `text` as a formula, or it looks like one that is kept from it already: so that
  /// no two texts give the same cell.
  private static func startsFormula(_ text: String) -> Bool {
    text.unicodeScalars.first { $0 != "'" }.map(formulaStarts.contains) ?? false
  }

  /// Full-width ones, too, which East Asian spreadsheets take for the others.
  private static let formulaStarts: [Unicode.Scalar] = Array("=+-@\t\r\n＝＋－＠".unicodeScalars)
  private static let needsQuotes: [UInt8] = Array(",\"\r\n".utf8)

  private mutating func appendDigits(_ number: UInt64) {
    if number < 10 {
      bytes.append(.zero + UInt8(number))
      return
    }
    var first = bytes.count
    var rest = number
    while rest > 0 {
      let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
      bytes.append(.zero + UInt8(digit))
      rest = quotient
    }
    var last = bytes.count - 1
    while first < last {
      bytes.swapAt(first, last)
      first += 1
      last -= 1
    }
  }

  /// Millionths after a point, without trailing zeros. Precondition: above 0.
  private mutating func appendFraction(_ millionths: UInt64) {
    bytes.append(.point)
    var rest = millionths
    var unit: UInt64 = 100_000
    while rest > 0 {
      bytes.append(.zero + UInt8(rest / unit))
      rest %= unit
      unit /= 10
    }
  }
}

extension UInt8 {
  fileprivate static let comma = UInt8(ascii: ",")
  fileprivate static let lineFeed = UInt8(ascii: "\n")
  fileprivate static let minus = UInt8(ascii: "-")
  fileprivate static let point = UInt8(ascii: ".")
  fileprivate static let zero = UInt8(ascii: "0")
  fileprivate static let quote = UInt8(ascii: "\"")
  fileprivate static let space = UInt8(ascii: " ")
}
