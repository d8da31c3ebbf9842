import MarketDay
import PlainText

/// A plan with all that its files and its screen say of it.
public struct PlanReport: Sendable {
  public let plan: Plan
  public let source: ScenarioSource
  public let version: String
  /// The planned scenario's files, the main one first.
  public let planned: [(name: String, bytes: [UInt8])]
  /// The values of the plan's changes as scenario files write them, before and after; for people.
  public let texts: [(from: String, to: String)]
  /// What the commands that run the plan call its folder.
  public let folder: String
  public let seconds: Double

  public init(
    plan: Plan, source: ScenarioSource, version: String, planned: [(name: String, bytes: [UInt8])],
    texts: [(from: String, to: String)], folder: String, seconds: Double
  ) {
    precondition(texts.count == plan.changes.count, "each change has its texts")
    self.plan = plan
    self.source = source
    self.version = version
    self.planned = planned
    self.texts = texts
    self.folder = folder
    self.seconds = seconds
  }

  var rows: [PlanRow] { zip(plan.changes, texts).map { PlanRow(change: $0, from: $1.from, to: $1.to) } }

  /// `plan.csv`
  var table: CSVText {
    var text = CSVText()
    for column in ColumnCatalogue.planColumns { text.appendText(column.name) }
    text.endRow()
    for row in rows { text.appendRow(row, ColumnCatalogue.planColumns.map(\.cell)) }
    return text
  }

  /// Writes the planned scenario, `plan.csv` and `plan.json` to ``folder``, whole or not at all. Throws
  /// ``RunFolderError``.
  public func write(isForExcel: Bool = false) throws {
    let names = planned.map(\.name) + [LabFile.plan.name, Self.descriptionName]
    let folder = try RunFolder(path: folder, files: names)
    do {
      for file in planned { try folder.append(file.bytes, toFile: file.name) }
      try folder.append((isForExcel ? CSVText.byteOrderMark : []) + table.bytes, toFile: LabFile.plan.name)
      try folder.append(Array("\(description)\n".utf8), toFile: Self.descriptionName)
      try folder.commit()
    } catch {
      folder.discard()
      throw error
    }
  }

  static let descriptionName = "plan.json"
}

extension PlanAim {
  /// As `--aim` names it.
  public var name: String {
    switch self {
    case .profit: "profit"
    case .sales: "sales"
    case .spend: "spend"
    case .adReturn: "return"
    }
  }
}
