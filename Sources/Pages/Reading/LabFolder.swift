import MarketDay
import PlainText
import RunFiles

/// What compare, sweep, landscape, plan or worth wrote.
struct LabFolder: Sendable {
  enum Kind: String, CaseIterable, Sendable {
    case comparison, sweep, landscape, plan, worth
  }

  let kind: Kind
  /// The folder's own name.
  let name: String
  let table: SmallTable
  let description: JSONValue

  /// Nil where the folder is none of theirs. Throws ``RunFault``.
  init?(path: String) throws {
    guard !RunText.isThere(path + "/run.json"),
      let kind = Kind.allCases.first(where: { RunText.isThere("\(path)/\($0.rawValue).csv") })
    else { return nil }
    self.kind = kind
    name = path.split(separator: "/").last.map(String.init) ?? path
    table = try SmallTable(path: "\(path)/\(kind.rawValue).csv")
    description = try RunText.readJSON("\(path)/\(kind.rawValue).json") ?? .null
  }
}
