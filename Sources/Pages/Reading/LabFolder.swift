import MarketDay
import PlainText
import RunFiles

/// What compare, sweep, landscape, plan or worth wrote.
struct LabFolder: Sendable {
  enum Kind: String, CaseIterable, Sendable {
    case comparison, sweep, landscape, plan, worth
  }

  let kind: Kind
  let path: String
  let table: SmallTable
  let description: JSONValue

  /// Nil where the folder is none of theirs. Throws ``RunFault``.
  init?(path: String) throws {
    guard !RunText.isThere(path + "/run.json"),
      let kind = Kind.allCases.first(where: { RunText.isThere("\(path)/\($0.rawValue).csv") })
    else { return nil }
    self.kind = kind
    self.path = path
    table = try SmallTable(path: "\(path)/\(kind.rawValue).csv")
    description = try RunText.readJSON("\(path)/\(kind.rawValue).json") ?? .null
  }

  /// The folder's own name.
  var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// What its scenario is called; the folder's name where it does not say.
  var scenarioName: String {
    let described = kind == .comparison ? description["arms"]?.listValue?.first ?? .null : description
    return (described["name"] ?? described["scenario"])?.textValue ?? name
  }

  func amount(_ column: String, _ row: [String], _ unit: ColumnUnit = .yuan) -> Amount? {
    Amount(table.cell(column, of: row), unit)
  }
}
