import Foundation
import MarketDay
import TemporaryFolders
import Testing

@testable import RunFiles

/// What a spreadsheet opens: names that would be formulas are texts, numbers are numbers, dates are ISO dates.
@Suite struct SpreadsheetTests {
  static let mark = Data(CSVText.byteOrderMark)

  /// A store in which every name is one that a spreadsheet would run.
  static let store: ScenarioDraft = {
    var draft = TestStore.full.draft
    draft.days = 5
    draft.promotions.discounts = []
    draft.products[2].id = "=HYPERLINK(\"x\")"
    draft.promotions.gifts = []
    draft.channels[0].name = "@direct"
    draft.channels[1].name = "-淘宝客"
    draft.promotions.platform[0].name = "-300"
    return draft
  }()

  @Test(arguments: [false, true]) func `all files of a run are safe to open`(isForExcel: Bool) async throws {
    let run = try await WrittenRun(Self.store, replicates: 2, isForExcel: isForExcel)
    var starts: Set<Character> = []
    for name in run.fileNames {
      let file = try #require(RunFile(rawValue: name))
      let bytes = try run.bytes(file)
      #expect(bytes.starts(with: Self.mark) == (isForExcel && file.isTable), "\(name)")
      guard file.isTable else { continue }
      let text = String(decoding: bytes.starts(with: Self.mark) ? bytes.dropFirst(3) : bytes, as: UTF8.self)
      starts.formUnion(try Self.protectedStarts(in: ParsedTable(text), ColumnCatalogue.columns(of: file), name))
    }
    #expect(starts == ["=", "+", "-", "@"])
  }

  @Test(arguments: [false, true]) func `comparisons and worths are safe to open`(isForExcel: Bool) async throws {
    let scenario = try Scenario(Self.store)
    let source = ScenarioSource(fileName: "=shop.yaml", sha256: "0")
    let plans = ["=1+1", "@arm"].map { ComparedPlan(name: $0, scenario: scenario, source: source) }
    let folder = try TemporaryFolder()
    let compared = ComparedRun(plans: plans, replicates: 2, seed: 1, jobs: 1, isForExcel: isForExcel, version: "1")
    _ = try await compared.write(toFolder: folder.path + "/compared")
    let part = try #require(scenario.namedLevers.first)
    let worth = WorthRun(
      scenario: scenario, source: source, part: part, replicates: 2, seed: 1, jobs: 1, isForExcel: isForExcel,
      version: "1")
    _ = try await worth.write(toFolder: folder.path + "/worth")
    for (path, file) in [("compared", LabFile.comparison), ("worth", .worth)] {
      let url = folder.url.appendingPathComponent("\(path)/\(file.name)")
      let bytes = try Data(contentsOf: url)
      #expect(bytes.starts(with: Self.mark) == isForExcel, "\(file.name)")
      let text = String(decoding: isForExcel ? bytes.dropFirst(3) : bytes, as: UTF8.self)
      let starts = try Self.protectedStarts(in: ParsedTable(text), file.columns, file.name)
      if file == .comparison { #expect(starts == ["=", "@"]) }
    }
  }

  @Test func `a number among texts stays one`() {
    var text = CSVText()
    for cell in ["-0.5", "+3", "118", "-", "-5%", "=1", "1.", "--1"] { text.appendFigureOrText(cell) }
    text.endRow()
    #expect(String(decoding: text.bytes, as: UTF8.self) == "-0.5,+3,118,'-,'-5%,'=1,1.,'--1\n")
  }

  /// Holds every cell against its column; what the names with an apostrophe begin with.
  private static func protectedStarts(
    in table: ParsedTable, _ columns: [ColumnDescription], _ file: String
  ) throws -> Set<Character> {
    #expect(table.header == columns.map(\.name), "\(file)")
    var starts: Set<Character> = []
    for row in table.rows {
      for (cell, column) in zip(row, columns) where !cell.isEmpty {
        switch column.unit {
        case .date: #expect(cell.wholeMatch(of: #/\d{4}-\d\d-\d\d/#) != nil, "\(file): \(column.name) is \(cell)")
        case .name:
          #expect(!"=+-@\t\r".contains(cell.first ?? "="), "\(file): \(column.name) is \(cell)")
          if cell.first == "'", let second = cell.dropFirst().first { starts.insert(second) }
        default: #expect(Double(cell) != nil, "\(file): \(column.name) is \(cell)")
        }
      }
    }
    return starts
  }
}
