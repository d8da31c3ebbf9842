import MarketDay

/// The rows of a CSV (RFC 4180) with the place of each cell: commas, quotes doubled in quotes, lines that end in LF, CR
/// LF or CR. Rows without any text are left out.
struct CSVTable {
  struct Cell {
    var text: String
    var place: Place
  }

  /// Cells beyond these are not read.
  static let mostCells = 1_000_000

  private(set) var rows: [[Cell]] = []
  private(set) var faults: [Fault] = []

  init(_ text: String, of origin: Origin) {
    var scanner = CSVScanner(text: text, origin: origin)
    while scanner.cellsLeft > 0 {
      let known = faults.count
      guard let row = scanner.nextRow(&faults) else { return }
      guard row.contains(where: { !$0.text.isEmpty }) else { continue }
      if faults.count > known {
        // Where the quotes are wrong, nobody knows where the cells of the row begin; and of a header, what the others
        // mean.
        if rows.isEmpty { return }
      } else {
        rows.append(row)
      }
    }
    if let last = rows.last?.first {
      let message = Wording(
        "The table has over \(Self.mostCells) cells; keep only the rows that the scenario needs.",
        "表格超过 \(Self.mostCells) 个单元格；请只保留场景需要的行。")
      faults.append(Fault(.tooManyValues, at: last.place, message))
    }
  }
}

/// Walks over the characters of a CSV.
private struct CSVScanner {
  private let scalars: String.UnicodeScalarView
  private let origin: Origin
  private var index: String.UnicodeScalarView.Index
  private(set) var cellsLeft = CSVTable.mostCells
  private var line = 1
  private var column = 1

  init(text: String, origin: Origin) {
    scalars = text.unicodeScalars
    self.origin = origin
    index = scalars.startIndex
  }

  private var current: Unicode.Scalar? { index < scalars.endIndex ? scalars[index] : nil }
  private var place: Place { Place(origin: origin, line: line, column: column) }

  /// Steps over one character, or over a CR LF together.
  private mutating func step() {
    let scalar = scalars[index]
    index = scalars.index(after: index)
    switch scalar {
    case "\r":
      if current == "\n" { index = scalars.index(after: index) }
      (line, column) = (line + 1, 1)
    // The excerpts under diagnostics count lines by these too.
    case "\n", "\u{85}", "\u{2028}", "\u{2029}": (line, column) = (line + 1, 1)
    default: column += 1
    }
  }

  mutating func nextRow(_ faults: inout [Fault]) -> [CSVTable.Cell]? {
    guard current != nil else { return nil }
    var row: [CSVTable.Cell] = []
    while true {
      row.append(nextCell(&faults))
      cellsLeft -= 1
      if cellsLeft == 0 { return row }
      switch current {
      case ",": step()
      case nil: return row
      default:
        step()
        return row
      }
    }
  }

  private mutating func nextCell(_ faults: inout [Fault]) -> CSVTable.Cell {
    let start = place
    guard current == "\"" else { return CSVTable.Cell(text: restOfCell().trimmed, place: start) }
    step()
    var text = String.UnicodeScalarView()
    while let scalar = current {
      if scalar != "\"" {
        text.append(scalar)
        step()
        continue
      }
      step()
      guard current == "\"" else {
        let rest = restOfCell()
        if !rest.trimmed.isEmpty {
          let message = Wording(
            "Text follows a closed quote; write a quote inside quotes twice (\"\").",
            "引号闭合后还有文字；引号内的引号要写两次（\"\"）。")
          faults.append(Fault(.unclosedQuote, at: start, message))
        }
        return CSVTable.Cell(text: String(text).trimmed, place: start)
      }
      text.append("\"")
      step()
    }
    let message = Wording(
      "This quote is never closed; close it, or write a quote inside quotes twice (\"\").",
      "这个引号没有闭合；请闭合它，引号内的引号要写两次（\"\"）。")
    faults.append(Fault(.unclosedQuote, at: start, message))
    return CSVTable.Cell(text: "", place: start)
  }

  /// Text up to the next comma or line end, which is left.
  private mutating func restOfCell() -> String {
    let start = index
    while let scalar = current, scalar != ",", scalar != "\n", scalar != "\r" { step() }
    return String(scalars[start..<index])
  }
}

extension String {
  /// The text without spaces and tabs around it.
  var trimmed: String {
    // Nearly all text begins and ends with an ASCII character or a longer one than these spaces.
    if let first = utf8.first, let last = utf8.last, Self.isNoSpace(first), Self.isNoSpace(last) { return self }
    let isSpace = { (scalar: Unicode.Scalar) in
      scalar == " " || scalar == "\t" || scalar == "\u{3000}" || scalar == "\u{A0}"
    }
    guard let first = unicodeScalars.firstIndex(where: { !isSpace($0) }),
      let last = unicodeScalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(unicodeScalars[first...last])
  }

  /// Whether no space holds the byte: tab, space, and those of U+00A0 and U+3000.
  private static func isNoSpace(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != 0x80 && byte != 0xA0 && byte != 0xC2 && byte != 0xE3
  }
}
