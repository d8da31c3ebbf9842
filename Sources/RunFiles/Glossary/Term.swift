import MarketDay

/// A word of the trade, of the model or of a file's header, explained in both languages.
public struct Term: Sendable, Hashable {
  /// What it is called in commands and links: lower-case words with hyphens.
  public let id: String
  public let name: Wording
  /// Other words for it, in either language.
  public let aliases: [String]
  public let meaning: Wording
  /// How it is worked out, where there is a formula.
  public let formula: Wording?
  /// In what it is measured, where it is measured.
  public let unit: ColumnUnit?
  public let sources: [TermSource]
  /// The columns that hold it. A column belongs to one term.
  public let columns: [TermColumn]
  /// The keys of a scenario that set it, from the section on, such as `shoppers.ask_rate`.
  public let keys: [String]
  /// The commands that show it or work it out.
  public let commands: [String]
  /// The ids of terms to read next.
  public let related: [String]

  init(
    _ id: String, _ name: Wording, also aliases: [String] = [], meaning: Wording, formula: Wording? = nil,
    unit: ColumnUnit? = nil, sources: [TermSource] = [], columns: [TermColumn] = [], keys: [String] = [],
    commands: [String] = [], related: [String] = []
  ) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.meaning = meaning
    self.formula = formula
    self.unit = unit
    self.sources = sources
    self.columns = columns
    self.keys = keys
    self.commands = commands
    self.related = related
  }
}

extension ColumnUnit {
  /// In words, for an explanation.
  var meaning: Wording {
    switch self {
    case .number: Wording("a number without unit", "数值，无单位")
    case .yuan: Wording("yuan", "元")
    case .share: Wording("a share, 0.05 is 5%", "比例，0.05 即 5%")
    case .name: Wording("a name", "名称")
    case .date: Wording("a date", "日期")
    case .count: Wording("a count", "个数")
    case .units: Wording("units of goods", "件")
    case .hours: Wording("hours", "小时")
    case .place: Wording("a place, 1 is the top", "名次，1 为最前")
    case .points: Wording("points", "分")
    }
  }
}
