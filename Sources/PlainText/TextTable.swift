/// Rows of text in aligned columns, for a terminal. Chinese characters count as the two columns they take there.
public struct TextTable {
  fileprivate enum Alignment {
    case left, right
  }

  public struct Column {
    fileprivate var title: String
    fileprivate var alignment: Alignment
    /// As wide as this even where its cells are not, so that tables below one another line up.
    fileprivate var leastColumns: Int
    /// Longer cells are cut, with `…` at their end.
    fileprivate var mostColumns: Int

    /// Text.
    public static func left(_ title: String = "", least: Int = 0, most: Int = .max) -> Column {
      Column(title: title, alignment: .left, leastColumns: least, mostColumns: most)
    }

    /// Numbers, which are never cut.
    public static func right(_ title: String = "", least: Int = 0) -> Column {
      Column(title: title, alignment: .right, leastColumns: least, mostColumns: .max)
    }
  }

  private enum Row {
    case cells([String], TextStyle)
    case rule
  }

  private let columns: [Column]
  private let isRuled: Bool
  private var rows: [Row] = []

  /// A table without a title in any column has no line of titles; `isRuled` draws a line under them.
  public init(_ columns: [Column], isRuled: Bool = true) {
    self.columns = columns
    self.isRuled = isRuled
  }

  /// Precondition: as many cells as columns.
  public mutating func add(_ cells: [String], style: TextStyle = .plain) {
    precondition(cells.count == columns.count, "a row has a cell for each column")
    let shown = zip(cells, columns).map { $0.cut(toColumns: $1.mostColumns) }
    rows.append(.cells(shown, style))
  }

  /// A line across, such as above a sum.
  public mutating func addRule() { rows.append(.rule) }

  /// Titles and rows, each with `indent` before it; no space at the end of a line.
  public func text(_ colouring: Colouring = .plain, indent: String = "  ") -> String {
    let titles = columns.map(\.title)
    var widths = columns.map { max($0.leastColumns, $0.title.terminalColumns) }
    for case .cells(let cells, _) in rows {
      for (index, cell) in cells.enumerated() { widths[index] = max(widths[index], cell.terminalColumns) }
    }
    let rule = String(repeating: "─", count: widths.reduce(0, +) + 2 * (widths.count - 1))
    let faintRule = TextStyle.faint.applied(to: rule, colouring)
    var lines: [String] = []
    if titles.contains(where: { !$0.isEmpty }) {
      lines.append(TextStyle.strong.applied(to: line(titles, widths), colouring))
      if isRuled { lines.append(faintRule) }
    }
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
