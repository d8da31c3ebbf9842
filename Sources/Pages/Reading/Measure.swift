import MarketDay
import RunFiles

/// A measure as a page names and explains it.
struct Measure: Sendable {
  /// As in the files.
  let id: String
  let name: Wording
  let unit: ColumnUnit
  /// In words: `visits`, `次`.
  let unitName: Wording
  /// The formula or the meaning, in one sentence.
  let meaning: Wording
  /// Where its figures stand.
  let source: String
  private let ownFormula: Wording?
  private let termID: String?

  /// `termID` is that of the glossary, where it is not found by the column.
  init(
    _ id: String, _ name: Wording, _ unit: ColumnUnit, _ unitName: Wording? = nil, from source: String,
    _ meaning: Wording, formula: Wording? = nil, term termID: String? = nil
  ) {
    ownFormula = formula
    self.termID = termID
    self.id = id
    self.name = name
    self.unit = unit
    self.unitName = unitName ?? Self.sign(unit)
    self.source = source
    self.meaning = meaning
  }

  /// What the glossary says of it.
  var term: Term? {
    if let termID { return Glossary.term(id: termID) }
    return Glossary.term(forColumn: id, of: isOfStore ? RunFile.storeDaily.name : source)
  }

  /// Measures of the store have rows in these files, by the columns of its days.
  var isOfStore: Bool { source == RunFile.summary.name || source == RunFile.bandsDaily.name }

  var formula: Wording? {
    ownFormula ?? term?.formula
      ?? (source == RunFile.summary.name
        ? Wording("the sum of all days; the mean over replicates", "各天之和；各次模拟取均值") : nil)
  }

  private static func sign(_ unit: ColumnUnit) -> Wording {
    switch unit {
    case .yuan: Wording("yuan", "元")
    case .share: Wording("%", "%")
    case .count: Wording("count", "个")
    case .units: Wording("units", "件")
    case .hours: Wording("hours", "小时")
    case .place: Wording("place", "名")
    case .points: Wording("points", "分")
    case .number, .name, .date: Wording("number", "数值")
    }
  }
}

/// All measures of pages.
enum Measures {
  static let all: [Measure] = store + costs + standing + sources + keywords + items + promotions + labs

  static func measure(_ id: String) -> Measure? { byId[id] }

  static func unit(of id: String) -> ColumnUnit {
    byId[id]?.unit ?? units[id] ?? .number
  }

  /// The name of a measure, as the files have it where no page explains it.
  static func name(_ id: String, _ language: Language) -> String { byId[id]?.name.text(in: language) ?? id }

  private static let byId = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
  private static let units = Dictionary(
    RunFile.allCases.flatMap { ColumnCatalogue.columns(of: $0) }.map { ($0.name, $0.unit) }
  ) { first, _ in first }
}
