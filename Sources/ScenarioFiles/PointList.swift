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
      return PointList(faults: [.unknownEncoding(at: .start(of: origin))], sources)
    }
    let source = SourceText(name: path, text: text)
    let origin = sources.add(source)
    if let (_, place) = firstControlCharacter(in: source.text, of: origin) {
      let message = Wording(
        "A character stands here that no text holds; take it out, or save the file as UTF-8.",
        "此处有不属于文字的字符；请删去，或把文件另存为 UTF-8。")
      return PointList(faults: [Fault(.controlCharacter, at: place, message)], sources)
    }
    return PointList(CSVTable(source.text, of: origin), of: origin, sources)
  }

  private init(_ table: CSVTable, of origin: Origin, _ sources: SourceSet) {
    var faults = table.faults
    let header = table.rows.first ?? []
    if header.isEmpty, faults.isEmpty {
      let message = Wording(
        "The list is empty; begin it with the keys that vary, such as products.belt.price, one a column.",
        "列表是空的；第一行请写要变的键，如“products.belt.price”，每列一个。")
      faults.append(Fault(.fileEmpty, at: .start(of: origin), message))
    }
    for (index, cell) in header.enumerated() {
      if cell.text.isEmpty {
        let message = Wording(
          "This column has no name; write the key that varies, such as products.belt.price.",
          "此列没有列名；请写要变的键，如“products.belt.price”。")
        faults.append(Fault(.unknownColumn, at: cell.place, message))
      } else if header[..<index].contains(where: { $0.text == cell.text }) {
        let message = Wording(
          "'\(cell.text.shortened)' is a column twice; keep one.", "“\(cell.text.shortened)”列出现两次；请保留一个。")
        faults.append(Fault(.duplicateColumn, at: cell.place, message))
      }
    }
    if !header.isEmpty, table.rows.count == 1, faults.isEmpty {
      let message = Wording(
        "The list has no point below its header; write a row for each.", "表头下面没有内容；每种取值请写一行。")
      faults.append(Fault(.fileEmpty, at: header[0].place, message))
    }
    for row in table.rows.dropFirst() where row.count != header.count {
      faults.append(.raggedRow(of: row.count, columns: header.count, at: row[0].place))
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
