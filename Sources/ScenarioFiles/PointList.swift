import MarketDay

/// Changes of a scenario as a table: the header names keys as `--set` does, and each row is a point with a value for
/// each. An empty cell leaves the scenario's own value.
public struct PointList: Sendable {
  public let keys: [String]
  /// By row, a value for each key.
  public let rows: [[String]]
  /// What is wrong; then there may be fewer keys and rows than in the file.
  public let errors: [Diagnostic]

  /// Reads the CSV at `path`, in UTF-8 or GB18030. All faults are found at once; nothing is thrown.
  public static func read(path: String) -> PointList {
    var sources = SourceSet()
    let input: InputFile
    do throws(UnreadFile) {
      input = try InputFile(path: path, mostBytes: InputFile.mostTableBytes)
    } catch {
      let origin = sources.add(SourceText(name: path, text: ""))
      return PointList(faults: [Fault(error.code, at: .start(of: origin), error.message)], sources)
    }
    guard let text = decodedText(input.bytes) else {
      let origin = sources.add(SourceText(name: path, text: ""))
      let message = "The file is text in neither UTF-8 nor GB18030; save it as UTF-8."
      return PointList(faults: [Fault(.unknownEncoding, at: .start(of: origin), message)], sources)
    }
    let source = SourceText(name: path, text: text)
    let origin = sources.add(source)
    if let (_, place) = firstControlCharacter(in: source.text, of: origin) {
      let message = "A character stands here that no text holds; take it out, or save the file as UTF-8."
      return PointList(faults: [Fault(.controlCharacter, at: place, message)], sources)
    }
    return PointList(CSVTable(source.text, of: origin), of: origin, sources)
  }

  private init(_ table: CSVTable, of origin: Origin, _ sources: SourceSet) {
    var faults = table.faults
    let header = table.rows.first ?? []
    if header.isEmpty, faults.isEmpty {
      let message = "The list is empty; begin it with the keys that vary, such as products.belt.price, one a column."
      faults.append(Fault(.fileEmpty, at: .start(of: origin), message))
    }
    for (index, cell) in header.enumerated() {
      if cell.text.isEmpty {
        let message = "This column has no name; write the key that varies, such as products.belt.price."
        faults.append(Fault(.unknownColumn, at: cell.place, message))
      } else if header[..<index].contains(where: { $0.text == cell.text }) {
        faults.append(Fault(.duplicateColumn, at: cell.place, "'\(cell.text.shortened)' is a column twice; keep one."))
      }
    }
    if !header.isEmpty, table.rows.count == 1, faults.isEmpty {
      let message = "The list has no point below its header; write a row for each."
      faults.append(Fault(.fileEmpty, at: header[0].place, message))
    }
    for row in table.rows.dropFirst() where row.count != header.count {
      let found = "This row has \(row.count) cells, the header has \(header.count)"
      let remedy = "write one cell a column, and put quotes around text with a comma"
      faults.append(Fault(.raggedRow, at: row[0].place, "\(found); \(remedy)."))
    }
    keys = header.map(\.text)
    rows = table.rows.dropFirst().filter { $0.count == header.count }.map { $0.map(\.text) }
    errors = sources.diagnostics(errors: faults, warnings: [])
  }

  private init(faults: [Fault], _ sources: SourceSet) {
    keys = []
    rows = []
    errors = sources.diagnostics(errors: faults, warnings: [])
  }
}
