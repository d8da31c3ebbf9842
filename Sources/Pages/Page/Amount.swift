import MarketDay
import PlainText
import RunFiles

/// A number of a run's files: as it stands there, and as people read it. All figures of a page are made here.
struct Amount: Sendable {
  /// As in the file.
  let exact: String
  let value: Double
  let unit: ColumnUnit

  /// Nil where `cell` is empty or no number.
  init?(_ cell: String?, _ unit: ColumnUnit) {
    guard let cell, let value = Double(cell), value.isFinite else { return nil }
    exact = cell
    self.value = value
    self.unit = unit
  }

  /// A number that is made from those of files, such as a share or a mean of days.
  init(_ value: Double, _ unit: ColumnUnit) {
    let rounded = (value * 1e6).rounded() / 1e6
    self.value = value
    self.unit = unit
    exact = JSONValue.number(rounded).description
  }

  /// With its unit, where that is a sign: `¥1,235`, `2.87%`, `32,867`.
  var shown: String {
    switch unit {
    case .yuan: Self.yuan(value)
    case .share: FigureText.percent(value, decimals: [-1, 0, 1].contains(value) ? 0 : value.magnitude < 0.1 ? 2 : 1)
    case .points: FigureText.number(value, decimals: 2)
    case .place, .hours: FigureText.number(value, decimals: 1)
    case .count, .units: Self.count(value)
    case .number: FigureText.number(value, decimals: value.magnitude < 100 ? 2 : 0)
    case .name, .date: exact
    }
  }

  /// With a plus before what is above 0: a difference.
  var signed: String { (value > 0 ? "+" : "") + shown }

  /// Whole yuan from a hundred on: fen say nothing there.
  private static func yuan(_ value: Double) -> String {
    value.magnitude >= 100 || value == 0 ? FigureText.yuan(value) : FigureText.yuan(fen: Int64((value * 100).rounded()))
  }

  private static func count(_ value: Double) -> String {
    FigureText.number(value, decimals: value.magnitude >= 100 || value == value.rounded() ? 0 : 1)
  }

  /// For an axis: short, in the language's own thousands.
  static func onAxis(_ value: Double, _ unit: ColumnUnit, _ language: Language) -> String {
    let sign = value < 0 ? "-" : ""
    let size = value.magnitude
    func trimmed(_ number: Double, _ most: Int) -> String {
      for decimals in 0...most where (number * pow10(decimals)).rounded() == number * pow10(decimals) {
        return FigureText.number(number, decimals: decimals)
      }
      return FigureText.number(number, decimals: most)
    }
    func short() -> String {
      switch (language, size) {
      case (.chinese, 100_000_000...): trimmed(size / 100_000_000, 1) + "亿"
      case (.chinese, 10_000...): trimmed(size / 10_000, 1) + "万"
      case (.english, 1_000_000...): trimmed(size / 1_000_000, 1) + "m"
      case (.english, 10_000...): trimmed(size / 1_000, 1) + "k"
      default: trimmed(size, 2)
      }
    }
    switch unit {
    case .yuan: return sign + "¥" + short()
    case .share: return sign + trimmed((size * 1e6).rounded() / 1e4, 2) + "%"
    default: return sign + short()
    }
  }

  private static func pow10(_ exponent: Int) -> Double { (0..<exponent).reduce(1.0) { value, _ in value * 10 } }

  /// In running text, with the exact value behind it.
  var inline: Markup { Markup("data", ["class": "figure", "value": exact, "data-value": exact], text: shown) }

  /// A cell of a table.
  func cell(class name: String? = nil) -> Markup {
    Markup("td", ["class": name.map { "n \($0)" } ?? "n", "data-value": exact], text: shown)
  }
}

extension Amount? {
  /// A dash where there is none.
  func cell(class name: String? = nil) -> Markup {
    self?.cell(class: name) ?? Markup("td", ["class": "n"], text: "–")
  }

  var shown: String { self?.shown ?? "–" }
}
