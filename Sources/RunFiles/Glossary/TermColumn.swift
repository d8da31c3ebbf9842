/// A column of a file that holds a term, written `store_daily.visitors`.
public struct TermColumn: Sendable, Hashable, ExpressibleByStringLiteral {
  /// With its ending: `store_daily.csv`.
  public let file: String
  public let name: String

  public init(file: String, name: String) {
    self.file = file
    self.name = name
  }

  /// Precondition: a file without its ending, a dot, a column.
  public init(stringLiteral text: String) {
    let parts = text.split(separator: ".")
    precondition(parts.count == 2, "a column stands behind its file and a dot")
    self.init(file: "\(parts[0]).csv", name: String(parts[1]))
  }
}
