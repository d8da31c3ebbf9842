import MarketDay
import PlainText

/// A Jupyter notebook without outputs, as in nbformat 4.5.
///
/// It holds no name of a scenario: those it reads from the files beside it when it runs, so that no name can be taken
/// for code.
struct NotebookDocument: Sendable, Equatable {
  /// The name of the file in its folder.
  static let name = "notebook.ipynb"

  var cells: [NotebookCell]

  var json: JSONValue {
    .object([
      ("cells", .list(cells.map(\.json))),
      (
        "metadata",
        .object([
          (
            "kernelspec",
            .object([
              ("display_name", .text("Python 3")), ("language", .text("python")), ("name", .text("python3")),
            ])
          ),
          ("language_info", .object([("name", .text("python"))])),
        ])
      ),
      ("nbformat", .whole(4)),
      ("nbformat_minor", .whole(5)),
    ])
  }

  /// What is written to the file.
  var bytes: [UInt8] { Array("\(json)\n".utf8) }
}

/// A cell of a notebook. Its id is fixed, so that the same run gives the same bytes.
struct NotebookCell: Sendable, Equatable {
  enum Kind: String, Sendable {
    case markdown, code
  }

  var kind: Kind
  /// Letters, digits and hyphens; no two cells of a notebook have the same.
  var id: String
  var source: String

  static func markdown(_ id: String, _ source: String) -> NotebookCell {
    NotebookCell(kind: .markdown, id: id, source: source)
  }

  static func code(_ id: String, _ source: String) -> NotebookCell {
    NotebookCell(kind: .code, id: id, source: source)
  }

  var json: JSONValue {
    let before: [JSONValue.Member] = [("cell_type", .text(kind.rawValue))]
    let count: [JSONValue.Member] = kind == .code ? [("execution_count", .null)] : []
    let middle: [JSONValue.Member] = [("id", .text(id)), ("metadata", .object([]))]
    let outputs: [JSONValue.Member] = kind == .code ? [("outputs", .list([]))] : []
    return .object(before + count + middle + outputs + [("source", .list(lines.map(JSONValue.text)))])
  }

  /// Each with its line feed, but for the last one.
  private var lines: [String] {
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().map { $0.offset < lines.count - 1 ? "\($0.element)\n" : String($0.element) }
  }
}
