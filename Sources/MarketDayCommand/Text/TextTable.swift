import ScenarioFiles

/// Rows of text in aligned columns, for a terminal. Chinese characters count as the two columns they take there.
struct TextTable {
  enum Alignment {
    case left, right
  }

  struct Column {
    var title: String
    var alignment: Alignment
    /// Longer cells are cut, with `…` at their end.
    var mostColumns: Int

    /// Text.
    static func left(_ title: String, most: Int = .max) -> Column {
      Column(title: title, alignment: .left, mostColumns: most)
    }

    /// Numbers.
    static func right(_ title: String) -> Column { Column(title: title, alignment: .right, mostColumns: .max) }
  }

  private enum Row {
    case cells([String], TextStyle)
    case rule
  }

  let columns: [Column]
  private var rows: [Row] = []

  init(_ columns: [Column]) { self.columns = columns }

  /// Precondition: as many cells as columns.
  mutating func add(_ cells: [String], style: TextStyle = .plain) {
    precondition(cells.count == columns.count, "a row has a cell for each column")
    let shown = zip(cells, columns).map { $0.cut(toColumns: $1.mostColumns) }
    rows.append(.cells(shown, style))
  }

  /// A line across, such as above a sum.
  mutating func addRule() { rows.append(.rule) }

  /// Titles, a line, and the rows, each with `indent` before it; no space at the end of a line.
  func text(_ colouring: Colouring = .plain, indent: String = "  ") -> String {
    let titles = columns.map(\.title)
    var widths = titles.map(\.terminalColumns)
    for case .cells(let cells, _) in rows {
      for (index, cell) in cells.enumerated() { widths[index] = max(widths[index], cell.terminalColumns) }
    }
    let rule = String(repeating: "─", count: widths.reduce(0, +) + 2 * (widths.count - 1))
    let faintRule = TextStyle.faint.applied(to: rule, colouring)
    var lines = [TextStyle.strong.applied(to: line(titles, widths), colouring), faintRule]
    for row in rows {
      switch row {
      case .cells(let cells, let style): lines.append(style.applied(to: line(cells, widths), colouring))
      case .rule: lines.append(faintRule)
      }
    }
    return lines.map { indent + $0 + "\n" }.joined()
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    var line = ""
    for (index, cell) in cells.enumerated() {
      let space = String(repeating: " ", count: widths[index] - cell.terminalColumns)
      line += index > 0 ? "  " : ""
      line += columns[index].alignment == .left ? cell + space : space + cell
    }
    while line.last == " " { line.removeLast() }
    return line
  }
}

extension String {
  /// The text, or as much of its beginning as leaves room for `…`, in at most `most` columns of a terminal.
  func cut(toColumns most: Int) -> String {
    guard terminalColumns > most else { return self }
    var kept = ""
    var columns = 1
    for character in self {
      columns += character.terminalColumns
      if columns > most { break }
      kept.append(character)
    }
    return kept + "…"
  }
}
