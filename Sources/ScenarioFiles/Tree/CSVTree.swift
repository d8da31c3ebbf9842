import MarketDay

/// The rows of a CSV as the list of a section's entries, with the places of their cells.
struct CSVTree {
  private(set) var root: TreeNode
  private(set) var faults: [Fault]
  /// Whether rows or columns are missing that stand in the file.
  private(set) var isIncomplete = false

  init(_ text: String, of origin: Origin, for section: SectionShape) {
    let table = CSVTable(text, of: origin)
    root = TreeNode(.list([]), at: .start(of: origin))
    faults = table.faults
    isIncomplete = !table.faults.isEmpty
    guard let header = table.rows.first else {
      guard faults.isEmpty else { return }
      faults.append(
        Fault(
          .fileEmpty, at: root.place,
          Wording(
            "The table is empty; begin it with the names of its columns: \(section.exampleHeader).",
            "表格是空的；第一行请写列名：\(section.exampleHeader)。")))
      isIncomplete = true
      return
    }
    let columns = keys(of: header, section)
    guard columns.contains(where: { $0 != nil }) else { return }
    let missing = missingColumns(columns, section)
    var nodes: [TreeNode] = []
    for row in table.rows.dropFirst() {
      if row.count != header.count {
        faults.append(.raggedRow(of: row.count, columns: header.count, at: row[0].place))
        isIncomplete = true
        // Nobody knows which cell belongs to which column.
        continue
      }
      var entries = zip(columns, row).compactMap { key, cell in
        key.map { key in
          let content: TreeNode.Content = cell.text.isEmpty ? .nothing : .scalar(cell.text)
          return TreeEntry(key: key, keyPlace: cell.place, value: TreeNode(content, at: cell.place))
        }
      }
      for name in missing {
        entries.append(TreeEntry(key: name, keyPlace: row[0].place, value: TreeNode(.unread, at: row[0].place)))
      }
      nodes.append(TreeNode(.mapping(entries), at: row[0].place))
    }
    root.content = .list(nodes)
  }

  /// The key of each column; nil where it is unknown or there already.
  private mutating func keys(of header: [CSVTable.Cell], _ section: SectionShape) -> [String?] {
    var seen: Set<String> = []
    var keys: [String?] = []
    let names = Set(header.compactMap { section.column(named: $0.text) })
    for cell in header {
      guard let key = section.column(named: cell.text) else {
        faults.append(Fault(.unknownColumn, at: cell.place, section.unknownColumnMessage(cell.text)))
        isIncomplete = true
        // The column is read as the one that was probably meant, so that its cells are checked in the same go.
        let meant = section.nearestColumn(to: cell.text)
        keys.append(meant.flatMap { names.contains($0) || !seen.insert($0).inserted ? nil : $0 })
        continue
      }
      if seen.insert(key).inserted {
        keys.append(key)
      } else {
        let message = Wording(
          "The column '\(cell.text.shortened)' fills '\(key)', which another column fills; take one out.",
          "“\(cell.text.shortened)”列与另一列都对应“\(key)”；请去掉一列。")
        faults.append(Fault(.duplicateColumn, at: cell.place, message))
        keys.append(nil)
      }
    }
    return keys
  }

  /// Needed columns that are not there. Each is reported once, and not again for each row.
  private mutating func missingColumns(_ columns: [String?], _ section: SectionShape) -> [String] {
    let missing = section.keys.filter { $0.isRequired && !columns.contains($0.name) }
    for key in missing {
      faults.append(
        Fault(
          .missingKey, at: root.place,
          Wording(
            "The table has no column '\(key.name)'; add it (\(key.meaning.withoutFullStop)).",
            "表格缺少“\(key.name)”列，即\(key.meaning.withoutFullStop)；请加上。")))
      isIncomplete = true
    }
    return missing.map(\.name)
  }
}

extension SectionShape {
  /// Keys that can stand in a cell.
  var columns: [KeyShape] { keys.filter(\.shape.mayBeScalar) }

  /// The key that a column with this header fills.
  func column(named header: String) -> String? {
    let name = header.lowercased()
    return columns.first { $0.name == name || $0.columnNames.contains { $0.lowercased() == name } }?.name
  }

  var exampleHeader: String { columns.filter(\.isRequired).map(\.name).joined(separator: ",") }

  func unknownColumnMessage(_ header: String) -> Wording {
    let found =
      header.isEmpty
      ? Wording("A column without a name stands here", "此列没有列名")
      : Wording("'\(header.shortened)' is no column of \(name)s", "\(name)表没有“\(header.shortened)”这一列")
    if let nearest = nearestHeader(to: header) {
      return Wording("\(found); did you mean '\(nearest)'?", "\(found)；是不是“\(nearest)”？")
    }
    let known = columns.map(\.name).joined(separator: ", ")
    return Wording("\(found); known are \(known).", "\(found)；可用的列：\(known)。")
  }

  private func nearestHeader(to header: String) -> String? {
    Spelling.nearest(to: header.lowercased(), among: columns.map(\.name) + columns.flatMap(\.columnNames))
  }

  /// The key that a column with a misspelt header probably fills.
  func nearestColumn(to header: String) -> String? { nearestHeader(to: header).flatMap { column(named: $0) } }
}

extension Fault {
  /// A row with more or fewer cells than the header.
  static func raggedRow(of cells: Int, columns: Int, at place: Place) -> Fault {
    Fault(
      .raggedRow, at: place,
      Wording(
        "This row has \(cells) cells, the header has \(columns); "
          + "write one cell a column, and put quotes around text with a comma.",
        "这一行有 \(cells) 个单元格，表头有 \(columns) 个；请每列写一格，带逗号的文字要加引号。"))
  }
}
