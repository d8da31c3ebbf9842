import Foundation
import MarketDay
import TemporaryFolders
import Testing

@testable import RunFiles

/// A run that was written to a folder, and what was in its files.
struct WrittenRun: Sendable {
  let summary: RunSummary
  /// In order.
  let fileNames: [String]
  private let contents: [String: Data]

  init(_ draft: ScenarioDraft, replicates: Int = 2, jobs: Int = 1, isForExcel: Bool = false) async throws {
    let folder = try TemporaryFolder()
    let run = RecordedRun(
      scenario: try Scenario(draft), source: ScenarioSource(fileName: "test.yaml", sha256: "0", overrides: ["days=3"]),
      replicates: replicates, jobs: jobs, isForExcel: isForExcel, version: "1.2.3")
    summary = try await run.write(toFolder: folder.path + "/run")
    fileNames = try folder.names(in: "run")
    contents = Dictionary(uniqueKeysWithValues: try fileNames.map { ($0, Data(try folder.read("run/" + $0).utf8)) })
  }

  func bytes(_ file: RunFile) throws -> Data { try #require(contents[file.name]) }

  func table(_ file: RunFile) throws -> ParsedTable {
    try ParsedTable(String(decoding: bytes(file), as: UTF8.self))
  }
}

/// Runs that several tests read; each is played once.
actor PlayedStores {
  static let shared = PlayedStores()
  private var runs: [TestStore: Task<WrittenRun, any Error>] = [:]

  /// Two replicates of `store`.
  func run(of store: TestStore) async throws -> WrittenRun {
    let task = runs[store] ?? Task { try await WrittenRun(store.draft) }
    runs[store] = task
    return try await task.value
  }
}

/// CSV read back by the letter of RFC 4180, with LF.
struct ParsedTable {
  var header: [String]
  var rows: [[String]]

  struct Malformed: Error { var reason: String }

  init(_ text: String) throws {
    var records: [[String]] = []
    var record: [String] = []
    var cell: [Unicode.Scalar] = []
    var isQuoted = false
    var scalars = Array(text.unicodeScalars)[...]
    func taken() -> String { String(String.UnicodeScalarView(cell)) }
    while let scalar = scalars.popFirst() {
      switch (scalar, isQuoted) {
      case ("\"", false):
        guard cell.isEmpty else { throw Malformed(reason: "a quote inside a plain cell") }
        isQuoted = true
      case ("\"", true):
        if scalars.first == "\"" { cell.append(scalars.removeFirst()) } else { isQuoted = false }
      case (",", false):
        record.append(taken())
        cell = []
      case ("\n", false):
        records.append(record + [taken()])
        (record, cell) = ([], [])
      case ("\r", false): throw Malformed(reason: "a carriage return")
      default: cell.append(scalar)
      }
    }
    guard record.isEmpty, cell.isEmpty, !isQuoted, let first = records.first else {
      throw Malformed(reason: "the last line does not end")
    }
    header = first
    rows = Array(records.dropFirst())
    guard rows.allSatisfy({ $0.count == header.count }) else { throw Malformed(reason: "rows differ in length") }
  }

  func index(_ column: String) throws -> Int {
    try #require(header.firstIndex(of: column), "no column \(column)")
  }

  func texts(_ column: String) throws -> [String] {
    let index = try index(column)
    return rows.map { $0[index] }
  }

  func numbers(_ column: String) throws -> [Double] {
    try texts(column).map { text in try #require(Double(text), "\(column) is '\(text)'") }
  }

  /// Exact, so written with two decimals.
  func fen(_ column: String) throws -> [Int] {
    try texts(column).map { text in
      let halves = text.split(separator: ".")
      try #require(halves.count == 2 && halves[1].count == 2, "\(column) is '\(text)'")
      return try #require(Int(halves[0] + halves[1]))
    }
  }

  /// The fen of `column` summed by replicate and date, for the rows whose `key` column passes.
  func fenByDay(_ column: String, where key: String? = nil, is wanted: (String) -> Bool = { _ in true }) throws
    -> [String: Int]
  {
    let (days, amounts) = (try dayKeys(), try fen(column))
    let keys = try key.map { try texts($0) }
    var sums: [String: Int] = [:]
    for row in rows.indices where keys.map({ wanted($0[row]) }) ?? true { sums[days[row], default: 0] += amounts[row] }
    return sums
  }

  /// `replicate/date` of each row.
  func dayKeys() throws -> [String] {
    zip(try texts("replicate"), try texts("date")).map { "\($0)/\($1)" }
  }
}
