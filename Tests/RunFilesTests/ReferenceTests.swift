import Foundation
import RunFiles
import Testing

/// docs/columns.md is written from the column catalogue; it changes only with MARKETDAY_RECORD_GOLDEN=1.
@Suite struct ReferenceTests {
  @Test func columnsAreDescribed() throws {
    var text = """
      # Files and columns of a run

      CSV as in RFC 4180, UTF-8, dates as `2026-11-11`, money in yuan with two decimals, shares as decimals. Rows are
      sorted by replicate, date, then entity in the scenario's order. The same scenario, seed and version give the same
      bytes.

      """
    for file in RunFile.allCases where file.isTable {
      text += "\n## \(file.name)\n\n| column | unit | meaning |\n| --- | --- | --- |\n"
      for column in ColumnCatalogue.columns(of: file) {
        text += "| `\(column.name)` | \(column.unit.rawValue) | \(column.meaning.english) |\n"
      }
    }
    text += """

      # Files of comparisons, sweeps, landscapes and plans

      """
    for file in LabFile.allCases {
      text += "\n## \(file.name)\n\n| column | unit | meaning |\n| --- | --- | --- |\n"
      for column in file.columns {
        text += "| `\(column.name)` | \(column.unit.rawValue) | \(column.meaning.english) |\n"
      }
    }
    text += """

      # Daily tables of a report

      Written by `marketday report RUN --tables`. With several replicates the figures are means over them, and ratios
      are those of the means; `--replicate` shows one alone. What is changed against another day is a share: now / then
      − 1.

      """
    for table in ReportTable.allCases {
      text += "\n## \(table.name)\n\n| column | unit | meaning |\n| --- | --- | --- |\n"
      for column in table.columns {
        text += "| `\(column.name)` | \(column.unit.rawValue) | \(column.meaning.english) |\n"
      }
    }
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("docs/columns.md")
    if ProcessInfo.processInfo.environment["MARKETDAY_RECORD_GOLDEN"] == "1" {
      try Data(text.utf8).write(to: file)
    }
    let kept = try String(contentsOf: file, encoding: .utf8)
    #expect(kept == text, "if the change of docs/columns.md is wanted, set MARKETDAY_RECORD_GOLDEN=1")
  }
}
